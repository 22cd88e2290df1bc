import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { aBesluit, aVergadering, anAanlevering, dag, gesloten } from '../testing/bouwers.js';
import { COLLEGE, COMMISSIE, MEI, NA_PO, RAAD, aRegel, keten, strook } from '../testing/strook.js';
import { COLLEGE as KLEIN_COLLEGE, STAP, voorbeeld, zinnenVan } from '../testing/voorbeeld.js';
import type { Overslag } from './overslag.js';
import { overslagzin, valt } from './overslagzin.js';

describe('a meeting that was not the one, in words', () => {
  it.each<[Overslag, string]>([
    [{ kind: 'cyclus-onbekend', gemist: true }, 'hoort bij een cyclus die dit stuk mist.'],
    [
      { kind: 'cyclus-onbekend', gemist: false },
      'telt nog niet mee: in welke cyclus het stuk komt, is niet bekend.',
    ],
    [
      { kind: 'buiten-keuze' },
      'wordt het niet: geen van de dagen die ervoor mogelijk zijn, komt daarop uit.',
    ],
    [{ kind: 'voorbij' }, 'is voorbij.'],
    [{ kind: 'te-vroeg', door: 'agenda' }, 'is te vroeg: het stuk stond op een latere agenda.'],
    [{ kind: 'gesloten', periode: null }, 'valt op een gesloten dag.'],
    [
      {
        kind: 'gemist',
        aanleverdag: dag('25-3'),
        dagenTeLaat: 2,
        minstens: false,
        verstreken: true,
      },
      'is niet haalbaar: de aanleverdatum was do 25-3-2021 (2 dagen te laat).',
    ],
  ])('%j', (waarom, zin) => {
    expect(overslagzin(aVergadering('raad', '13-4', null), waarom)).toBe(
      `De vergadering van di 13-4-2021 ${zin}`,
    );
  });

  it('names the day that is closed, or the days', () => {
    expect(valt(gesloten('Meireces', '24-4', '9-5'))).toBe('valt in Meireces');
    expect(valt(gesloten('Koningsdag', '27-4'))).toBe('valt op Koningsdag');
  });
});

describe('a written round', () => {
  // The ONS-D decided on do 11-3; nothing was handed in. The college decides on paper on vr 19-3, and meets on di 23-3.
  const opPapier = (peildatum: string, ...aanleveringen: Stand['aanleveringen']) =>
    zinnenVan(
      STAP.college,
      voorbeeld({
        peildatum: dag(peildatum),
        besluiten: [aBesluit(STAP.onsd, '11-3')],
        aanleveringen,
        vergaderingen: [
          ...voorbeeld().vergaderingen,
          aVergadering(KLEIN_COLLEGE, '19-3', '18-3', { schriftelijk: true }),
        ],
      }),
    );

  it('is no meeting where it is the first that can be met', () => {
    expect(opPapier('17-3').at(-1)).toBe(
      'Eerste haalbare schriftelijke ronde van college Alblasserdam: vr 19-3-2021, aanleveren uiterlijk do 18-3-2021.',
    );
  });

  it('is none where it has passed', () => {
    expect(opPapier('20-3', anAanlevering(STAP.college, '17-3')).slice(-2)).toEqual([
      'De schriftelijke ronde van vr 19-3-2021 is voorbij.',
      'Eerste haalbare vergadering van college Alblasserdam: di 23-3-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });
});

/** The sentences about meetings that were not the one. */
const overgeslagen = (id: string, stand: Stand): readonly string[] =>
  zinnenVan(id, stand).filter((zin) => zin.startsWith('De vergadering van'));

describe('meetings before the one that is chosen', () => {
  it('are told by day, also where one moved past another', () => {
    // Closed on Goede Vrijdag, the PO of vr 2-4 goes past za 3-4 to the first working day after Pasen, di 6-4.
    const stand = strook(
      keten('ons-d', 'po'),
      '26-3',
      {
        po: [
          ['2-4', '22-3'],
          ['3-4', '22-3'],
          ['13-4', '8-4'],
        ],
      },
      {
        kalenderperioden: [gesloten('Goede Vrijdag', '2-4'), gesloten('Pasen', '4-4', '5-4')],
        stationsregels: [aRegel('po', { bijSluiting: 'volgende-werkdag' })],
      },
    );
    expect(overgeslagen('m1-po-GM0482', stand)).toEqual([
      'De vergadering van vr 2-4-2021 valt op Goede Vrijdag en gaat volgens de regel van dit station (bron 002) ' +
        'naar de volgende werkdag: di 6-4-2021.',
      'De vergadering van za 3-4-2021 is niet haalbaar: de aanleverdatum is ma 22-3-2021 (4 dagen te laat).',
      'De vergadering van di 6-4-2021 is niet haalbaar: de aanleverdatum is ma 22-3-2021 (4 dagen te laat).',
    ]);
  });

  it('are too early by a rule of which only the first day is known', () => {
    // The PO may be on ma 29-3 and has no other meeting: the college is never before di 6-4.
    const stand = strook(
      keten('ons-d', 'po', 'college'),
      '25-3',
      {
        college: [
          ['31-3', '30-3'],
          ['13-4', '8-4'],
        ],
      },
      { stationsregels: [aRegel('college', { tussen: NA_PO })] },
    );
    const vergaderingen = [...stand.vergaderingen, aVergadering('po-GM0482', '29-3', null)];
    expect(overgeslagen('m1-college-GM0482', { ...stand, vergaderingen })).toEqual([
      'De vergadering van wo 31-3-2021 is te vroeg: de regel van dit station laat dan nog geen besluit toe.',
    ]);
  });

  it('are none where it is the first, though a later one of an unknown closing day is known', () => {
    const stand = strook(keten('ons-d', 'raad'), '16-3', { raad: [['20-4', '15-4']] });
    const vergaderingen = [...stand.vergaderingen, aVergadering('raad-GM0482', '18-5', null)];
    expect(zinnenVan('m1-raad-GM0482', { ...stand, vergaderingen })).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 16-3-2021.',
      'Eerste haalbare vergadering van raad Alblasserdam: di 20-4-2021, aanleveren uiterlijk do 15-4-2021.',
    ]);
  });

  it('are those within a term of law too, in which none is left', () => {
    // Eight weeks from di 16-3 end on di 11-5.
    const stations = keten('ons-d', 'raad').map((een) =>
      een.code === 'raad' ? { ...een, regime: 'zienswijze' } : een,
    );
    const regime = { code: 'zienswijze', regel: '', vanaf: null, tot: null, bron: null };
    const stand = strook(
      stations,
      '16-3',
      { raad: [['18-5', '22-4']] },
      { rechtsregimes: [{ ...regime, termijn: { weken: 8, recesTeltMee: true } }] },
    );
    const vervallen = aVergadering('raad-GM0482', '20-4', '15-4', { staat: 'vervallen' });
    expect(
      zinnenVan('m1-raad-GM0482', { ...stand, vergaderingen: [vervallen, ...stand.vergaderingen] }).slice(1),
    ).toEqual([
      'De vergadering van di 20-4-2021 is vervallen.',
      'Binnen de termijn van 8 weken is geen vergadering bekend: de route gaat verder als de termijn eindigt op di 11-5-2021.',
    ]);
  });

  it('are those of a cycle in which the commissie does not meet', () => {
    const stand = strook(keten('ons-d', 'college', 'commissie', 'raad'), '11-3', {
      college: COLLEGE,
      commissie: COMMISSIE,
      raad: [['13-4', '18-3', { ...MEI, code: '2021-x' }], ...RAAD],
    });
    expect(overgeslagen('m1-raad-GM0482', stand)).toEqual([
      'De vergadering van di 13-4-2021 hoort niet bij de cyclus van dit stuk.',
    ]);
  });
});
