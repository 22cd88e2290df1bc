import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aTraject,
  aVergadering,
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

describe('a plan that the whole refuses', () => {
  it('is no reason that an earlier mijlpaal goes first', () => {
    // Only an ONS-D on do 11-3 makes the college of that day and the raad of vr 12-3, when no college can meet. But the
    // meeting of the ONS-D decided on mijlpaal 2 already.
    const opzet = aTraject({ mijlpalen: 2 });
    const stand: Stand = {
      ...dagTeLaat(),
      ...opzet,
      behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-3', '12-3') }),
      activiteiten: [onsdRij(vast('12-3'), { mijlpalen: [1, 2] })],
      kalenderperioden: [gesloten('reces', '12-3', '22-3', { gremium: 'college-GM0482' })],
      vergaderingen: [
        aVergadering('college-GM0482', '11-3', '11-3'),
        aVergadering('college-GM0482', '23-3', '18-3'),
        aVergadering('raad-GM0482', '12-3', '11-3'),
        aVergadering('raad-GM0482', '18-5', '22-4'),
      ],
    };
    expect(soorten(herstel(bereken(stand), VRAAG))).toContain('regionaal-vervroegen');
    const besluiten = [aBesluit('m2-ons-d', '1-3')];
    const antwoord = herstel(bereken({ ...stand, besluiten }), VRAAG);
    expect(antwoord?.antwoord).toBe('geen');
    expect(antwoord?.redenen.map(({ code }) => code)).toEqual(['buiten-bereik']);
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
