import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { DOELEN, type Doel, rekenTerug } from './reken-terug.js';
import { verklaarUiterste } from './zin.js';

const { onsd, college, raad } = STAP;

/**
 * The raad of di 13-4 put the stuk off. It meets again on di 18-5 (closes do 22-4), the last in its window until ma 31-5,
 * and on di 15-6 (closes do 20-5); the ingangsdatum is di 1-6.
 */
function uitgesteld(uitkomst: Uitkomst, soort: Aanhoudsoort | null, over: Partial<Stand> = {}): Stand {
  const { traject, behandelingen, vergaderingen } = voorbeeld();
  return voorbeeld({
    peildatum: dag('26-4'),
    traject: { ...traject, ingangsdatum: dag('1-6') },
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '31-5') }),
    vergaderingen: [...vergaderingen, aVergadering(RAAD, '15-6', '20-5')],
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', {
        uitkomst,
        herkomst: aHerkomst({ volgnummer: 3 }),
        aanhouding: soort === null ? null : { soort, herindiening: null },
      }),
    ],
    ...over,
  });
}

const opnieuw = (op: string): Partial<Stand> => ({ aanleveringen: [anAanlevering(raad, op)] });

/** Until when the college could decide, and the stuk be handed in to the raad. */
function zinnen(stand: Stand, doel: Doel): readonly string[] {
  const [, vanCollege, vanRaad] = rekenTerug(1, ALBLASSERDAM, doel, bereken(stand))?.stations ?? [];
  return vanCollege === undefined || vanRaad === undefined
    ? []
    : [vanCollege.besluit, vanRaad.aanleveren].map(verklaarUiterste);
}

const SOORTEN = [
  ['aangehouden', 'onbepaald'],
  ['aangehouden', 'tot-herindiening'],
  ['ingetrokken', null],
] as const;

describe.each(SOORTEN)('a stuk that was %s (%s) and handed in again', (uitkomst, soort) => {
  it.each(DOELEN)('has the last day for the next meeting that is in time for the %s', (doel) => {
    expect(zinnen(uitgesteld(uitkomst, soort, opnieuw('22-4')), doel)).toEqual([
      'Op tijd: di 16-3-2021; het mocht tot en met do 22-4-2021.',
      'Op tijd: do 22-4-2021; het mocht tot en met do 22-4-2021.',
    ]);
    expect(zinnen(uitgesteld(uitkomst, soort, opnieuw('23-4')), doel)[1]).toBe(
      'Onhaalbaar: dit moest uiterlijk do 22-4-2021, maar gebeurde op vr 23-4-2021.',
    );
  });

  it('asks for no papers any more, so that nothing is to be done before its day to hand in', () => {
    const stand = uitgesteld(uitkomst, soort, { ...opnieuw('16-4'), peildatum: dag('16-4') });
    expect(waarschuwingenMet('GEEN_RESERVE', stand)).toMatchObject([{ ernst: 'info', uiterlijk: null }]);
    expect(takenlijst(bereken(stand), { rol: null, gemeente: null })).toEqual([]);
  });
});

describe('a stuk that was put off without end', () => {
  const [vandaag, daarna] = ['22-4', '23-4'].map((peildatum) =>
    uitgesteld('aangehouden', 'onbepaald', { peildatum: dag(peildatum) }),
  );

  it.each(DOELEN)('can be handed in again until the same day for the %s', (doel) => {
    expect(vandaag && zinnen(vandaag, doel)[1]).toBe('Uiterlijk do 22-4-2021.');
    expect(daarna && zinnen(daarna, doel)[1]).toBe(
      'Onhaalbaar: dit moest uiterlijk do 22-4-2021, en op di 13-4-2021 is het stuk bij raad Alblasserdam aangehouden.',
    );
  });

  it('leaves unknown whether what came before was in time, until the next meeting comes too late', () => {
    expect(vandaag && zinnen(vandaag, 'venster')[0]).toMatch(/^Onbekend\. /u);
    const { traject } = voorbeeld();
    const eerder = uitgesteld('aangehouden', 'onbepaald', {
      traject: { ...traject, ingangsdatum: dag('18-5') },
    });
    expect(zinnen(eerder, 'ingangsdatum')[0]).toBe(
      'Onhaalbaar: hoe vroeg ook, de strook eindigt niet eerder dan di 18-5-2021; op di 13-4-2021 is het stuk bij raad ' +
        'Alblasserdam aangehouden.',
    );
  });
});
