import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import type { Oorzaak } from '../oorzaak/graaf.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import { oorzaakVanIngangsdatum } from '../oorzaak/oorzaak-van-ingangsdatum.js';
import { oorzaakVanMijlpaal } from '../oorzaak/oorzaak-van-mijlpaal.js';
import { oorzaakVanUiterste } from '../oorzaak/oorzaak-van-uiterste.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { aBesluit, aHerkomst, periode } from '../testing/bouwers.js';
import { besluitenNaTerugkeer } from '../testing/teruggekomen.js';
import { naUitkomst } from '../testing/willekeur-uitkomst.js';
import { BEGIN, nergensEerder, willekeurigeStand } from '../testing/willekeur.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { DOELEN, rekenTerug, weerOp } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';
import type { Uiterste } from './uiterste.js';

const RUNS = { numRuns: 300 };
const RAADSVENSTER = periode('1-3', '10-4');

/** Any Stand in which every raad has a window and nothing after the ONS-D is decided yet. */
const standen = willekeurigeStand().map((stand) => ({
  ...stand,
  behandelingen: stand.behandelingen.map((behandeling) =>
    behandeling.station === 'raad' ? { ...behandeling, venster: RAADSVENSTER } : behandeling,
  ),
  besluiten: stand.besluiten.filter(({ behandeling }) => !/college|raad/u.test(behandeling)),
}));

/** The stations of any such region, the first one first. */
const ROUTE = ['stuurgroep', 'ons-d', 'college', 'raad'];

/**
 * The forward forecast with an ordinary besluit of this body on this day, asked no later than that day, and with
 * nothing handed in further on; but what was there sooner than the forecast then says, it had been after a besluit on
 * the real day or before it.
 */
function metBesluit(
  { stap, toestand, dag: echt }: Stationsprognose,
  nu: Berekening,
  dag: number,
): Berekening {
  const { stand } = nu;
  const verder = ROUTE.slice(ROUTE.indexOf(stap.station.code) + 1);
  const isVerder = (behandeling: string): boolean => verder.some((station) => behandeling.includes(station));
  const met = (aanleveringen: Stand['aanleveringen']): Berekening =>
    bereken({
      ...stand,
      peildatum: Math.min(stand.peildatum, dag),
      aanleveringen,
      besluiten: [
        ...besluitenNaTerugkeer(nu, isVerder),
        {
          ...aBesluit(stap.behandeling.id, '1-3', { stukversie: stand.stukversies.length }),
          dag,
          herkomst: aHerkomst({ volgnummer: 99 }),
        },
      ],
    });
  const zonder = met(stand.aanleveringen.filter(({ behandeling }) => !isVerder(behandeling)));
  if (!isUitgesproken({ toestand }) || dag > (echt.laatst ?? dag)) {
    return zonder;
  }
  const klaar = new Map(
    zonder.prognoses.map((een) => [een.stap.behandeling.id, een.gereed.laatst ?? Infinity]),
  );
  return met(
    stand.aanleveringen.filter(
      (een) => !isVerder(een.behandeling) || een.dag < (klaar.get(een.behandeling) ?? -Infinity),
    ),
  );
}

function onsdVan({ prognoses }: Berekening): Stationsprognose {
  return prognoses.find(({ stap }) => stap.station.code === 'ons-d') ?? geen('ons-d');
}

function geen(wat: string): never {
  throw new Error(`Geen ${wat}`);
}

function raadVan(gemeente: string, { prognoses }: Berekening) {
  return prognoses.find(({ stap }) => stap.behandeling.id === `m1-raad-${gemeente}`);
}

function haaltVenster(gemeente: string, berekening: Berekening): boolean {
  const laatst = raadVan(gemeente, berekening)?.dag.laatst ?? null;
  return laatst !== null && laatst <= RAADSVENSTER.tot;
}

/** The window of every raad and the ingangsdatum so many days later. */
function metRuimerDoel(stand: Stand, dagen: number): Stand {
  return {
    ...stand,
    traject: { ...stand.traject, ingangsdatum: RAADSVENSTER.tot + 1 + dagen },
    behandelingen: stand.behandelingen.map((behandeling) =>
      behandeling.station === 'raad'
        ? { ...behandeling, venster: { ...RAADSVENSTER, tot: RAADSVENSTER.tot + dagen } }
        : behandeling,
    ),
  };
}

/** The last day; none is earlier than all. */
function dagVan(uiterste: Uiterste | null): number {
  return uiterste !== null && 'dag' in uiterste ? uiterste.dag : Number.NEGATIVE_INFINITY;
}

describe('the last day of a station', () => {
  it.each(ROUTE)(
    'still makes the window, and one day later does not; without one no day does: %s',
    (station) => {
      fc.assert(
        fc.property(standen, (stand) => {
          const berekening = bereken(stand);
          for (const { code } of stand.gemeenten) {
            const een = rekenTerug(1, code, 'venster', berekening)?.stations.find(
              ({ prognose }) => prognose.stap.station.code === station,
            );
            if (een === undefined || een.besluit.kind === 'gepasseerd') continue;
            const { prognose, besluit } = een;
            const haalt = (dag: number): boolean => haaltVenster(code, metBesluit(prognose, berekening, dag));
            if ('dag' in besluit) {
              expect([haalt(besluit.dag), haalt(besluit.dag + 1)]).toEqual([true, false]);
            } else if (!('einde' in besluit) || besluit.einde !== null) {
              // In a window without meetings a day that only leads to one before it is none (leeg-venster.spec.ts).
              expect(haalt(BEGIN - 60)).toBe(false);
            }
          }
        }),
        RUNS,
      );
    },
  );

  it('is lost for certain only where no first possible day makes the window any more', () => {
    let gezien = 0;
    fc.assert(
      fc.property(standen, (stand) => {
        const berekening = bereken(stand);
        for (const { code } of stand.gemeenten) {
          for (const { prognose, besluit } of rekenTerug(1, code, 'venster', berekening)?.stations ?? []) {
            if (besluit.kind !== 'verstreken' && besluit.kind !== 'misschien') continue;
            const nu =
              besluit.gebeurd === null ? metBesluit(prognose, berekening, stand.peildatum) : berekening;
            const { vroegst = null } = raadVan(code, nu)?.dag ?? {};
            expect(vroegst !== null && vroegst <= RAADSVENSTER.tot).toBe(besluit.kind === 'misschien');
            gezien += besluit.kind === 'misschien' ? 1 : 0;
          }
        }
      }),
      RUNS,
    );
    expect(gezien).toBeGreaterThan(0);
  });

  it.each(DOELEN)('is nowhere earlier because the goal lies later: %s', (doel) => {
    fc.assert(
      fc.property(standen, fc.integer({ min: 1, max: 40 }), (stand, dagen) => {
        const ruimer = bereken(metRuimerDoel(stand, dagen));
        for (const { code } of stand.gemeenten) {
          const krap = rekenTerug(1, code, doel, bereken(metRuimerDoel(stand, 0)))?.stations ?? [];
          const ruim = rekenTerug(1, code, doel, ruimer)?.stations ?? [];
          expect(ruim).toHaveLength(krap.length);
          krap.forEach(({ besluit, aanleveren }, plaats) => {
            expect(dagVan(ruim[plaats]?.besluit ?? null)).toBeGreaterThanOrEqual(dagVan(besluit));
            expect(dagVan(ruim[plaats]?.aanleveren ?? null)).toBeGreaterThanOrEqual(dagVan(aanleveren));
          });
        }
      }),
      RUNS,
    );
  });

  it('is for all together the first of the days of each', () => {
    fc.assert(
      fc.property(standen, (stand) => {
        const berekening = bereken(stand);
        const { dag, bepalend, perGemeente } = uitersteVoorAllen(1, 'ons-d', 'venster', berekening);
        const dagen = perGemeente.flatMap(({ uiterste }) => ('dag' in uiterste ? [uiterste.dag] : []));
        expect(dag).toBe(dagen.length === 0 ? null : Math.min(...dagen));
        expect(bepalend.length > 0).toBe(dag !== null);
        expect(perGemeente).toHaveLength(stand.gemeenten.length);
      }),
      RUNS,
    );
  });
});

describe('the step function', () => {
  it.each([
    ['any region', standen],
    ['after any outcome of the ONS-D', standen.chain(naUitkomst)],
  ])('is the forward forecast of each day, and never falls: %s', (_wat, willekeurig) => {
    const dagen = { van: BEGIN - 25, tot: BEGIN + 40 };
    fc.assert(
      fc.property(willekeurig, (stand) => {
        const berekening = bereken(stand);
        for (const { gemeente, treden } of stappenfunctie(1, 'ons-d', dagen, berekening)) {
          const hier = onsdVan(berekening);
          // Who put the stuk off or refused it decides again later: no step lies before that day.
          const van = Math.max(dagen.van, weerOp(hier));
          expect([treden[0]?.dagen.van, treden.at(-1)?.dagen.tot]).toEqual(
            van > dagen.tot ? [undefined, undefined] : [van, dagen.tot],
          );
          treden.forEach((trede, nummer) => {
            const vorige = treden[nummer - 1];
            expect(vorige === undefined || nergensEerder(vorige.einde, trede.einde)).toBe(true);
            // Nor does the first possible day fall where nobody knows the last.
            const { vroegst } = trede.einde;
            expect(vroegst ?? Infinity).toBeGreaterThanOrEqual(vorige?.einde.vroegst ?? 0);
            for (let dag = trede.dagen.van; dag <= trede.dagen.tot; dag += 1) {
              expect(raadVan(gemeente, metBesluit(onsdVan(berekening), berekening, dag))?.dag).toEqual(
                trede.einde,
              );
            }
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the causal graph', () => {
  it('has no claim that rests on itself, none that is not reached, and names only what exists', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const berekening = bereken(stand);
        const bekend = {
          vergadering: new Set(stand.vergaderingen.map(({ id }) => id)),
          planrij: new Set(stand.activiteiten.map(({ code }) => code)),
          besluit: new Set(stand.besluiten.map(({ id }) => id)),
        };
        for (const { vraag, knopen, kanten } of alleOorzaken(berekening)) {
          const ids = knopen.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(bereikt(vraag, kanten)).toEqual(new Set(ids));
          expect(heeftKring(ids, kanten)).toBe(false);
          expect(knopen.length).toBeGreaterThan(1);
          expect(kanten.filter(({ van, omdat }) => !ids.includes(van) || !ids.includes(omdat))).toEqual([]);
          for (const { bron } of knopen) {
            if (bron.kind === 'vergadering') expect(bekend.vergadering).toContain(bron.id);
            if (bron.kind === 'besluit') expect(bekend.besluit).toContain(bron.id);
            if (bron.kind === 'planrij') expect(bekend.planrij).toContain(bron.code);
          }
        }
      }),
      RUNS,
    );
  });
});

/** The graphs of every date, and of every last day that the window gives. */
function alleOorzaken(berekening: Berekening): readonly Oorzaak[] {
  return [
    ...berekening.prognoses.map((prognose) => oorzaakVan(prognose, berekening)),
    ...berekening.mijlpalen.map((prognose) => oorzaakVanMijlpaal(prognose, berekening)),
    oorzaakVanIngangsdatum(berekening),
    ...berekening.plan.stappen.flatMap(
      ({ behandeling }) => oorzaakVanUiterste({ ...behandeling, doel: 'venster' }, berekening) ?? [],
    ),
  ];
}

type Kanten = readonly { readonly van: string; readonly omdat: string }[];

function bereikt(vraag: string, kanten: Kanten): ReadonlySet<string> {
  const gezien = new Set([vraag]);
  for (const id of gezien) {
    kanten.filter(({ van }) => van === id).forEach(({ omdat }) => gezien.add(omdat));
  }
  return gezien;
}

/** Whether something is left after taking away, again and again, what rests on nothing that is left. */
function heeftKring(ids: readonly string[], kanten: Kanten): boolean {
  let over = ids;
  for (;;) {
    const nog = over.filter((id) => kanten.some(({ van, omdat }) => van === id && over.includes(omdat)));
    if (nog.length === over.length) return nog.length > 0;
    over = nog;
  }
}
