import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { bereken } from '../berekening.js';
import { aStand, aStation, aTraject, aVergadering } from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { eersteDagVan } from './eerste-dag.js';

/** A board after an overleg on vr 12-3 and a heidag on do 11-3, if that one takes the stuk, or else on this day. */
function eersteDag(heidag: string): readonly string[] | null {
  const stations = [
    aStation({ code: 'overleg', volgorde: 1 }),
    aStation({ code: 'heidag', volgorde: 2 }),
    aStation({ code: 'bestuur', volgorde: 3, voorgangers: ['overleg', 'heidag'] }),
  ];
  const berekening = bereken(
    aStand({
      ...aTraject({ stations }),
      stationsregels: [aRegel('bestuur', { gemeente: null, toetswerkdagen: 1 })],
      vergaderingen: [
        aVergadering('overleg', '12-3', '8-3'),
        aVergadering('heidag', '11-3', null),
        aVergadering('heidag', heidag, heidag),
      ],
    }),
  );
  const eerste = eersteDagVan(prognoseVan('m1-bestuur', berekening), berekening.prognoses);
  return eerste && [eerste.gremium, formatDag(eerste.dag)];
}

describe('who gives the first day on which a stuk can be ready', () => {
  it('is told where the one that sets the last day does not', () => {
    expect(eersteDag('18-3')).toEqual(['overleg', 'vr 12-3-2021']);
  });

  it('is not told where both come down to one day: one working day after the Friday and the Saturday is the Monday', () => {
    expect(eersteDag('13-3')).toBeNull();
  });
});
