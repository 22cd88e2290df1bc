import { describe, expect, it } from '@jest/globals';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, dag, idVan, metVensters, periode } from '../testing/bouwers.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';
import { ZEVEN, zeven } from '../testing/zeven.js';

const [ALBLASSERDAM, DORDRECHT, HARDINXVELD] = ZEVEN;
const MIST = '18-5';
const VENSTER = periode('5-4', '30-4');

/** Seven raden with a window until vr 30-4: they meet on di 13-4, apart from those given. */
function met(
  nodig: number | null,
  raadsdagen: Parameters<typeof zeven>[0],
  over: Partial<Stand> = {},
): Stand {
  const stand = { ...zeven(raadsdagen), ...over };
  const samenloop: Samenloopregel = nodig === null ? { kind: 'allen' } : { kind: 'aantal', nodig };
  return {
    ...stand,
    mijlpalen: stand.mijlpalen.map((een) => ({ ...een, samenloop })),
    behandelingen: metVensters(
      stand.behandelingen,
      Object.fromEntries(ZEVEN.map((gemeente) => [idVan(1, 'raad', gemeente), VENSTER])),
    ),
  };
}

const ernstVan = (stand: Stand) =>
  waarschuwingenMet('PROGNOSE_NA_VENSTER', stand).map(({ gemeente, ernst }) => [gemeente, ernst]);

describe('a raad that falls after its window where k of n gemeenten are needed', () => {
  it('asks for attention, and says that the mijlpaal does not depend on it', () => {
    const stand = met(5, { [ALBLASSERDAM]: MIST });
    const slot = ' Mijlpaal 1 hangt er niet van af: 6 andere gemeenten zijn zeker op tijd, en 5 zijn nodig.';
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toMatchObject([
      {
        ernst: 'let-op',
        gemeente: ALBLASSERDAM,
        melding: `raad Alblasserdam kan pas besluiten op di 18-5-2021; het venster eindigt op vr 30-4-2021.${slot}`,
      },
    ]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      { ernst: 'let-op', melding: expect.stringMatching(/\. Mijlpaal 1 hangt er niet van af: /u) as unknown },
    ]);
    expect(bereken(stand).mijlpalen[0]?.dag).toEqual({ vroegst: dag('13-4'), laatst: dag('13-4') });
  });

  it('stays critical where all are needed, and says no more', () => {
    const stand = met(null, { [ALBLASSERDAM]: MIST });
    expect(ernstVan(stand)).toEqual([[ALBLASSERDAM, 'kritiek']]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      { ernst: 'kritiek', melding: expect.not.stringContaining('hangt er niet van af') as unknown },
    ]);
  });

  it.each<[wat: string, nodig: number, dagen: Parameters<typeof zeven>[0], ernst: string]>([
    ['two can be missed together', 5, { [DORDRECHT]: MIST }, 'let-op'],
    ['one of two cannot', 6, { [DORDRECHT]: MIST }, 'kritiek'],
    ['a raad without a calendar counts for nothing', 6, { [DORDRECHT]: null }, 'kritiek'],
    ['the last that is needed is in time on the last day', 6, { [DORDRECHT]: '30-4' }, 'let-op'],
  ])('is as grave as what is left of the others: %s', (_wat, nodig, dagen, ernst) => {
    const gevonden = ernstVan(met(nodig, { ...dagen, [ALBLASSERDAM]: MIST }));
    expect(gevonden[0]).toEqual([ALBLASSERDAM, ernst]);
  });

  it('counts whoever decided, without a window too, and none that takes no part', () => {
    const laat = { [ALBLASSERDAM]: MIST };
    const zonderVenster = (over: Partial<Stand> = {}): Stand => {
      const stand = met(6, laat, over);
      const id = idVan(1, 'raad', DORDRECHT);
      const behandelingen = stand.behandelingen.map((een) =>
        een.id === id ? { ...een, venster: null } : een,
      );
      return { ...stand, behandelingen };
    };
    const besluiten = [...zeven().besluiten, aBesluit(idVan(1, 'raad', DORDRECHT), '17-3')];
    expect(ernstVan(zonderVenster())).toEqual([[ALBLASSERDAM, 'kritiek']]);
    expect(ernstVan(zonderVenster({ besluiten }))).toEqual([[ALBLASSERDAM, 'let-op']]);

    const deelname = {
      gemeente: HARDINXVELD,
      deelname: 'doet-niet-mee',
      vanaf: dag('1-3'),
      reden: null,
    } as const;
    const deelnamen = [{ ...deelname, herkomst: aHerkomst() }];
    expect(ernstVan(met(5, laat, { deelnamen }))).toEqual([[ALBLASSERDAM, 'let-op']]);
    expect(ernstVan(met(6, laat, { deelnamen }))).toEqual([[ALBLASSERDAM, 'kritiek']]);
  });
});
