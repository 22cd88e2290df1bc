import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  DORDRECHT,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  alternatieven,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { keten } from '../testing/strook.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVanIngangsdatum } from './oorzaak-van-ingangsdatum.js';

const oorzaak = (van: Stand): Oorzaak => oorzaakVanIngangsdatum(bereken(van));

/** A route of the ONS-D alone, but for the tail, which decides on each mijlpaal as the plan says. */
function mijlpalen(plan: readonly DatumUitdrukking[], ...staart: readonly Station[]): Stand {
  return aStand({
    ...aTraject({ mijlpalen: plan.length, stations: [...keten('ons-d'), ...staart] }),
    activiteiten: plan.map((datum, nr) =>
      onsdRij(datum, { code: `M${String(nr + 1)}-10`, mijlpalen: [nr + 1] }),
    ),
  });
}

describe('the ingangsdatum of several mijlpalen', () => {
  it('rests on the mijlpaal that sets the last day, on the one that sets the first, and on no other', () => {
    const graaf = oorzaak(mijlpalen([vast('16-3'), vast('15-4'), alternatieven('13-4', '20-4')]));
    expect(bij('ingangsdatum', graaf)).toMatchObject({
      tekst: 'Ja: het laatste besluit valt tussen do 15-4-2021 en di 20-4-2021, 256 dagen vóór za 1-1-2022.',
      omdat: ['regel:6', 'mijlpaal:3', 'mijlpaal:2'],
    });
    expect(bij('mijlpaal:2', graaf).omdat).toEqual(['samenloop:2', 'datum:m2-ons-d']);
  });

  it('names nobody for a first day that one of the last already gives', () => {
    // Three days after di 20-4 is vr 23-4, for both.
    const staart = aStation({
      code: 'bekendmaking',
      volgorde: 2,
      voorgangers: ['ons-d'],
      duurDagen: 3,
      staart: true,
    });
    const graaf = oorzaak(mijlpalen([vast('20-4'), alternatieven('13-4', '20-4')], staart));
    expect(bij('ingangsdatum', graaf).omdat).toEqual([
      'regel:6',
      'datum:m1-bekendmaking',
      'datum:m2-bekendmaking',
    ]);
    expect(graaf.zinnen.join(' ')).not.toContain('De eerste dag');
  });

  it('rests on the rules of law that the route has no station for, where it is said where they stand', () => {
    const regel = { code: 'toestemming', regel: 'Regel.', vanaf: null, tot: null, termijn: null, bron: null };
    const stand = mijlpalen([vast('16-3')]);
    const graaf = oorzaak({
      ...stand,
      stations: stand.stations.map((een) => ({ ...een, regime: 'toestemming' })),
      rechtsregimes: [regel, { ...regel, code: 'zonder' }, { ...regel, code: 'met', bron: 'Wgr art. 1' }],
    });
    expect(bij('ingangsdatum', graaf).omdat).toEqual(['regel:6', 'wet:met', 'mijlpaal:1']);
    expect(bij('wet:met', graaf)).toMatchObject({
      tekst: 'Regel.',
      bron: { kind: 'wet', artikel: 'Wgr art. 1' },
    });
  });

  it('rests on those for which too few take part, not on one that is only unknown', () => {
    const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
    const deelname = {
      gemeente: DORDRECHT,
      deelname: 'doet-niet-mee',
      vanaf: dag('1-3'),
      reden: null,
    } as const;
    const graaf = oorzaak(
      aStand({
        ...opzet,
        mijlpalen: opzet.mijlpalen.map((een) => ({
          ...een,
          samenloop: { kind: 'aantal' as const, nodig: een.nummer },
        })),
        deelnamen: [{ ...deelname, herkomst: aHerkomst() }],
      }),
    );
    expect(bij('ingangsdatum', graaf)).toMatchObject({
      tekst: 'Nee, zo niet: aan mijlpaal 2 doen te weinig gemeenten mee; de ingangsdatum is za 1-1-2022.',
      omdat: ['regel:6', 'mijlpaal:2'],
    });
  });
});
