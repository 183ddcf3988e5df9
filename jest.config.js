export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Those have a command of their own: `npm run test:browser`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  // csv-parse for browsers comes as modules only.
  transform: { '\\.ts$|/csv-parse/dist/esm/': '<rootDir>/tests/helpers/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!csv-parse/)'],
  setupFiles: ['<rootDir>/tests/helpers/seed.ts'],
  globalSetup: '<rootDir>/tests/helpers/build-once.ts',
  maxWorkers: '100%',
  // Closed workbooks are let go late; a worker that has grown is begun anew.
  workerIdleMemoryLimit: '1500MB',
  testEnvironment: 'node',
  testTimeout: 60_000,
};
