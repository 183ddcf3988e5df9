export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/helpers/esbuild-transform.cjs' },
  testEnvironment: 'node',
  testTimeout: 60_000,
};
