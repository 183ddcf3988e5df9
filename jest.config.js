export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/helpers/esbuild-transform.cjs' },
  setupFiles: ['<rootDir>/tests/helpers/seed.ts'],
  globalSetup: '<rootDir>/tests/helpers/build-once.ts',
  maxWorkers: '100%',
  testEnvironment: 'node',
  testTimeout: 60_000,
};
