import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { formatMoment } from './reden.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aGremium,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  anActiviteit,
  alternatieven,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import {
  COLLEGE,
  RAAD,
  STAP,
  vergaderingenVan,
  voorbeeld,
  voorspelStap,
  zinnenVan,
} from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** The forecast day of a step as readers see it. */
function dagVan(stap: string, stand: Stand): string {
  return formatMoment(voorspelStap(stap, stand).dag);
}

/** The example with one meeting of it changed. */
function gewijzigd(id: string, over: Parameters<typeof aVergadering>[3]): Stand {
  return voorbeeld({
    vergaderingen: vergaderingenVan(ALBLASSERDAM).map((vergadering) =>
      vergadering.id === id ? { ...vergadering, ...over } : vergadering,
    ),
  });
}

describe('the small example', () => {
  it('goes from ONS-D on 11-3 over the college of 16-3 to the raad of 13-4', () => {
    const stand = voorbeeld();

    expect(dagVan(onsd, stand)).toBe('do 11-3-2021');
    expect(voorspelStap(college, stand)).toMatchObject({
      vergadering: { dag: dag('16-3') },
      marge: { dagen: 0, werkdagen: 0 },
      gemist: null,
    });
    expect(voorspelStap(raad, stand)).toMatchObject({
      vergadering: { dag: dag('13-4') },
      marge: { dagen: 2, werkdagen: 2 },
      volgende: { dag: dag('18-5') },
    });
  });

  it('loses 35 days at the raad when the ONS-D decides one day later', () => {
    const stand = voorbeeld({ activiteiten: [onsdRij(vast('12-3'))] });
    const later = voorspelStap(raad, stand);

    expect(voorspelStap(college, stand)).toMatchObject({
      vergadering: { dag: dag('23-3') },
      gemist: { dag: dag('16-3'), aanleverdag: dag('11-3') },
    });
    expect(later).toMatchObject({
      gereed: { laatst: dag('23-3') },
      vergadering: { dag: dag('18-5') },
      gemist: { dag: dag('13-4'), aanleverdag: dag('18-3') },
    });
    expect(later.gereed.laatst).toBe(dag('18-3') + 5);
    expect(Number(later.dag.laatst) - Number(voorspelStap(raad, voorbeeld()).dag.laatst)).toBe(35);
  });

  it('counts the processing days of a station before the stuk can be handed in there', () => {
    const { stations, ...opzet } = aTraject();
    const metVerwerking = stations.map((station) =>
      station.code === 'raad' ? { ...station, verwerkingsdagen: 3 } : station,
    );

    expect(dagVan(raad, voorbeeld({ ...opzet, stations: metVerwerking }))).toBe('di 18-5-2021');
  });
});

describe('the chosen meeting', () => {
  it.each([
    ['was cancelled', { staat: 'vervallen' as const, reden: 'geen agenda' }],
    ['moved to the day after its successor', { staat: 'verplaatst' as const, dag: dag('24-3') }],
    ['only informs', { besluitvormend: false }],
  ])('is the next one when the first %s', (_, over) => {
    expect(dagVan(college, gewijzigd(`${COLLEGE}@16-3`, over))).toBe('di 23-3-2021');
  });

  it('is the first or the next one when nobody knows until when the first takes a stuk', () => {
    const stand = gewijzigd(`${COLLEGE}@16-3`, { aanleverdag: null });
    expect(dagVan(college, stand)).toBe('tussen di 16-3-2021 en di 23-3-2021');
    expect(voorspelStap(college, stand)).toMatchObject({
      vergadering: { dag: dag('23-3') },
      marge: { dagen: 7 },
    });
    expect(zinnenVan(college, stand).slice(-2)).toEqual([
      'De vergadering van di 16-3-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
      'Eerste zeker haalbare vergadering van college Alblasserdam: di 23-3-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });

  it('is the moved meeting on its new day, and never on its old one', () => {
    const over = { staat: 'verplaatst' as const, dag: dag('15-4'), reden: 'zaal bezet' };

    expect(dagVan(raad, gewijzigd(`${RAAD}@13-4`, over))).toBe('do 15-4-2021');
  });

  it.each([
    ['a holiday for everyone', gesloten('Feestdag', '16-3'), '23-3', '18-5'],
    [
      'the reces of the college',
      gesloten('Reces', '15-3', '26-3', { laag: 'reces', gremium: COLLEGE }),
      '30-3',
      '18-5',
    ],
    [
      'the reces of the raad',
      gesloten('Reces', '10-4', '25-4', { laag: 'reces', gremium: RAAD }),
      '16-3',
      '18-5',
    ],
    [
      'a school holiday',
      gesloten('Vakantie', '15-3', '26-3', { laag: 'schoolvakantie', hard: false }),
      '16-3',
      '13-4',
    ],
  ])('with %s', (_, kalenderperiode, collegedag, raadsdag) => {
    const stand = voorbeeld({ kalenderperioden: [kalenderperiode] });

    expect(voorspelStap(college, stand).vergadering?.dag).toBe(dag(collegedag));
    expect(voorspelStap(raad, stand).vergadering?.dag).toBe(dag(raadsdag));
  });

  it('is the second evening of a raad with one deadline for two, once the first has passed', () => {
    const vergaderingen = [aVergadering(RAAD, '13-4', '18-3'), aVergadering(RAAD, '15-4', '18-3')];
    const over = {
      vergaderingen,
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      aanleveringen: [anAanlevering(raad, '17-3')],
    };

    expect(dagVan(raad, voorbeeld({ ...over, peildatum: dag('13-4') }))).toBe('di 13-4-2021');
    expect(dagVan(raad, voorbeeld({ ...over, peildatum: dag('14-4') }))).toBe('do 15-4-2021');
  });

  it('stays unknown without any calendar, or without a meeting after the stuk is ready', () => {
    const zonderRaad = vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => gremium !== RAAD);
    const teVroegeRaad = [...zonderRaad, aVergadering(RAAD, '9-3', '4-3')];

    for (const vergaderingen of [zonderRaad, teVroegeRaad]) {
      expect(voorspelStap(raad, voorbeeld({ vergaderingen }))).toMatchObject({
        grond: 'geen',
        dag: { vroegst: null, laatst: null },
        vergadering: null,
        marge: null,
      });
    }
  });

  it('gives no last day after a body without calendar, and no first day before the stuk can be there', () => {
    const vergaderingen = [
      aVergadering(RAAD, '9-3', '4-3'),
      ...vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => gremium === RAAD),
    ];

    expect(voorspelStap(raad, voorbeeld({ vergaderingen })).dag).toEqual({
      vroegst: dag('13-4'),
      laatst: null,
    });
  });
});

describe('the peildatum', () => {
  const besloten = { besluiten: [aBesluit(onsd, '11-3')] };

  it.each([
    ['11-3', '16-3'], // handing in on the closing day is in time
    ['12-3', '23-3'],
    ['18-3', '23-3'],
    ['19-3', '30-3'],
  ])('is a floor: on %s the college decides on %s when nothing was handed in', (peildatum, collegedag) => {
    const stand = voorbeeld({ ...besloten, peildatum: dag(peildatum) });

    expect(voorspelStap(college, stand).vergadering?.dag).toBe(dag(collegedag));
  });

  it('is no floor any more once the stuk was handed in', () => {
    const stand = voorbeeld({
      ...besloten,
      peildatum: dag('15-3'),
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'aangeleverd',
      gereed: { vroegst: dag('11-3'), laatst: dag('11-3') },
      vergadering: { dag: dag('16-3') },
    });
  });

  it('does not let a handed in stuk be decided at a meeting that has passed', () => {
    const stand = voorbeeld({
      ...besloten,
      peildatum: dag('17-3'),
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(dagVan(college, stand)).toBe('di 23-3-2021');
  });
});

describe('what has been decided', () => {
  const tot = (...besluiten: Stand['besluiten']): Stand =>
    voorbeeld({ peildatum: dag('17-3'), besluiten: [aBesluit(onsd, '11-3'), ...besluiten] });

  it('has its actual day, also where the calendar knows no meeting', () => {
    const stand = tot(aBesluit(college, '12-3'));

    expect(voorspelStap(college, stand)).toMatchObject({ toestand: 'besloten', grond: 'besluit' });
    expect(dagVan(college, stand)).toBe('vr 12-3-2021');
    expect(voorspelStap(raad, stand).toestand).toBe('aan-zet');
  });

  it('does not count on an older stukversie', () => {
    const stand = {
      ...tot(aBesluit(college, '16-3')),
      stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${nummer}` })),
    };

    expect(voorspelStap(onsd, stand).toestand).not.toBe('besloten');
    expect(voorspelStap(college, stand).toestand).toBe('wacht');
  });

  it('blocks the way when a body did not agree', () => {
    const stand = tot(aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' }));

    expect(voorspelStap(college, stand)).toMatchObject({ toestand: 'afgewezen', dag: { laatst: null } });
    expect(voorspelStap(raad, stand)).toMatchObject({ toestand: 'wacht', dag: { laatst: null } });
  });

  it('blocks also behind it, when the stuk was handed in before the besluit was corrected', () => {
    const stand = {
      ...tot(aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' })),
      aanleveringen: [anAanlevering(raad, '17-3')],
    };

    expect(voorspelStap(raad, stand)).toMatchObject({ toestand: 'wacht', dag: { laatst: null } });
  });

  it('makes what was handed in count from the day to which the besluit before it was corrected', () => {
    const stand = voorbeeld({
      peildatum: dag('19-3'),
      besluiten: [aBesluit(onsd, '12-3')],
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'aangeleverd',
      gereed: { vroegst: dag('12-3'), laatst: dag('12-3') },
      vergadering: { dag: dag('23-3') },
    });
    expect(zinnenVan(college, stand)[0]).toBe(
      'Het stuk is aangeleverd op do 11-3-2021; het telt vanaf vr 12-3-2021, de dag van het besluit waarop het wacht.',
    );
  });

  it('does not block with aanpassingen', () => {
    const besluit = aBesluit(college, '16-3', {
      uitkomst: 'ingestemd-met-aanpassingen',
      aanpassingen: ['Leg de evaluatie vast'],
    });

    expect(dagVan(raad, tot(besluit))).toBe('di 13-4-2021');
  });

  it('comes back at the next meeting after it was held over', () => {
    const stand = tot(aBesluit(college, '16-3', { uitkomst: 'aangehouden' }));

    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'aangehouden',
      gereed: { vroegst: dag('17-3') },
      vergadering: { dag: dag('23-3') },
    });
  });

  it.each([
    ['aangehouden', '23-3'], // the stuk still lies with the college
    ['van-de-agenda', '23-3'],
    ['teruggenomen', '30-3'], // it must be handed in anew, and on 19-3 the meeting of 23-3 has closed
  ] as const)('after "%s" the peildatum 19-3 leads to %s', (uitkomst, collegedag) => {
    const stand = {
      ...tot(aBesluit(college, '16-3', { uitkomst })),
      peildatum: dag('19-3'),
      aanleveringen: [anAanlevering(college, '11-3')],
    };

    expect(voorspelStap(college, stand).vergadering?.dag).toBe(dag(collegedag));
  });

  it('follows the last outcome about one behandeling', () => {
    const aangehouden = aBesluit(college, '9-3', { uitkomst: 'aangehouden' });
    const later = aBesluit(college, '16-3', { herkomst: { ...aangehouden.herkomst, volgnummer: 2 } });

    expect(voorspelStap(college, tot(later, aangehouden)).toestand).toBe('besloten');
  });
});

describe('the day of the plan for a regional body', () => {
  const route = (activiteit: Stand['activiteiten'][number], over: Partial<Stand> = {}): Stand =>
    voorbeeld({ activiteiten: [activiteit], ...over });
  const week10 = metVensters(aTraject().behandelingen, { [onsd]: periode('8-3', '12-3') });

  it('gives both alternatives as a band, and the college takes the worst of it', () => {
    const stand = route(onsdRij(alternatieven('11-3', '12-3')));

    expect(dagVan(onsd, stand)).toBe('tussen do 11-3-2021 en vr 12-3-2021');
    expect(dagVan(college, stand)).toBe('tussen di 16-3-2021 en di 23-3-2021');
    expect(dagVan(raad, stand)).toBe('tussen di 13-4-2021 en di 18-5-2021');
  });

  it('keeps the first alternative as long as the stuk may be ready for it', () => {
    const { stations, ...opzet } = aTraject({ stuurgroep: true });
    const stand = voorbeeld({
      ...opzet,
      stations,
      activiteiten: [
        anActiviteit({ code: 'M1-05', station: 'stuurgroep', datum: alternatieven('4-3', '12-3') }),
        onsdRij(alternatieven('11-3', '18-3')),
      ],
    });

    expect(dagVan(onsd, stand)).toBe('tussen do 11-3-2021 en do 18-3-2021');
  });

  it('ends the band on the last alternative, also when that one closes first', () => {
    const opPeildatum = (peildatum: string): Stand =>
      route(onsdRij(alternatieven('11-3', '15-3')), {
        peildatum: dag(peildatum),
        vergaderingen: [aVergadering('ons-d', '15-3', '2-3')],
      });

    for (const peildatum of ['2-3', '3-3']) {
      expect(dagVan(onsd, opPeildatum(peildatum))).toBe('tussen do 11-3-2021 en ma 15-3-2021');
    }
  });

  it('keeps the alternative that is still to come', () => {
    expect(dagVan(onsd, route(onsdRij(alternatieven('11-3', '12-3')), { peildatum: dag('12-3') }))).toBe(
      'vr 12-3-2021',
    );
  });

  it.each([
    ['verstreken', '25-2', {}],
    ['gesloten', '11-3', { kalenderperioden: [gesloten('Feestdag', '11-3')] }],
    [
      'vergadering-vervallen',
      '11-3',
      { vergaderingen: [aVergadering('ons-d', '11-3', '4-3', { staat: 'vervallen' })] },
    ],
    ['aanlevering-gemist', '11-3', { vergaderingen: [aVergadering('ons-d', '11-3', '26-2')] }],
    ['te-vroeg', '5-3', { behandelingen: week10 }],
  ] as const)(
    'is a conflict when it is %s, and the next meeting after it counts',
    (waarom, plandag, over) => {
      const vergaderingen = 'vergaderingen' in over ? over.vergaderingen : [];
      const rooster = [
        aVergadering('ons-d', '4-3', '1-3'), // before the day of the plan: never chosen
        ...vergaderingen,
        aVergadering('ons-d', '25-3', '18-3'),
      ];
      const stand = route(onsdRij(vast(plandag)), { ...over, vergaderingen: rooster });
      const uitkomst = voorspelStap(onsd, stand);

      expect(uitkomst.conflict).toEqual({ activiteit: 'M1-10', dag: dag(plandag), waarom });
      expect(uitkomst.dag.vroegst).toBe(dag(waarom === 'verstreken' ? '4-3' : '25-3'));
      expect(uitkomst.gemist?.dag ?? null).toBe(waarom === 'aanlevering-gemist' ? dag('11-3') : null);
    },
  );

  it('does not count when the row was cancelled', () => {
    const rij = onsdRij(vast('11-3'), { toestand: 'vervallen' });

    expect(dagVan(onsd, route(rij, { vergaderingen: [aVergadering('ons-d', '25-3', '18-3')] }))).toBe(
      'do 25-3-2021',
    );
  });

  it('is a band in the window while it must still be planned', () => {
    const stand = route(onsdRij(nogTePlannen(periode('11-3', '12-3'))));

    expect(voorspelStap(onsd, stand).grond).toBe('nog-te-plannen');
    expect(dagVan(onsd, stand)).toBe('tussen do 11-3-2021 en vr 12-3-2021');
    expect(dagVan(college, stand)).toBe('tussen di 16-3-2021 en di 23-3-2021');
  });

  it('shrinks with the peildatum, and is left to the calendar after the window', () => {
    const vergaderingen = [aVergadering('ons-d', '25-3', '18-3')];
    const rij = onsdRij(nogTePlannen(periode('11-3', '12-3')));

    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('12-3') }))).toBe('vr 12-3-2021');
    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('13-3') }))).toBe('do 25-3-2021');
    expect(dagVan(onsd, route(rij, { peildatum: dag('13-3') }))).toBe('op een onbekende dag');
  });

  it('is the meeting itself when the body has one in the window, also after it has passed', () => {
    const rij = onsdRij(nogTePlannen(periode('8-3', '19-3')));
    const vergaderingen = [aVergadering('ons-d', '11-3', '4-3'), aVergadering('ons-d', '25-3', '18-3')];

    expect(dagVan(onsd, route(rij, { vergaderingen }))).toBe('do 11-3-2021');
    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('5-3') }))).toBe('do 25-3-2021');
    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('12-3') }))).toBe('do 25-3-2021');
  });

  it('starts the route at the window of the first station, which has no predecessor', () => {
    const stand = voorbeeld({ activiteiten: [], behandelingen: week10 });

    expect(voorspelStap(onsd, stand).gereed).toEqual({ vroegst: dag('8-3'), laatst: dag('8-3') });
    expect(dagVan(onsd, stand)).toBe('tussen ma 8-3-2021 en vr 12-3-2021');
  });
});

describe('the route', () => {
  it('skips a station that a gemeente does not have, and never the ones before it', () => {
    const stations = [
      aStation({ code: 'college', perGemeente: true }),
      aStation({ code: 'commissie', volgorde: 2, perGemeente: true, voorgangers: ['college'] }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['commissie'] }),
    ];
    const { behandelingen, ...opzet } = aTraject({ stations });
    const stand = aStand({
      ...opzet,
      behandelingen: behandelingen.filter(({ station }) => station !== 'commissie'),
      vergaderingen: vergaderingenVan(ALBLASSERDAM),
      peildatum: dag('12-3'),
    });

    expect(dagVan(raad, stand)).toBe('di 18-5-2021');
  });

  it('refuses a behandeling before a body that does not exist', () => {
    expect(() => voorspelStap(raad, voorbeeld({ gremia: [aGremium()] }))).toThrow(
      /onbekend station of gremium/,
    );
  });
});
