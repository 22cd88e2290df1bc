import { describe, expect, it } from '@jest/globals';
import type { Maatregel } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, DORDRECHT, aBesluit, dag, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { COLLEGE, RAAD, STAP } from '../testing/voorbeeld.js';
import { pasToe } from './pas-toe.js';

const vandaag = bereken(dagTeLaat());
const RECES = { soort: 'reces', gremium: null, gemeente: null, huidig: null, periode: null } as const;
const OVERSLAAN = { soort: 'station-overslaan', mijlpaal: 1, gemeente: ALBLASSERDAM } as const;
const VENSTER = {
  soort: 'venster-wijzigen',
  mijlpaal: 1,
  station: 'raad',
  gemeente: null,
  venster: periode('1-4', '30-4'),
} as const;

describe('a maatregel about what is not there', () => {
  it.each<[string, string, Maatregel]>([
    [
      'activiteit',
      '“M9” is geen activiteit van dit traject.',
      { soort: 'activiteit-verplaatsen', activiteit: 'M9', dag: dag('11-3') },
    ],
    ['station', 'Mijlpaal 2 komt niet langs “raad”.', { ...VENSTER, mijlpaal: 2 }],
    ['station', 'Mijlpaal 1 komt niet langs “maan”.', { ...VENSTER, station: 'maan' }],
    ['station', 'Mijlpaal 1 komt niet langs “raad”.', { ...VENSTER, gemeente: DORDRECHT }],
    ['vergadering', 'Deze vergadering bestaat niet.', { soort: 'vergadering-vervallen', vergadering: 'x' }],
    [
      'gremium',
      '“maan” is geen gremium van dit traject.',
      { soort: 'schriftelijke-ronde', gremium: 'maan', dag: dag('15-3') },
    ],
    [
      'gremium',
      '“maan” is geen gremium van dit traject.',
      { soort: 'aanlevertermijn', gremium: 'maan', dagen: 3 },
    ],
    [
      'gremium',
      '“maan” is geen gremium van dit traject.',
      { soort: 'termijn', gremium: 'maan', termijn: 'reactie', dagen: 3 },
    ],
    [
      'gemeente',
      'Van deze gemeente is geen raad bekend.',
      { soort: 'extra-raad', gemeente: DORDRECHT, dag: dag('20-4'), aanleverdag: null },
    ],
    [
      'station',
      '“maan” is geen station van de route.',
      { soort: 'verwerkingsdagen', station: 'maan', dagen: 3 },
    ],
    [
      'gemeente',
      '“GM0505” is geen gemeente van dit traject.',
      { soort: 'gemeente-valt-af', gemeente: DORDRECHT },
    ],
    [
      'station',
      'In deze gemeente is “ons-d” geen station van deze mijlpaal.',
      { ...OVERSLAAN, station: 'ons-d' },
    ],
    [
      'station',
      'In deze gemeente is “college” geen station van deze mijlpaal.',
      { ...OVERSLAAN, mijlpaal: 2, station: 'college' },
    ],
    ['mijlpaal', 'Mijlpaal 2 bestaat niet.', { soort: 'samenloop', mijlpaal: 2, regel: { kind: 'allen' } }],
    [
      'gremium',
      '“maan” is geen gremium van dit traject.',
      { ...RECES, gremium: 'maan', periode: periode('1-4', '2-4') },
    ],
    [
      'gemeente',
      '“GM0505” is geen gemeente van dit traject.',
      { ...RECES, gemeente: DORDRECHT, periode: periode('1-4', '2-4') },
    ],
    ['huidig', 'Op ma 19-4-2021 is daar geen eigen reces.', { ...RECES, gremium: RAAD, huidig: dag('19-4') }],
  ])('%s: %s', (veld, melding, maatregel) => {
    expect(pasToe(maatregel, vandaag)).toEqual({
      soort: 'niet-gevonden',
      code: 'NIET_GEVONDEN',
      veld,
      melding,
    });
  });
});

describe('a maatregel against the rules', () => {
  it.each<[string, string, string, Maatregel]>([
    [
      'WATALS-01',
      'dag',
      'zo 28-2-2021 ligt vóór de peildatum ma 1-3-2021.',
      { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('28-2') },
    ],
    [
      'WATALS-01',
      'dag',
      'zo 28-2-2021 ligt vóór de peildatum ma 1-3-2021.',
      {
        soort: 'vergadering-verplaatsen',
        vergadering: `${COLLEGE}@16-3`,
        dag: dag('28-2'),
        aanleverdag: null,
      },
    ],
    [
      'WATALS-02',
      'aanleverdag',
      'Van raad Alblasserdam is geen aanlevertermijn bekend: geef de laatste dag om aan te leveren.',
      { soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: null },
    ],
    [
      'WATALS-03',
      'gemeente',
      'De laatste gemeente kan niet afvallen.',
      { soort: 'gemeente-valt-af', gemeente: ALBLASSERDAM },
    ],
    [
      'WATALS-04',
      'station',
      'raad Alblasserdam kan niet worden overgeslagen.',
      { ...OVERSLAAN, station: 'raad' },
    ],
    [
      'WATALS-05',
      'nodig',
      'Van 1 tot en met 1 gemeenten kan nodig zijn.',
      { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 2 } },
    ],
    [
      'PERIODE-01',
      'tot',
      'Het einde ligt vóór het begin.',
      { ...VENSTER, venster: { van: dag('2-4'), tot: dag('1-4') } },
    ],
    [
      'WATALS-06',
      'gremium',
      'Noem óf een gremium óf een gemeente.',
      { ...RECES, periode: periode('1-4', '2-4') },
    ],
    [
      'WATALS-07',
      'huidig',
      'Noem het reces dat wijzigt, of de dagen van een nieuw reces.',
      { ...RECES, gremium: RAAD },
    ],
    [
      'PERIODE-01',
      'tot',
      'Het einde ligt vóór het begin.',
      { ...RECES, gremium: RAAD, periode: { van: dag('2-4'), tot: dag('1-4') } },
    ],
    [
      'WATALS-08',
      'tot',
      'Een reces duurt hooguit een jaar.',
      { ...RECES, gremium: RAAD, periode: { van: dag('1-1'), tot: dag('1-1') + 366 } },
    ],
  ])('%s, %s: %s', (code, veld, melding, maatregel) => {
    expect(pasToe(maatregel, vandaag)).toEqual({ soort: 'regel', code, veld, melding });
  });

  it('does not pass by a body that has decided', () => {
    const besloten = bereken({ ...dagTeLaat(), besluiten: [aBesluit(STAP.raad, '2-3')] });
    expect(pasToe({ ...OVERSLAAN, station: 'raad' }, besloten)).toMatchObject({ code: 'WATALS-04' });
  });
});
