import { describe, expect, it } from '@jest/globals';
import { parseWeekuitdrukking } from '@routekaart/kalender';
import { type Berekening, bereken } from '@routekaart/route';
import { dag, dagTeLaat } from '@routekaart/route/testing';
import { briefverschillen } from './briefverschil.js';

/** Two letters, around a traject in which ONS-D decides on this day. */
function metOnsd(onsd: string, peildatum = '1-3'): Berekening {
  const brief = { rij: 'PB', wat: 'Informeren gemeenten', wie: 'TWO', opmerkingen: '' };
  return bereken({
    ...dagTeLaat(onsd),
    peildatum: dag(peildatum),
    procesbrieven: [
      { ...brief, nummer: 1, week: parseWeekuitdrukking('Week 9 (1-3 tm 5-3)', 2021) },
      { ...brief, nummer: 2, week: parseWeekuitdrukking('Week 19 (10-5 tm 14-5)', 2021) },
    ],
  });
}

describe('briefverschillen', () => {
  it('tells per letter which lines come and go when ONS-D decides a day earlier', () => {
    const [eerste, tweede] = briefverschillen(metOnsd('12-3'), metOnsd('11-3'));
    expect(eerste?.brief.nummer).toBe(1);
    expect(eerste?.erbij).toContain('di 13-4-2021: raad Alblasserdam besluit over mijlpaal 1');
    expect(tweede?.eraf).toContain('di 18-5-2021: raad Alblasserdam besluit over mijlpaal 1');
  });

  it('leaves out of a later letter what is over when it is written', () => {
    // The raad of di 13-4 is not told on ma 10-5, nor is the college of March that moves.
    const [, tweede] = briefverschillen(metOnsd('12-3'), metOnsd('11-3'));
    expect([tweede?.erbij, tweede?.eraf]).toEqual([
      [],
      ['di 18-5-2021: raad Alblasserdam besluit over mijlpaal 1'],
    ]);
  });

  it('leaves out a letter whose window has passed', () => {
    const verschillen = briefverschillen(metOnsd('12-3', '8-3'), metOnsd('11-3', '8-3'));
    expect(verschillen.map(({ brief }) => brief.nummer)).toEqual([2]);
  });

  it('is empty when nothing differs', () => {
    expect(briefverschillen(metOnsd('12-3'), metOnsd('12-3'))).toEqual([]);
  });
});
