import { describe, expect, it } from '@jest/globals';
import { isGesloten, maakKalender } from '@routekaart/kalender';
import { type Besluit, type Stand, type Vergadering, laatOpen, verzetOver } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { laatsteOpen } from './plansluiting.js';
import { dagenVan, eerderIn, ligtIn } from './testing/eerder.js';
import { aBesluit, aHerkomst, anAanlevering } from './testing/bouwers.js';
import { willekeurigeSamenloop } from './testing/willekeur-samenloop.js';
import { willekeurigeStrook } from './testing/willekeur-strook.js';
import { BEGIN, planNoemt, planvensters, willekeurigeStand } from './testing/willekeur.js';

const RUNS = { numRuns: 300 };
const LOKAAL = ['m1-college-GM0482', 'm1-raad-GM0482'] as const;

/** The Stand with one of the meetings that pass another way; itself when none does. */
function metEen(
  stand: Stand,
  welke: number,
  telt: (vergadering: Vergadering) => boolean,
  anders: (vergadering: Vergadering) => Partial<Vergadering>,
): Stand {
  const kandidaten = stand.vergaderingen.filter(telt);
  const een = kandidaten[welke % Math.max(1, kandidaten.length)];
  return {
    ...stand,
    vergaderingen: stand.vergaderingen.map((dit) => (dit === een ? { ...dit, ...anders(dit) } : dit)),
  };
}

/** The bodies that put a stuk off: what lies there still needs no papers, so that a later meeting is open for longer. */
function metUitstel({ besluiten, behandelingen }: Stand): ReadonlySet<string> {
  const open = new Set(besluiten.filter(({ uitkomst }) => laatOpen(uitkomst)).map((een) => een.behandeling));
  return new Set(behandelingen.filter(({ id }) => open.has(id)).map(({ gremium }) => gremium));
}

/** Where no plan and no agenda names a day, only the calendars decide. */
function alleenRoosters(stand: Stand): Stand {
  return {
    ...stand,
    activiteiten: [],
    agenderingen: [],
    behandelingen: stand.behandelingen.map((behandeling) => ({ ...behandeling, venster: null })),
  };
}

/** The plan leaves a window at most, and no agenda names a day. */
function metVensters(stand: Stand): Stand {
  const activiteiten = stand.activiteiten.filter(({ datum }) => datum.kind === 'nog-te-plannen');
  return { ...stand, activiteiten, agenderingen: [] };
}

const ROOSTERS = [
  ['only the calendars decide', willekeurigeStand().map(alleenRoosters)],
  ['the plan gives windows', willekeurigeStand().map(metVensters)],
] as const;

/** Whether a window of the plan loses its last day by it and keeps others: then one day less is left to choose from. */
function verkort(eerst: Stand, daarna: Stand): boolean {
  const laatsteDagen = ({ kalenderperioden }: Stand): readonly (number | null)[] =>
    planvensters(eerst).map((venster) =>
      laatsteOpen(venster, venster.gremium, maakKalender(kalenderperioden)),
    );
  const voor = laatsteDagen(eerst);
  return laatsteDagen(daarna).some((dag, index) => dag !== null && dag !== voor[index]);
}

describe('the forecast is nowhere later', () => {
  it.each([
    ['any region', willekeurigeStand()],
    ['a strook with cycles and rules', willekeurigeStrook()],
  ])('because a meeting stays open longer: %s', (_wat, standen) => {
    fc.assert(
      fc.property(standen, fc.nat(), fc.nat(12), (stand, welke, dagen) => {
        const bekend = ({ aanleverdag }: Vergadering): boolean => aanleverdag !== null;
        const langer = metEen(stand, welke, bekend, ({ dag, aanleverdag }) => ({
          aanleverdag: Math.min((aanleverdag ?? dag) + dagen, dag),
        }));
        expect(eerderIn(langer, stand)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the forecast is nowhere earlier', () => {
  it('because the stuk was handed in later, be it before a besluit that was corrected', () => {
    const besluit = (behandeling: string, dag: number, volgnummer: number): Besluit => ({
      ...aBesluit(behandeling, '1-3', { herkomst: aHerkomst({ volgnummer }) }),
      dag,
    });
    const dagen = fc.record({ onsd: fc.nat(20), college: fc.nat(20), na: fc.nat(40), uitstel: fc.nat(20) });
    fc.assert(
      fc.property(
        willekeurigeStand(),
        fc.constantFrom(...LOKAAL),
        dagen,
        (stand, stap, { onsd, college, na, uitstel }) => {
          const opDag = (dag: number): Stand => ({
            ...stand,
            stukversies: stand.stukversies.slice(0, 1),
            besluiten: [
              besluit('m1-ons-d', BEGIN - onsd, 1),
              ...(stap === LOKAAL[1] ? [besluit(LOKAAL[0], BEGIN - college, 2)] : []),
            ],
            aanleveringen: [{ ...anAanlevering(stap, '1-3'), dag }],
          });
          const dag = BEGIN - 30 + na;
          expect(eerderIn(opDag(dag), opDag(dag + uitstel))).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it.each(ROOSTERS)(
    'because a meeting that can be chosen is held later, open until the same day: %s',
    (_wat, standen) => {
      fc.assert(
        fc.property(standen, fc.nat(), fc.nat(30), (stand, welke, dagen) => {
          const kalender = maakKalender(stand.kalenderperioden);
          const uitgesteld = metUitstel(stand);
          // Where the calendar had nothing in a window of the plan, a meeting that comes into it is one day out of many; and one
          // before it was no choice until it moves past its begin.
          const telt = ({ dag, gremium, aanleverdag }: Vergadering): boolean =>
            aanleverdag !== null &&
            dag >= stand.peildatum &&
            !isGesloten(kalender, dag, gremium) &&
            !uitgesteld.has(gremium) &&
            !planNoemt(dag + dagen, gremium, stand) &&
            planvensters(stand).every((venster) => venster.gremium !== gremium || venster.van <= dag);
          const verzet = ({ dag, was = dag, tussendagen = [] }: Vergadering): Partial<Vergadering> => ({
            dag: dag + dagen,
            ...verzetOver([was, ...tussendagen, dag, dag + dagen]),
          });
          expect(eerderIn(stand, metEen(stand, welke, telt, verzet))).toEqual([]);
        }),
        RUNS,
      );
    },
  );

  it('because the stuk comes back on a later day after it was put off', () => {
    const dagen = fc.tuple(fc.nat(30), fc.nat(20));
    fc.assert(
      fc.property(willekeurigeStand(), fc.constantFrom(...LOKAAL), dagen, (stand, stap, [na, uitstel]) => {
        const terug = (herindiening: number): Stand => ({
          ...stand,
          besluiten: [...stand.besluiten, uitgesteldTot(herindiening, stap, stand)],
        });
        expect(eerderIn(terug(BEGIN + 1 + na), terug(BEGIN + 1 + na + uitstel))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(ROOSTERS)('because a reces or a holiday comes in between: %s', (_wat, standen) => {
    const reces = fc.record({ vanaf: fc.nat(60), dagen: fc.nat(14), waar: fc.nat() });
    fc.assert(
      fc.property(standen, reces, (stand, { vanaf, dagen, waar }) => {
        const van = BEGIN + vanaf;
        const gremium = stand.gremia[waar % (stand.gremia.length + 1)]?.code ?? null;
        const dicht = { laag: 'reces', naam: 'Reces', van, tot: van + dagen, hard: true, gremium };
        const daarna = { ...stand, kalenderperioden: [...stand.kalenderperioden, dicht] };
        fc.pre(!verkort(stand, daarna));
        expect(eerderIn(stand, daarna)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the forecast is nowhere earlier either', () => {
  it.each([
    ['any region', willekeurigeStand()],
    ['a strook with cycles and rules', willekeurigeStrook()],
  ])('because a day of the plan that can be kept becomes a later one that can: %s', (_wat, standen) => {
    let gezien = 0;
    fc.assert(
      fc.property(standen, fc.nat(40), fc.integer({ min: 1, max: 20 }), (stand, na, uitstel) => {
        const [eerst, later] = [opPlandag(stand, BEGIN + na), opPlandag(stand, BEGIN + na + uitstel)];
        if (!kanOpPlandag(eerst) || !kanOpPlandag(later)) return;
        gezien += 1;
        expect(eerderIn(eerst, later)).toEqual([]);
      }),
      RUNS,
    );
    expect(gezien).toBeGreaterThan(0);
  });

  it('because an act takes longer, such as signing', () => {
    fc.assert(
      fc.property(willekeurigeSamenloop(), fc.nat(10), (stand, dagen) => {
        const stations = stand.stations.map((een) =>
          een.duurDagen === null ? een : { ...een, duurDagen: een.duurDagen + dagen },
        );
        expect(eerderIn(stand, { ...stand, stations })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('because a term of the law is longer', () => {
    fc.assert(
      fc.property(willekeurigeSamenloop(), fc.nat(3), (stand, weken) => {
        const rechtsregimes = stand.rechtsregimes.map((een) =>
          een.termijn === null
            ? een
            : { ...een, termijn: { ...een.termijn, weken: een.termijn.weken + weken } },
        );
        expect(eerderIn(stand, { ...stand, rechtsregimes })).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The ONS-D on this day of the plan, where the plan has a row for it. */
function opPlandag(stand: Stand, dag: number): Stand {
  return {
    ...stand,
    activiteiten: stand.activiteiten.map((rij) =>
      rij.station === 'ons-d' ? { ...rij, datum: { kind: 'vast', dag, tekst: '' } } : rij,
    ),
  };
}

function kanOpPlandag(stand: Stand): boolean {
  return bereken(stand).prognoses.every(
    ({ stap, conflict }) => stap.station.code !== 'ons-d' || conflict === null,
  );
}

describe('a meeting of which nobody knows until when it takes a stuk', () => {
  it.each([
    ['any region', willekeurigeStand().map(alleenRoosters)],
    ['a strook with cycles and rules', willekeurigeStrook()],
  ])('gives a band in which the answer for every possible last day lies: %s', (_wat, standen) => {
    fc.assert(
      fc.property(standen, fc.nat(), fc.nat(20), (stand, welke, termijn) => {
        const onbekend = ({ aanleverdag }: Vergadering): boolean => aanleverdag === null;
        const bekend = metEen(stand, welke, onbekend, ({ dag }) => ({ aanleverdag: dag - termijn }));
        const banden = dagenVan(bereken(stand));
        const buiten = [...dagenVan(bereken(bekend))].filter(([id, dag]) => !ligtIn(dag, banden.get(id)));
        expect(buiten).toEqual([]);
      }),
      RUNS,
    );
  });
});

function uitgesteldTot(herindiening: number, stap: string, { stukversies }: Stand): Besluit {
  return {
    ...aBesluit(stap, '1-3', {
      uitkomst: 'aangehouden',
      aanhouding: { soort: 'tot-herindiening', herindiening },
      stukversie: stukversies.length,
      herkomst: aHerkomst({ volgnummer: 99 }),
    }),
    dag: BEGIN,
  };
}
