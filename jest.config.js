export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/helpers/esbuild-transform.cjs' },
  globalSetup: '<rootDir>/tests/helpers/build-once.ts',
  testEnvironment: 'node',
  testTimeout: 60_000,
};
