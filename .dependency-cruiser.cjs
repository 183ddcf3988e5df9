/** Who may import whom, as one table; `main` may import everything in `src`. */
const MAY_IMPORT = {
  'src/domain': [],
  'src/campaigns': [],
  'src/text': ['src/domain'],
  'src/view': ['src/text', 'src/domain'],
  'src/ports': ['src/domain', 'src/view'],
  'src/app': ['src/view', 'src/text', 'src/domain', 'src/ports', 'src/campaigns'],
  'src/platform': ['src/ports', 'src/domain', 'src/view', 'src/text'],
  'src/ui': ['src/app', 'src/domain'],
  host: [],
  samples: [],
  build: ['host', 'samples'],
};

/** The packages that pure code may use. */
const PURE_PACKAGES = 'node_modules/(zod|date-fns)/';

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
      name: 'pages-import-types',
      comment: 'A page runs in the browser and the add-in on Google: share the type of what crosses, not the code.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: '^src/ui/', dependencyTypesNot: ['type-only'] },
    },
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
    enhancedResolveOptions: { extensions: ['.ts', '.json', '.js'] },
  },
};
