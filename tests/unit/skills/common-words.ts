/** Everyday English words that could be mistaken for a skill's name; each needs a context rule where it is an alias. */
export const commonWords = new Set(
  (
    'access act actor administration agile air angular apex arm art articulate assembler audit babel bamboo banking basic ' +
    'billing biology blender bloomberg bluetooth bootstrap can casting chef chemistry cleaning closing clustering ' +
    'coaching collections compliance confluence containers cooking costing counselling creo cucumber cypress dart demos ' +
    'derivatives discovery disciplinary dispatch driving eagle editing electron elixir english epic er excel express ' +
    'fabrication filing firmware flask flutter forecast framer french german glue go gong greek grievance groovy heap helm ' +
    'hiring hive illustration induction inspection insurance intercom interviewing inventor ionic it jest julia kotlin lambda ' +
    'lead lean lever lin linear mason maya messaging meta miro mocha moz networks networking newsletters node notion ' +
    'onboarding oops oracle outlook outreach packing painting personas physics piping pivot play playwright polish ' +
    'positioning postman premiere pricing printers proteus pulsar pumps puppet purchasing quota r radiology rails react ' +
    'reconciliation redundancy rehabilitation rendering rest restructuring roadmap ruby rust safe sales sass scala scratch ' +
    'selling sketch slack snowflake soap sourcing spark spring stitching storybook subversion swift tally teacher teaching ' +
    'teams ticketing torch trainer transformers treasury triage triton troubleshooting typing unity unreal valuation vault ' +
    'vite vitals vue waterfall windows wiring wix word workday writing zephyr zoom c d'
  ).split(' '),
);
