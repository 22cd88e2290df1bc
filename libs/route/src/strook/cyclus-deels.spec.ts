import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aStation } from '../testing/bouwers.js';
import { APRIL, COLLEGE, COMMISSIE, MEI, RAAD, besluitdag, keten, strook } from '../testing/strook.js';
import { dagVan, prognoseVan } from '../testing/voorbeeld.js';
import { vervolgZonderCyclus } from './vervolg-zonder-cyclus.js';

const ROUTE = keten('ons-d', 'college', 'commissie', 'raad');

describe('a raad of which the calendar tells no cycles, behind a commissie of which it does', () => {
  const los = [
    ['20-4', '8-4'],
    ['25-5', '13-5'],
  ] as const;
  const raad = (commissie: readonly (readonly [string, string, typeof APRIL?])[]): string =>
    besluitdag('raad', strook(ROUTE, '11-3', { college: COLLEGE, commissie, raad: los }));

  it('takes the stuk by its own last day to hand in', () => {
    expect(raad(COMMISSIE)).toBe('di 20-4-2021');
    expect(raad([['9-4', '18-3', APRIL]])).toBe('di 25-5-2021');
  });
});

describe('a cycle of which nobody knows until when its bodies take a stuk', () => {
  it('is possible, and the next one certain, where each body has such a meeting', () => {
    const lokaal = { perGemeente: true };
    const stand = strook(
      [
        aStation({ code: 'ons-d', volgorde: 0, ...lokaal }),
        aStation({ code: 'commissie', volgorde: 1, ...lokaal, voorgangers: ['ons-d'] }),
        aStation({ code: 'raad', volgorde: 2, ...lokaal, voorgangers: ['commissie'] }),
      ],
      '11-3',
      { 'ons-d': [['9-3', '9-3'] as const, ['16-3', '16-3'] as const], commissie: COMMISSIE, raad: RAAD },
    );
    const onbekend = (een: Vergadering): boolean => een.cyclus === APRIL || een.id.endsWith('@9-3');
    const onzeker: Stand = {
      ...stand,
      besluiten: [],
      vergaderingen: stand.vergaderingen.map((een) => (onbekend(een) ? { ...een, aanleverdag: null } : een)),
    };
    expect(dagVan('m1-commissie-GM0482', onzeker)).toBe('tussen di 6-4-2021 en di 11-5-2021');
    expect(dagVan('m1-raad-GM0482', onzeker)).toBe('tussen di 20-4-2021 en di 25-5-2021');
  });
});

describe('a raad behind two commissies that does not meet in a cycle of theirs', () => {
  it('is what keeps the stuk at each of them', () => {
    const commissie = { perGemeente: true, voorgangers: ['college'] };
    const stand = strook(
      [
        ...keten('ons-d', 'college'),
        aStation({ code: 'commissie', volgorde: 2, ...commissie }),
        aStation({ code: 'tweede', volgorde: 3, ...commissie }),
        aStation({ code: 'raad', volgorde: 4, perGemeente: true, voorgangers: ['commissie', 'tweede'] }),
      ],
      '11-3',
      { college: COLLEGE, commissie: COMMISSIE, tweede: COMMISSIE, raad: [['25-5', '22-4', MEI]] },
    );
    const berekening = bereken(stand);
    const naar = ['commissie', 'tweede'].map((code) => {
      const prognose = prognoseVan(`m1-${code}-GM0482`, berekening);
      const gebrek = vervolgZonderCyclus(prognose, berekening.plan);
      return gebrek === null ? null : berekening.plan.stappen[gebrek.positie]?.station.code;
    });
    expect(naar).toEqual(['raad', 'raad']);
  });
});
