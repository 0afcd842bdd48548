/** Jest runs the TypeScript sources as ES modules; npm test sets --experimental-vm-modules. */
export default {
  testEnvironment: './tests/support/test-environment.cjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  resolver: './tests/support/resolver.cjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  globalSetup: './tests/support/global-setup.ts',
  globalTeardown: './tests/support/global-teardown.ts',
  testTimeout: 30_000,
  // One more than the cores that it is measured on: many tests wait for servers, leases and clocks.
  maxWorkers: 3,
  // ES modules of ended test files stay in memory: a process that holds so much is begun anew.
  workerIdleMemoryLimit: '1GB',
};
