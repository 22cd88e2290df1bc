import { describe, expect, it } from '@jest/globals';
import { bereken } from './berekening.js';
import { ALBLASSERDAM, aBesluit, anActiviteit, dag } from './testing/bouwers.js';
import { COLLEGE, STAP, prognoseVan, voorbeeld } from './testing/voorbeeld.js';
import {
  bewijsVanRijen,
  openStappen,
  overActiviteit,
  overStap,
  wieIsAanZet,
  zolangHetKan,
} from './waarschuwing.js';

const naOnsd = bereken(voorbeeld({ peildatum: dag('12-3'), besluiten: [aBesluit(STAP.onsd, '11-3')] }));

describe('what a warning has in common with others', () => {
  it('about one step is its place, and the first body on the way that must still act', () => {
    const prognose = prognoseVan(STAP.raad, naOnsd);
    expect(overStap(prognose, naOnsd)).toMatchObject({
      mijlpaal: 1,
      station: 'raad',
      gemeente: ALBLASSERDAM,
      activiteit: null,
      actor: { rol: 'gemeente', gremium: COLLEGE, gemeente: ALBLASSERDAM },
      oorzaak: [
        'ons-d: Besloten op do 11-3-2021: ingestemd.',
        expect.stringMatching(/^college Alblasserdam: /u),
        expect.stringMatching(/^raad Alblasserdam: /u),
      ],
    });
    expect(overStap(prognoseVan(STAP.onsd, naOnsd), naOnsd).activiteit).toBe('M1-10');
  });

  it('about a step on which nothing waits any more is that body itself', () => {
    const onsd = prognoseVan(STAP.onsd, naOnsd);
    expect(wieIsAanZet(onsd, naOnsd)).toBe(onsd);
    expect(openStappen(naOnsd).map(({ stap }) => stap.behandeling.id)).toEqual([STAP.college, STAP.raad]);
  });

  it('about a row is its first mijlpaal and its first body, for the TWO', () => {
    const rij = anActiviteit({
      code: 'M1-05',
      mijlpalen: [2, 3],
      gremia: ['ons-d', COLLEGE],
      station: 'ons-d',
    });
    expect(overActiviteit(rij)).toEqual({
      mijlpaal: 2,
      station: 'ons-d',
      gemeente: null,
      activiteit: 'M1-05',
      actor: { rol: 'two', gremium: 'ons-d', gemeente: null },
    });
    expect(overActiviteit({ ...rij, mijlpalen: [], gremia: [] })).toMatchObject({
      mijlpaal: null,
      actor: { gremium: null },
    });
  });
});

describe('the last day to act', () => {
  it('counts until that day itself, and not after it', () => {
    expect(zolangHetKan(dag('12-3'), naOnsd)).toBe(dag('12-3'));
    expect(zolangHetKan(dag('11-3'), naOnsd)).toBeNull();
    expect(zolangHetKan(null, naOnsd)).toBeNull();
  });
});

describe('the rows on which a warning rests', () => {
  it('have the line of the source, where there is one', () => {
    const [rij] = anActiviteit({ code: 'M1-05' }).rijen;
    const met = (bronregel: number) => ({ ...rij, bronregel }) as NonNullable<typeof rij>;
    expect(bewijsVanRijen({ rijen: [met(101), met(1), met(0)] })).toEqual([
      'Rij M1-05 (regel 101 van de bron)',
      'Rij M1-05 (regel 1 van de bron)',
      'Rij M1-05',
    ]);
  });
});
