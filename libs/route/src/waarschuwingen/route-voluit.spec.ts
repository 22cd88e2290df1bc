import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand } from '@routekaart/traject';
import { aBesluit, dag, gesloten, nogTePlannen, onsdRij, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { voluit } from '../testing/voluit.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';

const { onsd, college } = STAP;
const BESLOTEN = [aBesluit(onsd, '11-3')];
const OUD: Rechtsregime = {
  code: 'oud',
  regel: 'Toestemming.',
  vanaf: null,
  tot: dag('30-4'),
  termijn: null,
  bron: null,
};
const NIEUW: Rechtsregime = { ...OUD, code: 'nieuw', regel: 'Zienswijze.', vanaf: dag('1-5'), tot: null };

/** ONS-D decides on this day, of which do 11-3 is the last one that is in time for the window of April. */
function met(onsd: string, over: Partial<Stand> = {}): Stand {
  return { ...dagTeLaat(onsd), ...over };
}

describe('PROGNOSE_NA_VENSTER in full', () => {
  it('names the window and the meeting', () => {
    expect(voluit('PROGNOSE_NA_VENSTER', met('12-3'))).toEqual([
      {
        ernst: 'kritiek',
        over: [1, 'raad', 'GM0482', null],
        melding: 'raad Alblasserdam kan pas besluiten op di 18-5-2021; het venster eindigt op vr 30-4-2021.',
        regel: 'De prognose valt binnen het venster van het plan.',
        bewijs: ['Venster do 1-4 t/m vr 30-4-2021', 'Vergadering di 18-5-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('GEEN_RESERVE in full', () => {
  it('names what the next meeting costs', () => {
    expect(voluit('GEEN_RESERVE', met('11-3'))).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'raad Alblasserdam heeft na di 13-4-2021 geen tweede kans in het venster: de volgende is di 18-5-2021, 35 dagen later.',
        regel: 'Binnen het venster is nog een tweede vergadering over.',
        bewijs: ['Aanleveren uiterlijk do 18-3-2021', 'Venster do 1-4 t/m vr 30-4-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('VENSTER_ONHAALBAAR in full', () => {
  it('says of a body that only advises that it should have advised', () => {
    const stand = met('12-3', { peildatum: dag('12-3') });
    const gremia = stand.gremia.map((een) =>
      een.code === 'ons-d' ? { ...een, mandaat: 'adviseert' as const } : een,
    );
    const [een] = voluit('VENSTER_ONHAALBAAR', { ...stand, gremia });
    expect(een?.melding).toContain('ons-d moest uiterlijk op do 11-3-2021 adviseren.');
  });

  it('names who should have decided when', () => {
    expect(voluit('VENSTER_ONHAALBAAR', met('12-3', { peildatum: dag('12-3') }))).toEqual([
      {
        ernst: 'kritiek',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ons-d moest uiterlijk op do 11-3-2021 besluiten.',
        regel: 'De laatste dag waarop het venster nog te halen is, is niet voorbij.',
        bewijs: ['Venster do 1-4 t/m vr 30-4-2021', 'Uiterste dag voor ons-d: do 11-3-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: null,
        oorzaak: [],
      },
    ]);
  });
});

describe('ROUTESTART_NIET_GEPLAND in full', () => {
  it('names the meeting that has no day', () => {
    expect(
      voluit(
        'ROUTESTART_NIET_GEPLAND',
        met('12-3', { activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))] }),
      ),
    ).toEqual([
      {
        ernst: 'kritiek',
        over: [1, 'ons-d', null, 'M1-10'],
        melding:
          'De vergadering waarin ons-d instemt en doorstuurt naar de gemeenten (mijlpaal 1) is niet gepland.',
        regel: 'Een datum ligt uiterlijk 14 dagen voor het venster vast (gebruikelijke termijn).',
        bewijs: [
          'Rij M1-10 (regel 101 van de bron)',
          'Een besluit uiterlijk op do 11-3-2021 haalt nog het venster van Alblasserdam',
        ],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('RECES in full', () => {
  it('names what waiting costs', () => {
    expect(
      voluit(
        'RECES',
        voorbeeld({
          kalenderperioden: [gesloten('Meireces', '17-4', '2-5', { laag: 'reces', gremium: RAAD })],
        }),
      ),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'Wie raad Alblasserdam van di 13-4-2021 mist, wacht tot na het meireces: di 18-5-2021, 35 dagen later.',
        regel: 'In het reces vergadert het gremium niet.',
        bewijs: ['Meireces: za 17-4 t/m zo 2-5-2021', 'Aanleveren uiterlijk do 18-3-2021 voor di 13-4-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('AANLEVERING_NADERT in full', () => {
  it('names the next meeting too', () => {
    expect(voluit('AANLEVERING_NADERT', voorbeeld({ peildatum: dag('11-3'), besluiten: BESLOTEN }))).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'college', 'GM0482', null],
        melding:
          'Lever het stuk uiterlijk do 11-3-2021 aan bij college Alblasserdam voor de vergadering van di 16-3-2021; anders wordt het di 23-3-2021, 7 dagen later.',
        regel: 'In de laatste 7 dagen voor de aanleverdatum wordt een gereed stuk aangeleverd.',
        bewijs: ['Aanleverdatum do 11-3-2021 voor vergadering di 16-3-2021'],
        wie: ['gemeente', 'college-GM0482', 'GM0482'],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('AANLEVERING_GEMIST in full', () => {
  it('names the day that passed', () => {
    expect(voluit('AANLEVERING_GEMIST', voorbeeld({ peildatum: dag('12-3'), besluiten: BESLOTEN }))).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'college', 'GM0482', null],
        melding:
          'De aanleverdatum do 11-3-2021 voor college Alblasserdam van di 16-3-2021 is verstreken zonder dat aanlevering bekend is.',
        regel: 'Een stuk dat gereed is, wordt aangeleverd voor de eerste haalbare vergadering.',
        bewijs: ['Gereed sinds do 11-3-2021', 'Aanleverdatum do 11-3-2021 voor vergadering di 16-3-2021'],
        wie: ['gemeente', 'college-GM0482', 'GM0482'],
        uiterlijk: 'do 18-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('AFGEWEZEN in full', () => {
  it('names the besluit', () => {
    expect(
      voluit(
        'AFGEWEZEN',
        voorbeeld({
          peildatum: dag('17-3'),
          besluiten: [...BESLOTEN, aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' })],
        }),
      ),
    ).toEqual([
      {
        ernst: 'kritiek',
        over: [1, 'college', 'GM0482', null],
        melding: 'college Alblasserdam stemde op di 16-3-2021 niet in: mijlpaal 1 ligt stil.',
        regel: 'Alle gemeenten stemmen in; anders is een nieuwe versie van het stuk nodig.',
        bewijs: ['Besluit di 16-3-2021: niet-ingestemd (versie 1)'],
        wie: ['two', 'ons-d', null],
        uiterlijk: null,
        oorzaak: [],
      },
    ]);
  });
});

describe('VOLGORDE in full', () => {
  it('names the besluit that is missing', () => {
    expect(
      voluit('VOLGORDE', voorbeeld({ peildatum: dag('17-3'), besluiten: [aBesluit(college, '16-3')] })),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'college', 'GM0482', null],
        melding:
          'college Alblasserdam besloot op di 16-3-2021, maar van ons-d is geen geldig besluit bekend.',
        regel: 'Een gremium besluit nadat zijn voorganger in de route heeft besloten.',
        bewijs: ['Besluit di 16-3-2021', 'ons-d: aan-zet'],
        wie: ['two', 'ons-d', null],
        uiterlijk: null,
        oorzaak: [],
      },
    ]);
  });
});

describe('GEEN_VERGADERSCHEMA in full', () => {
  it('names the raad', () => {
    expect(
      voluit(
        'GEEN_VERGADERSCHEMA',
        met('12-3', { vergaderingen: dagTeLaat().vergaderingen.filter(({ gremium }) => gremium !== RAAD) }),
      ),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'Van raad Alblasserdam zijn geen komende vergaderingen bekend: een prognose is niet mogelijk.',
        regel: 'Zonder vergaderschema is een datum onbekend, nooit “op tijd”.',
        bewijs: [
          'Geen enkele vergadering bekend',
          '14 dagen voor do 1-4-2021 is do 18-3-2021 (gebruikelijke termijn)',
        ],
        wie: ['gemeente', 'raad-GM0482', 'GM0482'],
        uiterlijk: 'do 18-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('INGANGSDATUM_IN_GEVAAR in full', () => {
  it('names the last besluit', () => {
    expect(
      voluit(
        'INGANGSDATUM_IN_GEVAAR',
        met('12-3', { traject: { ...dagTeLaat().traject, ingangsdatum: dag('1-5') } }),
      ),
    ).toEqual([
      {
        ernst: 'kritiek',
        over: [1, null, null, null],
        melding: 'Het laatste besluit valt op di 18-5-2021; de ingangsdatum is za 1-5-2021.',
        regel: 'Alle mijlpalen zijn vóór de ingangsdatum besloten, met alles wat de wet daarna vraagt.',
        bewijs: [
          'Ingangsdatum za 1-5-2021',
          'raad Alblasserdam: di 18-5-2021',
          'Uiterste dag voor ons-d: do 11-3-2021',
        ],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('RECHT_WIJZIGT_ONDERWEG in full', () => {
  it('names both rules', () => {
    expect(voluit('RECHT_WIJZIGT_ONDERWEG', met('12-3', { rechtsregimes: [OUD, NIEUW] }))).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'Mijlpaal 1 is nog onderweg als op za 1-5-2021 het recht verandert: raad Alblasserdam besluit op di 18-5-2021.',
        regel: 'Een stuk doorloopt zijn hele route onder één rechtsregel.',
        bewijs: [
          'Let op: het recht verandert onderweg. Op vr 12-3-2021 geldt: Toestemming. Op di 18-5-2021 geldt: Zienswijze.',
          'Voor deze regel heeft de route geen station: Toestemming.',
          'Voor deze regel heeft de route geen station: Zienswijze.',
          'Uiterste dag voor ons-d: do 11-3-2021',
        ],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });
});
