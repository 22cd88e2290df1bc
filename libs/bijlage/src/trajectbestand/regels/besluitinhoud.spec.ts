import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

const COLLEGE_B = { mijlpaal: 1, station: 'college', gemeente: 'GM0002' };
const RECHT = [{ code: 'toestemming', regel: 'De raad geeft toestemming.', tot: '2022-06-30' }];

/** What is wrong with a besluit of the college of Beedorp, in a file with other parts. */
function fouten(besluit: object, over: object = {}): readonly string[] {
  const feit = {
    soort: 'besluit',
    vastgelegdOp: '2021-03-25',
    rol: 'gemeentesecretaris',
    behandeling: COLLEGE_B,
    dag: '2021-03-24',
    uitkomst: 'ingestemd',
    ...besluit,
  };
  const feiten = [...(KLEIN.feiten ?? []), feit];
  return controleerTrajectbestand({ ...KLEIN, ...over, feiten }).map(
    ({ code, pad }) => `${code} ${pad.slice(pad.lastIndexOf('.') + 1)}`,
  );
}

/** The file in which the law asks the college for toestemming. */
const metRecht = {
  rechtsregime: RECHT,
  routesjabloon: {
    ...KLEIN.routesjabloon,
    stations: KLEIN.routesjabloon?.stations.map((station) =>
      station.code === 'college' ? { ...station, regime: 'toestemming' } : station,
    ),
  },
};
const INSTEMMING = { nummer: 1, naam: 'Notitie', ankerweek: '2021-W10', besluitaard: 'instemming' };
const gremiaMet = (over: object): object => ({
  gremia: KLEIN.gremia.map((gremium) => (gremium.code === 'college-b' ? { ...gremium, ...over } : gremium)),
});

describe('a besluit in a file', () => {
  it('answers what its body is asked', () => {
    expect(fouten({ uitkomst: 'toestemming-verleend' })).toEqual([]);
    expect(fouten({ uitkomst: 'toestemming-verleend' }, { mijlpalen: [INSTEMMING] })).toEqual([
      'BESLUIT_PAST_NIET uitkomst',
    ]);
    expect(fouten({ uitkomst: 'ingestemd' }, { mijlpalen: [INSTEMMING] })).toEqual([]);
  });

  it('gives toestemming where the law asks for it', () => {
    const eigen = (uitkomst: string): readonly string[] =>
      fouten({ uitkomst }, metRecht).filter((fout) => fout.startsWith('BESLUIT_PAST_NIET'));
    // The college of Aardorp in the small file answered with an instemming, twice.
    expect(eigen('toestemming-verleend')).toHaveLength(2);
    expect(eigen('ingestemd')).toHaveLength(3);
  });

  it('is no hamerstuk with votes against', () => {
    const hamerstuk = (tegen: number) =>
      fouten({ vorm: 'hamerstuk', verslag: { stemmen: { voor: 3, tegen, onthouding: 0 } } });
    expect([hamerstuk(0), hamerstuk(2)]).toEqual([[], ['BESLUIT_PAST_NIET vorm']]);
  });

  it('takes note only where the body advises', () => {
    expect(fouten({ uitkomst: 'ter-kennis-genomen' }, gremiaMet({ mandaat: 'adviseert' }))).toEqual([]);
    expect(fouten({ uitkomst: 'ter-kennis-genomen' }, gremiaMet({ mandaat: 'besluit' }))).toEqual([
      'BESLUIT_PAST_NIET uitkomst',
    ]);
  });

  it('falls in a written round only where the body allows that', () => {
    expect(fouten({ vorm: 'schriftelijk' }, gremiaMet({ schriftelijk: true }))).toEqual([]);
    expect(fouten({ vorm: 'schriftelijk' })).toEqual(['BESLUIT_PAST_NIET vorm']);
  });

  it.each([
    ['more for than against carry', 'ingestemd', 4, 3, []],
    ['as many against as for do not', 'ingestemd', 3, 3, ['BESLUIT_PAST_NIET verslag']],
    ['as many against as for reject', 'niet-ingestemd', 3, 3, []],
    ['more for than against do not reject', 'niet-ingestemd', 4, 3, ['BESLUIT_PAST_NIET verslag']],
    ['a vote about putting it off says nothing of the proposal', 'aangehouden', 4, 3, []],
    ['nobody voted', 'aangehouden', 0, 0, ['BESLUIT_PAST_NIET verslag']],
  ] as const)('counts its votes: %s', (_wat, uitkomst, voor, tegen, verwacht) => {
    expect(fouten({ uitkomst, verslag: { stemmen: { voor, tegen, onthouding: 0 } } })).toEqual(verwacht);
  });
});
