import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

const VAST = { vastgelegdOp: '2021-03-25', rol: 'griffier' };
/** A new station with a new body in Beedorp, which has no commissie in the file. */
const IN = {
  soort: 'lokaalstation',
  ...VAST,
  strook: 'GM0002',
  station: 'bespreking',
  mijlpalen: [1],
  plaats: { na: 'college', voor: 'raad', gremium: 'bespreking-b' },
  naam: 'Bespreking',
  nieuwGremium: { naam: 'Bespreking Beedorp', mandaat: 'adviseert' },
};
const { naam: _naam, nieuwGremium: _nieuw, ...WEER } = IN;
const { plaats: _plaats, ...ZONDER } = WEER;
const UIT = { ...ZONDER, reden: 'Hamerstuk.' };
const ANDERS = {
  ...WEER,
  gremiumcorrectie: { naam: 'Beeldvorming', soort: 'commissie' },
  reden: 'Verkeerde naam.',
};
/** The commissie of the file, now in Beedorp too, where the raad sits as one. */
const OOK = { ...WEER, station: 'commissie', plaats: { na: 'college', voor: 'raad', gremium: 'raad-b' } };
const CEL = { mijlpaal: 1, station: 'bespreking', gemeente: 'GM0002' };
const BESLUIT = { soort: 'besluit', ...VAST, dag: '2021-03-24', uitkomst: 'ingestemd' };
const COLLEGE = { ...BESLUIT, behandeling: { ...CEL, station: 'college' } };
const RAAD = { ...BESLUIT, behandeling: { ...CEL, station: 'raad' } };
const ADVIES = { ...BESLUIT, behandeling: CEL };
const VERGADERING = { soort: 'vergadering', ...VAST, gremium: 'bespreking-b', dag: '2021-04-06' };
const AGENDA = { soort: 'agendering', ...VAST, behandeling: CEL, vergadering: { dag: '2021-04-06' } };

const NIEUW = (KLEIN.feiten ?? []).length;

/** What is wrong with these facts after those of the small file: code and where in the last of them. */
const fouten = (...feiten: readonly object[]): readonly string[] =>
  controleerTrajectbestand({ ...KLEIN, feiten: [...(KLEIN.feiten ?? []), ...feiten] }).map(
    ({ code, pad }) => `${code} ${pad.replace(`feiten[${String(NIEUW + feiten.length - 1)}]`, 'feit')}`,
  );

describe('a local station in a file', () => {
  it.each<[wat: string, feiten: readonly object[]]>([
    ['with what is new', [IN]],
    ['at a station of the file, with a body of the file', [OOK]],
    ['at the begin of a route', [{ ...IN, plaats: { voor: 'college', gremium: 'bespreking-b' } }]],
    ['taken out', [IN, UIT]],
    ['of which the body is corrected', [IN, ANDERS, UIT, WEER, ANDERS]],
    ['taken out and back', [IN, UIT, WEER]],
    ['of the file, taken out', [{ ...UIT, strook: 'GM0001', station: 'commissie' }]],
    ['that meets, and has the stuk on its agenda', [IN, VERGADERING, AGENDA]],
    ['with a rule of its own', [IN, { soort: 'stationsregel', ...VAST, regel: { station: 'bespreking' } }]],
    ['that advises against before the raad', [COLLEGE, IN, { ...ADVIES, uitkomst: 'niet-ingestemd' }, RAAD]],
    ['that came after the raad decided', [COLLEGE, RAAD, IN]],
    ['that is passed by', [COLLEGE, IN, UIT, RAAD]],
  ])('is right %s', (_, feiten) => {
    expect(fouten(...feiten)).toEqual([]);
  });

  it.each<[wat: string, feiten: readonly object[], fout: string]>([
    ['an unknown gemeente', [{ ...IN, strook: 'GM0009' }], 'ONBEKENDE_VERWIJZING feit.strook'],
    ['an unknown mijlpaal', [{ ...IN, mijlpalen: [2] }], 'ONBEKENDE_VERWIJZING feit.mijlpalen[0]'],
    ['a correction of what is out', [IN, UIT, ANDERS], 'ONBEKENDE_VERWIJZING feit.gremiumcorrectie'],
    [
      'a correction of a body of the file',
      [OOK, { ...OOK, gremiumcorrectie: ANDERS.gremiumcorrectie, reden: 'Nee.' }],
      'ONBEKENDE_VERWIJZING feit.gremiumcorrectie',
    ],
    [
      'a correction without a reason',
      [IN, { ...WEER, gremiumcorrectie: ANDERS.gremiumcorrectie }],
      'VERKEERDE_WAARDE feit',
    ],
    ['no mijlpaal', [{ ...IN, mijlpalen: [] }], 'ONTBREEKT feit.mijlpalen'],
    [
      'an unknown station before it',
      [{ ...IN, plaats: { ...IN.plaats, na: 'po' } }],
      'ONBEKENDE_VERWIJZING feit.plaats.na',
    ],
    [
      'an unknown station after it',
      [{ ...IN, plaats: { ...IN.plaats, voor: 'po' } }],
      'ONBEKENDE_VERWIJZING feit.plaats.voor',
    ],
    [
      'a new station without a name',
      [{ ...WEER, nieuwGremium: IN.nieuwGremium }],
      'ONBEKENDE_VERWIJZING feit.station',
    ],
    ['a name for a station of the file', [{ ...OOK, naam: 'Commissie' }], 'DUBBEL feit.station'],
    ['a body that is nowhere', [{ ...WEER, naam: IN.naam }], 'ONBEKENDE_VERWIJZING feit.plaats.gremium'],
    [
      'a new body with a code of the file',
      [{ ...IN, plaats: { ...IN.plaats, gremium: 'raad-b' } }],
      'DUBBEL feit.plaats.gremium',
    ],
    [
      'a body of another gemeente',
      [{ ...OOK, plaats: { ...OOK.plaats, gremium: 'raad-a' } }],
      'VERKEERDE_WAARDE feit.plaats.gremium',
    ],
    ['a station that stands there', [IN, WEER], 'DUBBEL feit.station'],
    ['taking out without a reason', [IN, ZONDER], 'VERKEERDE_WAARDE feit.reden'],
    ['taking out what is not there', [UIT], 'ONBEKENDE_VERWIJZING feit.station'],
    ['taking out with a name', [IN, { ...UIT, naam: 'Bespreking' }], 'VERKEERDE_WAARDE feit'],
    ['a meeting of its body before it is there', [VERGADERING], 'ONBEKENDE_VERWIJZING feit.gremium'],
    ['a besluit there before it is there', [COLLEGE, ADVIES], 'ONBEKENDE_VERWIJZING feit.behandeling'],
    ['a besluit there after it is gone', [COLLEGE, IN, UIT, ADVIES], 'ONBEKENDE_VERWIJZING feit.behandeling'],
    ['its advice before the college decided', [IN, ADVIES], 'BESLUIT_VOOR_VOORGANGER feit'],
    ['a raad before its advice', [COLLEGE, IN, RAAD], 'BESLUIT_VOOR_VOORGANGER feit'],
    ['a meeting on the agenda that is not there', [IN, AGENDA], 'ONBEKENDE_VERWIJZING feit.vergadering'],
  ])('is refused for %s', (_, feiten, fout) => {
    expect(fouten(...feiten)).toContain(fout);
  });
});
