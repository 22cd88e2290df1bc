import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

const VAST = { vastgelegdOp: '2021-03-25', rol: 'two' };
const COLLEGE = { mijlpaal: 1, station: 'college', gemeente: 'GM0001' };
const VERSIE = { soort: 'stukversie', ...VAST, mijlpaal: 1, naam: 'versie erbij', hash: 'ab'.repeat(32) };
const WENS = { soort: 'wens', ...VAST, behandeling: COLLEGE, handeling: 'beoordelen' };
const AANBOD = {
  soort: 'aanbod',
  ...VAST,
  activiteit: 'A-1',
  aan: 'GM0001',
  handeling: 'verzenden',
  dag: '2021-03-20',
};
const REGEL = { soort: 'stationsregel', ...VAST, regel: { station: 'college', toetswerkdagen: 1 } };
const ADVIES = {
  soort: 'advies',
  ...VAST,
  mijlpaal: 1,
  gremium: 'stuurgroep',
  dag: '2021-03-24',
  tekst: 'Stem in.',
};
const LOKAAL = { ...ADVIES, uit: 'GM0001', houding: 'afgeweken' };
const BESLUIT = {
  soort: 'besluit',
  ...VAST,
  behandeling: COLLEGE,
  dag: '2021-03-24',
  uitkomst: 'aangehouden',
};
const NIEUW = (KLEIN.feiten ?? []).length;
const nummers = (KLEIN.mijlpalen?.[0]?.stukversies ?? [{ nummer: 1 }]).map(({ nummer }) => nummer);
const VOLGENDE = Math.max(...nummers) + 1;

/** What is wrong with these facts after those of the small file: code and where in the last of them. */
const fouten = (...feiten: readonly object[]): readonly string[] =>
  controleerTrajectbestand({ ...KLEIN, feiten: [...(KLEIN.feiten ?? []), ...feiten] }).map(
    ({ code, pad }) => `${code} ${pad.replace(`feiten[${String(NIEUW + feiten.length - 1)}]`, 'feit')}`,
  );

describe('the facts of the register', () => {
  it.each<[wat: string, feiten: readonly object[]]>([
    ['a version', [VERSIE]],
    ['a wens about the first besluit', [WENS]],
    [
      'a wens worked in in a version that was added',
      [VERSIE, { ...WENS, handeling: 'verwerken', verwerktIn: { mijlpaal: 1, nummer: VOLGENDE } }],
    ],
    ['a local rule', [REGEL]],
    ['a local rule that was withdrawn', [{ ...REGEL, ingetrokken: true, reden: 'Vervallen.' }]],
    ['an offer', [AANBOD]],
    ['an advice of the region and of a gemeente', [ADVIES, LOKAAL]],
    ['an advice about the version of the file', [{ ...ADVIES, stukversie: 1 }]],
    [
      'an advice about a version that was added, on that day',
      [VERSIE, { ...ADVIES, dag: '2021-03-25', stukversie: VOLGENDE }],
    ],
    ['an offer that was accepted', [{ ...AANBOD, handeling: 'aanvaarden', sessies: 2 }]],
    ['a besluit about a version that was added', [VERSIE, { ...BESLUIT, stukversie: VOLGENDE }]],
    [
      'a stuk that comes back later',
      [{ ...BESLUIT, aanhouding: { soort: 'tot-herindiening', herindiening: '2021-04-01' } }],
    ],
  ])('may tell of %s', (_wat, feiten) => {
    expect(fouten(...feiten)).toEqual([]);
  });

  it.each<[wat: string, feit: object, fout: string]>([
    ['a version of an unknown mijlpaal', { ...VERSIE, mijlpaal: 9 }, 'ONBEKENDE_VERWIJZING feit.mijlpaal'],
    ['a withdrawal without a reason', { ...REGEL, ingetrokken: true }, 'VERKEERDE_WAARDE feit.reden'],
    [
      'a local rule about no station',
      { ...REGEL, regel: { station: 'weg' } },
      'ONBEKENDE_VERWIJZING feit.regel.station',
    ],
    ['an advice on an unknown mijlpaal', { ...ADVIES, mijlpaal: 9 }, 'ONBEKENDE_VERWIJZING feit.mijlpaal'],
    ['an advice of an unknown gremium', { ...ADVIES, gremium: 'weg' }, 'ONBEKENDE_VERWIJZING feit.gremium'],
    ['an advice of an unknown gemeente', { ...LOKAAL, uit: 'GM9999' }, 'ONBEKENDE_VERWIJZING feit.uit'],
    ['a local advice that says neither', { ...ADVIES, uit: 'GM0001' }, 'VERKEERDE_WAARDE feit.houding'],
    ['a houding of the region', { ...ADVIES, houding: 'ingestemd' }, 'VERKEERDE_WAARDE feit.houding'],
    [
      'an advice of after its recording',
      { ...ADVIES, dag: '2021-03-27' },
      'VASTGELEGD_VOOR_DAG feit.vastgelegdOp',
    ],
    [
      'an advice about a version of later',
      { ...ADVIES, stukversie: VOLGENDE },
      'ONBEKENDE_VERWIJZING feit.stukversie',
    ],
    ['half a hash', { ...VERSIE, hash: 'ab' }, 'VERKEERDE_WAARDE feit.hash'],
    [
      'a besluit about a version of later',
      { ...BESLUIT, stukversie: VOLGENDE },
      'ONBEKENDE_VERWIJZING feit.stukversie',
    ],
    ['a wens that nobody gave along', { ...WENS, aanpassing: 2 }, 'ONBEKENDE_VERWIJZING feit.aanpassing'],
    [
      'a wens of a besluit that is not there',
      { ...WENS, besluit: 9 },
      'ONBEKENDE_VERWIJZING feit.aanpassing',
    ],
    ['working in without a version', { ...WENS, handeling: 'verwerken' }, 'VERKEERDE_WAARDE feit.verwerktIn'],
    [
      'a version without working in',
      { ...WENS, verwerktIn: { mijlpaal: 1, nummer: 1 } },
      'VERKEERDE_WAARDE feit.verwerktIn',
    ],
    [
      'working in in a version that is not there',
      { ...WENS, handeling: 'verwerken', verwerktIn: { mijlpaal: 1, nummer: 99 } },
      'ONBEKENDE_VERWIJZING feit.verwerktIn',
    ],
    ['a refusal without a reason', { ...WENS, handeling: 'afwijzen' }, 'VERKEERDE_WAARDE feit.tekst'],
    ['an offer of nothing', { ...AANBOD, activiteit: 'A-9' }, 'ONBEKENDE_VERWIJZING feit.activiteit'],
    ['an offer to nobody', { ...AANBOD, aan: 'GM0009' }, 'ONBEKENDE_VERWIJZING feit.aan'],
    ['sessions in a letter', { ...AANBOD, sessies: 2 }, 'VERKEERDE_WAARDE feit.sessies'],
    [
      'an offer recorded before its day',
      { ...AANBOD, dag: '2021-03-26' },
      'VASTGELEGD_VOOR_DAG feit.vastgelegdOp',
    ],
    [
      'coming back after a decision',
      { ...BESLUIT, uitkomst: 'ingestemd', aanhouding: { soort: 'onbepaald' } },
      'VERKEERDE_WAARDE feit.aanhouding',
    ],
    [
      'coming back on the day itself',
      { ...BESLUIT, aanhouding: { soort: 'tot-herindiening', herindiening: '2021-03-24' } },
      'VERKEERDE_WAARDE feit.aanhouding.herindiening',
    ],
    [
      'coming back on a day that is not there',
      { ...BESLUIT, aanhouding: { soort: 'tot-herindiening', herindiening: '2021-04-31' } },
      'BESTAAT_NIET feit.aanhouding.herindiening',
    ],
  ])('may not tell of %s', (_wat, feit, fout) => {
    expect(fouten(feit)).toEqual([fout]);
  });

  it('may not tell of an advice about a version that came on a later day', () => {
    expect(fouten(VERSIE, { ...ADVIES, stukversie: VOLGENDE })).toEqual([
      'ONBEKENDE_VERWIJZING feit.stukversie',
    ]);
  });

  it('say one thing about a wens or an offer in one change', () => {
    const samen = { samen: true };
    expect(fouten(WENS, { ...WENS, ...samen, handeling: 'clusteren' })).toEqual(['DUBBEL feit']);
    expect(fouten(AANBOD, { ...AANBOD, ...samen, handeling: 'aanvaarden' })).toEqual(['DUBBEL feit']);
    expect(fouten(AANBOD, { ...WENS, ...samen }, { ...WENS, handeling: 'overnemen' })).toEqual([]);
  });
});
