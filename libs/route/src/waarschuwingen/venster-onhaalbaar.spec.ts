import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aBesluit,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The ONS-D is on vr 12-3, a day too late: the college is on di 23-3, and the raad of di 13-4 is missed. */
const TE_LAAT = { activiteiten: [onsdRij(vast('12-3'))] } as const;

const LEEG = 'raad Alblasserdam vergadert niet in het venster ma 5-4 t/m vr 30-4-2021';

describe('VENSTER_ONHAALBAAR', () => {
  const weken14tot17 = metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') });

  it.each<[string, Partial<Stand>, string]>([
    ['is still awaited', {}, 'college-GM0482'],
    ['decided since', { peildatum: dag('24-3'), besluiten: [aBesluit(STAP.college, '23-3')] }, 'raad-GM0482'],
  ])('keeps naming the ONS-D that decided a day too late, when the college %s', (_, over, gremium) => {
    const stand = voorbeeld({
      ...TE_LAAT,
      peildatum: dag('12-3'),
      behandelingen: weken14tot17,
      ...over,
      besluiten: [aBesluit(STAP.onsd, '12-3'), ...(over.besluiten ?? [])],
    });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ' +
          'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021.',
        bewijs: [
          'Venster ma 5-4 t/m vr 30-4-2021',
          'Uiterste dag voor ons-d: do 11-3-2021',
          'Besluit vr 12-3-2021',
        ],
        actor: { gremium },
      },
    ]);
  });

  it('names the college where the ONS-D was in time and the college was not', () => {
    const stand = voorbeeld({
      peildatum: dag('24-3'),
      behandelingen: weken14tot17,
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3')],
    });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringContaining(
          'college Alblasserdam moest uiterlijk op do 18-3-2021 besluiten, en deed dat op di 23-3-2021.',
        ),
      },
    ]);
  });

  it('says of a body that puts off a stuk that was late already until when it should have decided', () => {
    const stand = voorbeeld({
      peildatum: dag('24-3'),
      behandelingen: weken14tot17,
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3', { uitkomst: 'aangehouden' })],
    });
    // For the raad of di 13-4 the stuk had to be there on do 18-3: sooner than the college put it off.
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringContaining(
          'college Alblasserdam moest daarvoor uiterlijk op do 18-3-2021 besluiten, en kan dat dan in geen vergadering meer.',
        ),
      },
    ]);
  });

  it('leaves a stuurgroep that was late unnamed while the ONS-D could still make good', () => {
    // The stuurgroep should be before do 11-3; the ONS-D can meet any day up to and including do 11-3, and has one on vr 12-3.
    const metStuurgroep = (opDag: string): Stand =>
      voorbeeld({
        ...aTraject({ stuurgroep: true }),
        activiteiten: [],
        vergaderingen: [
          ...voorbeeld().vergaderingen,
          aVergadering('ons-d', '11-3', '8-3'),
          aVergadering('ons-d', '12-3', '12-3'),
        ],
        peildatum: dag('15-3'),
        behandelingen: metVensters(aTraject({ stuurgroep: true }).behandelingen, {
          [STAP.raad]: periode('5-4', '30-4'),
        }),
        besluiten: [aBesluit('m1-stuurgroep', opDag), aBesluit(STAP.onsd, '12-3')],
      });
    const schuldig = (opDag: string): readonly string[] =>
      waarschuwingenMet('VENSTER_ONHAALBAAR', metStuurgroep(opDag)).map(({ melding }) => melding);
    expect(schuldig('9-3')).toEqual([
      'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ' +
        'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021.',
    ]);
    expect(schuldig('12-3')).toEqual([
      'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ' +
        'stuurgroep moest uiterlijk op ma 8-3-2021 besluiten, en deed dat op vr 12-3-2021.',
    ]);
  });

  it('says that there never was a day when no raad meets in the window', () => {
    const zonderApril = [
      ...voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
      aVergadering(RAAD, '18-5', '22-4'),
    ];
    const stand = voorbeeld({ behandelingen: weken14tot17, vergaderingen: zonderApril });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringContaining(`niet meer halen: ${LEEG}.`),
        bewijs: ['Venster ma 5-4 t/m vr 30-4-2021', `Uiterste dag voor ons-d: geen, want ${LEEG}`],
      },
    ]);
  });

  describe('of a raad without a day', () => {
    /** On vr 12-3 the college of di 16-3 is closed: the stuk passes the college on di 23-3 at the earliest. */
    const zonderDag = (raden: readonly string[], tot: string, over: Partial<Stand> = {}): readonly string[] =>
      waarschuwingenMet(
        'VENSTER_ONHAALBAAR',
        voorbeeld({
          ...TE_LAAT,
          peildatum: dag('12-3'),
          behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('15-3', tot) }),
          vergaderingen: voorbeeld().vergaderingen.filter(
            ({ gremium, dag: opDag }) => gremium !== RAAD || raden.some((raad) => dag(raad) === opDag),
          ),
          besluiten: [aBesluit(STAP.onsd, '12-3')],
          ...over,
        }),
      ).map(({ melding }) => melding);
    const onsd = 'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021.';

    it('is certain where the last raad that is known, of di 13-4, is missed and the window ends that day', () => {
      const melding = `raad Alblasserdam kan het venster tot en met di 13-4-2021 niet meer halen: ${onsd}`;
      expect(zonderDag(['13-4'], '13-4')).toEqual([melding]);
      expect(zonderDag(['13-4'], '14-4')).toEqual([]);
    });

    it('is certain where no raad is known at all, and the window ends before the college of di 23-3', () => {
      const melding =
        'raad Alblasserdam kan het venster tot en met ma 22-3-2021 niet meer halen: ' +
        'raad Alblasserdam kan niet vóór di 23-3-2021 besluiten.';
      expect(zonderDag([], '22-3')).toEqual([melding]);
      expect(zonderDag([], '23-3')).toEqual([]);
    });

    it.each([
      ['12-3', 1],
      ['11-3', 0],
    ])(
      'is certain on %s while the ONS-D that is to decide on vr 12-3 can be no sooner',
      (peildatum, aantal) => {
        const nu = { peildatum: dag(peildatum), besluiten: [] };
        expect(zonderDag([], '22-3', nu)).toHaveLength(aantal);
        expect(zonderDag(['13-4'], '13-4', nu)).toHaveLength(aantal);
      },
    );

    it.each<[string, string, readonly string[]]>([
      [
        'the college of di 4-5 comes after it',
        '4-5',
        ['raad Alblasserdam kan niet vóór di 4-5-2021 besluiten'],
      ],
      ['the college of di 20-4 comes before it', '20-4', []],
    ])(
      'asks of a raad of di 27-4 without an aanleverdag only whether it can still be made: %s',
      (_, na, wat) => {
        const vergaderingen = [
          aVergadering(COLLEGE, '16-3', '11-3'),
          aVergadering(COLLEGE, na, '12-4'),
          aVergadering(RAAD, '27-4', null),
        ];
        const gevonden = zonderDag([], '30-4', { vergaderingen });
        expect(gevonden).toEqual(wat.map((zin) => expect.stringContaining(zin)));
      },
    );

    it('is foretold while the ONS-D can still decide a day sooner', () => {
      const stand = voorbeeld({
        ...TE_LAAT,
        behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('15-3', '13-4') }),
        vergaderingen: voorbeeld().vergaderingen.filter((een) => een.id !== `${RAAD}@18-5`),
      });
      expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toMatchObject([
        {
          ernst: 'kritiek',
          melding:
            'raad Alblasserdam kan besluiten op zijn vroegst wo 14-4-2021 (einde onbekend); het venster eindigt op di 13-4-2021.',
          actor: { gremium: 'ons-d' },
          uiterlijk: dag('11-3'),
        },
      ]);
    });

    it('is not certain while a raad can still be added before the window ends', () => {
      // The ONS-D is planned after the last college that is known, but can meet at once.
      const nu = { besluiten: [], activiteiten: [onsdRij(vast('20-4'))] };
      expect(zonderDag(['13-4'], '19-4', nu)).toEqual([]);
    });
  });
});

describe('VENSTER_ONHAALBAAR of a raad of which the college has decided', () => {
  /** The college decided on di 16-3, and nobody handed the stuk in: the raad of di 13-4 closed on do 18-3. */
  const op = (code: 'VENSTER_ONHAALBAAR' | 'TE_LAAT', peildatum: string) =>
    waarschuwingenMet(
      code,
      voorbeeld({
        peildatum: dag(peildatum),
        behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
        besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')],
        vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '15-6', '20-5')],
      }),
    ).map(({ melding }) => melding);

  it('names the day on which it should have been handed in, from the day after that', () => {
    expect(op('VENSTER_ONHAALBAAR', '18-3')).toEqual([]);
    expect(op('VENSTER_ONHAALBAAR', '19-3')).toEqual([
      'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: het stuk moest uiterlijk op do 18-3-2021 bij raad Alblasserdam zijn aangeleverd.',
    ]);
  });

  it('stands until the window is over, and leaves it to TE_LAAT from then on', () => {
    expect([op('VENSTER_ONHAALBAAR', '30-4').length, op('VENSTER_ONHAALBAAR', '1-5').length]).toEqual([1, 0]);
    expect(op('TE_LAAT', '1-5')).toHaveLength(1);
  });
});
