import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  aBesluit,
  aGremium,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
  onsdRij,
  vast,
} from './testing/bouwers.js';
import {
  COLLEGE,
  RAAD,
  dagVan,
  STAP,
  vergaderingenVan,
  voorbeeld,
  voorspelStap,
  zinnenVan,
} from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

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
