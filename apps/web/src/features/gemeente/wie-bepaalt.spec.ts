import { describe, expect, it } from '@jest/globals';
import { wieBepaalt } from './wie-bepaalt.js';

const ZWIJNDRECHT = { code: 'GM0642', naam: 'Zwijndrecht' };
const DORDRECHT = { code: 'GM0505', naam: 'Dordrecht' };
const opDag = { soort: 'DAG' as const, vroegst: '2021-06-29', laatst: '2021-06-29', tekst: 'di 29-6-2021' };
const onbekend = {
  soort: 'ONBEKEND' as const,
  vroegst: '2021-06-29',
  laatst: null,
  tekst: 'op zijn vroegst di 29-6-2021 (einde onbekend)',
};

describe('what a gemeente means for the day of the region', () => {
  it('is that it sets the day, where it has the last one', () => {
    const mijlpaal = { prognose: opDag, bepalendeGemeenten: [ZWIJNDRECHT], onbekendeGemeenten: [] };
    expect(wieBepaalt(mijlpaal, ZWIJNDRECHT)).toBe(
      'Zwijndrecht bepaalt die dag: wordt het hier later, dan wordt het voor allen later.',
    );
    expect(wieBepaalt(mijlpaal, DORDRECHT)).toBe('');
  });

  it('is not that it sets a day which nobody knows the end of', () => {
    const beide = [DORDRECHT, ZWIJNDRECHT];
    const mijlpaal = { prognose: onbekend, bepalendeGemeenten: beide, onbekendeGemeenten: beide };
    expect(wieBepaalt(mijlpaal, ZWIJNDRECHT)).toBe(
      'Wie die dag bepaalt, is nog niet te zeggen: van 2 gemeenten is geen laatste dag te geven, ook van Zwijndrecht niet.',
    );
    expect(
      wieBepaalt(
        { ...mijlpaal, bepalendeGemeenten: [DORDRECHT], onbekendeGemeenten: [DORDRECHT] },
        ZWIJNDRECHT,
      ),
    ).toBe('');
    expect(wieBepaalt({ ...mijlpaal, onbekendeGemeenten: [ZWIJNDRECHT] }, ZWIJNDRECHT)).toBe(
      'Wie die dag bepaalt, is nog niet te zeggen: van Zwijndrecht is geen laatste dag te geven.',
    );
  });

  it('is nothing of the day for a gemeente that does not take part and so leaves none', () => {
    const mijlpaal = { prognose: onbekend, bepalendeGemeenten: [ZWIJNDRECHT], onbekendeGemeenten: [] };
    expect(wieBepaalt(mijlpaal, ZWIJNDRECHT)).toBe('');
  });
});
