import { describe, expect, it } from '@jest/globals';
import { type Aanlevering, standOp } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { aBesluit, aHerkomst, dag } from './testing/bouwers.js';
import { aDossier } from './testing/dossier.js';
import { STAP, dagVan, voorbeeld } from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const MEI = dag('1-5');

/** The raad took the stuk in on do 18-3 and gave it back on di 13-4; all of it was recorded on za 1-5, in this order. */
function dossier(...opnieuw: readonly string[]): ReturnType<typeof aDossier> {
  const herkomst = (volgnummer: number): Aanlevering['herkomst'] => aHerkomst({ volgnummer, dag: MEI });
  return aDossier(
    voorbeeld({
      besluiten: [
        aBesluit(onsd, '11-3', { herkomst: herkomst(1) }),
        aBesluit(college, '16-3', { herkomst: herkomst(2) }),
        aBesluit(raad, '13-4', { uitkomst: 'teruggenomen', herkomst: herkomst(4) }),
      ],
      aanleveringen: ['18-3', ...opnieuw].map((op, i) => ({
        behandeling: raad,
        dag: dag(op),
        herkomst: herkomst(i === 0 ? 3 : 4 + i),
      })),
    }),
  );
}

describe('a stuk that was handed in again on do 15-4, before the raad of di 18-5 closed', () => {
  it.each([
    ['nothing else', ['15-4'], 'di 18-5-2021'],
    ['then one of wo 17-3', ['15-4', '17-3'], 'di 18-5-2021'],
    ['first one of wo 17-3', ['17-3', '15-4'], 'di 18-5-2021'],
    ['only one of wo 17-3', ['17-3'], 'op een onbekende dag'],
  ])('is in time on vr 23-4, with %s recorded', (_, opnieuw, verwacht) => {
    expect(dagVan(raad, standOp(dossier(...opnieuw), dag('23-4'), MEI))).toBe(verwacht);
  });

  it('lay there on do 25-3 already, looking back with what is known on za 1-5', () => {
    const toen = standOp(dossier('15-4'), dag('25-3'), MEI);
    expect(bereken(toen).prognoses.find(({ stap }) => stap.behandeling.id === raad)).toMatchObject({
      toestand: 'aangeleverd',
      dag: { laatst: dag('13-4') },
    });
  });
});
