import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, aStand, aStation, aTraject, dag, gesloten } from '../testing/bouwers.js';
import { COLLEGE_NA_PO, NA_PO, PO, aRegel, keten, strook } from '../testing/strook.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { bij } from '../testing/oorzaak.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';

const COLLEGE_STAP = 'm1-college-GM0482';
const RAAD_STAP = 'm1-raad-GM0482';

function oorzaak(id: string, stand: Stand): Oorzaak {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(id, berekening), berekening);
}

/** ONS-D on do 25-3, PO on ma 29-3, and a college with a rule of its own. */
function naPo(over: Parameters<typeof aRegel>[1]): Stand {
  const stand = strook(keten('ons-d', 'po', 'college'), '25-3', { po: PO, college: COLLEGE_NA_PO });
  return { ...stand, peildatum: dag('25-3'), stationsregels: [aRegel('college', over)] };
}

const EIGEN = { verwerking: { dagen: 2, telling: 'werkdagen' }, toetswerkdagen: 1, tussen: NA_PO } as const;

describe('the rule of a station', () => {
  // PO ma 29-3 + 2 working days = wo 31-3, + 1 = do 1-4, the closing day of the college of di 6-4.
  const graaf = (): Oorzaak => oorzaak(COLLEGE_STAP, naPo(EIGEN));
  const regel002 = { kind: 'stationsregel', station: 'college', gemeente: 'GM0482', bron: 'bron 002' };

  it('stands in the sentences, each with its source', () => {
    expect(graaf().zinnen[0]).toBe(
      'ons-d do 25-3-2021 → po Alblasserdam ma 29-3-2021 → college Alblasserdam di 6-4-2021',
    );
    expect(graaf().zinnen.at(-1)).toBe(
      'college Alblasserdam: Het stuk kan hier worden aangeleverd vanaf do 1-4-2021. ' +
        'Het stuk hier klaarmaken kost 2 werkdagen (bron 002). ' +
        'De kwaliteitstoets kost daarna 1 werkdag (bron 002). ' +
        'De regel van dit station (bron 002) laat geen besluit toe vóór di 6-4-2021. ' +
        'Eerste haalbare vergadering van college Alblasserdam: di 6-4-2021, aanleveren uiterlijk do 1-4-2021.',
    );
  });

  it('gives the whole graph, node by node', () => {
    expect(
      graaf()
        .kanten.map(({ van, omdat }) => `${van} < ${omdat}`)
        .sort(),
    ).toEqual(
      [
        `datum:${COLLEGE_STAP} < gereed:${COLLEGE_STAP}`,
        `datum:${COLLEGE_STAP} < tussenregel:${COLLEGE_STAP}`,
        `datum:${COLLEGE_STAP} < vergadering:${COLLEGE_STAP}:college-GM0482@6-4`,
        `gereed:${COLLEGE_STAP} < regel:1`,
        `gereed:${COLLEGE_STAP} < datum:m1-po-GM0482`,
        `gereed:${COLLEGE_STAP} < verwerking:${COLLEGE_STAP}`,
        `gereed:${COLLEGE_STAP} < kwaliteitstoets:${COLLEGE_STAP}`,
        `tussenregel:${COLLEGE_STAP} < datum:m1-po-GM0482`,
        `vergadering:${COLLEGE_STAP}:college-GM0482@6-4 < regel:2`,
        `vergadering:${COLLEGE_STAP}:college-GM0482@6-4 < aanleverdatum:college-GM0482@6-4`,
        'datum:m1-po-GM0482 < gereed:m1-po-GM0482',
        'datum:m1-po-GM0482 < vergadering:m1-po-GM0482:po-GM0482@29-3',
        'gereed:m1-po-GM0482 < regel:1',
        'gereed:m1-po-GM0482 < datum:m1-ons-d',
        'vergadering:m1-po-GM0482:po-GM0482@29-3 < regel:2',
        'vergadering:m1-po-GM0482:po-GM0482@29-3 < aanleverdatum:po-GM0482@29-3',
        'datum:m1-ons-d < besluit:besluit-m1-ons-d-25-3',
      ].sort(),
    );
  });

  it.each([
    ['tussenregel', 'De regel van dit station (bron 002) laat geen besluit toe vóór di 6-4-2021.'],
    ['verwerking', 'Het stuk hier klaarmaken kost 2 werkdagen (bron 002).'],
    ['kwaliteitstoets', 'De kwaliteitstoets kost daarna 1 werkdag (bron 002).'],
  ])('is the source of the %s', (wat, tekst) => {
    expect(bij(`${wat}:${COLLEGE_STAP}`, graaf())).toMatchObject({
      soort: 'stationsregel',
      tekst,
      bron: regel002,
    });
  });

  it('names who recorded it, once somebody did', () => {
    const herkomst = aHerkomst({ dag: dag('1-3') });
    expect(
      bij(`verwerking:${COLLEGE_STAP}`, oorzaak(COLLEGE_STAP, naPo({ ...EIGEN, herkomst }))).bron,
    ).toEqual({
      ...regel002,
      bron: 'bron 002, vastgelegd op ma 1-3-2021',
    });
  });

  it('is not the source of the processing days of the station itself', () => {
    const stand = naPo({ toetswerkdagen: 1 });
    const stations = stand.stations.map((station) =>
      station.code === 'college' ? { ...station, verwerkingsdagen: 1 } : station,
    );
    expect(bij(`verwerking:${COLLEGE_STAP}`, oorzaak(COLLEGE_STAP, { ...stand, stations }))).toMatchObject({
      soort: 'regel',
      tekst: 'Het stuk hier klaarmaken kost 1 kalenderdag.',
      bron: { kind: 'regel', nummer: 1 },
      van: [`gereed:${COLLEGE_STAP}`],
    });
  });

  it('says nothing of days that it does not ask for', () => {
    const { knopen } = oorzaak(COLLEGE_STAP, naPo({ tussen: NA_PO }));
    expect(knopen.map(({ id }) => id)).toContain(`tussenregel:${COLLEGE_STAP}`);
    expect(knopen.filter(({ id }) => /^(?:verwerking|kwaliteitstoets)/u.test(id))).toEqual([]);
  });
});

describe('a reces', () => {
  it('stands between the day of ready and the date', () => {
    const stand = strook(
      keten('ons-d', 'college'),
      '22-4',
      {
        college: [
          ['27-4', '22-4'],
          ['11-5', '6-5'],
        ],
      },
      {
        peildatum: dag('22-4'),
        kalenderperioden: [gesloten('Meireces', '24-4', '9-5', { laag: 'reces', gremium: 'college-GM0482' })],
      },
    );
    expect(bij(`reces:college-GM0482:${String(dag('24-4'))}`, oorzaak(COLLEGE_STAP, stand))).toEqual({
      soort: 'reces',
      tekst: 'college Alblasserdam vergadert niet in za 24-4 t/m zo 9-5-2021 (Meireces).',
      bron: { kind: 'kalender', naam: 'Meireces' },
      van: [`datum:${COLLEGE_STAP}`, `overgeslagen-vergadering:${COLLEGE_STAP}:college-GM0482@27-4`],
      omdat: [],
    });
  });
});

const TOEN: Rechtsregime = {
  code: 'toestemming',
  regel: 'De raad geeft toestemming.',
  vanaf: null,
  tot: dag('30-6-2022'),
  termijn: null,
  bron: 'Wgr art. 1 lid 2',
};
const SINDS: Rechtsregime = {
  ...TOEN,
  code: 'sinds',
  vanaf: dag('1-7-2022'),
  tot: null,
  bron: 'Wgr art. 1 lid 4',
};
const ZIENSWIJZE: Rechtsregime = {
  ...SINDS,
  code: 'zienswijze',
  regel: 'Acht weken.',
  vanaf: null,
  termijn: { weken: 8, recesTeltMee: true },
  bron: 'Wgr art. 1 lid 3',
};

/** ONS-D and then a raad of one gemeente, in this law. */
function metRaad(raad: Partial<Station>, over: Partial<Stand>): Stand {
  const stations = [
    aStation({ code: 'ons-d', volgorde: 1 }),
    aStation({ code: 'raad', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true, ...raad }),
  ];
  return aStand({ ...aTraject({ stations }), ...over });
}

describe('a law', () => {
  const toestemming = (opDag: string, rechtsregimes: readonly Rechtsregime[]): Oorzaak => {
    const besluit = aBesluit(RAAD_STAP, opDag, { uitkomst: 'toestemming-verleend', id: 'ja' });
    const regime = rechtsregimes[0]?.code ?? null;
    return oorzaak(
      RAAD_STAP,
      metRaad({ regime }, { peildatum: dag(opDag), rechtsregimes, besluiten: [besluit] }),
    );
  };

  it.each([
    ['30-6-2022', [TOEN, SINDS], 'wet:toestemming', 'Wgr art. 1 lid 2'],
    ['1-7-2022', [TOEN, SINDS], 'wet:sinds', 'Wgr art. 1 lid 4'],
    [
      '30-6-2022',
      [],
      'wet:toestemming',
      'art. 1 lid 2 Wet gemeenschappelijke regelingen (tot en met 30-6-2022)',
    ],
    ['1-7-2022', [], 'wet:toestemming', 'art. 1 lid 4 Wet gemeenschappelijke regelingen (sinds 1-7-2022)'],
  ] as const)('asks toestemming on %s', (opDag, regimes, id, artikel) => {
    expect(bij(id, toestemming(opDag, regimes))).toMatchObject({
      soort: 'wetsartikel',
      bron: { kind: 'wet', artikel },
      van: ['besluit:ja'],
    });
  });

  it('gives a term, which is its own source; the Algemene termijnenwet only moves its end', () => {
    const stand = metRaad(
      { regime: 'zienswijze' },
      { peildatum: dag('1-4'), rechtsregimes: [ZIENSWIJZE], besluiten: [aBesluit('m1-ons-d', '1-4')] },
    );
    const graaf = oorzaak(RAAD_STAP, stand);
    expect(bij('termijn:raad', graaf)).toEqual({
      soort: 'wetsartikel',
      tekst:
        'Binnen de termijn van 8 weken is geen vergadering bekend: de route gaat verder als de termijn eindigt op do 27-5-2021.',
      bron: { kind: 'wet', artikel: 'Wgr art. 1 lid 3' },
      van: [`datum:${RAAD_STAP}`],
      omdat: ['wet:termijnenwet'],
    });
    expect(bij('wet:termijnenwet', graaf)).toMatchObject({
      tekst:
        'Een termijn die op een zaterdag, zondag of feestdag eindigt, loopt door tot de volgende werkdag.',
      bron: { kind: 'wet', artikel: 'art. 1 Algemene termijnenwet' },
    });
  });

  it('stands behind a zienswijze that was given', () => {
    const besluit = aBesluit(RAAD_STAP, '20-4', { uitkomst: 'niet-ingestemd', id: 'nee' });
    const stand = metRaad(
      { regime: 'zienswijze' },
      { peildatum: dag('20-4'), rechtsregimes: [ZIENSWIJZE], besluiten: [besluit] },
    );
    expect(bij('wet:zienswijze', oorzaak(RAAD_STAP, stand))).toMatchObject({
      tekst: 'Acht weken.',
      bron: { kind: 'wet', artikel: 'Wgr art. 1 lid 3' },
      van: ['besluit:nee'],
    });
  });

  it.each([
    [
      'Wgr art. 26',
      'Deze handeling kost 5 dagen; dat aantal is aangenomen (Wgr art. 26 vraagt de handeling, en noemt geen duur).',
      { soort: 'wetsartikel', tekst: 'raad: Wgr art. 26.', bron: { kind: 'wet', artikel: 'Wgr art. 26' } },
    ],
    [null, 'Deze handeling kost 5 dagen; dat aantal is aangenomen.', { soort: undefined }],
  ])('asks for an act, and never says how many days it takes: %s', (grondslag, tekst, artikel) => {
    const stand = metRaad(
      { duurDagen: 5, grondslag },
      { peildatum: dag('1-4'), besluiten: [aBesluit('m1-ons-d', '1-4')] },
    );
    const graaf = oorzaak(RAAD_STAP, stand);
    expect(bij('duur:raad', graaf)).toMatchObject({
      soort: 'aanname',
      tekst,
      bron: { kind: 'station', code: 'raad' },
    });
    expect(bij('grondslag:raad', graaf)).toMatchObject(artikel);
  });
});

describe('a stuk that was held over', () => {
  it('rests on that outcome, and then on the next meeting', () => {
    const stand = strook(keten('ons-d', 'college'), '11-3', {
      college: [
        ['16-3', '11-3'],
        ['23-3', '18-3'],
      ],
    });
    const aangehouden = aBesluit(COLLEGE_STAP, '16-3', { uitkomst: 'aangehouden', id: 'later' });
    const graaf = oorzaak(COLLEGE_STAP, {
      ...stand,
      peildatum: dag('17-3'),
      besluiten: [...stand.besluiten, aangehouden],
    });
    expect(bij('besluit:later', graaf)).toEqual({
      soort: 'feit',
      tekst: 'Op di 16-3-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
      bron: { kind: 'besluit', id: 'later' },
      van: [`datum:${COLLEGE_STAP}`],
      omdat: [],
    });
    expect(bij(`vergadering:${COLLEGE_STAP}:college-GM0482@23-3`, graaf).soort).toBe('vergadering');
  });
});
