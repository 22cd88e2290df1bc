import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aGremium,
  aStation,
  aVergadering,
  dag,
  gesloten,
} from '../testing/bouwers.js';
import {
  APRIL,
  COLLEGE,
  COMMISSIE,
  MEI,
  RAAD,
  aRegel,
  besluitdag,
  keten,
  strook,
} from '../testing/strook.js';

const ROUTE = keten('ons-d', 'college', 'commissie', 'raad');
const opTijd = (over: Partial<Stand> = {}): Stand =>
  strook(ROUTE, '11-3', { college: COLLEGE, commissie: COMMISSIE, raad: RAAD }, over);
const raden = (stand: Stand): readonly string[] => [
  besluitdag('commissie', stand),
  besluitdag('raad', stand),
];

const IN_APRIL = ['di 6-4-2021', 'di 20-4-2021'];
const IN_MEI = ['di 11-5-2021', 'di 25-5-2021'];

describe('a raadscyclus that still counts', () => {
  it.each([
    [
      'its agendacommissie is on a day closed for one body only',
      gesloten('Dicht', '29-3', '29-3', { gremium: 'ons-d' }),
    ],
    ['a day between its meetings is closed', gesloten('Dicht', '12-4')],
    ['a school holiday lies over it', gesloten('Meivakantie', '29-3', '20-4', { hard: false })],
  ])('does so where %s', (_wat, periode) => {
    expect(raden(opTijd({ kalenderperioden: [periode] }))).toEqual(IN_APRIL);
  });

  it('does so with one of two evenings of the raad', () => {
    const stand = opTijd();
    const tweede = { ...aVergadering(`raad-${ALBLASSERDAM}`, '21-4', '18-3'), cyclus: APRIL };
    const metTwee = (weg: string): Stand => ({
      ...stand,
      vergaderingen: [...stand.vergaderingen, tweede].map((een) =>
        een.gremium.startsWith('raad') && een.dag === dag(weg) ? { ...een, staat: 'vervallen' } : een,
      ),
    });
    expect(raden(metTwee('20-4'))).toEqual(['di 6-4-2021', 'wo 21-4-2021']);
    expect(raden(metTwee('21-4'))).toEqual(IN_APRIL);
  });

  it('does so in this gemeente when the cycle of that name is broken in another', () => {
    const stand = opTijd();
    const elders = aGremium({ code: `raad-${DORDRECHT}`, gemeente: DORDRECHT });
    const vervallen = aVergadering(elders.code, '20-4', '18-3', { staat: 'vervallen' });
    expect(
      raden({
        ...stand,
        gremia: [...stand.gremia, elders],
        vergaderingen: [...stand.vergaderingen, { ...vervallen, cyclus: APRIL }],
      }),
    ).toEqual(IN_APRIL);
  });

  it('does so with a day that is not printed', () => {
    const los = { code: APRIL.code, agendacommissie: null, commissie: null };
    const stand = opTijd({ kalenderperioden: [gesloten('Dicht', '29-3')] });
    const vergaderingen = stand.vergaderingen.map((een) =>
      een.cyclus?.code === APRIL.code ? { ...een, cyclus: los } : een,
    );
    expect(raden({ ...stand, vergaderingen })).toEqual(IN_APRIL);
  });

  it('does so when the printed days of a meeting that fell out are closed, but another stands', () => {
    const stand = opTijd({ kalenderperioden: [gesloten('Dicht', '30-3')] });
    const andere = { ...APRIL, agendacommissie: dag('30-3') };
    const extra = aVergadering(`raad-${ALBLASSERDAM}`, '22-4', '18-3', { staat: 'vervallen' });
    expect(
      raden({ ...stand, vergaderingen: [...stand.vergaderingen, { ...extra, cyclus: andere }] }),
    ).toEqual(IN_APRIL);
  });
});

describe('a raadscyclus that no longer counts', () => {
  it.each([
    ['its agendacommissie is on a closed day', [gesloten('Dicht', '29-3')]],
    ['its raad is on a closed day', [gesloten('Koningsdag', '20-4')]],
    ['its commissie is closed', [gesloten('Dicht', '6-4', '6-4', { gremium: `commissie-${ALBLASSERDAM}` })]],
  ])('does not where %s', (_wat, kalenderperioden) => {
    expect(raden(opTijd({ kalenderperioden }))).toEqual(IN_MEI);
  });

  it('does, when the body moves to the next working day by its own rule', () => {
    const stand = opTijd({
      kalenderperioden: [gesloten('Dicht', '20-4')],
      stationsregels: [aRegel('raad', { bijSluiting: 'volgende-werkdag' })],
    });
    expect(raden(stand)).toEqual(['di 6-4-2021', 'wo 21-4-2021']);
  });
});

describe('a commissie that is no station', () => {
  const zonderStation = strook(keten('ons-d', 'college', 'raad'), '11-3', { college: COLLEGE, raad: RAAD });
  const commissie = aGremium({ code: `commissie-${ALBLASSERDAM}`, gemeente: ALBLASSERDAM });
  const los = { ...APRIL, agendacommissie: null, commissie: null };
  const stand: Stand = {
    ...zonderStation,
    gremia: [...zonderStation.gremia, commissie],
    vergaderingen: [
      ...zonderStation.vergaderingen.map((een) => (een.cyclus === APRIL ? { ...een, cyclus: los } : een)),
      { ...aVergadering(commissie.code, '6-4', '18-3'), cyclus: los },
    ],
  };

  it('breaks the cycle when it is closed on its day', () => {
    expect(besluitdag('raad', stand)).toBe('di 20-4-2021');
    const dicht = gesloten('Dicht', '6-4', '6-4', { gremium: commissie.code });
    expect(besluitdag('raad', { ...stand, kalenderperioden: [dicht] })).toBe('di 25-5-2021');
  });
});

describe('from the commissie to the raad', () => {
  it('there is no raad outside the cycles', () => {
    const stand = opTijd();
    const los = aVergadering(`raad-${ALBLASSERDAM}`, '13-4', '9-4');
    expect(raden({ ...stand, vergaderingen: [...stand.vergaderingen, los] })).toEqual(IN_APRIL);
  });

  it('a commissie outside the cycles brings the stuk into the raad of the first cycle after it', () => {
    const stand = opTijd();
    const los = aVergadering(`commissie-${ALBLASSERDAM}`, '30-3', '18-3');
    expect(raden({ ...stand, vergaderingen: [...stand.vergaderingen, los] })).toEqual([
      'di 30-3-2021',
      'di 20-4-2021',
    ]);
  });

  it.each([
    [14, IN_APRIL],
    [15, ['onbekend', 'onbekend']],
  ])('%i days of processing fit or do not', (dagen, verwacht) => {
    const verwerking = { dagen, telling: 'kalenderdagen' } as const;
    expect(raden(opTijd({ stationsregels: [aRegel('raad', { verwerking })] }))).toEqual(verwacht);
  });

  it('the last of two commissies of a cycle counts', () => {
    const stand = opTijd({
      stationsregels: [aRegel('raad', { verwerking: { dagen: 10, telling: 'kalenderdagen' } })],
    });
    const tweede = { ...aVergadering(`commissie-${ALBLASSERDAM}`, '8-4', '18-3'), cyclus: APRIL };
    const vergaderingen = [tweede, ...stand.vergaderingen];
    expect(raden({ ...stand, vergaderingen })).toEqual(IN_APRIL);
  });

  it.each([
    ['6-4', '7-4'],
    ['7-4', '6-4'],
  ])('two commissies may meet in one cycle, on %s and on %s', (eerste, tweede) => {
    const commissie = { perGemeente: true, voorgangers: ['college'] };
    const stations = [
      ...keten('ons-d', 'college'),
      aStation({ code: 'sociaal', volgorde: 2, ...commissie }),
      aStation({ code: 'financien', volgorde: 3, ...commissie }),
      aStation({ code: 'raad', volgorde: 4, perGemeente: true, voorgangers: ['sociaal', 'financien'] }),
    ];
    const raad = (onsd: string): string =>
      besluitdag(
        'raad',
        strook(stations, onsd, {
          college: COLLEGE,
          sociaal: [[eerste, '18-3', APRIL], ...COMMISSIE.slice(1)],
          financien: [[tweede, '18-3', APRIL], ...COMMISSIE.slice(1)],
          raad: RAAD,
        }),
      );
    // The college of di 23-3 is too late for the commissies of April, which close on do 18-3.
    expect([raad('11-3'), raad('12-3')]).toEqual(['di 20-4-2021', 'di 25-5-2021']);
  });

  it('the raad waits for the commissie that took the stuk', () => {
    const stand = opTijd({
      stationsregels: [aRegel('raad', { verwerking: { dagen: 10, telling: 'kalenderdagen' } })],
    });
    const [eerste, ...rest] = stand.vergaderingen.filter(({ gremium }) => gremium.startsWith('commissie'));
    const tweede = { ...aVergadering(`commissie-${ALBLASSERDAM}`, '8-4', '18-3'), cyclus: APRIL };
    const andere = stand.vergaderingen.filter(({ gremium }) => !gremium.startsWith('commissie'));
    const vroegDicht = eerste === undefined ? [] : [{ ...eerste, aanleverdag: dag('10-3') }];
    const vergaderingen = [...andere, ...vroegDicht, tweede, ...rest];
    expect(raden({ ...stand, vergaderingen })).toEqual(['do 8-4-2021', 'di 20-4-2021']);
  });

  it('a raad of a cycle that was missed takes nothing, though it meets after the next commissie', () => {
    const route = keten('ons-d', 'commissie', 'raad');
    const laat = [['12-5', '18-3', APRIL], ...RAAD.slice(1)] as const;
    expect(raden(strook(route, '19-3', { commissie: COMMISSIE, raad: laat }))).toEqual(IN_MEI);
    expect(raden(strook(route, '18-3', { commissie: COMMISSIE, raad: laat }))).toEqual([
      'di 6-4-2021',
      'wo 12-5-2021',
    ]);
  });

  it('a commissie of which nobody knows until when it takes a stuk may be the one, with the raad of its cycle', () => {
    const stand = opTijd();
    const vergaderingen = stand.vergaderingen.map((een) =>
      een.cyclus === APRIL && een.gremium.startsWith('commissie') ? { ...een, aanleverdag: null } : een,
    );
    const { prognoses } = bereken({ ...stand, vergaderingen });
    expect(prognoses.slice(-2).map((een) => een.dag)).toEqual([
      { vroegst: dag('6-4'), laatst: dag('11-5') },
      { vroegst: dag('20-4'), laatst: dag('25-5') },
    ]);
  });

  it('nothing is bound where a gemeente has no cycles at all', () => {
    const zonder = (rijen: readonly (readonly [string, string, ...unknown[]])[]) =>
      rijen.map(([opDag, aanleverdag]) => [opDag, aanleverdag] as const);
    const stand = strook(ROUTE, '11-3', {
      college: COLLEGE,
      commissie: zonder(COMMISSIE),
      raad: [...zonder(RAAD), ['13-4', '9-4']],
    });
    expect(raden(stand)).toEqual(['di 6-4-2021', 'di 13-4-2021']);
  });

  it('the next cycle takes over where only its own days are open', () => {
    const stand = opTijd({ kalenderperioden: [gesloten('Dicht', '29-3')] });
    const zonderMei = stand.vergaderingen.filter(({ cyclus }) => cyclus?.code !== MEI.code);
    expect(raden({ ...stand, vergaderingen: zonderMei })).toEqual(['onbekend', 'onbekend']);
  });
});
