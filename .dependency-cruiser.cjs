/*
 * The floors of the house: data flows one way, and a file imports only from its own floor or from floors below. Each
 * forbidden arrow says why. Checked by `npm run layers`, which is part of `npm test`.
 */
const floors = [
  'core',
  'parse',
  'model',
  'i18n',
  'view',
  'insights',
  'lint',
  'report',
  'formats',
  'app',
  'io',
  'cli',
];

const reasons = {
  core: 'core is the vocabulary that all floors share; it knows none of them.',
  parse: 'parse turns bytes into YAML data with positions; it must not know what a journey is.',
  model: 'model says what a journey file may hold; how it is shown, linted or printed is decided above it.',
  i18n: 'i18n is words and directions; it must not depend on what they are used for.',
  view: 'view decides everything an output shows; it must not know which outputs there are.',
  insights:
    'insights are computed from finished views alone; in which form they are printed is decided above them.',
  lint: 'lint judges journeys; it must not know how its findings are reported.',
  report: 'report turns findings into text; it must not know which commands print it.',
  formats:
    'formats see only a finished view; a format that reads files or flags could not be trusted to be the same everywhere.',
  app: 'app joins the floors with ports handed in; it must stay free of disk, browser and terminal.',
  io: 'io is the one place that touches the outside world; commands use it, never the other way round.',
};

const upward = floors.slice(0, -1).map((floor, index) => ({
  name: `${floor}-knows-nothing-above`,
  comment: reasons[floor],
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${floors.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-circles',
      comment: 'Files in a circle can be understood, tested and moved only together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'formats-see-no-yaml',
      comment: 'A format gets a finished view: YAML, Zod and the model stay below it.',
      severity: 'error',
      from: { path: '^src/formats/', pathNot: '^src/formats/json/shape/' },
      to: { path: '^src/(parse|model)/|node_modules/(yaml|zod)/' },
    },
    {
      name: 'shapes-of-the-json-output-know-only-zod',
      comment:
        'The shape of the JSON output is a definition by itself, in Zod: the types and the JSON Schema come from it.',
      severity: 'error',
      from: { path: '^src/formats/json/shape/' },
      to: { path: '^src/', pathNot: '^src/formats/json/shape/' },
    },
    {
      name: 'formats-know-the-shape-by-its-types',
      comment: 'What writes the JSON output follows its types; Zod is not loaded for it.',
      severity: 'error',
      from: { path: '^src/formats/', pathNot: '^src/formats/json/shape/' },
      to: { path: '^src/formats/json/shape/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'insights-see-only-views',
      comment:
        'What an insight tells must be seen on the map as well: both come from the same finished view.',
      severity: 'error',
      from: { path: '^src/insights/' },
      to: { path: '^src/(parse|model)/|node_modules/(yaml|zod)/' },
    },
    {
      name: 'only-io-touches-the-outside',
      comment: 'Disk, processes and sockets are reached in one place, so that every other floor is pure.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(io|build)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|net|http|https|dgram|worker_threads)$' },
    },
    {
      name: 'reports-and-lint-see-no-format',
      comment: 'Reports and lint rules serve every format alike.',
      severity: 'error',
      from: { path: '^src/(report|lint)/' },
      to: { path: '^src/formats/' },
    },
    {
      name: 'build-tools-stay-out-of-the-product',
      comment: 'src/build runs while bundling and is not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { path: '^src/build/' },
    },
    {
      name: 'product-does-not-test',
      comment: 'What is shipped must not need its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
