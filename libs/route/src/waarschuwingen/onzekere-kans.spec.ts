import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aVergadering, dag, gesloten, metVensters, periode } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { onzekereKans } from './onzekere-kans.js';

const { onsd, college, raad } = STAP;

/**
 * The small example, in which the raad decides on di 13-4 (closes do 18-3) inside its window and after that on di 18-5,
 * with a meeting on di 27-4 of which somebody does, or nobody does, know that it closed as early as ma 1-3.
 */
function metApril(sluiting: string | null, over: Partial<Stand> = {}): Stand {
  const { behandelingen, vergaderingen } = voorbeeld();
  return voorbeeld({
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '30-4') }),
    vergaderingen: [...vergaderingen, aVergadering(RAAD, '27-4', sluiting)],
    ...over,
  });
}

const GEREED = {
  peildatum: dag('17-3'),
  besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
} as const;

describe('a meeting that may take the stuk', () => {
  it('may be a second chance in the window', () => {
    expect(waarschuwingenMet('GEEN_RESERVE', metApril('1-3'))).toMatchObject([{ ernst: 'let-op' }]);
    expect(waarschuwingenMet('GEEN_RESERVE', metApril(null))).toMatchObject([
      {
        ernst: 'info',
        melding:
          'raad Alblasserdam heeft na di 13-4-2021 geen zekere tweede kans in het venster: ' +
          'van di 27-4-2021 is de aanleverdatum niet bekend.',
      },
    ]);
  });

  it('may come before the next one for who does not hand in', () => {
    expect(waarschuwingenMet('AANLEVERING_NADERT', metApril('1-3', GEREED))).toMatchObject([
      { ernst: 'kritiek', melding: expect.stringContaining('anders wordt het di 18-5-2021') },
    ]);
    expect(waarschuwingenMet('AANLEVERING_NADERT', metApril(null, GEREED))).toMatchObject([
      { ernst: 'let-op', melding: expect.stringContaining('anders wordt het uiterlijk di 18-5-2021') },
    ]);
  });

  it('may come before the reces', () => {
    const kalenderperioden = [gesloten('Meireces', '1-5', '9-5', { laag: 'reces', gremium: RAAD })];
    const klif = { station: 'raad', melding: expect.stringContaining('wacht tot na') };
    expect(waarschuwingenMet('RECES', metApril('1-3', { kalenderperioden }))).toMatchObject([klif]);
    expect(waarschuwingenMet('RECES', metApril(null, { kalenderperioden }))).toEqual([]);
  });

  it('saves nothing once it is over, or comes too late for what follows', () => {
    const { behandelingen, vergaderingen } = voorbeeld();
    const over = {
      behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '30-4') }),
      besluiten: [aBesluit(onsd, '11-3')],
      vergaderingen: vergaderingen.map((een) =>
        een.gremium === COLLEGE && een.dag >= dag('16-3') ? { ...een, aanleverdag: null } : een,
      ),
    };
    const code = 'VENSTER_ONHAALBAAR';
    expect(waarschuwingenMet(code, voorbeeld({ ...over, peildatum: dag('15-3') }))).toEqual([]);
    expect(waarschuwingenMet(code, voorbeeld({ ...over, peildatum: dag('22-3') }))).toHaveLength(1);
  });

  it('does not give a day when it is the only one', () => {
    const vergaderingen = metApril(null).vergaderingen.filter(
      ({ gremium, aanleverdag }) => gremium !== RAAD || aanleverdag === null,
    );
    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', metApril(null, { vergaderingen }))).toMatchObject([
      {
        melding:
          'Van raad Alblasserdam is van geen vergadering zeker dat het stuk die haalt: een laatste dag is niet te geven.',
      },
    ]);
  });
});

describe('the first meeting that may take the stuk', () => {
  /** Of two of these four nobody knows until when they take a stuk. */
  function kans(na: string, tot: string): Dag | null {
    const vergaderingen = [
      aVergadering(RAAD, '6-4', '18-3'),
      aVergadering(RAAD, '13-4', null),
      aVergadering(RAAD, '20-4', '25-3'),
      aVergadering(RAAD, '27-4', null),
    ];
    return onzekereKans(prognoseVan(raad, bereken(voorbeeld({ vergaderingen }))).stap, dag(na), dag(tot));
  }

  it.each([
    ['5-4', '30-4', '13-4'],
    ['12-4', '13-4', '13-4'],
    ['13-4', '27-4', '27-4'],
    ['13-4', '26-4', null],
    ['5-4', '12-4', null],
  ])('comes after %s and not after %s: %s', (na, tot, verwacht) => {
    expect(kans(na, tot)).toBe(verwacht === null ? null : dag(verwacht));
  });
});
