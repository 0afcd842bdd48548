/** The import rules of docs/ARCHITECTURE.md. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'api-stands-on-shared',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(workers|tests)/' },
    },
    {
      name: 'workers-stand-on-shared',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^(api|tests)/' },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(api|workers|tests)/' },
    },
    {
      name: 'definitions-and-models-import-no-engine',
      severity: 'error',
      from: { path: '^shared/(operations|models)/' },
      to: { path: '^shared/(tasks|storage|embedded)/' },
    },
    {
      name: 'definitions-are-data',
      severity: 'error',
      from: { path: '^shared/operations/' },
      to: { path: 'node_modules/(mongoose|bullmq|ioredis|mongodb)/' },
    },
    {
      name: 'engines-are-pure',
      comment: 'Scoring, skills and templates compute; they reach no server.',
      severity: 'error',
      from: { path: '^workers/(scoring|skills|pdf|exports|parsing)/' },
      to: { path: '^shared/(tasks|models|storage|config)|node_modules/(mongoose|bullmq|ioredis)/' },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      comment: 'But for the entry that runs threads from source.',
      from: { path: '^(api|workers|shared)/', pathNot: 'from-source\\.mjs$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
