/** Who may import whom, as one table; `main` may import everything in `src`. */
const MAY_IMPORT = {
  'src/domain': [],
  'src/campaigns': [],
  'src/reading': ['src/domain'],
  'src/text': ['src/domain'],
  'src/view': ['src/text', 'src/domain'],
  'src/ports': ['src/domain', 'src/view'],
  'src/app': ['src/view', 'src/text', 'src/domain', 'src/ports', 'src/campaigns'],
  'src/platform': ['src/ports', 'src/domain', 'src/view', 'src/text'],
  'src/ui': ['src/app', 'src/domain', 'src/reading', 'src/text'],
  host: [],
  samples: [],
  build: ['host', 'samples', 'src/reading', 'src/text'],
};

/** The packages that pure code may use, and those that the reading of files may. */
const PURE_PACKAGES = 'node_modules/(zod|date-fns)/';
const READING_PACKAGES = 'node_modules/(@e965/xlsx|csv-parse|fflate|parse5)/';

const forbidden = Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
  name: `${from.replace('/', '-')}-imports`,
  comment: `${from} may import ${[from, ...allowed].join(', ')} and nothing else of ours: move the code, or ask through a port.`,
  severity: 'error',
  from: { path: `^${from}(/|\\.ts)` },
  to: { path: '^(src|host|build|samples|tests)/', pathNot: `^(${[from, ...allowed].join('|')})(/|\\.ts)` },
}));

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'pure-packages',
      comment: 'Pure code uses zod and date-fns only: whatever else it needs is asked through a port.',
      severity: 'error',
      from: { path: '^src/(domain|text|view|app|ui)/' },
      to: { dependencyTypesNot: ['local'], pathNot: `^src/|${PURE_PACKAGES}` },
    },
    {
      name: 'reading-packages',
      comment: 'Files are read in the browser as on the command line: by packages that run in both.',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: { dependencyTypesNot: ['local'], pathNot: `^src/|${READING_PACKAGES}` },
    },
    {
      name: 'reading-imports-types',
      comment: 'The page that reads files carries this code along: share types with the domain, not the code.',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-import-types',
      comment:
        'A page runs in the browser and the add-in on Google: share the type of what crosses, not the code, except the reading of files and its sentences.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: {
        path: '^src/',
        pathNot: '^src/(ui|reading)/|^src/text/(vi|en)-file',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...['node', 'browser'].map((place) => ({
      name: `host-in-${place}`,
      comment: `What runs in ${place} only is reached through #realm and #univer, which each place has of its own.`,
      severity: 'error',
      from: { path: '^host/', pathNot: `^host/${place}/` },
      to: { path: `^host/${place}/`, dependencyTypesNot: ['aliased-subpath-import'] },
    })),
    {
      name: 'no-circular',
      comment: 'Two files that import each other are one noun, or three: part them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.json', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
