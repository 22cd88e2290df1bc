import { describe, expect, it } from '@jest/globals';
import type { Regelinhoud } from '../stationsregel.js';
import { standOp } from '../stand.js';
import { metFeitenVan } from '../testing/alle-feiten.js';
import { herkomst, maart } from '../testing/dossier.js';
import type { RecesWijzigen, TermijnWijzigen } from './maatregel.js';
import { recestekst, stationsregeltekst, termijntekst } from './regeltekst.js';

const STAND = {
  ...standOp(metFeitenVan(herkomst(1, 1)), maart(8)),
  gemeenten: [{ code: 'GM0482', naam: 'Alblasserdam' }],
  stations: ['College', 'Raad'].map((naam, nr) => ({
    code: naam.toLowerCase(),
    naam,
    volgorde: nr + 1,
    perGemeente: true,
    voorgangers: [],
    verwerkingsdagen: 0,
    duurDagen: null,
    staart: false,
    regime: null,
    grondslag: null,
  })),
};

const GEEN: Regelinhoud = { verwerking: null, toetswerkdagen: 0, tussen: null, bijSluiting: 'vervalt' };
const tussen = (minimaalDagen: number, weken: number | null, weekdag = 1): Regelinhoud => ({
  ...GEEN,
  tussen: { na: 'college', minimaalDagen, weken, weekdag },
});

describe('another local rule, as a sentence', () => {
  it.each<[string, Regelinhoud | null, string]>([
    ['that is withdrawn', null, 'de eigen regel vervalt'],
    ['that says nothing', GEEN, 'geen bijzondere regel'],
    ['of one day', { ...GEEN, verwerking: { dagen: 1, telling: 'kalenderdagen' } }, '1 dag verwerkingstijd'],
    [
      'of working days, with a quality gate',
      { ...GEEN, verwerking: { dagen: 5, telling: 'werkdagen' }, toetswerkdagen: 1 },
      '5 dagen verwerkingstijd (werkdagen), kwaliteitstoets 1 werkdag',
    ],
    ['with a distance', tussen(14, null), 'ten minste 14 dagen na College'],
    ['that names the same week', tussen(0, 0, 4), 'op zijn vroegst donderdag van de week van College'],
    ['that names the week after', tussen(0, 1), 'op zijn vroegst maandag van de week na College'],
    [
      'with a distance and a week',
      tussen(14, 3, 7),
      'ten minste 14 dagen na College, op zijn vroegst zondag 3 weken na College',
    ],
    [
      'that gives way',
      { ...GEEN, bijSluiting: 'volgende-werkdag' },
      'op een gesloten dag de volgende werkdag',
    ],
  ])('%s', (_, regel, verwacht) => {
    expect(stationsregeltekst({ station: 'raad', gemeente: null, regel }, STAND)).toBe(`Raad: ${verwacht}.`);
    expect(stationsregeltekst({ station: 'raad', gemeente: 'GM0482', regel }, STAND)).toBe(
      `Raad in Alblasserdam: ${verwacht}.`,
    );
  });
});

describe('a reces and a term, as a sentence', () => {
  const periode = { van: maart(15), tot: maart(19) };

  it.each<[Omit<RecesWijzigen, 'soort'>, string]>([
    [
      { gremium: 'raad', gemeente: null, huidig: null, periode },
      'Raad: extra reces ma 15-3 t/m vr 19-3-2021.',
    ],
    [
      { gremium: null, gemeente: 'GM0482', huidig: maart(11), periode },
      'Alblasserdam: het reces rond do 11-3-2021 wordt ma 15-3 t/m vr 19-3-2021.',
    ],
    [
      { gremium: null, gemeente: 'GM0482', huidig: maart(11), periode: null },
      'Alblasserdam: het reces rond do 11-3-2021 vervalt.',
    ],
  ])('%j', (reces, verwacht) => {
    expect(recestekst(reces, STAND)).toBe(verwacht);
  });

  it.each<[TermijnWijzigen['termijn'], number | null, string]>([
    ['uitnodiging', 28, 'een datum ligt 28 dagen vooraf vast'],
    ['uitnodiging', 1, 'een datum ligt 1 dag vooraf vast'],
    ['uitnodiging', null, 'de gebruikelijke uitnodigingstermijn'],
    ['reactie', 5, '5 werkdagen om te reageren'],
    ['reactie', null, 'de gebruikelijke reactietermijn'],
  ])('%s of %s', (termijn, dagen, verwacht) => {
    expect(termijntekst({ gremium: 'raad', termijn, dagen }, STAND)).toBe(`Raad: ${verwacht}.`);
  });
});
