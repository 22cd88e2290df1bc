import { describe, expect, it } from '@jest/globals';
import { maakKalender } from '@routekaart/kalender';
import {
  type Gremium,
  type Maatregel,
  type Stand,
  maakVergaderingen,
  parseVergaderregel,
} from '@routekaart/traject';
import { bereken } from './berekening.js';
import { opDag } from './moment.js';
import { pasToe } from './scenario/pas-toe.js';
import { margeTot } from './stationsprognose.js';
import { termijnVan, uiterlijkVoor, werkdagenErtussen, werkdagenzin, wiensTermijn } from './termijn.js';
import {
  aBesluit,
  aGremium,
  anAanlevering,
  anActiviteit,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from './testing/voorbeeld.js';

/** The same, with terms of its own for one body. */
function met(code: string, eigen: Partial<Gremium>, stand: Stand): Stand {
  return { ...stand, gremia: stand.gremia.map((een) => (een.code === code ? { ...een, ...eigen } : een)) };
}

describe('the term of bodies together', () => {
  const eigen = (reactietermijn: number | null): Gremium =>
    aGremium({ code: `g${String(reactietermijn)}`, reactietermijn });

  it.each<[string, readonly Gremium[], number, string]>([
    ['nobody', [], 5, 'gebruikelijke termijn'],
    ['one without a term of its own', [eigen(null)], 5, 'gebruikelijke termijn'],
    ['one with a longer term', [eigen(null), eigen(8)], 8, 'eigen termijn van g8'],
    ['one with a shorter term beside one without', [eigen(2), eigen(null)], 5, 'gebruikelijke termijn'],
    ['all with shorter terms', [eigen(2), eigen(0)], 2, 'eigen termijn van g2'],
  ])('of %s is the longest', (_wat, gremia, dagen, wiens) => {
    const termijn = termijnVan('reactie', gremia);
    expect(termijn.dagen).toBe(dagen);
    expect(wiensTermijn(termijn)).toBe(wiens);
  });
});

describe('working days in words', () => {
  const zacht = { ...gesloten('feestdag', '2-4'), hard: false };
  const kalender = maakKalender([zacht, gesloten('feestdag', '5-4')]);

  it.each([
    // Goede Vrijdag 2-4 is no day off everywhere, Tweede Paasdag 5-4 is.
    ['24-3', '12-4', '10 of 11 werkdagen'],
    ['29-3', '12-4', '7 of 8 werkdagen'],
    ['1-4', '6-4', '0 of 1 werkdag'],
    ['2-4', '12-4', '4 werkdagen'],
    ['26-3', '2-4', '4 werkdagen'],
    ['12-4', '24-3', '0 werkdagen'],
  ])('between %s and %s: %s', (van, tot, zin) => {
    expect(werkdagenzin(kalender, dag(van), dag(tot))).toBe(zin);
  });

  it('go by one calendar for an aanleverdag, a marge and a last day: Goede Vrijdag counts, Tweede Paasdag does not', () => {
    const regel = parseVergaderregel('eerste dinsdag', { jaar: 2021 });
    if (regel.kind === 'onbekend') throw new Error(regel.uitleg);
    const { vergaderingen } = maakVergaderingen(regel, periode('1-4', '30-4'), {
      gremium: RAAD,
      aanleverregel: { kind: 'werkdagen-ervoor', werkdagen: 3 },
      kalender,
      recessen: [],
      uitzonderingen: [],
      bijFeestdag: 'vervalt',
      bijReces: 'vervalt',
      besluitvormend: true,
      herkomst: 'ingevoerd',
    });
    // Do 1-4, vr 2-4 and di 6-4 itself.
    expect(vergaderingen).toMatchObject([{ dag: dag('6-4'), aanleverdag: dag('31-3') }]);
    expect(margeTot(dag('6-4'), opDag(dag('31-3')), kalender)).toEqual({ dagen: 6, werkdagen: 3 });
    expect(uiterlijkVoor(kalender, dag('6-4'), 2)).toBe(dag('31-3'));
  });

  it('counts no soft holiday that is a day off for another reason, or falls in a weekend', () => {
    const samen = maakKalender([
      zacht,
      gesloten('feestdag', '2-4'),
      { ...gesloten('feestdag', '3-4'), hard: false },
    ]);
    expect(werkdagenzin(samen, dag('29-3'), dag('12-4'))).toBe('8 werkdagen');
  });

  it('tells the widest of two where more than one is soft', () => {
    const twee = maakKalender([zacht, { ...gesloten('feestdag', '6-4'), hard: false }]);
    expect(werkdagenzin(twee, dag('29-3'), dag('12-4'))).toBe('7 tot 9 werkdagen');
  });
});

describe('a uitnodigingstermijn of its own', () => {
  const zonderDag = voorbeeld({
    activiteiten: [
      onsdRij(nogTePlannen(periode('15-3', '19-3'))),
      anActiviteit({ gremia: ['ons-d'], datum: nogTePlannen(periode('15-3', '19-3')) }),
    ],
    behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.onsd]: periode('15-3', '19-3') }),
    peildatum: dag('22-2'),
  });

  it.each(['ROUTESTART_NIET_GEPLAND', 'NOG_TE_PLANNEN'] as const)('moves the last day of %s', (code) => {
    expect(waarschuwingenMet(code, zonderDag)).toMatchObject([{ uiterlijk: dag('1-3') }]);
    expect(waarschuwingenMet(code, met('ons-d', { uitnodigingstermijn: 21 }, zonderDag))).toMatchObject([
      {
        uiterlijk: dag('22-2'),
        regel: 'Een datum ligt uiterlijk 21 dagen voor het venster vast (eigen termijn van ons-d).',
        bewijs: [expect.any(String), '21 dagen voor ma 15-3-2021 is ma 22-2-2021 (eigen termijn van ons-d)'],
      },
    ]);
    expect(waarschuwingenMet(code, met('ons-d', { uitnodigingstermijn: 22 }, zonderDag))).toMatchObject([
      { uiterlijk: null },
    ]);
  });

  it('moves the last day on which a raad without meetings can still say when it meets', () => {
    const { vergaderingen, behandelingen } = voorbeeld();
    const stand = voorbeeld({
      vergaderingen: vergaderingen.filter((een) => een.gremium !== RAAD),
      behandelingen: metVensters(behandelingen, { [STAP.raad]: periode('5-4', '9-4') }),
    });
    const uiterlijk = (eigen: Partial<Gremium>): readonly (number | null)[] =>
      waarschuwingenMet('GEEN_VERGADERSCHEMA', met(RAAD, eigen, stand)).map((een) => een.uiterlijk);
    expect(uiterlijk({})).toEqual([dag('22-3')]);
    expect(uiterlijk({ uitnodigingstermijn: 30 })).toEqual([dag('6-3')]);
  });

  it('moves the last day to plan a round before the decision of that raad', () => {
    const stand = voorbeeld({
      activiteiten: [
        onsdRij(vast('11-3')),
        anActiviteit({ code: 'r', soort: 'informatieronde', mijlpalen: [2], datum: vast('14-4') }),
      ],
    });
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', stand)).toMatchObject([{ uiterlijk: dag('30-3') }]);
    expect(
      waarschuwingenMet('BEELDVORMING_ONTBREEKT', met(RAAD, { uitnodigingstermijn: 28 }, stand)),
    ).toMatchObject([
      {
        uiterlijk: dag('16-3'),
        bewijs: [
          'Geen informatieronde in de detailplanning',
          '28 dagen voor di 13-4-2021 is di 16-3-2021 (eigen termijn van raad Alblasserdam)',
        ],
      },
    ]);
  });
});

describe('working days before a day that is none itself', () => {
  // Monday 5-4-2021 is Tweede Paasdag: between Friday 26-3 and that day lie Monday up to and including Friday.
  const { kalender } = bereken(voorbeeld({ kalenderperioden: [gesloten('Tweede Paasdag', '5-4')] })).plan;

  it('are counted without it, and lead back to the same day', () => {
    expect(werkdagenErtussen(kalender, dag('26-3'), dag('5-4'))).toBe(5);
    expect(uiterlijkVoor(kalender, dag('5-4'), 5)).toBe(dag('26-3'));
    expect(uiterlijkVoor(kalender, dag('5-4'), 6)).toBe(dag('25-3'));
  });
});

describe('working days between two days', () => {
  it('count neither of them, and fall below zero when the second comes first', () => {
    const { kalender } = bereken(voorbeeld()).plan;
    const ertussen = (van: string, tot: string) => werkdagenErtussen(kalender, dag(van), dag(tot));
    expect([ertussen('10-3', '12-3'), ertussen('11-3', '12-3'), ertussen('11-3', '11-3')]).toEqual([1, 0, 0]);
    expect(ertussen('12-3', '11-3')).toBe(-1);
  });

  it('are those of every body whose own term is the longest', () => {
    const eigen = (naam: string) => aGremium({ code: naam, naam, reactietermijn: 10 });
    expect(wiensTermijn(termijnVan('reactie', [eigen('raad A'), aGremium(), eigen('raad B')]))).toBe(
      'eigen termijn van raad A, raad B',
    );
  });
});

describe('a reactietermijn of its own', () => {
  const brief = voorbeeld({
    peildatum: dag('1-2'),
    activiteiten: [
      anActiviteit({ code: 'M1-05', soort: 'aanbod-per-brief', naam: 'Brief', datum: vast('12-2') }),
      anActiviteit({ code: 'M1-06', soort: 'informatieronde', naam: 'Ronde', datum: vast('22-2') }),
    ],
  });

  it('asks more between letter and round than the usual five, or less', () => {
    expect(waarschuwingenMet('UITNODIGING_KORT', brief)).toEqual([]);
    expect(waarschuwingenMet('UITNODIGING_KORT', met(RAAD, { reactietermijn: 6 }, brief))).toMatchObject([
      {
        regel:
          'Tussen een brief en de ronde liggen ten minste 6 werkdagen (eigen termijn van raad Alblasserdam).',
        bewijs: [
          expect.any(String),
          expect.any(String),
          '5 werkdagen tussen vr 12-2-2021 en ma 22-2-2021, 6 gevraagd (eigen termijn van raad Alblasserdam)',
        ],
        uiterlijk: dag('11-2'),
      },
    ]);
    const later = {
      ...brief,
      activiteiten: brief.activiteiten.map((een) =>
        een.code === 'M1-05' ? { ...een, datum: vast('17-2') } : een,
      ),
    };
    expect(
      waarschuwingenMet(
        'UITNODIGING_KORT',
        met('ons-d', { reactietermijn: 2 }, met(RAAD, { reactietermijn: 2 }, later)),
      ),
    ).toEqual([]);
  });

  // College on Tuesday 16-3, the raad on Tuesday 13-4: handed in on 18-3 seventeen working days lie between.
  const bijRaad = voorbeeld({
    peildatum: dag('19-3'),
    besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')],
    aanleveringen: [anAanlevering(STAP.raad, '18-3')],
  });

  it.each([
    [16, 0],
    [17, 0],
    [18, 1],
  ])('of %s working days between delivery and meeting gives %s warnings', (reactietermijn, aantal) => {
    expect(waarschuwingenMet('REACTIETIJD_KORT', met(RAAD, { reactietermijn }, bijRaad))).toHaveLength(
      aantal,
    );
  });

  it('says how many working days there are and how many are asked', () => {
    expect(waarschuwingenMet('REACTIETIJD_KORT', met(RAAD, { reactietermijn: 20 }, bijRaad))).toMatchObject([
      {
        melding:
          'Het stuk van mijlpaal 1 ligt sinds do 18-3-2021 bij raad Alblasserdam en de vergadering is op di 13-4-2021: 17 werkdagen ertussen.',
        bewijs: [
          '17 werkdagen tussen do 18-3-2021 en di 13-4-2021, 20 gevraagd (eigen termijn van raad Alblasserdam)',
        ],
        uiterlijk: null,
      },
    ]);
  });

  it('warns before it is handed in, with one cause as the days go by', () => {
    const opDag = (op: string): readonly (string | number | null)[] => {
      const [een] = waarschuwingenMet(
        'REACTIETIJD_KORT',
        met(RAAD, { reactietermijn: 20 }, { ...bijRaad, peildatum: dag(op), aanleveringen: [] }),
      );
      return [een?.kenmerk ?? null, een?.uiterlijk ?? null];
    };
    expect(opDag('17-3')[0]).not.toBeNull();
    expect(opDag('17-3')).toEqual(opDag('18-3'));
  });

  it('is silent where the body has none: its aanleverdag is enough', () => {
    expect(waarschuwingenMet('REACTIETIJD_KORT', bijRaad)).toEqual([]);
  });
});

describe('what if a body had another term', () => {
  it.each<[Maatregel, string]>([
    [{ soort: 'termijn', gremium: 'geen', termijn: 'reactie', dagen: 3 }, 'NIET_GEVONDEN'],
  ])('%j is refused', (maatregel, code) => {
    expect(pasToe(maatregel, bereken(voorbeeld()))).toMatchObject({ code });
  });

  it('changes that term only, and back to none', () => {
    const na = pasToe(
      { soort: 'termijn', gremium: RAAD, termijn: 'reactie', dagen: 8 },
      bereken(voorbeeld()),
    );
    if ('code' in na) throw new Error(na.code);
    expect(na.gremia.filter(({ reactietermijn }) => reactietermijn != null).map(({ code }) => code)).toEqual([
      RAAD,
    ]);
    const terug = pasToe({ soort: 'termijn', gremium: RAAD, termijn: 'reactie', dagen: null }, bereken(na));
    if ('code' in terug) throw new Error(terug.code);
    expect(terug.gremia.every(({ reactietermijn }) => reactietermijn == null)).toBe(true);
  });
});
