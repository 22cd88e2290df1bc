import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { DORDRECHT, aBesluit, aStand, aTraject, dag, idVan } from '../testing/bouwers.js';
import { spoor } from '../testing/spoor.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';
import { versiebrengerVan } from './brenger.js';

const TWO = { rol: 'two', gremium: null, gemeente: null };

/** A route past the ONS-D first, which has this role. */
function begintBij(beheerrol: string): Stand {
  const { gremia, ...opzet } = aTraject();
  return aStand({
    ...opzet,
    gremia: gremia.map((gremium) => (gremium.code === 'ons-d' ? { ...gremium, beheerrol } : gremium)),
  });
}

describe('who puts a new version in route', () => {
  it.each(['two', 'stuurgroep'])('is the body that the route begins with, where that is of the %s', (rol) => {
    expect(versiebrengerVan(1, bereken(begintBij(rol)))).toEqual({ rol, gremium: 'ons-d', gemeente: null });
  });

  it('is the TWO where the first body may not, or is one of a gemeente', () => {
    expect(versiebrengerVan(1, bereken(begintBij('onsd')))).toEqual(TWO);
    expect(versiebrengerVan(1, bereken(spoor({ gemeenten: 2 })))).toEqual(TWO);
  });
});

describe('a route that begins in the gemeenten', () => {
  const nee = aBesluit(idVan(1, 'college', DORDRECHT), '23-3', { uitkomst: 'niet-ingestemd' });

  it('asks the TWO, not the first body of another gemeente, for a new version after a nee', () => {
    const stand = spoor({ gemeenten: 2 }, { peildatum: dag('24-3'), besluiten: [nee] });
    expect(waarschuwingenMet('AFGEWEZEN', stand)).toMatchObject([{ gemeente: DORDRECHT, actor: TWO }]);
  });

  it('begins with the first of its bodies to take up the stuk, whoever stands first in the route', () => {
    const stand = spoor({ gemeenten: 2, mijlpalen: 2 }, { peildatum: dag('16-3') });
    expect(waarschuwingenMet('MIJLPALEN_KNELLEN', stand)).toMatchObject([
      {
        sleutel: 'MIJLPALEN_KNELLEN/M2',
        station: null,
        melding: expect.stringContaining('mijlpaal 2 begint op di 23-3-2021'),
        actor: TWO,
      },
    ]);
  });

  it('has weighed what was asked along once every gemeente began with the next stuk', () => {
    const wens = aBesluit(idVan(1, 'college', DORDRECHT), '23-3', {
      uitkomst: 'ingestemd-met-aanpassingen',
      aanpassingen: ['Zeggenschap vastleggen'],
    });
    const begonnen = [
      aBesluit(idVan(2, 'po', 'GM0482'), '15-3'),
      aBesluit(idVan(2, 'college', DORDRECHT), '23-3'),
    ];
    const na = (aantal: number): Stand =>
      spoor(
        { gemeenten: 2, mijlpalen: 2 },
        { peildatum: dag('24-3'), besluiten: [wens, ...begonnen.slice(0, aantal)] },
      );
    expect(waarschuwingenMet('AANPASSING_OPEN', na(1))).toMatchObject([{ ernst: 'kritiek', actor: TWO }]);
    expect(waarschuwingenMet('AANPASSING_OPEN', na(2))).toEqual([]);
  });
});
