import { describe, expect, it } from '@jest/globals';
import { aVergadering, dag } from '../testing/bouwers.js';
import { COLLEGE } from '../testing/voorbeeld.js';
import { aWaarschuwing } from '../testing/waarschuwing.js';
import type { Waarschuwing } from '../waarschuwing.js';
import { gevolgVan } from './gevolg.js';

/** Hand in by do 1-4 for di 6-4; the next meeting is di 13-4. */
const SLOT = {
  dag: dag('6-4'),
  uiterlijk: dag('1-4'),
  volgende: aVergadering(COLLEGE, '13-4', '8-4'),
  misschien: null,
};
const SPRONG = 'Anders wordt het di 13-4-2021, 7 dagen later.';
const REGEL = 'Anders wordt deze regel niet gehaald: “De raad is op tijd.”';

function anders(
  over: Partial<Waarschuwing>,
  gevolgen: readonly Partial<Waarschuwing>[] = [],
  slot: typeof SLOT | null = SLOT,
): string {
  const waarschuwing = aWaarschuwing(over);
  return gevolgVan({ ernst: 'let-op', waarschuwing, gevolgen: gevolgen.map(aWaarschuwing) }, slot);
}

describe('what happens otherwise, when the last day is that of the next meeting', () => {
  it.each<[string, Partial<Waarschuwing>, string]>([
    ['to hand in for it', { uiterlijk: dag('1-4') }, SPRONG],
    ['the meeting itself', { uiterlijk: dag('6-4') }, SPRONG],
    ['another day', { uiterlijk: dag('2-4') }, REGEL],
    ['none', { uiterlijk: null }, REGEL],
    ['of what no meeting helps against', { code: 'NOG_TE_PLANNEN', uiterlijk: dag('1-4') }, REGEL],
    ['what the warning says itself', { uiterlijk: dag('1-4'), anders: 'Anders niet.' }, 'Anders niet.'],
  ])('%s', (_, over, verwacht) => {
    expect(anders(over)).toBe(verwacht);
  });

  it('is the rule where no meeting takes the stuk', () => {
    expect(anders({ uiterlijk: dag('1-4') }, [], null)).toBe(REGEL);
  });
});

describe('the consequences that acting prevents', () => {
  const gevolg = (uiterlijk: string | null, over: Partial<Waarschuwing> = {}): Partial<Waarschuwing> => ({
    code: 'RECHT_WIJZIGT_ONDERWEG',
    melding: 'Het recht wijzigt.',
    uiterlijk: uiterlijk === null ? null : dag(uiterlijk),
    ...over,
  });

  it.each([
    ['later', gevolg('10-4'), 'Het recht wijzigt.'],
    ['of that day', gevolg('2-4'), 'Het recht wijzigt.'],
    ['passed by then', gevolg('1-4'), REGEL],
    ['without a last day', gevolg(null), REGEL],
    ['of what is to be done', gevolg('10-4', { code: 'GEEN_ZETEL' }), REGEL],
  ])('are told of a cause to act on by vr 2-4: %s', (_, een, verwacht) => {
    expect(anders({ uiterlijk: dag('2-4') }, [een])).toBe(verwacht);
  });

  it('are told, with a last day, of a cause without one, and in any case of a window that is lost', () => {
    expect(anders({ uiterlijk: null }, [gevolg('1-4')])).toBe('Het recht wijzigt.');
    expect(anders({ uiterlijk: null }, [gevolg(null)])).toBe(REGEL);
    const verloren = { code: 'VENSTER_ONHAALBAAR', uiterlijk: dag('2-4') } as const;
    expect(anders(verloren, [gevolg('1-4')])).toBe('Het recht wijzigt.');
    expect(anders(verloren, [gevolg('1-4', { code: 'GEEN_ZETEL' })])).toBe(REGEL);
  });

  it('are counted beyond the first', () => {
    const drie = ['10-4', '11-4', '12-4'].map((een) => gevolg(een));
    expect(anders({ uiterlijk: dag('2-4') }, drie.slice(1))).toBe('Het recht wijzigt. En 1 ander gevolg.');
    expect(anders({ uiterlijk: dag('2-4') }, drie)).toBe('Het recht wijzigt. En 2 andere gevolgen.');
  });
});
