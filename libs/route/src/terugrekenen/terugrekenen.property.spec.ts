import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import type { Oorzaak } from '../oorzaak/graaf.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import { oorzaakVanIngangsdatum } from '../oorzaak/oorzaak-van-ingangsdatum.js';
import { oorzaakVanMijlpaal } from '../oorzaak/oorzaak-van-mijlpaal.js';
import { oorzaakVanUiterste } from '../oorzaak/oorzaak-van-uiterste.js';
import type { Stationsprognose } from '../prognose.js';
import { aGremium, aStation, idVan, periode } from '../testing/bouwers.js';
import { metBesluit } from '../testing/met-besluit.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { naUitkomst } from '../testing/willekeur-uitkomst.js';
import { BEGIN, nergensEerder, willekeurigeStand } from '../testing/willekeur.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { DOELEN, type Doel, rekenTerug, weerOp } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';
import type { Uiterste } from './uiterste.js';

const RUNS = { numRuns: 300 };
const RAADSVENSTER = periode('1-3', '10-4');

/** Any Stand in which every raad has a window and nothing after the ONS-D is decided yet. */
const standen = willekeurigeStand().map(metRaadsvenster);

/** The stations of any such region, the first one first. */
const ROUTE = ['stuurgroep', 'ons-d', 'college', 'raad'];

/** The same for a strook with cycles and rules, of which some raden are too late for the ingangsdatum after signing. */
const stroken = fc
  .tuple(willekeurigeStrook().map(metRaadsvenster), fc.integer({ min: 25, max: 60 }))
  .map(([stand, na]) => metStaart(stand, BEGIN + na));

const STROOK = ['ons-d', 'po', 'college', 'commissie', 'raad'];

function metRaadsvenster(stand: Stand): Stand {
  return {
    ...stand,
    behandelingen: stand.behandelingen.map((behandeling) =>
      behandeling.station === 'raad' ? { ...behandeling, venster: RAADSVENSTER } : behandeling,
    ),
    besluiten: stand.besluiten.filter(({ behandeling }) => !/po|college|commissie|raad/u.test(behandeling)),
  };
}

/** After the raden it is signed, which takes five days. */
function metStaart(stand: Stand, ingangsdatum: number): Stand {
  const code = 'ondertekening';
  return {
    ...stand,
    traject: { ...stand.traject, ingangsdatum },
    stations: [
      ...stand.stations,
      aStation({ code, volgorde: 9, voorgangers: ['raad'], duurDagen: 5, staart: true }),
    ],
    gremia: [...stand.gremia, aGremium({ code, soort: code, gemeente: null })],
    behandelingen: [
      ...stand.behandelingen,
      ...stand.behandelingen
        .slice(0, 1)
        .map((een) => ({ ...een, id: idVan(1, code, null), station: code, gremium: code })),
    ],
  };
}

/** What this station of this gemeente, or the one that it shares, comes to. */
function stationVan(code: string, gemeente: string, { prognoses }: Berekening): Stationsprognose {
  const gevonden = prognoses.find(
    ({ stap: { station, behandeling } }) =>
      station.code === code && [null, gemeente].includes(behandeling.gemeente),
  );
  if (gevonden === undefined) throw new Error(`Geen ${code}`);
  return gevonden;
}

function haalt(doel: Doel, gemeente: string, berekening: Berekening): boolean {
  const station = doel === 'venster' ? 'raad' : 'ondertekening';
  const { laatst } = stationVan(station, gemeente, berekening).dag;
  const ingang = berekening.stand.traject.ingangsdatum ?? 0;
  return laatst !== null && laatst <= (doel === 'venster' ? RAADSVENSTER.tot : ingang - 1);
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
  it.each([
    ...ROUTE.map((station) => ['window', station, 'any region', standen, 300] as const),
    ...STROOK.map((station) => ['window', station, 'a strook with cycles and rules', stroken, 80] as const),
    ...STROOK.map((station) => ['ingangsdatum', station, 'that strook and its tail', stroken, 80] as const),
  ])(
    'still makes the %s, and one day later does not; without one no day does: %s, %s',
    (wat, station, _waar, willekeurig, numRuns) => {
      const doel = wat === 'window' ? 'venster' : 'ingangsdatum';
      let gezien = 0;
      fc.assert(
        fc.property(willekeurig, (stand) => {
          const berekening = bereken(stand);
          for (const { code } of stand.gemeenten) {
            const een = rekenTerug(1, code, doel, berekening)?.stations.find(
              ({ prognose }) => prognose.stap.station.code === station,
            );
            if (een === undefined || een.besluit.kind === 'gepasseerd') continue;
            const { prognose, besluit } = een;
            const haaltNa = (dag: number): boolean =>
              haalt(doel, code, metBesluit(prognose, berekening, dag));
            if ('dag' in besluit) {
              gezien += 1;
              expect([haaltNa(besluit.dag), haaltNa(besluit.dag + 1)]).toEqual([true, false]);
            } else if (!('einde' in besluit) || besluit.einde !== null) {
              // In a window without meetings a day that only leads to one before it is none (leeg-venster.spec.ts).
              expect(haaltNa(BEGIN - 60)).toBe(false);
            }
          }
        }),
        { numRuns },
      );
      expect(gezien).toBeGreaterThan(0);
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
            const eerste = Math.max(stand.peildatum, weerOp(prognose));
            const nu = besluit.gebeurd === null ? metBesluit(prognose, berekening, eerste) : berekening;
            const { vroegst } = stationVan('raad', code, nu).dag;
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
    ['any region', 'stuurgroep', standen, 30],
    ['any region', 'ons-d', standen, 150],
    ['any region', 'college', standen, 30],
    ['any region', 'raad', standen, 30],
    ['after any outcome of the ONS-D', 'ons-d', standen.chain(naUitkomst), 150],
    ...STROOK.map((station) => ['a strook with cycles and rules', station, stroken, 30] as const),
  ])(
    'is the forward forecast of each day, and never falls: %s, %s',
    (_wat, station, willekeurig, numRuns) => {
      const dagen = { van: BEGIN - 25, tot: BEGIN + 40 };
      fc.assert(
        fc.property(willekeurig, (stand) => {
          const berekening = bereken(stand);
          for (const { gemeente, treden } of stappenfunctie(1, station, dagen, berekening)) {
            const hier = stationVan(station, gemeente, berekening);
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
                expect(stationVan('raad', gemeente, metBesluit(hier, berekening, dag)).dag).toEqual(
                  trede.einde,
                );
              }
            });
          }
        }),
        { numRuns },
      );
    },
  );
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
