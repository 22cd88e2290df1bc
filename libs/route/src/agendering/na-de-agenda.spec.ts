import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, alternatieven, anAanlevering, dag, onsdRij, vast } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld, voorspelStap } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const opAgenda = (stap: string, vergadering: string, over: Partial<Stand> = {}) =>
  voorspelStap(stap, voorbeeld({ agenderingen: [anAgendering(stap, vergadering)], ...over }));

describe('the forecast of a stuk that stands on an agenda', () => {
  it('names the meeting after it as the next one', () => {
    expect(opAgenda(college, `${COLLEGE}@23-3`).volgende?.dag).toBe(dag('30-3'));
    expect(opAgenda(raad, `${RAAD}@18-5`).volgende).toBeNull();
  });

  it('counts as put on the agenda once it was handed in', () => {
    const over = {
      peildatum: dag('17-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      aanleveringen: [anAanlevering(raad, '17-3')],
    };
    expect(opAgenda(raad, `${RAAD}@13-4`, over).toestand).toBe('geagendeerd');
  });

  it('keeps that day as the first one where the stuk may be late for it, and goes on by the calendar', () => {
    // The ONS-D of 16-3 or 17-3 leaves the college the day of 16-3 itself, or else the one that closes on 18-3.
    const over = { activiteiten: [onsdRij(alternatieven('16-3', '17-3'))] };
    const prognose = opAgenda(college, `${COLLEGE}@16-3`, over);
    expect(prognose).toMatchObject({
      grond: 'vergadering',
      dag: { vroegst: dag('16-3'), laatst: dag('23-3') },
      vergadering: { dag: dag('23-3') },
      agenda: { vergadering: { dag: dag('16-3') }, bezwaar: 'misschien-te-laat' },
    });
  });

  it('is that of the calendar from that day on where the stuk is late for it', () => {
    // Ready on 17-3, while it stands on the agenda of the 16th.
    const prognose = opAgenda(college, `${COLLEGE}@16-3`, { activiteiten: [onsdRij(vast('17-3'))] });
    expect(prognose).toMatchObject({
      grond: 'vergadering',
      dag: { vroegst: dag('23-3'), laatst: dag('23-3') },
      marge: { dagen: 1, werkdagen: 1 },
      volgende: { dag: dag('30-3') },
      agenda: { bezwaar: 'te-laat' },
    });
  });

  it('waits no longer for a meeting that lapsed', () => {
    // The college can have it on 16-3, and nobody says any more that it waits for the 23rd.
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.id === `${COLLEGE}@23-3` ? { ...een, staat: 'vervallen' as const } : een,
    );
    expect(opAgenda(college, `${COLLEGE}@23-3`, { vergaderingen }).dag).toEqual({
      vroegst: dag('16-3'),
      laatst: dag('16-3'),
    });
  });
});
