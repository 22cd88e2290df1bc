/** One Jest process for the whole workspace: ESM, compiled by SWC, libs resolved to their sources. */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
};

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@routekaart/migrations$': '<rootDir>/migrations/src/index.ts',
    '^@routekaart/(api|bench)$': '<rootDir>/apps/$1/src/index.ts',
    '^@routekaart/route/testing$': '<rootDir>/libs/route/src/testing/bouwers.ts',
    '^@routekaart/persistence/testing$': '<rootDir>/libs/persistence/src/testing/database.ts',
    '^@routekaart/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  testMatch: ['<rootDir>/{apps,libs,migrations}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.routekaart/'],
  // Jest would leave one core idle, which on two cores is half of the machine.
  maxWorkers: '100%',
  // Each file loads its modules anew and leaves them behind: without a limit a worker grows to several gigabytes.
  workerIdleMemoryLimit: '2GB',
  setupFilesAfterEnv: ['<rootDir>/apps/launcher/tweede-kans.mjs', '<rootDir>/apps/launcher/worp.mjs'],
  testSequencer: '<rootDir>/apps/launcher/testvolgorde.mjs',
  testTimeout: 120_000,
};
