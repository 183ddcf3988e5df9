const { transformSync } = require('esbuild');

/** Jest's transform: types off, modules to CommonJS; checking is tsc's work. */
module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      supported: { 'dynamic-import': false },
    }),
};
