import { describe, expect, it } from '@jest/globals';
import type { Moment } from '../moment.js';
import { bereken } from '../berekening.js';
import { aBesluit, aStand, aStation, aTraject, dag, idVan } from '../testing/bouwers.js';
import { type Staart, type Staartstap, aangenomenIn } from './staart.js';

const moment = (vroegst: string | null, laatst: string | null): Moment => ({
  vroegst: vroegst === null ? null : dag(vroegst),
  laatst: laatst === null ? null : dag(laatst),
});

/** A tail of one act of three days, named after its mijlpaal, which ends then. */
function staart(naam: string, op: Moment, over: Partial<Staartstap> = {}): Staart {
  const stap = {
    station: naam,
    naam,
    dag: op,
    grondslag: null,
    duurDagen: 3,
    isAangenomen: true,
    onbekend: [],
    ...over,
  };
  return { dag: op, stappen: [stap] };
}

const namen = (staarten: readonly (Staart | null)[], laatste: Moment): readonly string[] =>
  aangenomenIn(staarten, laatste).map(({ naam }) => naam);

describe('the acts of which the days are assumed', () => {
  const eerder = staart('eerder', moment('20-4', '20-4'));
  const later = staart('later', moment('30-4', '30-4'));
  const band = staart('band', moment('23-4', '30-4'));
  const open = staart('open', moment('23-4', null));

  it.each<[string, readonly (Staart | null)[], Moment, readonly string[]]>([
    ['those that end last', [eerder, null, later], moment('30-4', '30-4'), ['later']],
    [
      'those that give the first day or the last of a band',
      [eerder, band, later],
      moment('20-4', '30-4'),
      ['eerder', 'band', 'later'],
    ],
    [
      'not those in between',
      [eerder, staart('tussen', moment('22-4', '27-4')), later],
      moment('20-4', '30-4'),
      ['eerder', 'later'],
    ],
    ['those that give the first day of an unknown end', [eerder, open], moment('23-4', null), ['open']],
    ['none where no day is known', [open, staart('onbekend', moment(null, null))], moment(null, null), []],
  ])('are %s', (_, staarten, laatste, verwacht) => {
    expect(namen(staarten, laatste)).toEqual(verwacht);
  });

  it('are none of an act that was done, or that needs a meeting', () => {
    const op = moment('30-4', '30-4');
    expect(namen([staart('gedaan', op, { isAangenomen: false })], op)).toEqual([]);
    expect(namen([staart('college', op, { isAangenomen: false, duurDagen: null })], op)).toEqual([]);
  });

  it('are still those of an act that one gemeente has done, and another has not', () => {
    // Both raden decided on ma 1-3; Alblasserdam signed on di 2-3, Dordrecht has five days until za 6-3: ma 8-3.
    const stations = [
      aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
      aStation({
        code: 'tekenen',
        volgorde: 2,
        voorgangers: ['raad'],
        perGemeente: true,
        duurDagen: 5,
        staart: true,
      }),
    ];
    const besloten = ['GM0482', 'GM0505'].map((gemeente) => aBesluit(idVan(1, 'raad', gemeente), '1-3'));
    const na = (...getekend: readonly string[]) =>
      bereken(
        aStand({
          ...aTraject({ gemeenten: 2, stations }),
          peildatum: dag('2-3'),
          besluiten: [
            ...besloten,
            ...getekend.map((gemeente) => aBesluit(idVan(1, 'tekenen', gemeente), '2-3')),
          ],
        }),
      ).ingangsdatum;
    expect(na('GM0482')).toMatchObject({
      laatsteStap: moment('8-3', '8-3'),
      aangenomen: [{ naam: 'tekenen', dagen: 5 }],
    });
    expect(na('GM0482', 'GM0505')).toMatchObject({ laatsteStap: moment('2-3', '2-3'), aangenomen: [] });
  });
});
