import { describe, expect, it } from '@jest/globals';
import { type Periode, formatDag } from '@routekaart/kalender';
import type { Aanhoudsoort, Gremium, Stand, Uitkomst, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { keten } from '../testing/strook.js';
import { COLLEGE, RAAD, STAP } from '../testing/voorbeeld.js';
import { wegNaar } from './hersteldoel.js';
import { kandidaattekst } from './herstelsoort.js';
import { kandidatenVoor } from './kandidaten.js';
import { watAls } from './wat-als.js';

const VRAAG = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
const APRIL = periode('1-4', '30-4');

/** What could help, as `kind: values`, in the order in which it is found; days as they are read. */
function mogelijk(
  stand: Stand,
  binnen: Periode = APRIL,
  doel: 'venster' | 'ingangsdatum' = 'venster',
): readonly string[] {
  const vandaag = bereken(stand);
  return kandidatenVoor(wegNaar({ ...VRAAG, doel }, vandaag), binnen, vandaag).map(({ soort, maatregel }) => {
    const { soort: _, ...rest } = maatregel;
    const waarden = Object.entries(rest).map(([naam, waarde]) =>
      typeof waarde === 'number' && naam.endsWith('dag') ? formatDag(waarde) : String(waarde),
    );
    return `${soort}: ${waarden.join(', ')}`;
  });
}

const metSoort = (soort: string, ...vraag: Parameters<typeof mogelijk>): readonly string[] =>
  mogelijk(...vraag).filter((een) => een.startsWith(`${soort}:`));

const teksten = (stand: Stand): readonly string[] => {
  const vandaag = bereken(stand);
  return kandidatenVoor(wegNaar(VRAAG, vandaag), APRIL, vandaag).map((een) => kandidaattekst(een, stand));
};

const metGremium = (stand: Stand, code: string, over: Partial<Gremium>): Stand => ({
  ...stand,
  gremia: stand.gremia.map((een) => (een.code === code ? { ...een, ...over } : een)),
});

const zonder = (stand: Stand, gremium: string): Stand => ({
  ...stand,
  vergaderingen: stand.vergaderingen.filter((een) => een.gremium !== gremium),
});

describe('what can help the raad that is late because ONS-D decides on vr 12-3', () => {
  it('is all that the calendars of the region, the college and the raad leave', () => {
    expect(mogelijk(dagTeLaat())).toEqual([
      'regionaal-vervroegen: M1-10, do 11-3-2021',
      `later-aanleveren: ${COLLEGE}@16-3, di 16-3-2021, vr 12-3-2021`,
      `kortere-termijn: ${COLLEGE}, 4`,
      `vergadering-vervroegen: ${COLLEGE}@23-3, vr 12-3-2021, vr 12-3-2021`,
      `later-aanleveren: ${RAAD}@13-4, di 13-4-2021, di 23-3-2021`,
      `kortere-termijn: ${RAAD}, 21`,
      'extra-raad: GM0482, vr 30-4-2021, vr 2-4-2021',
    ]);
  });

  it('is nothing at a body that has decided, or has not agreed', () => {
    const stand = dagTeLaat();
    const na = (uitkomst: Uitkomst): readonly string[] =>
      mogelijk({
        ...stand,
        vergaderingen: [...stand.vergaderingen, aVergadering(COLLEGE, '30-3', '18-3')],
        peildatum: dag('24-3'),
        besluiten: [aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '23-3', { uitkomst })],
      });
    const extraRaad = 'extra-raad: GM0482, vr 30-4-2021, vr 2-4-2021';
    expect(na('ingestemd')).toEqual([
      `later-aanleveren: ${RAAD}@13-4, di 13-4-2021, wo 24-3-2021`,
      `kortere-termijn: ${RAAD}, 20`,
      extraRaad,
    ]);
    expect(na('niet-ingestemd')).toEqual([]);
  });

  it('is only a day for ONS-D when nobody knows when it decides: the first, where none is enough by itself', () => {
    const stand = metGremium(dagTeLaat(), COLLEGE, { schriftelijk: true });
    const stations = stand.stations.map((een) => ({ ...een, verwerkingsdagen: 3 }));
    expect(mogelijk({ ...stand, stations, activiteiten: [onsdRij(nogTePlannen())] })).toEqual([
      'regionaal-plannen: M1-10, ma 1-3-2021',
    ]);
  });
});

describe('an earlier decision of the region', () => {
  it('is whole weeks earlier, four at most, or the day that suffices, and not before the peildatum', () => {
    expect(metSoort('regionaal-vervroegen', dagTeLaat('9-4'))).toEqual([
      'regionaal-vervroegen: M1-10, vr 2-4-2021',
      'regionaal-vervroegen: M1-10, vr 26-3-2021',
      'regionaal-vervroegen: M1-10, vr 19-3-2021',
      'regionaal-vervroegen: M1-10, vr 12-3-2021',
      'regionaal-vervroegen: M1-10, do 11-3-2021',
    ]);
    expect(metSoort('regionaal-vervroegen', { ...dagTeLaat(), peildatum: dag('11-3') })).toHaveLength(1);
    expect(metSoort('regionaal-vervroegen', { ...dagTeLaat(), peildatum: dag('12-3') })).toEqual([]);
  });
});

describe('a hamerstuk', () => {
  const route = (...codes: readonly string[]): Stand => ({
    ...dagTeLaat(),
    ...aTraject({ stations: keten(...codes) }),
  });
  it('passes by a commissie between college and raad', () => {
    expect(metSoort('hamerstuk', route('ons-d', 'college', 'commissie', 'raad'))).toEqual([
      'hamerstuk: 1, commissie, GM0482',
    ]);
  });

  it('does not pass by a commissie that has decided', () => {
    const besluiten = [aBesluit('m1-commissie-GM0482', '1-3')];
    expect(metSoort('hamerstuk', { ...route('ons-d', 'college', 'commissie', 'raad'), besluiten })).toEqual(
      [],
    );
  });

  it.each([
    ['the first body of the gemeente', ['ons-d', 'commissie', 'raad']],
    ['the last one', ['ons-d', 'college', 'commissie']],
    ['a college, a raad or an act after them', ['ons-d', 'po', 'college', 'raad', 'staart', 'register']],
  ])('never passes by %s', (_, codes) => {
    const stand = route(...codes);
    const stations = stand.stations.map((een) => ({ ...een, staart: een.code === 'staart' }));
    expect(metSoort('hamerstuk', { ...stand, stations })).toEqual([]);
  });
});

describe('a written round of the college', () => {
  const opPapier = (stand: Stand): Stand => metGremium(stand, COLLEGE, { schriftelijk: true });

  it('is on the first working day on which the stuk is there', () => {
    expect(metSoort('schriftelijke-ronde', opPapier(dagTeLaat()))).toEqual([
      `schriftelijke-ronde: ${COLLEGE}, vr 12-3-2021`,
    ]);
    expect(metSoort('schriftelijke-ronde', opPapier(dagTeLaat('13-3')))).toEqual([
      `schriftelijke-ronde: ${COLLEGE}, ma 15-3-2021`,
    ]);
  });

  it('is possible without a calendar, up to the last day that helps', () => {
    const stand = opPapier(zonder(dagTeLaat(), COLLEGE));
    expect(metSoort('schriftelijke-ronde', stand, periode('12-3', '12-3'))).toHaveLength(1);
    expect(metSoort('schriftelijke-ronde', stand, periode('11-3', '11-3'))).toEqual([]);
  });

  it('is not on or after the day on which the college meets anyhow', () => {
    const dicht = gesloten('brand', '11-3', '15-3', { gremium: COLLEGE });
    const stand = { ...opPapier(dagTeLaat('11-3')), kalenderperioden: [dicht] };
    expect(metSoort('schriftelijke-ronde', stand)).toEqual([]);
    expect(metSoort('vergadering-vervroegen', stand)).toEqual([]);
  });

  it('is not for an act that needs no meeting', () => {
    const stand = opPapier(dagTeLaat());
    const stations = stand.stations.map((een) => (een.code === 'college' ? { ...een, duurDagen: 2 } : een));
    expect(metSoort('schriftelijke-ronde', { ...stand, stations })).toEqual([]);
  });
});

describe('a meeting that is held earlier', () => {
  it('is a real one: one that was only assumed is not moved', () => {
    const { na } = watAls(bereken(dagTeLaat()), [
      { soort: 'vergadering-toevoegen', gremium: COLLEGE, dag: dag('18-3'), aanleverdag: dag('17-3') },
    ]);
    expect(metSoort('vergadering-vervroegen', na.stand)).toEqual([]);
  });
});

/** It closes on a working day: 26 days before vr 30-4 is zo 4-4. */
describe('an extra raad', () => {
  const extra = (...vraag: Parameters<typeof mogelijk>): readonly string[] =>
    metSoort('extra-raad', ...vraag);

  it('is on the last working day of the window on which the raad can meet and does not', () => {
    const stand = dagTeLaat();
    const vergaderingen = [
      ...stand.vergaderingen,
      aVergadering(RAAD, '29-4', '29-4', { besluitvormend: false }),
      aVergadering(RAAD, '28-4', '2-4', { staat: 'vervallen' }),
    ];
    const kalenderperioden = [gesloten('Koningsdag', '30-4')];
    expect(extra({ ...stand, vergaderingen, kalenderperioden })).toEqual([
      'extra-raad: GM0482, wo 28-4-2021, vr 2-4-2021',
    ]);
    expect(extra(stand, periode('1-5', '2-5'))).toEqual([]);
    expect(extra({ ...stand, peildatum: dag('1-5') })).toEqual([]);
  });

  it('closes as the raad says, as its meetings do, or nobody knows when', () => {
    const laat = dagTeLaat();
    expect(extra(laat)).toEqual(['extra-raad: GM0482, vr 30-4-2021, vr 2-4-2021']);
    expect(extra(metGremium(laat, RAAD, { aanleverdagen: 10 }))).toEqual([
      'extra-raad: GM0482, vr 30-4-2021, di 20-4-2021',
    ]);
    expect(extra(zonder(laat, RAAD))).toEqual(['extra-raad: GM0482, vr 30-4-2021, null']);
  });

  it('closes when the stuk is ready, or today, where the usual time to hand in is not left', () => {
    // The papers would be due on vr 2-4, and the college decides on di 20-4.
    const college = (op: string, sluit: string): Vergadering => aVergadering(COLLEGE, op, sluit);
    const laat = dagTeLaat('9-4');
    const stand = { ...laat, vergaderingen: [...laat.vergaderingen, college('20-4', '15-4')] };
    expect(extra(stand)).toEqual(['extra-raad: GM0482, vr 30-4-2021, di 20-4-2021']);
    const besluiten = [aBesluit(STAP.onsd, '9-4'), aBesluit(STAP.college, '20-4')];
    expect(extra({ ...stand, besluiten, peildatum: dag('26-4') })).toEqual([
      'extra-raad: GM0482, vr 30-4-2021, ma 26-4-2021',
    ]);
    expect(extra({ ...laat, vergaderingen: [...laat.vergaderingen, college('4-5', '29-4')] })).toEqual([]);
  });

  it.each<[string, Partial<Stand>, string]>([
    ['must still come', {}, 'Extra raad Alblasserdam: vr 30-4-2021, aanleveren uiterlijk vr 2-4-2021.'],
    [
      'was handed in',
      { aanleveringen: [anAanlevering(STAP.raad, '23-3')] },
      'Extra raad Alblasserdam: vr 30-4-2021; het stuk ligt er al.',
    ],
  ])('asks for the papers only of a stuk that %s', (_, over, tekst) => {
    const besluiten = [aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '23-3')];
    const stand = { ...dagTeLaat(), peildatum: dag('24-3'), besluiten, ...over };
    expect(teksten(stand)).toContain(tekst);
  });

  it('asks for none of a stuk that the raad held over, nor once it was handed in again', () => {
    const ligt = 'Extra raad Alblasserdam: vr 30-4-2021; het stuk ligt er al.';
    const na = (soort: Aanhoudsoort, over: Partial<Stand> = {}): Stand => ({
      ...dagTeLaat(),
      peildatum: dag('14-4'),
      besluiten: [
        aBesluit(STAP.onsd, '11-3'),
        aBesluit(STAP.college, '16-3'),
        aBesluit(STAP.raad, '13-4', { uitkomst: 'aangehouden', aanhouding: { soort, herindiening: null } }),
      ],
      ...over,
    });
    expect(teksten(na('volgende-vergadering'))).toContain(ligt);
    expect(teksten(na('tot-herindiening'))).toContain(
      'Extra raad Alblasserdam: vr 30-4-2021, aanleveren uiterlijk wo 14-4-2021.',
    );
    expect(teksten(na('onbepaald', { aanleveringen: [anAanlevering(STAP.raad, '14-4')] }))).toContain(ligt);
  });

  describe('after which others must still act', () => {
    const stations = [
      ...keten('ons-d', 'college', 'raad'),
      aStation({ code: 'bekendmaking', volgorde: 3, voorgangers: ['raad'], perGemeente: true, duurDagen: 1 }),
    ];
    const stand = { ...dagTeLaat(), ...aTraject({ stations }) };

    it('is on the first working day for which the papers are in time', () => {
      // Ready after the college of di 23-3, and the raad closes 26 days before it meets: zo 18-4.
      expect(extra(stand)).toEqual(['extra-raad: GM0482, ma 19-4-2021, wo 24-3-2021']);
      expect(extra({ ...stand, kalenderperioden: [gesloten('brand', '19-4', '20-4')] })).toEqual([
        'extra-raad: GM0482, wo 21-4-2021, vr 26-3-2021',
      ]);
      expect(extra(stand, periode('26-4', '30-4'))).toEqual([
        'extra-raad: GM0482, ma 26-4-2021, wo 31-3-2021',
      ]);
    });

    it('is none while nobody knows when the stuk is there', () => {
      expect(extra({ ...stand, activiteiten: [onsdRij(nogTePlannen())] })).toEqual([]);
    });
  });
});

it('offers a college that was sent the stuk back, and had it again that day, no day before the next one', () => {
  // The raad of di 13-4 sent it back, and the college got it the same day: it meets on vr 23-4, in by di 13-4.
  const stand: Stand = {
    ...dagTeLaat(),
    peildatum: dag('13-4'),
    vergaderingen: [aVergadering(COLLEGE, '23-4', '13-4'), aVergadering(RAAD, '18-5', '13-5')],
    besluiten: [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(STAP.raad, '13-4', { uitkomst: 'terugverwezen', herkomst: aHerkomst({ volgnummer: 3 }) }),
    ],
    aanleveringen: [{ ...anAanlevering(STAP.college, '13-4'), herkomst: aHerkomst({ volgnummer: 4 }) }],
  };
  expect(metSoort('vergadering-vervroegen', stand)).toEqual([
    `vergadering-vervroegen: ${COLLEGE}@23-4, wo 14-4-2021, di 13-4-2021`,
  ]);
  expect(metSoort('schriftelijke-ronde', metGremium(stand, COLLEGE, { schriftelijk: true }))).toEqual([
    `schriftelijke-ronde: ${COLLEGE}, wo 14-4-2021`,
  ]);
});
