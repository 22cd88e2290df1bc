/**
 * Mutation testing of the forecast: each change that could be made to these files must fail a spec of this lib.
 * Paths are those of the top folder, from which `npm run mutatie` starts. See docs/decisions/0022-mutation-testing.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'libs/route/src/{gereed,vergaderlijst,moment,mijlpaalprognose,prognose,stationsprognose,uit-rooster}.ts',
    'libs/route/src/{samenloop,strook,terugrekenen}/!(*.spec).ts',
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    configFile: 'jest.config.mjs',
    // Worked examples only: a property draws other inputs each time, and shrinks long on each mutant.
    config: {
      testPathIgnorePatterns: ['/node_modules/', '\\.property\\.spec\\.ts$'],
      testMatch: ['<rootDir>/libs/route/src/{*,{recht,samenloop,strook,terugrekenen}/*}.spec.ts'],
    },
  },
  coverageAnalysis: 'perTest',
  // The engine holds no state when loaded; what specs reckon at load would count as static and run everything.
  ignoreStatic: true,
  concurrency: 1,
  ignorePatterns: ['/apps', '/libs/*/dist', '/.nx', '/.routekaart'],
  tempDirName: '.routekaart/mutatie/werk',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.routekaart/mutatie/rapport.html' },
  jsonReporter: { fileName: '.routekaart/mutatie/rapport.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
