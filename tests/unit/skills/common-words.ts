/** Everyday English words that could be mistaken for a skill's name; each needs a context rule where it is an alias. */
export const commonWords = new Set(
  (
    'a absence access accruals acting ada administration agile airflow ajax alias allergens amadeus ' +
    'amplitude an angular animation apex architect architecture articulate asana assembler assessments ' +
    'asterisk astro athena audit automotive babel bakery baking bamboo banking beam beanstalk bengali bicep ' +
    'billing biology blender bloomberg bluetooth boilers boost bootloader bootstrap braze bulgarian bun ' +
    'calibration canoe cargo cassandra casting casualty celery charting chef chemistry chillers claude ' +
    'cleaning clustering coaching coda collections combine common compilers compliance compositing ' +
    'compounding compressors confluence consolidation const consul containers context cooking costing ' +
    'counselling creo croatian cucumber cypress czech dagger danish dart dashboards delphi demos derivatives ' +
    'differentiation disciplinary discovery dispatch dispatching dispensing dissolution distillation docker ' +
    'docs domo drafting driving dutch each economics editing electron elixir elk english envoy epic espresso ' +
    'estimating et excel exhibitions expo export express extractions fabrication facilitation filing ' +
    'finalisation finnish firmware fitting flask flutter forecast forecasting forex framer french galileo ' +
    'german glue gong greek grievance grinding groovy guitar handlebars heap helm hibernate hilt hiring hive ' +
    'hospitality hotwire houdini hungarian illustration illustrator impala indonesian induction injections ' +
    'insomnia inspection instrumentation insurance intercom interpreter interpreting interviewing inventor ' +
    'ionic is it italian jaeger japanese jasmine java jenkins jest julia kafka kanban korean kube lambda ' +
    'latex leaflet lean less linear lisp lit lithuanian livewire locust loki lombok mandarin manufacturing ' +
    'mason mathematics maui maven maya mediation merchandising messaging milling miro mitre mocha mongoose ' +
    'moz name needs networking networks new newsletters nim node nomad norwegian notion nuke onboarding oops ' +
    'oracle ords outlook outreach packer packing painting pandas parcel parquet pascal pastry patching ' +
    'patents persian personas physics pig piping pivot plating playwright poetry polish portuguese ' +
    'positioning postman prefect premiere presto pricing printers prisma procreate proteus prototypes ' +
    'protractor publishing pug pulsar pumps puppet puppeteer purchasing python quota quotations racket rails ' +
    'rancher rasa ray react reception reconciliation reconciliations redundancy refraction rehabilitation ' +
    'remix rendering reporter restructuring retrofit rhino rigging roadmap roadmaps rollup romanian ruby ' +
    'rule russian rust s sabre safe sales salt sass scala scheme scrum selenium selling sentry serbian ' +
    'shaders shrinkage sinatra sketch sketching slack slovak snort snowflake sockets solaris sourcing ' +
    'spanish spark spinning split spring stamping steward stitching stl storybook stripe struts subversion ' +
    'superset surveying swedish swift swing synapse tableau tailor tailoring tally tcl teacher teaching ' +
    'teams telecom thai theatre ticketing tiling torch tosca tractors trademarks trainer transcription ' +
    'transformers translation treasury triage triton troubleshooting turkish turning typing ukrainian unity ' +
    'unreal vagrant valuation vault vietnamese virtuoso vitals vite vue vulkan waterfall weaving where ' +
    'windows wiring wix word workday writing yarn yii zephyr zig zoom zustand'
  ).split(' '),
);
