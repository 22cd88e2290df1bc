import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { aGremium, aVergadering, gesloten, nogTePlannen, periode, vast } from '../testing/bouwers.js';
import { metRij } from '../testing/met-rij.js';
import { voluit } from '../testing/voluit.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';

function metWerkgroep(organisatie: string): Stand {
  const zetels = [{ organisatie, aantal: null, voordracht: 'naam-aangeleverd' as const }];
  return voorbeeld({ gremia: [...voorbeeld().gremia, aGremium({ code: 'wg', soort: 'werkgroep', zetels })] });
}

describe('DUBBEL in full', () => {
  it('names the two rows', () => {
    expect(
      voluit('DUBBEL', metRij('bijpraten', { code: 'M1-11', naam: 'Bijpraten', datum: vast('11-3') })),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, 'M1-10'],
        melding: 'ons-d heeft op do 11-3-2021 “Instemming ONS-D” en “Bijpraten”.',
        regel: 'Een gremium heeft op één dag één bijeenkomst.',
        bewijs: ['Rij M1-10 (regel 101 van de bron)', 'Rij M1-11 (regel 101 van de bron)'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: ['Beide staan op do 11-3-2021.'],
      },
    ]);
  });

  it('counts the meetings of a raad, which its gemeente manages', () => {
    expect(
      voluit(
        'DUBBEL',
        voorbeeld({
          vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '13-4', '18-3', { id: 'x' })],
        }),
      ),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [null, null, 'GM0482', null],
        melding: 'raad Alblasserdam heeft op di 13-4-2021 2 vergaderingen.',
        regel: 'Een gremium heeft op één dag één bijeenkomst.',
        bewijs: ['2 vergaderingen van raad Alblasserdam op di 13-4-2021'],
        wie: ['gemeente', 'raad-GM0482', 'GM0482'],
        uiterlijk: 'di 13-4-2021',
        oorzaak: ['Beide staan op di 13-4-2021.'],
      },
    ]);
  });
});

describe('GEEN_ZETEL in full', () => {
  it('names the werkgroep without a seat', () => {
    expect(voluit('GEEN_ZETEL', metWerkgroep('Dordrecht'))).toEqual([
      {
        ernst: 'info',
        over: [null, null, 'GM0482', null],
        melding: 'Alblasserdam heeft geen zetel in een werkgroep en moet wel over de stukken besluiten.',
        regel: 'Elke gemeente die besluit, is vertegenwoordigd in een werkgroep.',
        bewijs: ['wg: geen zetel'],
        wie: ['two', 'wg', null],
        uiterlijk: null,
        oorzaak: ['In geen van de werkgroepen is een zetel van Alblasserdam bezet.'],
      },
    ]);
  });
});

describe('NOG_TE_PLANNEN in full', () => {
  it('names the window and the day to fix it', () => {
    expect(
      voluit('NOG_TE_PLANNEN', metRij('bijpraten', { datum: nogTePlannen(periode('5-4', '9-4')) })),
    ).toEqual([
      {
        ernst: 'info',
        over: [1, null, null, 'M1-20'],
        melding: '“Ronde” heeft nog geen datum (venster ma 5-4 t/m vr 9-4-2021).',
        regel: 'Een datum ligt uiterlijk 14 dagen voor het venster vast (gebruikelijke termijn).',
        bewijs: [
          'Rij M1-20 (regel 101 van de bron)',
          '14 dagen voor ma 5-4-2021 is ma 22-3-2021 (gebruikelijke termijn)',
        ],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'ma 22-3-2021',
        oorzaak: ['Vastleggen uiterlijk ma 22-3-2021.', 'De planning vermeldt “datum nog plannen”.'],
      },
    ]);
  });
});

describe('RECES in full', () => {
  it('names the row that stands in it', () => {
    expect(
      voluit(
        'RECES',
        voorbeeld({
          kalenderperioden: [gesloten('Voorjaarsreces', '8-3', '12-3', { laag: 'reces', gremium: 'ons-d' })],
        }),
      ),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'ons-d', null, 'M1-10'],
        melding: '“Instemming ONS-D” staat op do 11-3-2021: Voorjaarsreces.',
        regel: 'In het reces vergadert het gremium niet.',
        bewijs: ['Voorjaarsreces: ma 8-3 t/m vr 12-3-2021', 'Rij M1-10 (regel 101 van de bron)'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: ['Voorjaarsreces: ma 8-3 t/m vr 12-3-2021.'],
      },
    ]);
  });
});

describe('FEESTDAG in full', () => {
  it('names the row on it', () => {
    expect(
      voluit('FEESTDAG', metRij('bijpraten', { datum: vast('5-4') }, [gesloten('Tweede Paasdag', '5-4')])),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, 'M1-20'],
        melding: '“Ronde” staat op ma 5-4-2021: Tweede Paasdag.',
        regel: 'Op een feestdag wordt niet vergaderd.',
        bewijs: ['Tweede Paasdag: ma 5-4-2021', 'Rij M1-20 (regel 101 van de bron)'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'ma 5-4-2021',
        oorzaak: ['Tweede Paasdag: ma 5-4-2021.'],
      },
    ]);
  });

  it('names the day that a window loses', () => {
    expect(
      voluit(
        'FEESTDAG',
        metRij('bijpraten', { datum: nogTePlannen(periode('5-4', '9-4')) }, [
          gesloten('Tweede Paasdag', '5-4'),
        ]),
      ),
    ).toEqual([
      {
        ernst: 'info',
        over: [1, null, null, 'M1-20'],
        melding:
          '“Ronde” heeft in ma 5-4 t/m vr 9-4-2021 te maken met Tweede Paasdag (4 werkdagen in dat venster).',
        regel: 'Op een feestdag wordt niet vergaderd.',
        bewijs: ['Tweede Paasdag: ma 5-4-2021', 'Rij M1-20 (regel 101 van de bron)'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'ma 5-4-2021',
        oorzaak: ['Tweede Paasdag: ma 5-4-2021.'],
      },
    ]);
  });
});

describe('VAKANTIE in full', () => {
  it('names the row in it', () => {
    expect(
      voluit(
        'VAKANTIE',
        metRij('bijpraten', { datum: vast('6-5') }, [
          gesloten('Meivakantie', '1-5', '9-5', { laag: 'schoolvakantie', hard: false }),
        ]),
      ),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, 'M1-20'],
        melding: '“Ronde” staat op do 6-5-2021: Meivakantie.',
        regel: 'In de schoolvakantie is de opkomst onzeker; scholen en gemeenten kunnen afwijken.',
        bewijs: ['Meivakantie: za 1-5 t/m zo 9-5-2021', 'Rij M1-20 (regel 101 van de bron)'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 6-5-2021',
        oorzaak: ['Meivakantie: za 1-5 t/m zo 9-5-2021.'],
      },
    ]);
  });
});
