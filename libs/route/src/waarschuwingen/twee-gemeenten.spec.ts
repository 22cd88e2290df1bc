import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aGremium,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  idVan,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import type { Waarschuwingcode } from '../waarschuwing.js';

const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });

/** The raad of Alblasserdam decides on di 13-4, the one of Dordrecht on di 20-4. */
function met(over: Partial<Stand> = {}): Stand {
  const dordrecht = vergaderingenVan(DORDRECHT).filter(({ gremium }) => gremium.startsWith('college'));
  return voorbeeld({
    ...opzet,
    vergaderingen: [
      ...vergaderingenVan(ALBLASSERDAM),
      ...dordrecht,
      aVergadering(`raad-${DORDRECHT}`, '20-4', '18-3'),
    ],
    ...over,
  });
}
const meldingen = (code: Waarschuwingcode, stand: Stand): readonly string[] =>
  waarschuwingenMet(code, stand).map(({ ernst, melding }) => `${ernst}: ${melding}`);

describe('a technische ronde', () => {
  const ronde = (opDag: Stand['activiteiten'][number]['datum']): Stand =>
    met({
      activiteiten: [
        onsdRij(vast('11-3')),
        anActiviteit({ code: 'M1-20', soort: 'technische-vragenronde', naam: 'Ronde', datum: opDag }),
      ],
    });

  it('names the raden that have decided by then, and counts from the first', () => {
    const opDe20e = ronde(vast('20-4'));
    expect(meldingen('TECHNISCHE_RONDE_NA_BESLUIT', opDe20e)).toEqual([
      'let-op: “Ronde” is di 20-4-2021; deze raden besluiten dan al: Alblasserdam, Dordrecht.',
    ]);
    expect(waarschuwingenMet('TECHNISCHE_RONDE_NA_BESLUIT', opDe20e)).toMatchObject([
      { uiterlijk: dag('12-4'), oorzaak: ['De ronde is di 20-4-2021, de eerste raad di 13-4-2021.'] },
    ]);
  });

  it('is certain for one raad and possible for the other', () => {
    expect(meldingen('TECHNISCHE_RONDE_NA_BESLUIT', ronde(nogTePlannen(periode('19-4', '23-4'))))).toEqual([
      'let-op: “Ronde” is ma 19-4 t/m vr 23-4-2021; deze raden besluiten dan al: Alblasserdam, Dordrecht.',
    ]);
    expect(meldingen('TECHNISCHE_RONDE_NA_BESLUIT', ronde(vast('19-4')))).toEqual([
      'let-op: “Ronde” is ma 19-4-2021; deze raden besluiten dan al: Alblasserdam.',
    ]);
  });
});

describe('a round before the raad', () => {
  const ronde = (van: string): Stand =>
    met({
      activiteiten: [
        onsdRij(vast('11-3')),
        anActiviteit({ code: 'M1-20', soort: 'informatieronde', mijlpalen: [1, 2], datum: vast(van) }),
      ],
    });
  const zonder = (van: string): readonly string[] =>
    meldingen('BEELDVORMING_ONTBREEKT', ronde(van)).filter((melding) => melding.includes('mijlpaal 1'));

  it('is missed by each raad that decides on its day or before', () => {
    expect(zonder('12-4')).toEqual([]);
    expect(zonder('13-4')).toEqual([
      'info: Deze raden besluiten over mijlpaal 1 zonder informatieronde vooraf: Alblasserdam.',
    ]);
    expect(zonder('20-4')).toEqual([
      'info: Deze raden besluiten over mijlpaal 1 zonder informatieronde vooraf: Alblasserdam, Dordrecht.',
    ]);
  });

  it('is asked for by the raad that must be invited first, of one with a longer term the later one', () => {
    const stand = ronde('20-4');
    const eerst = (dordrecht: number | null): unknown =>
      waarschuwingenMet('BEELDVORMING_ONTBREEKT', {
        ...stand,
        gremia: stand.gremia.map((een) =>
          een.code === `raad-${DORDRECHT}` ? { ...een, uitnodigingstermijn: dordrecht } : een,
        ),
      }).find(({ mijlpaal }) => mijlpaal === 1)?.uiterlijk;
    expect([eerst(null), eerst(21), eerst(22)]).toEqual([dag('30-3'), dag('30-3'), dag('29-3')]);
  });

  it('does not count when it fell out', () => {
    const { activiteiten, ...stand } = ronde('1-4');
    const anders = activiteiten.map((een) =>
      een.code === 'M1-20' ? { ...een, toestand: 'vervallen' as const } : een,
    );
    const andere = anActiviteit({
      code: 'M2-20',
      soort: 'informatieronde',
      mijlpalen: [2],
      datum: vast('1-4'),
    });
    expect(meldingen('BEELDVORMING_ONTBREEKT', { ...stand, activiteiten: [...anders, andere] })).toEqual([
      'info: Deze raden besluiten over mijlpaal 1 zonder informatieronde vooraf: Alblasserdam, Dordrecht.',
    ]);
  });
});

describe('the next mijlpaal', () => {
  const start = (opDag: string, over: Partial<Stand> = {}): Stand =>
    met({
      activiteiten: [onsdRij(vast('11-3')), onsdRij(vast(opDag), { code: 'M2-10', mijlpalen: [2] })],
      ...over,
    });

  it('waits for the raden of this one, and names them, not their colleges', () => {
    expect(meldingen('MIJLPALEN_KNELLEN', start('13-3'))).toEqual([
      'kritiek: Nog niet klaar met mijlpaal 1 wanneer mijlpaal 2 begint op za 13-3-2021: Alblasserdam, Dordrecht.',
    ]);
    expect(meldingen('MIJLPALEN_KNELLEN', start('14-4'))).toEqual([
      'kritiek: Nog niet klaar met mijlpaal 1 wanneer mijlpaal 2 begint op wo 14-4-2021: Dordrecht.',
    ]);
  });

  it('can move until the day on which it begins, and is no trouble once it has begun or without a day', () => {
    const op = (peildatum: string): unknown =>
      waarschuwingenMet('MIJLPALEN_KNELLEN', start('13-3', { peildatum: dag(peildatum) })).map(
        ({ uiterlijk }) => uiterlijk,
      );
    expect(op('13-3')).toEqual([dag('13-3')]);
    const begonnen = { peildatum: dag('14-3'), besluiten: [aBesluit(idVan(2, 'ons-d', null), '13-3')] };
    expect(meldingen('MIJLPALEN_KNELLEN', start('13-3', begonnen))).toEqual([]);
    expect(meldingen('MIJLPALEN_KNELLEN', met())).toEqual([]);
  });
});

describe('a seat in a werkgroep', () => {
  const zetel = (organisatie: string, voordracht: 'benoemd' | 'gevraagd' | 'vacant' = 'benoemd') => ({
    organisatie,
    aantal: null,
    voordracht,
  });
  const zonder = (...gremia: readonly ReturnType<typeof aGremium>[]): readonly (string | null)[] =>
    waarschuwingenMet('GEEN_ZETEL', met({ gremia: [...opzet.gremia, ...gremia] })).map(
      ({ gemeente }) => gemeente,
    );
  const werkgroep = (zetels: readonly ReturnType<typeof zetel>[], soort = 'werkgroep') =>
    aGremium({ code: `wg-${soort}`, soort, zetels });

  it('is one that somebody sits in, in any of them, whatever the capitals', () => {
    expect(zonder(werkgroep([zetel('ALBLASSERDAM')]))).toEqual([DORDRECHT]);
    expect(zonder(werkgroep([zetel('Alblasserdam'), zetel('Dordrecht', 'vacant')]))).toEqual([DORDRECHT]);
    expect(
      zonder(werkgroep([zetel('Alblasserdam')]), { ...werkgroep([zetel('Dordrecht')]), code: 'b' }),
    ).toEqual([]);
  });

  it('is none in another kind of body, and nothing is said while no werkgroep names its seats', () => {
    expect(zonder(werkgroep([zetel('Alblasserdam')]), werkgroep([zetel('Dordrecht')], 'stuurgroep'))).toEqual(
      [DORDRECHT],
    );
    expect(zonder(werkgroep([]))).toEqual([]);
    expect(zonder(werkgroep([zetel('Zwijndrecht')], 'stuurgroep'))).toEqual([]);
  });
});
