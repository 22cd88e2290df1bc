import { describe, expect, it } from '@jest/globals';
import { bereken } from './berekening.js';
import { type Mijlpaalprognose, toetsIngangsdatum } from './mijlpaalprognose.js';
import { dag } from './testing/bouwers.js';
import { zeven } from './testing/zeven.js';

describe('toetsIngangsdatum', () => {
  const mijlpaal = (vroegst: string, laatst: string | null): Mijlpaalprognose => ({
    mijlpaal: 1,
    dag: { vroegst: dag(vroegst), laatst: laatst === null ? null : dag(laatst) },
    bepalend: [],
    onbekend: [],
    besloten: 0,
    totaal: 7,
    doetNietMee: [],
    deelnameOnbekend: [],
    onhaalbaar: false,
    staart: null,
  });

  it.each([
    ['ja', '13-4', '31-12', 1],
    ['onzeker', '13-4', '1-1-2022', 0],
    ['nee', '1-1-2022', '11-1-2022', -10],
    ['nee', '1-1-2022', null, null],
    ['onbekend', '13-4', null, null],
  ] as const)(
    'answers "%s" when the last decision falls between %s and %s',
    (antwoord, vroegst, laatst, marge) => {
      const uitkomst = toetsIngangsdatum(dag('1-1-2022'), [
        mijlpaal('5-3', '5-3'),
        mijlpaal(vroegst, laatst),
      ]);

      expect(uitkomst).toMatchObject({ antwoord, marge });
    },
  );

  it('waits for the legal tail behind the last decision', () => {
    const staart = { dag: { vroegst: dag('2-1-2022'), laatst: dag('5-1-2022') }, stappen: [] };
    const uitkomst = toetsIngangsdatum(dag('1-1-2022'), [{ ...mijlpaal('13-4', '20-4'), staart }]);

    expect(uitkomst).toEqual({
      ingangsdatum: dag('1-1-2022'),
      antwoord: 'nee',
      marge: -4,
      laatsteBesluit: { vroegst: dag('13-4'), laatst: dag('20-4') },
      laatsteStap: staart.dag,
      aangenomen: [],
      onhaalbaar: [],
      zonderStation: [],
      wisselend: [],
    });
  });

  it('promises nothing without an ingangsdatum, or without a mijlpaal', () => {
    expect(toetsIngangsdatum(null, [mijlpaal('5-3', '5-3')])).toMatchObject({
      antwoord: 'onbekend',
      marge: null,
    });
    expect(toetsIngangsdatum(dag('1-1-2022'), []).antwoord).toBe('onbekend');
  });

  it('says no when an unknown raad gets the stuk only after the ingangsdatum', () => {
    const stand = zeven({ GM0610: null });

    expect(bereken({ ...stand, peildatum: dag('3-1-2022') }).ingangsdatum.antwoord).toBe('nee');
    expect(bereken(stand).ingangsdatum.antwoord).toBe('onbekend');
  });
});
