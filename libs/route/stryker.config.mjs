/**
 * Mutation testing of the engine, one area at a time: each change that could be made to the files of an area must fail
 * a spec of the engine. Paths are those of the top folder, from which `npm run mutatie` starts.
 * See docs/decisions/0022-mutation-testing.md.
 */
const BRON = 'libs/route/src';
const TRAJECT = 'libs/traject/src';

/**
 * A folder without its specs; some in braces count as one.
 *
 * @param {string} naam
 */
const map = (naam, bron = BRON) => [`${bron}/${naam}/!(*.spec).ts`];

/** @type {Readonly<Record<string, string[]>>} */
export const GEBIEDEN = {
  prognose: [
    `${BRON}/{gereed,heropening,mijlpaalprognose,moment,op-beurt,op-vergadering,op-zijn-vroegst,plandatum,posities,prognose,rooster,stationsprognose,uit-rooster,vergaderlijst,zonder-aanlevering}.ts`,
    `${BRON}/{eerste-stap,plansluiting,vensterbegin,venstervergadering}.ts`,
    ...map('{band,samenloop,strook,terugrekenen}'),
  ],
  waarschuwingen: map('waarschuwingen'),
  beurt: [`${BRON}/op-{beurt,vergadering}.ts`],
  oorzaak: map('oorzaak'),
  scenario: [
    `${BRON}/scenario/{aanname,ontbrekende-dag,pas-toe,wat-als,waarschuwingsverschil,*-maatregelen}.ts`,
  ],
  // What brings a strook back: the search takes far more time than the maatregelen themselves.
  herstel: [
    `${BRON}/scenario/{herstel,herstel-op-geheel,hersteldoel,herstelreden,herstelsoort}.ts`,
    `${BRON}/scenario/{zoek-herstel,kandidaten,kandidaten-rond-aanleveren,regionaal-eerder,vrije-dag}.ts`,
    `${BRON}/scenario/{laatste-dag,mijlpaalvolgorde,sluittermijn,variant}.ts`,
  ],
  kans: map('kans'),
  overslag: map('overslag'),
  recht: map('recht'),
  verloop: map('verloop'),
  toets: map('toets'),
  // Why a day is what it is, the steps that it is reckoned over, and what all warnings share.
  redenen: [
    `${BRON}/{reden,redenen,verwerkingsredenen,routeplan,berekening,waarschuwing}.ts`,
    `${BRON}/{op-plandatum,termijn,periodenaam,vlak,eenmaal,groepeer}.ts`,
    `${BRON}/{kort,laatste-per,planzin,redenen-uit-plan,rolnaam}.ts`,
  ],
  agenda: map('{agenda,agendering}'),
  overzicht: map('overzicht'),
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
  traject: [`${TRAJECT}/!(*.spec).ts`, `${TRAJECT}/!(testing)/!(*.spec).ts`],
};

const gevraagd = process.env.ROUTEKAART_MUTATIE ?? 'prognose';
const gebied = gevraagd === 'alles' ? Object.values(GEBIEDEN).flat() : GEBIEDEN[gevraagd];
if (gebied === undefined) {
  throw new Error(`Onbekend gebied ${gevraagd}; kies uit: alles, ${Object.keys(GEBIEDEN).join(', ')}`);
}

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: gebied,
  plugins: ['./apps/launcher/mutatie/loper.mjs', './apps/launcher/mutatie/overlevers.mjs'],
  testRunner: 'motor',
  coverageAnalysis: 'perTest',
  // The engine holds no state when loaded; what specs reckon at load would count as static and run everything.
  ignoreStatic: true,
  concurrency: 1,
  ignorePatterns: ['/apps', '/migrations', '/libs/*/dist', '/.nx', '/.routekaart'],
  tempDirName: `.routekaart/mutatie/werk-${gevraagd}`,
  reporters: ['clear-text', 'html', 'json', 'overlevers'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `.routekaart/mutatie/${gevraagd}.html` },
  jsonReporter: { fileName: `.routekaart/mutatie/${gevraagd}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
};
