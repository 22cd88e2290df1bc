import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aTraject,
  dag,
  gesloten,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { type Herstel, herstel } from './herstel.js';

const VRAAG = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;

const soorten = (antwoord: Herstel | null): readonly string[] | undefined =>
  antwoord?.plannen.map(({ kandidaten }) => kandidaten.map(({ soort }) => soort).join(' + '));

describe('a day of the ONS-D on which two mijlpalen are decided', () => {
  const opzet = aTraject({ mijlpalen: 2 });
  const metTwee = (over: Partial<Stand> = {}): Stand => ({
    ...dagTeLaat(),
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') }),
    activiteiten: [onsdRij(vast('12-3'), { mijlpalen: [1, 2] })],
    ...over,
  });

  it('can be earlier as long as neither is decided', () => {
    expect(soorten(herstel(bereken(metTwee()), VRAAG))).toContain('regionaal-vervroegen');
  });

  it('stays where it is once the other is: what one strook would want is refused', () => {
    const besluiten = [aBesluit('m2-ons-d', '1-3')];
    expect(soorten(herstel(bereken(metTwee({ besluiten })), VRAAG))).toEqual([
      'later-aanleveren',
      'later-aanleveren',
      'kortere-termijn',
      'kortere-termijn',
      'vergadering-vervroegen',
      'extra-raad',
    ]);
  });
});

describe('a day on which nobody meets', () => {
  it('is no day on which the strook is back', () => {
    const kalenderperioden = [gesloten('feestdag', '13-4')];
    expect(soorten(herstel(bereken({ ...dagTeLaat(), kalenderperioden }), VRAAG))).toEqual(['extra-raad']);
  });
});

describe('how much is answered', () => {
  it('is no more plans than asked, the cheapest, and no reasons beside them', () => {
    const antwoord = herstel(bereken(dagTeLaat()), VRAAG, { sets: 1000, plannen: 3 });
    expect(soorten(antwoord)).toEqual(['later-aanleveren', 'later-aanleveren', 'kortere-termijn']);
    expect(antwoord?.redenen).toEqual([]);
  });

  it('is that nothing was tried, and nothing left out, where nothing is needed', () => {
    expect(herstel(bereken(dagTeLaat('11-3')), VRAAG)).toEqual({
      antwoord: 'niet-nodig',
      voor: { vroegst: dag('13-4'), laatst: dag('13-4') },
      grens: dag('30-4'),
      plannen: [],
      redenen: [],
      geprobeerd: 0,
      volledig: true,
    });
  });

  it('is that a raad that decided needs nothing, even after its window', () => {
    const besluiten = [aBesluit('m1-raad-GM0482', '18-5')];
    expect(herstel(bereken({ ...dagTeLaat(), besluiten }), VRAAG)?.antwoord).toBe('niet-nodig');
  });
});
