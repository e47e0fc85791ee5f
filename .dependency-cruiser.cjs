/*
 * The floors of the house: data flows one way, and a file imports only from its own floor or from floors below. Each
 * forbidden arrow says why. Checked by `npm run layers`, which is part of `npm test`.
 */
const { readdirSync } = require('node:fs');

const floors = [
  'core',
  'parse',
  'model',
  'i18n',
  'view',
  'insights',
  'report',
  'formats',
  'parts',
  'app',
  'io',
  'cli',
];

const reasons = {
  core: 'core is the vocabulary that all floors share; it knows none of them.',
  parse: 'parse turns bytes into YAML data with positions; it must not know what a journey is.',
  model: 'model says what a journey file may hold; how it is shown, linted or printed is decided above it.',
  i18n: 'i18n is words and directions; it must not depend on what they are used for.',
  view: 'view is the spine of what outputs show; it is handed the parts of a map, and must not know which parts or which outputs there are.',
  insights:
    'insights are computed from finished views alone; in which form they are printed is decided above them.',
  report: 'report turns findings into text; it must not know which commands print it.',
  formats:
    'formats are frames with slots: they see a finished view and are handed what fills the slots; one that knew a part, read files or flags could not be trusted to be the same everywhere.',
  parts:
    'a part of the map is what it adds to the frames; where it is read from and written to is decided above it.',
  app: 'app joins the floors with ports handed in; it must stay free of disk, browser and terminal.',
  io: 'io is the one place that touches the outside world; commands use it, never the other way round.',
};

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/**
 * The parts of the map that a part may build on: one that everything leads to could not be understood alone. A part
 * imports only from parts of earlier lines; those that nobody builds on are the last.
 */
const base = [['evidence', 'time'], ['flow']];
const basic = new Set(base.flat());
const orderOfParts = [...base, foldersIn('src/parts').filter((part) => !basic.has(part))];

const acrossParts = orderOfParts.flatMap((line, index) =>
  line.map((part) => ({
    name: `part-${part}-builds-on-earlier-parts`,
    comment:
      'Parts of the map build on each other in one order, so that each can be read with those before it.',
    severity: 'error',
    from: { path: `^src/parts/${part}/` },
    to: {
      path: `^src/parts/(${orderOfParts
        .slice(index)
        .flat()
        .filter((each) => each !== part)
        .join('|')})/`,
    },
  })),
);

const upward = floors.slice(0, -1).map((floor, index) => ({
  name: `${floor}-knows-nothing-above`,
  comment: reasons[floor],
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${floors.slice(index + 1).join('|')})/` },
}));

/** The parts of the language; the stages are its spine. */
const spine = new Set(['checks', 'reading', 'shape', 'stages', 'walk']);
const partsOfLanguage = foldersIn('src/model')
  .filter((folder) => !spine.has(folder))
  .join('|');

module.exports = {
  forbidden: [
    ...upward,
    ...acrossParts,
    {
      name: 'parts-of-the-language-reach-each-other-by-ids',
      comment:
        'A part refers to another one by ref(kind): whoever follows ids then knows of it, and each part can be read alone.',
      severity: 'error',
      from: { path: `^src/model/(${partsOfLanguage})/` },
      to: { path: `^src/model/(${partsOfLanguage})/`, pathNot: '^src/model/$1/' },
    },
    {
      name: 'only-the-step-holds-parts',
      comment: 'What belongs to a moment of the journey is put together in one place.',
      severity: 'error',
      from: { path: '^src/model/stages/', pathNot: '^src/model/stages/step\\.ts$' },
      to: { path: `^src/model/(${partsOfLanguage})/` },
    },
    {
      name: 'only-the-registry-names-checks',
      comment: 'What a part knows to be wrong stands in the list of its part, and the parts in one registry.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/model/registry\\.ts$' },
      to: { path: '^src/model/[^/]+/checks\\.ts$' },
    },
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
      from: { path: '^src/formats/', pathNot: '^src/formats/json/(document-schema|shape|shape-kit)\\.ts$' },
      to: { path: '^src/(parse|model)/|node_modules/(yaml|zod)/' },
    },
    {
      name: 'what-parts-add-to-frames-sees-no-model',
      comment:
        'What a part adds to a page, to Markdown, JSON or the insights comes from the finished view, as all outputs must tell the same.',
      severity: 'error',
      from: {
        path: '^src/parts/[^/]+/(page|words|markdown|json|insight[^/]*|[^/]*-(model|height|heights|in-words|diagram|symbols))\\.ts$',
      },
      to: { path: '^src/(parse|model)/|node_modules/(yaml|zod)/' },
    },
    {
      name: 'only-the-registry-names-all-parts',
      comment: 'Whoever is not a part itself is handed the list of parts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/parts/' },
      to: { path: '^src/parts/', pathNot: '^src/parts/registry\\.ts$' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is a leftover.',
      severity: 'error',
      // The built-in templates, which are compiled when the program is built, call filling.ts.
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/formats/templates/filling\\.ts$' },
      to: {},
    },
    {
      name: 'no-dev-dependency-at-run-time',
      comment: 'What the bundle does not take in must be installed with the package.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        path: 'node_modules/(@sparticuz|@mermaid-js|puppeteer)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'formats-and-parts-know-the-schema-of-json-by-its-types',
      comment: 'What writes the JSON output follows its types; Zod is not loaded for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(formats/json/document-schema|app/json-schemas)\\.ts$' },
      to: {
        path: '^src/formats/json/(document-schema|shape-kit)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
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
      name: 'reports-see-no-format',
      comment: 'Reports serve every format alike.',
      severity: 'error',
      from: { path: '^src/report/' },
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
