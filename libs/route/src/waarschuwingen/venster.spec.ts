import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aBesluit,
  anAanlevering,
  alternatieven,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { anAgendering } from '../testing/agendering.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const weken14tot17 = metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '30-4') });

function onsdOp(datum: Stand['activiteiten'][number]['datum'], over: Partial<Stand> = {}): Stand {
  return voorbeeld({ activiteiten: [onsdRij(datum)], behandelingen: weken14tot17, ...over });
}

describe('PROGNOSE_NA_VENSTER', () => {
  it('fires when the raad can only decide after its window, and names who can still prevent it', () => {
    const [waarschuwing] = waarschuwingenMet('PROGNOSE_NA_VENSTER', onsdOp(vast('12-3')));

    expect(waarschuwing).toMatchObject({
      ernst: 'kritiek',
      station: 'raad',
      gemeente: 'GM0482',
      melding: 'raad Alblasserdam kan pas besluiten op di 18-5-2021; het venster eindigt op vr 30-4-2021.',
      bewijs: ['Venster ma 5-4 t/m vr 30-4-2021', 'Vergadering di 18-5-2021'],
      actor: { rol: 'two', gremium: 'ons-d', gemeente: null },
      // ONS-D do 11-3 → college di 16-3 → handed in before do 18-3 → raad di 13-4.
      uiterlijk: dag('11-3'),
    });
    expect(waarschuwing?.oorzaak).toHaveLength(3);
    expect(waarschuwing?.oorzaak[2]).toContain('5 dagen te laat');
  });

  it('only asks for attention when the raad may still make it', () => {
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', onsdOp(alternatieven('11-3', '12-3')))).toMatchObject([
      {
        ernst: 'let-op',
        melding: expect.stringContaining('tussen di 13-4-2021 en di 18-5-2021'),
      },
    ]);
  });

  it('is silent for a raad that meets in its window, or that has no window', () => {
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', onsdOp(vast('11-3')))).toEqual([]);
    const zonderVenster = onsdOp(vast('12-3'), { behandelingen: voorbeeld().behandelingen });
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', zonderVenster)).toEqual([]);
  });

  it('gives no last day once no meeting in the window can be reached', () => {
    const stand = onsdOp(vast('12-3'), { peildatum: dag('19-3'), besluiten: [aBesluit(onsd, '12-3')] });

    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toMatchObject([
      { station: 'raad', uiterlijk: null },
    ]);
  });
});

describe('GEEN_RESERVE', () => {
  it('fires when the chosen meeting is the last one in the window', () => {
    expect(waarschuwingenMet('GEEN_RESERVE', onsdOp(vast('11-3')))).toMatchObject([
      {
        ernst: 'let-op',
        station: 'raad',
        melding:
          'raad Alblasserdam heeft na di 13-4-2021 geen tweede kans in het venster: de volgende is ' +
          'di 18-5-2021, 35 dagen later.',
        bewijs: ['Aanleveren uiterlijk do 18-3-2021', 'Venster ma 5-4 t/m vr 30-4-2021'],
        actor: { gremium: 'ons-d' },
        uiterlijk: dag('11-3'),
        oorzaak: [expect.any(String), expect.any(String), expect.stringContaining('di 13-4-2021')],
      },
    ]);
  });

  it('is only information while the last day to hand in is more than four weeks away', () => {
    const ernstOp = (peildatum: string): string | undefined =>
      waarschuwingenMet('GEEN_RESERVE', onsdOp(vast('11-3'), { peildatum: dag(peildatum) }))[0]?.ernst;

    expect([ernstOp('17-2'), ernstOp('18-2')]).toEqual(['info', 'let-op']);
  });

  it('says when no meeting at all is known after it', () => {
    const vergaderingen = voorbeeld().vergaderingen.filter(({ id }) => id !== `${RAAD}@18-5`);

    expect(waarschuwingenMet('GEEN_RESERVE', onsdOp(vast('11-3'), { vergaderingen }))[0]?.melding).toContain(
      'daarna is geen vergadering bekend',
    );
  });

  it.each(['17-3', '19-3'])('on %s gives no day to hand in a stuk that lies with the raad already', (nu) => {
    const stand = onsdOp(vast('11-3'), {
      peildatum: dag(nu),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      aanleveringen: [anAanlevering(raad, '17-3')],
    });

    expect(waarschuwingenMet('GEEN_RESERVE', stand)).toMatchObject([{ station: 'raad', uiterlijk: null }]);
  });

  it('stays when the stuk is put on the agenda of that last meeting: missing it costs as much', () => {
    const stand = onsdOp(vast('11-3'), {
      peildatum: dag('22-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      agenderingen: [anAgendering(raad, `${RAAD}@13-4`)],
    });
    expect(waarschuwingenMet('GEEN_RESERVE', stand)).toMatchObject([
      {
        ernst: 'info',
        melding:
          'raad Alblasserdam heeft na di 13-4-2021 geen tweede kans in het venster: de volgende is ' +
          'di 18-5-2021, 35 dagen later.',
        bewijs: ['Vergadering di 13-4-2021', 'Venster ma 5-4 t/m vr 30-4-2021'],
      },
    ]);
  });

  it('is silent with a second meeting in the window, and once the raad has decided', () => {
    const ruim = metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '18-5') });
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];

    expect(waarschuwingenMet('GEEN_RESERVE', onsdOp(vast('11-3'), { behandelingen: ruim }))).toEqual([]);
    expect(
      waarschuwingenMet('GEEN_RESERVE', onsdOp(vast('11-3'), { besluiten, peildatum: dag('14-4') })),
    ).toEqual([]);
  });
});

describe('a raad that can only decide after its window, and of which no last day is known', () => {
  it('is after it for certain', () => {
    const alleenMei = voorbeeld()
      .vergaderingen.filter(({ id }) => id !== `${RAAD}@13-4`)
      .map((een) => (een.id === `${RAAD}@18-5` ? { ...een, aanleverdag: null } : een));
    const stand = voorbeeld({
      vergaderingen: alleenMei,
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    });
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toMatchObject([
      {
        ernst: 'kritiek',
        melding:
          'raad Alblasserdam kan besluiten op zijn vroegst di 18-5-2021 (einde onbekend); het venster eindigt op vr 30-4-2021.',
      },
    ]);
  });
});
