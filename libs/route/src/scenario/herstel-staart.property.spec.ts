import { describe, expect, it } from '@jest/globals';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import type { Moment } from '../moment.js';
import { aBesluit, aStand, aStation, aTraject, anActiviteit, idVan } from '../testing/bouwers.js';
import { BEGIN, bruikbareVergadering } from '../testing/willekeur.js';
import { herstel } from './herstel.js';
import { eindeVan } from './hersteldoel.js';
import { pasToe } from './pas-toe.js';

const STATIONS = [
  aStation({ code: 'raad', volgorde: 0, perGemeente: true }),
  aStation({ code: 'treffen', volgorde: 1, voorgangers: ['raad'], perGemeente: true, staart: true }),
  aStation({ code: 'ondertekening', volgorde: 2, voorgangers: ['treffen'], staart: true }),
  aStation({ code: 'bekendmaking', volgorde: 3, voorgangers: ['ondertekening'], duurDagen: 3, staart: true }),
];

const regel: fc.Arbitrary<Samenloopregel> = fc.oneof(
  fc.constantFrom<Samenloopregel>({ kind: 'allen' }, { kind: 'deelnemers' }),
  fc.integer({ min: 1, max: 3 }).map((nodig): Samenloopregel => ({ kind: 'aantal', nodig })),
);

/** Two mijlpalen of two or three gemeenten, with raden that may put a stuk off, and a legal tail that the plan dates. */
function tweeStaarten(): fc.Arbitrary<Stand> {
  return fc.integer({ min: 2, max: 3 }).chain((gemeenten) => {
    const opzet = aTraject({ gemeenten, mijlpalen: 2, stations: STATIONS });
    const perGemeente = opzet.gremia.filter(({ gemeente }) => gemeente !== null).map(({ code }) => code);
    const dagen = fc.integer({ min: 15, max: 50 }).map((na) => BEGIN + na);
    return fc
      .record({
        samenloop: regel,
        getekend: fc.tuple(dagen, dagen),
        ingangsdatum: dagen,
        vergaderingen: fc.uniqueArray(bruikbareVergadering(fc.constantFrom(...perGemeente)), {
          minLength: 10,
          maxLength: 20,
          size: 'max',
          selector: ({ gremium, dag }) => `${gremium}@${String(dag)}`,
        }),
        tekent: fc.uniqueArray(bruikbareVergadering(fc.constant('ondertekening')), {
          maxLength: 3,
          selector: ({ dag }) => dag,
        }),
        uitgesteld: fc.subarray(opzet.gemeenten.map(({ code }) => idVan(1, 'raad', code))),
      })
      .map(({ samenloop, getekend, ingangsdatum, vergaderingen, tekent, uitgesteld }) =>
        aStand({
          ...opzet,
          peildatum: BEGIN,
          traject: { ...opzet.traject, ingangsdatum },
          mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop })),
          activiteiten: getekend.map((dag, nr) =>
            anActiviteit({
              code: `M${String(nr + 1)}-30`,
              station: 'ondertekening',
              mijlpalen: [nr + 1],
              datum: { kind: 'vast', dag, tekst: '' },
            }),
          ),
          vergaderingen: [...vergaderingen, ...tekent].map((een, nr) => ({ ...een, id: `v${String(nr)}` })),
          besluiten: uitgesteld.map((id) => ({
            ...aBesluit(id, '1-3', { uitkomst: 'aangehouden' }),
            dag: BEGIN - 3,
          })),
        }),
      );
  });
}

const eindigt = ({ laatst }: Moment): number => laatst ?? Infinity;

/** The bodies of this way that come to mijlpaal 2 sooner than they did, before they have decided on mijlpaal 1. */
function passeert(voor: Berekening, na: Berekening, gemeente: string): readonly string[] {
  const dagIn = (
    { prognoses }: Berekening,
    mijlpaal: number,
    station: string,
    van: string | null,
  ): number => {
    const gevonden = prognoses.find(({ stap }) => stap.behandeling.id === idVan(mijlpaal, station, van));
    return gevonden === undefined ? Infinity : eindigt(gevonden.dag);
  };
  return STATIONS.flatMap(({ code, perGemeente }) => {
    const van = perGemeente ? gemeente : null;
    const [was, wordt] = [dagIn(voor, 2, code, van), dagIn(na, 2, code, van)];
    return wordt < was && wordt < dagIn(na, 1, code, van) ? [code] : [];
  });
}

describe('each plan that brings a strook back before the ingangsdatum', () => {
  it('is confirmed by the whole forecast: in time for this gemeente, and past no mijlpaal that comes first', () => {
    let gezien = 0;
    fc.assert(
      fc.property(tweeStaarten(), (stand) => {
        const vandaag = bereken(stand);
        for (const { code: gemeente } of stand.gemeenten) {
          const vraag = { mijlpaal: 2, gemeente, doel: 'ingangsdatum' } as const;
          for (const { kandidaten } of herstel(vandaag, vraag, { sets: 100, plannen: 20 })?.plannen ?? []) {
            gezien += 1;
            let nu = vandaag;
            for (const { maatregel } of kandidaten) {
              const na = pasToe(maatregel, nu);
              if ('code' in na) throw new Error(na.melding);
              nu = bereken(na);
            }
            const einde = eindeVan(vraag, nu);
            expect(einde === undefined ? Infinity : eindigt(einde.dag)).toBeLessThan(
              stand.traject.ingangsdatum ?? 0,
            );
            expect(passeert(vandaag, nu, gemeente)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(gezien).toBeGreaterThan(0);
  }, 120_000);
});
