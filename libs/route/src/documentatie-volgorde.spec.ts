import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { kort, tabel } from '../testing/documentatie.js';
import { bereken } from './berekening.js';
import { formatMoment } from './reden.js';
import { herstel } from './scenario/herstel.js';
import { ALBLASSERDAM, nogTePlannen, vast } from './testing/bouwers.js';
import { metEerste } from './testing/drechtstad.js';
import { aangehoudenTot18Mei, metStaarten } from './testing/staarten.js';
import { prognoseVan } from './testing/voorbeeld.js';

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

  it('shows that herstel keeps the legal tails in their order too, in the whole forecast', () => {
    const rijen = tabel('herstel-staart');
    expect(rijen).toHaveLength(5);
    for (const [regel = '', dordrecht = '', gepland = '', verwacht = '', naar = ''] of rijen) {
      const nodig = Number(regel.split(' ')[0]);
      const samenloop = Number.isNaN(nodig)
        ? ({ kind: 'allen' } as const)
        : { kind: 'aantal' as const, nodig };
      const besluiten = dordrecht.startsWith('di 18-5') ? aangehoudenTot18Mei() : [];
      const berekening = bereken(metStaarten(samenloop, kort(gepland), { besluiten }));
      const antwoord = herstel(berekening, { mijlpaal: 2, gemeente: ALBLASSERDAM, doel: 'ingangsdatum' });
      expect(formatMoment(prognoseVan('m1-ondertekening', berekening).dag)).toBe(verwacht);
      expect([regel, antwoord?.antwoord]).toEqual([regel, naar.startsWith('ja') ? 'gevonden' : 'geen']);
    }
  });
});
