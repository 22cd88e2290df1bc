import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { kort, tabel } from '../testing/documentatie.js';
import { bereken } from './berekening.js';
import { herstel } from './scenario/herstel.js';
import { ALBLASSERDAM, nogTePlannen, vast } from './testing/bouwers.js';
import { metEerste } from './testing/drechtstad.js';

describe('docs/prognose.md', () => {
  it('shows that herstel keeps the mijlpalen in their order', () => {
    const rijen = tabel('herstel-volgorde');
    expect(rijen).toHaveLength(4);
    for (const [eerste = '', naar = '', verwacht = ''] of rijen) {
      const stand = metEerste(eerste === 'nog te plannen' ? nogTePlannen() : vast(kort(eerste)));
      const antwoord = herstel(bereken(stand), { mijlpaal: 2, gemeente: ALBLASSERDAM, doel: 'venster' });
      const dagen = (antwoord?.plannen ?? []).flatMap(({ kandidaten }) =>
        kandidaten.flatMap(({ maatregel }) =>
          maatregel.soort === 'activiteit-verplaatsen' ? [formatDag(maatregel.dag)] : [],
        ),
      );
      expect([eerste, ...dagen]).toEqual([eerste, ...(naar.startsWith('ja') ? ['do 11-3-2021'] : [])]);
      expect(antwoord?.antwoord.toUpperCase()).toBe(verwacht.replaceAll('`', ''));
    }
  });
});
