import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, dag } from '../testing/bouwers.js';
import { aangehoudenTot18Mei, metStaarten } from '../testing/staarten.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { herstel } from './herstel.js';

const VRAAG = { mijlpaal: 2, gemeente: ALBLASSERDAM, doel: 'ingangsdatum' } as const;

const tekenenOp = (stand: Stand): readonly string[] =>
  (herstel(bereken(stand), VRAAG)?.plannen ?? []).flatMap(({ kandidaten }) =>
    kandidaten.flatMap(({ maatregel }) =>
      maatregel.soort === 'activiteit-verplaatsen' ? [formatDag(maatregel.dag)] : [],
    ),
  );

describe('the legal tail of a later mijlpaal', () => {
  it.each<Samenloopregel>([
    { kind: 'allen' },
    { kind: 'deelnemers' },
    { kind: 'aantal', nodig: 1 },
    { kind: 'aantal', nodig: 2 },
  ])('comes no sooner than that of the one before it: %j', (samenloop) => {
    expect(tekenenOp(metStaarten(samenloop, '11-5'))).toEqual(['do 13-5-2021']);
    const stand = metStaarten(samenloop, '18-5');
    expect(tekenenOp(stand)).toEqual([]);
    expect(herstel(bereken(stand), VRAAG)).toMatchObject({
      antwoord: 'geen',
      redenen: [
        {
          code: 'eerdere-mijlpaal',
          tekst:
            'Mijlpaal 1 gaat voor: wat helpt, zou ondertekening passeren, dat daarover nog moet besluiten.',
        },
      ],
    });
  });

  it('comes no sooner where another gemeente keeps the one before it back', () => {
    // Raad Dordrecht put mijlpaal 1 off to di 18-5: it is signed on do 27-5, whatever the plan says of di 11-5.
    const besluiten = aangehoudenTot18Mei();
    const allen: Samenloopregel = { kind: 'allen' };
    for (const samenloop of [allen, { kind: 'aantal', nodig: 2 } as const]) {
      const stand = metStaarten(samenloop, '11-5', { besluiten });
      expect(prognoseVan('m1-ondertekening', bereken(stand)).dag.laatst).toBe(dag('27-5'));
      expect(tekenenOp(stand)).toEqual([]);
    }
    // Where one of the two is enough, Dordrecht keeps nothing back.
    const een = metStaarten({ kind: 'aantal', nodig: 1 }, '11-5', { besluiten });
    expect(tekenenOp(een)).toEqual(['do 13-5-2021']);
  });

  it.each<Samenloopregel>([{ kind: 'allen' }, { kind: 'aantal', nodig: 2 }])(
    'comes no sooner by this gemeente alone either, where the other has no calendar: %j',
    (samenloop) => {
      const zonderDordrecht = (eerste: string): Stand => {
        const stand = metStaarten(samenloop, eerste);
        const vergaderingen = stand.vergaderingen.filter(({ gremium }) => !gremium.endsWith('GM0505'));
        return { ...stand, vergaderingen };
      };
      expect(tekenenOp(zonderDordrecht('11-5'))).toEqual(['do 13-5-2021']);
      expect(tekenenOp(zonderDordrecht('18-5'))).toEqual([]);
    },
  );
});
