import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Stand, Station, Stationsregel, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { redenenVan, verklaar } from '../reden.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  gesloten,
} from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';

function keten(...codes: readonly string[]): readonly Station[] {
  return codes.map((code, nr) =>
    aStation({ code, volgorde: nr, perGemeente: nr > 0, voorgangers: codes.slice(Math.max(0, nr - 1), nr) }),
  );
}

/** One gemeente on this route, with the ONS-D decided on this day, and these meetings as `[day, deadline, cyclus]`. */
function strook(
  stations: readonly Station[],
  onsd: string,
  vergaderingen: Readonly<Record<string, readonly (readonly [string, string, Cyclus?])[]>>,
  over: Partial<Stand> = {},
): Stand {
  return aStand({
    ...aTraject({ stations }),
    besluiten: [aBesluit('m1-ons-d', onsd)],
    vergaderingen: Object.entries(vergaderingen).flatMap(([station, rijen]) =>
      rijen.map(([opDag, aanleverdag, cyclus]): Vergadering => ({
        ...aVergadering(`${station}-${ALBLASSERDAM}`, opDag, aanleverdag),
        ...(cyclus === undefined ? {} : { cyclus }),
      })),
    ),
    ...over,
  });
}

function dagVan(station: string, stand: Stand): string {
  const { laatst } = prognoseVan(`m1-${station}-${ALBLASSERDAM}`, bereken(stand)).dag;
  return laatst === null ? 'onbekend' : formatDag(laatst);
}

function aRegel(station: string, over: Partial<Stationsregel> = {}): Stationsregel {
  return {
    station,
    gemeente: ALBLASSERDAM,
    verwerking: null,
    toetswerkdagen: 0,
    tussen: null,
    bijSluiting: 'vervalt',
    bron: 'bron 002',
    ...over,
  };
}

function laatVervallen(stand: Stand, station: string, opDag: string): Stand {
  return {
    ...stand,
    vergaderingen: stand.vergaderingen.map((een) =>
      een.id === `${station}-${ALBLASSERDAM}@${opDag}` ? { ...een, staat: 'vervallen' } : een,
    ),
  };
}

const APRIL: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const MEI: Cyclus = { code: '2021-5', agendacommissie: dag('26-4'), commissie: dag('11-5') };
const COLLEGE = [
  ['16-3', '11-3'],
  ['23-3', '18-3'],
] as const;
const COMMISSIE = [
  ['6-4', '18-3', APRIL],
  ['11-5', '22-4', MEI],
] as const;
const RAAD = [
  ['20-4', '18-3', APRIL],
  ['25-5', '22-4', MEI],
] as const;

describe('a raadscyclus', () => {
  const metCommissie = keten('ons-d', 'college', 'commissie', 'raad');
  const opTijd = strook(metCommissie, '11-3', { college: COLLEGE, commissie: COMMISSIE, raad: RAAD });

  it.each([
    ['11-3', 'di 16-3-2021', 'di 6-4-2021', 'di 20-4-2021'],
    ['12-3', 'di 23-3-2021', 'di 11-5-2021', 'di 25-5-2021'],
  ])('carries an ONS-D of %s through one cycle', (onsd, college, commissie, raad) => {
    const stand = strook(metCommissie, onsd, { college: COLLEGE, commissie: COMMISSIE, raad: RAAD });
    expect(['college', 'commissie', 'raad'].map((station) => dagVan(station, stand))).toEqual([
      college,
      commissie,
      raad,
    ]);
  });

  it('is broken by a commissie that falls out, also where the commissie is no station', () => {
    expect(dagVan('raad', laatVervallen(opTijd, 'commissie', '6-4'))).toBe('di 25-5-2021');
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
    expect(dagVan('raad', erbij)).toBe('di 20-4-2021');
    expect(dagVan('raad', laatVervallen(erbij, 'commissie', '6-4'))).toBe('di 25-5-2021');
  });

  it('is broken by a raad that falls out, so that its commissie counts no more', () => {
    const stand = laatVervallen(opTijd, 'raad', '20-4');
    expect([dagVan('commissie', stand), dagVan('raad', stand)]).toEqual(['di 11-5-2021', 'di 25-5-2021']);
  });

  it('is broken by a printed day of its commissie that is closed', () => {
    expect(dagVan('raad', { ...opTijd, kalenderperioden: [gesloten('Dicht', '6-4')] })).toBe('di 25-5-2021');
  });

  it('keeps a stuk that the commissie has advised on, after the deadline of the griffie', () => {
    const besluiten = [
      ...opTijd.besluiten,
      aBesluit(`m1-college-${ALBLASSERDAM}`, '16-3'),
      aBesluit(`m1-commissie-${ALBLASSERDAM}`, '6-4'),
    ];
    const stand = { ...opTijd, besluiten, peildatum: dag('8-4') };
    expect(dagVan('raad', stand)).toBe('di 20-4-2021');
    const prognose = prognoseVan(`m1-raad-${ALBLASSERDAM}`, bereken(stand));
    expect(redenenVan(prognose).map(verklaar)).toEqual([
      'Het stuk gaat verder in de cyclus met de vergadering van di 20-4-2021; een cyclus wordt niet gesplitst.',
    ]);
  });

  it('does not give the raad more than the days between commissie and raad', () => {
    const lang = {
      ...opTijd,
      stationsregels: [aRegel('raad', { verwerking: { dagen: 15, telling: 'kalenderdagen' } })],
    };
    expect(dagVan('raad', lang)).toBe('onbekend');
  });
});

describe('the rule of bron 002 for the PO', () => {
  const stations = keten('ons-d', 'po', 'college');
  const po = [
    ['29-3', '25-3'],
    ['5-4', '1-4'],
    ['12-4', '8-4'],
  ] as const;
  const college = [
    ['30-3', '25-3'],
    ['6-4', '1-4'],
    ['13-4', '8-4'],
    ['20-4', '15-4'],
  ] as const;
  const tussen = { na: 'po', minimaalDagen: 7, weken: 1, weekdag: 2 };
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
        { po, college },
        {
          kalenderperioden: [paasmaandag],
          stationsregels: [aRegel('po', { bijSluiting }), aRegel('college', { tussen })],
        },
      );
      expect([dagVan('po', stand), dagVan('college', stand)]).toEqual([opPo, inCollege]);
    },
  );

  it('counts 8 days from a PO on Monday, and says so', () => {
    const dicht = [['29-3', '25-3']] as const;
    const open = [
      ['5-4', '5-4'],
      ['6-4', '6-4'],
    ] as const;
    const acht = aRegel('college', { tussen: { na: 'po', minimaalDagen: 8, weken: null, weekdag: 1 } });
    const stand = strook(stations, '25-3', { po: dicht, college: open }, { stationsregels: [acht] });
    expect(dagVan('college', stand)).toBe('di 6-4-2021');
    expect(redenenVan(prognoseVan(`m1-college-${ALBLASSERDAM}`, bereken(stand))).map(verklaar)).toContain(
      'De regel van dit station (bron 002) laat geen besluit toe vóór di 6-4-2021.',
    );
  });

  it('holds back only the gemeente that keeps it', () => {
    const elders = aRegel('college', { gemeente: 'GM0505', tussen });
    expect(dagVan('college', strook(stations, '25-3', { po, college }, { stationsregels: [elders] }))).toBe(
      'di 6-4-2021',
    );
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
    expect(dagVan('college', stand)).toBe(verwacht);
  });
});
