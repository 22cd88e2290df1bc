import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, anAanlevering, dag } from '../testing/bouwers.js';
import { voluit } from '../testing/voluit.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The college decided on di 16-3; the raad of di 13-4 wants the stuk twenty working days before: from ma 15-3. */
function bijRaad(over: Partial<Stand> = {}): Stand {
  const stand = voorbeeld({
    peildatum: dag('17-3'),
    besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')],
    ...over,
  });
  return {
    ...stand,
    gremia: stand.gremia.map((een) =>
      een.code === RAAD ? { ...een, reactietermijn: 20, uitnodigingstermijn: 30 } : een,
    ),
  };
}

const agenderingen = [anAgendering(STAP.raad, `${RAAD}@13-4`)];
const meldingen = (over: Partial<Stand>) =>
  waarschuwingenMet('REACTIETIJD_KORT', bijRaad(over)).map(({ melding, uiterlijk }) => [melding, uiterlijk]);

describe('REACTIETIJD_KORT in full', () => {
  it('says when the stuk can be there, as long as it is not', () => {
    expect(voluit('REACTIETIJD_KORT', bijRaad())).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'Het stuk van mijlpaal 1 kan op zijn vroegst op wo 17-3-2021 bij raad Alblasserdam liggen en de vergadering is op di 13-4-2021: 18 werkdagen ertussen.',
        regel:
          'Tussen aanlevering en vergadering liggen ten minste 20 werkdagen (eigen termijn van raad Alblasserdam).',
        bewijs: ['20 werkdagen voor di 13-4-2021: aanleveren uiterlijk ma 15-3-2021'],
        wie: ['gemeente', 'college-GM0482', 'GM0482'],
        uiterlijk: null,
        oorzaak: [],
      },
    ]);
  });

  it('says since when it lies there: handed in for an agenda too', () => {
    const ligt = [
      'Het stuk van mijlpaal 1 ligt sinds wo 17-3-2021 bij raad Alblasserdam en de vergadering is op di 13-4-2021: 18 werkdagen ertussen.',
      null,
    ];
    const aanleveringen = [anAanlevering(STAP.raad, '17-3')];
    expect(meldingen({ aanleveringen })).toEqual([ligt]);
    expect(meldingen({ aanleveringen, agenderingen })).toEqual([ligt]);
  });

  it('does not take a stuk that only stands on the agenda for one that lies there', () => {
    expect(meldingen({ agenderingen })).toEqual([[expect.stringContaining('kan op zijn vroegst op'), null]]);
  });
});
