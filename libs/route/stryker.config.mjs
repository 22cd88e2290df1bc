/**
 * Mutation testing of the engine, one area at a time: each change that could be made to the files of an area must fail
 * one of its own specs. Paths are those of the top folder, from which `npm run mutatie` starts.
 * See docs/decisions/0022-mutation-testing.md.
 */
const BRON = 'libs/route/src';
const TRAJECT = 'libs/traject/src';

/** @typedef {{ readonly mutate: string[], readonly specs: string[] }} Gebied */

/**
 * A folder and its own specs; some in braces count as one.
 * @param {string} naam
 * @returns {Gebied}
 */
const map = (naam, bron = BRON) => ({
  mutate: [`${bron}/${naam}/!(*.spec).ts`],
  specs: [`${bron}/${naam}/*.spec.ts`],
});

/** @type {Readonly<Record<string, Gebied>>} */
export const GEBIEDEN = {
  // What breaks a cycle is specified where it is told, beside the meetings that were skipped.
  prognose: {
    mutate: [
      `${BRON}/{gereed,heropening,mijlpaalprognose,moment,op-beurt,op-vergadering,op-zijn-vroegst,plandatum,posities,prognose,rooster,stationsprognose,uit-rooster,vergaderlijst,zonder-aanlevering}.ts`,
      `${BRON}/{eerste-stap,plansluiting,vensterbegin,venstervergadering}.ts`,
      `${BRON}/{band,samenloop,strook,terugrekenen}/!(*.spec).ts`,
    ],
    specs: [`${BRON}/{*,{band,overslag,recht,samenloop,strook,terugrekenen}/*}.spec.ts`],
  },
  // Some warnings are specified beside the overview that they come from.
  waarschuwingen: {
    mutate: [`${BRON}/waarschuwingen/!(*.spec).ts`],
    specs: [`${BRON}/{termijn,{waarschuwingen,advies,aanmelding,agendering}/*}.spec.ts`],
  },
  beurt: {
    mutate: [`${BRON}/op-{beurt,vergadering}.ts`],
    specs: [`${BRON}/{op-beurt,prognose,prognose-{besloten,plandag},strook/*}.spec.ts`],
  },
  oorzaak: map('oorzaak'),
  scenario: {
    mutate: [
      `${BRON}/scenario/{aanname,ontbrekende-dag,pas-toe,wat-als,waarschuwingsverschil,*-maatregelen}.ts`,
    ],
    specs: [`${BRON}/scenario/{ontbrekende-dag,pas-toe,wat-als,waarschuwingsverschil,*-maatregelen}.spec.ts`],
  },
  // What brings a strook back: the search takes far more time than the maatregelen themselves.
  herstel: {
    mutate: [
      `${BRON}/scenario/{herstel,herstel-op-geheel,hersteldoel,herstelreden,herstelsoort}.ts`,
      `${BRON}/scenario/{zoek-herstel,kandidaten,kandidaten-rond-aanleveren,regionaal-eerder,vrije-dag}.ts`,
      `${BRON}/scenario/{laatste-dag,mijlpaalvolgorde,sluittermijn,variant}.ts`,
    ],
    specs: [`${BRON}/scenario/{*herstel*,kandidaten*,regionaal-eerder,spoed,variant}.spec.ts`],
  },
  kans: map('kans'),
  overslag: map('overslag'),
  recht: map('recht'),
  verloop: map('verloop'),
  // What a mutation may record is partly specified beside what it is about.
  toets: {
    mutate: [`${BRON}/toets/!(*.spec).ts`],
    specs: [`${BRON}/{toets,aanbod,aanmelding,advies,afhandeling,stukversie,wens}/*.spec.ts`],
  },
  // Why a day is what it is, the steps that it is reckoned over, and what all warnings share.
  redenen: {
    mutate: [
      `${BRON}/{reden,redenen,verwerkingsredenen,routeplan,berekening,waarschuwing}.ts`,
      `${BRON}/{op-plandatum,termijn,periodenaam,vlak,eenmaal,groepeer}.ts`,
      `${BRON}/{kort,laatste-per,planzin,redenen-uit-plan,rolnaam}.ts`,
    ],
    specs: [`${BRON}/{*,{agendering,overslag,samenloop,strook}/*}.spec.ts`],
  },
  agenda: map('{agenda,agendering}'),
  // Whether a stuk is on the next agenda is specified beside what an agenda does to the forecast.
  overzicht: {
    mutate: [`${BRON}/overzicht/!(*.spec).ts`],
    specs: [`${BRON}/{overzicht,agendering}/*.spec.ts`],
  },
  taken: map('taken'),
  toepassing: map('toepassing'),
  // The plan beside another one: an edition, what earlier mijlpalen show, the other traject.
  afwijking: map('{afwijking,sjabloon,synchronisatie}'),
  // What happens to a stuk, and to a warning.
  stuk: map('{afhandeling,behandeling,stukversie}'),
  // What gemeenten and werkgroepen ask, answer and advise.
  gemeente: map('{aanbod,aanmelding,advies,wens,werkgroep}'),
  kalender: map('src', 'libs/kalender'),
  // The facts, how they stand on a day, and the lists that meetings are read from.
  traject: {
    mutate: [`${TRAJECT}/!(*.spec).ts`, `${TRAJECT}/!(testing)/!(*.spec).ts`],
    specs: [`${TRAJECT}/{*,*/*}.spec.ts`],
  },
};

const gevraagd = process.env.ROUTEKAART_MUTATIE ?? 'prognose';
const gebied = GEBIEDEN[gevraagd];
if (gebied === undefined) {
  throw new Error(`Onbekend gebied ${gevraagd}; kies uit: ${Object.keys(GEBIEDEN).join(', ')}`);
}

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: gebied.mutate,
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    configFile: 'jest.config.mjs',
    // Worked examples, and the properties among them on a few fixed inputs: a property draws other inputs each time.
    config: {
      setupFiles: ['<rootDir>/libs/route/testing/vaste-worp.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.property\\.spec\\.ts$'],
      testMatch: gebied.specs.map((specs) => `<rootDir>/${specs}`),
    },
  },
  coverageAnalysis: 'perTest',
  // The engine holds no state when loaded; what specs reckon at load would count as static and run everything.
  ignoreStatic: true,
  concurrency: 1,
  // Of the apps only the launcher is copied: Jest orders its suites by a file there.
  ignorePatterns: ['/apps/*', '!/apps/launcher', '/libs/*/dist', '/.nx', '/.routekaart'],
  tempDirName: `.routekaart/mutatie/werk-${gevraagd}`,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `.routekaart/mutatie/${gevraagd}.html` },
  jsonReporter: { fileName: `.routekaart/mutatie/${gevraagd}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
};
