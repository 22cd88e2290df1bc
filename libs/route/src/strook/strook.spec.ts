import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { ALBLASSERDAM, aBesluit, gesloten, dag } from '../testing/bouwers.js';
import {
  COLLEGE,
  COLLEGE_NA_PO,
  COMMISSIE,
  NA_PO,
  PO,
  RAAD,
  aRegel,
  besluitdag,
  keten,
  strook,
} from '../testing/strook.js';
import { zinnenVan } from '../testing/voorbeeld.js';

function laatVervallen(stand: Stand, station: string, opDag: string): Stand {
  return {
    ...stand,
    vergaderingen: stand.vergaderingen.map((een) =>
      een.id === `${station}-${ALBLASSERDAM}@${opDag}` ? { ...een, staat: 'vervallen' } : een,
    ),
  };
}

describe('a raadscyclus', () => {
  const metCommissie = keten('ons-d', 'college', 'commissie', 'raad');
  const opTijd = strook(metCommissie, '11-3', { college: COLLEGE, commissie: COMMISSIE, raad: RAAD });

  it.each([
    ['11-3', 'di 16-3-2021', 'di 6-4-2021', 'di 20-4-2021'],
    ['12-3', 'di 23-3-2021', 'di 11-5-2021', 'di 25-5-2021'],
  ])('carries an ONS-D of %s through one cycle', (onsd, college, commissie, raad) => {
    const stand = strook(metCommissie, onsd, { college: COLLEGE, commissie: COMMISSIE, raad: RAAD });
    expect(['college', 'commissie', 'raad'].map((station) => besluitdag(station, stand))).toEqual([
      college,
      commissie,
      raad,
    ]);
  });

  it('is broken by a commissie that falls out, also where the commissie is no station', () => {
    expect(besluitdag('raad', laatVervallen(opTijd, 'commissie', '6-4'))).toBe('di 25-5-2021');
    const zonderStation = strook(keten('ons-d', 'college', 'raad'), '11-3', {
      college: COLLEGE,
      raad: RAAD,
    });
    const gremia = [...zonderStation.gremia, ...opTijd.gremia.filter(({ soort }) => soort === 'commissie')];
    const vergaderingen = [
      ...zonderStation.vergaderingen,
      ...opTijd.vergaderingen.filter(({ gremium }) => gremium.startsWith('commissie')),
    ];
    const erbij = { ...zonderStation, gremia, vergaderingen };
    expect(besluitdag('raad', erbij)).toBe('di 20-4-2021');
    expect(besluitdag('raad', laatVervallen(erbij, 'commissie', '6-4'))).toBe('di 25-5-2021');
  });

  it('is broken by a raad that falls out, so that its commissie counts no more', () => {
    const stand = laatVervallen(opTijd, 'raad', '20-4');
    expect([besluitdag('commissie', stand), besluitdag('raad', stand)]).toEqual([
      'di 11-5-2021',
      'di 25-5-2021',
    ]);
  });

  it('is broken by a printed day of its commissie that is closed', () => {
    expect(besluitdag('raad', { ...opTijd, kalenderperioden: [gesloten('Dicht', '6-4')] })).toBe(
      'di 25-5-2021',
    );
  });

  it('keeps a stuk that the commissie has advised on, after the deadline of the griffie', () => {
    const besluiten = [
      ...opTijd.besluiten,
      aBesluit(`m1-college-${ALBLASSERDAM}`, '16-3'),
      aBesluit(`m1-commissie-${ALBLASSERDAM}`, '6-4'),
    ];
    const stand = { ...opTijd, besluiten, peildatum: dag('8-4') };
    expect(besluitdag('raad', stand)).toBe('di 20-4-2021');
    expect(zinnenVan(`m1-raad-${ALBLASSERDAM}`, stand)).toEqual([
      'Het stuk gaat verder in de cyclus met de vergadering van di 20-4-2021; een cyclus wordt niet gesplitst.',
    ]);
  });

  it('does not give the raad more than the days between commissie and raad', () => {
    const lang = {
      ...opTijd,
      stationsregels: [aRegel('raad', { verwerking: { dagen: 15, telling: 'kalenderdagen' } })],
    };
    expect(besluitdag('raad', lang)).toBe('onbekend');
  });
});

describe('the rule of bron 002 for the PO', () => {
  const stations = keten('ons-d', 'po', 'college');
  const paasmaandag = gesloten('Tweede paasdag', '5-4');

  it.each([
    ['25-3', 'vervalt', 'ma 29-3-2021', 'di 6-4-2021'],
    ['26-3', 'vervalt', 'ma 12-4-2021', 'di 20-4-2021'],
    ['26-3', 'volgende-werkdag', 'di 6-4-2021', 'di 13-4-2021'],
  ] as const)(
    'takes an ONS-D of %s, a PO on a holiday that %s, to %s and %s',
    (onsd, bijSluiting, opPo, inCollege) => {
      const stand = strook(
        stations,
        onsd,
        { po: PO, college: COLLEGE_NA_PO },
        {
          kalenderperioden: [paasmaandag],
          stationsregels: [aRegel('po', { bijSluiting }), aRegel('college', { tussen: NA_PO })],
        },
      );
      expect([besluitdag('po', stand), besluitdag('college', stand)]).toEqual([opPo, inCollege]);
    },
  );

  it('is told of a PO that moved: the calendar only has ma 5-4', () => {
    const stand = strook(
      stations,
      '26-3',
      { po: PO },
      {
        kalenderperioden: [paasmaandag],
        stationsregels: [aRegel('po', { bijSluiting: 'volgende-werkdag' })],
      },
    );
    expect(zinnenVan(`m1-po-${ALBLASSERDAM}`, stand).slice(1)).toEqual([
      'De vergadering van ma 5-4-2021 valt op Tweede paasdag en gaat volgens de regel van dit station (bron 002) ' +
        'naar de volgende werkdag: di 6-4-2021.',
      'De vergadering van ma 29-3-2021 is niet haalbaar: de aanleverdatum is do 25-3-2021 (1 dag te laat).',
      'Eerste haalbare vergadering van po Alblasserdam: di 6-4-2021, aanleveren uiterlijk do 1-4-2021.',
    ]);
  });

  it('is told of a PO that moved and was missed, not of one that kept its day', () => {
    const stand = strook(
      stations,
      '2-4',
      { po: PO },
      {
        kalenderperioden: [paasmaandag],
        stationsregels: [aRegel('po', { bijSluiting: 'volgende-werkdag' })],
      },
    );
    expect(
      zinnenVan(`m1-po-${ALBLASSERDAM}`, stand)
        .slice(1)
        .map((zin) => zin.slice(0, 42)),
    ).toEqual([
      'De vergadering van ma 5-4-2021 valt op Twe',
      'De vergadering van di 6-4-2021 is niet haa',
      'Eerste haalbare vergadering van po Alblass',
    ]);
  });

  it('counts 8 days from a PO on Monday, and says so', () => {
    const dicht = [['29-3', '25-3']] as const;
    const open = [
      ['5-4', '5-4'],
      ['6-4', '6-4'],
    ] as const;
    const acht = aRegel('college', { tussen: { na: 'po', minimaalDagen: 8, weken: null, weekdag: 1 } });
    const stand = strook(stations, '25-3', { po: dicht, college: open }, { stationsregels: [acht] });
    expect(besluitdag('college', stand)).toBe('di 6-4-2021');
    expect(zinnenVan(`m1-college-${ALBLASSERDAM}`, stand)).toContain(
      'De regel van dit station (bron 002) laat geen besluit toe vóór di 6-4-2021.',
    );
  });

  it('holds back only the gemeente that keeps it', () => {
    const elders = aRegel('college', { gemeente: 'GM0505', tussen: NA_PO });
    expect(
      besluitdag(
        'college',
        strook(stations, '25-3', { po: PO, college: COLLEGE_NA_PO }, { stationsregels: [elders] }),
      ),
    ).toBe('di 6-4-2021');
  });
});

describe('the days before handing in', () => {
  it.each([
    ['1 calendar day', { verwerking: { dagen: 1, telling: 'kalenderdagen' } }, 'di 6-4-2021'],
    ['5 calendar days', { verwerking: { dagen: 5, telling: 'kalenderdagen' } }, 'di 13-4-2021'],
    ['3 working days', { verwerking: { dagen: 3, telling: 'werkdagen' } }, 'di 6-4-2021'],
    ['4 working days over Easter', { verwerking: { dagen: 4, telling: 'werkdagen' } }, 'di 13-4-2021'],
    ['a quality gate of 4 working days', { toetswerkdagen: 4 }, 'di 13-4-2021'],
  ] as const)('take %s', (_naam, over, verwacht) => {
    // Ready on Monday 29-3; handing in closes on Thursday 1-4, and on Thursday 8-4 after Good Friday and Easter.
    const college = [
      ['6-4', '1-4'],
      ['13-4', '8-4'],
    ] as const;
    const stand = strook(
      keten('ons-d', 'college'),
      '29-3',
      { college },
      {
        kalenderperioden: [gesloten('Goede Vrijdag', '2-4'), gesloten('Tweede paasdag', '5-4')],
        stationsregels: [aRegel('college', over)],
      },
    );
    expect(besluitdag('college', stand)).toBe(verwacht);
  });
});
