import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import type { Gremium, Samenloopregel, Stand, Vergadering } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { aStand, aStation, aTraject, aVergadering, dag, idVan, onsdRij } from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { mogelijkeDagen } from './mogelijke-dagen.js';

const BEGIN = dag('1-3');
const AB = idVan(1, 'ab', null);
const OPZET = aTraject({
  gemeenten: 3,
  stations: [
    aStation({ code: 'ons-d', volgorde: 1 }),
    aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'raad', volgorde: 3, voorgangers: ['college'], perGemeente: true }),
    aStation({ code: 'ab', volgorde: 4, voorgangers: ['raad'] }),
  ],
});

const LAATSTE: Readonly<Record<string, number>> = { college: 60, raad: 80, ab: 100 };

/** Some meetings of a body, and one that is certainly in time after those before it. */
function rooster({ code, soort }: Gremium): fc.Arbitrary<readonly Vergadering[]> {
  return fc
    .record({ dagen: fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 5 }), termijn: fc.nat(9) })
    .map(({ dagen, termijn }) =>
      [...dagen, LAATSTE[soort] ?? 0].map((na) => ({
        ...aVergadering(code, '1-3', null),
        id: `${code}@${String(na)}`,
        dag: BEGIN + na,
        aanleverdag: BEGIN + na - termijn,
      })),
    );
}

const regel: fc.Arbitrary<Samenloopregel> = fc.oneof(
  fc.constant<Samenloopregel>({ kind: 'allen' }),
  fc.integer({ min: 1, max: 3 }).map((nodig): Samenloopregel => ({ kind: 'aantal', nodig })),
);

const vraag = fc.record({
  keuze: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 4 }),
  roosters: fc.tuple(...OPZET.gremia.filter(({ code }) => code !== 'ons-d').map(rooster)),
  samenloop: regel,
});

describe('the days on which a body may decide after the lanes join', () => {
  it('are those that each of the days to choose from gives, counted by itself', () => {
    fc.assert(
      fc.property(vraag, ({ keuze, roosters, samenloop }) => {
        const met = (dagen: readonly Dag[]): Stand =>
          aStand({
            ...OPZET,
            mijlpalen: OPZET.mijlpalen.map((een) => ({ ...een, samenloop })),
            vergaderingen: roosters.flat(),
            activiteiten: [onsdRij({ kind: 'alternatieven', dagen, tekst: '' })],
          });
        const op = (een: number): Dag | null => prognoseVan(AB, bereken(met([BEGIN + een]))).dag.laatst;
        const berekening = bereken(met(keuze.map((een) => BEGIN + een)));
        const perKeuze = [...new Set(keuze.map(op))].filter((een) => een !== null).sort((a, b) => a - b);
        expect(mogelijkeDagen(prognoseVan(AB, berekening), berekening)).toEqual(perKeuze);
      }),
      { numRuns: 300 },
    );
  });
});
