import { describe, expect, it } from '@jest/globals';
import type { Kalenderperiode } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import {
  DORDRECHT,
  aStand,
  aTraject,
  aVergadering,
  dag,
  gesloten,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { type Sprong, sprongVan, verklaarSprong } from './klif.js';

const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
const reces = (van: string, tot: string, over: Partial<Kalenderperiode> = {}): Kalenderperiode =>
  gesloten('Meireces', van, tot, { laag: 'reces', ...over });

/** Two gemeenten whose college meets on 16-3 or 23-3 and whose raad on 13-4 or 18-5; the ONS-D on 11-3 or 13-5. */
function twee(over: Partial<Stand> = {}): Berekening {
  return bereken(
    aStand({
      ...opzet,
      vergaderingen: [
        aVergadering('ons-d', '11-3', '11-3'),
        aVergadering('ons-d', '13-5', '13-5'),
        ...opzet.gemeenten.flatMap(({ code }) => [
          aVergadering(`college-${code}`, '16-3', '11-3'),
          aVergadering(`college-${code}`, '23-3', '18-3'),
          aVergadering(`raad-${code}`, '13-4', '18-3'),
          aVergadering(`raad-${code}`, '18-5', '22-4'),
        ]),
      ],
      ...over,
    }),
  );
}

function sprong(id: string, berekening: Berekening): Sprong | null {
  const prognose = berekening.prognoses.find(({ stap }) => stap.behandeling.id === id);
  return prognose === undefined ? null : sprongVan(prognose, berekening);
}

const RAAD = `m1-raad-${DORDRECHT}`;
const over = (...kalenderperioden: readonly Kalenderperiode[]): Sprong | null =>
  sprong(RAAD, twee({ kalenderperioden }));

describe('the sprong of a station', () => {
  it('is the calendar days from the chosen meeting to the next', () => {
    const gewoon = sprong(RAAD, twee());
    expect(gewoon).toMatchObject({ dagen: 35, reces: null, achterDeMuur: [] });
    expect(gewoon && verklaarSprong(gewoon)).toBe(
      'Eén dag na de aanleverdatum kost 35 dagen: van di 13-4-2021 naar di 18-5-2021.',
    );
  });

  it('is not known without a chosen meeting, or without a next one', () => {
    const zonder = (gremium: string, weg: readonly string[]): Berekening => {
      const { stand } = twee();
      const vergaderingen = stand.vergaderingen.filter(
        (een) => een.gremium !== gremium || !weg.some((opDag) => een.dag === dag(opDag)),
      );
      return twee({ vergaderingen });
    };
    expect(sprong(RAAD, zonder(`raad-${DORDRECHT}`, ['13-4', '18-5']))).toBeNull();
    expect(sprong(RAAD, zonder(`raad-${DORDRECHT}`, ['18-5']))).toBeNull();
  });
});

describe('the sprong of a regional body on its day of the plan', () => {
  const metPlan = (opDag: string, ...onsd: readonly (readonly [string, string])[]): Sprong | null => {
    const { stand } = twee();
    const zonder = stand.vergaderingen.filter(({ gremium }) => gremium !== 'ons-d');
    const vergaderingen = [...zonder, ...onsd.map((een) => aVergadering('ons-d', ...een))];
    return sprong('m1-ons-d', twee({ activiteiten: [onsdRij(vast(opDag))], vergaderingen }));
  };

  it('goes to the first meeting that closes after the one of that day', () => {
    const gevonden = metPlan('11-3', ['11-3', '4-3'], ['12-3', '4-3'], ['25-3', '18-3']);
    expect(gevonden).toMatchObject({ van: dag('11-3'), dagen: 14 });
  });

  it('goes from that day where the calendar has no meeting on it', () => {
    expect(metPlan('11-3', ['25-3', '18-3'])).toMatchObject({ van: dag('11-3'), dagen: 14 });
  });

  it('is not known when the body has no meeting after it', () => {
    expect(metPlan('11-3', ['11-3', '4-3'])).toBeNull();
  });
});

describe('a klif', () => {
  it.each([
    ['of the body itself', reces('26-4', '7-5', { gremium: `raad-${DORDRECHT}` })],
    ['of everyone', reces('26-4', '7-5')],
    ['on the first day between the two', reces('14-4', '14-4')],
    ['on the last day between the two', reces('17-5', '17-5')],
  ])('is a sprong over a reces %s', (_waar, periode) => {
    expect(over(periode)?.reces).toEqual(periode);
  });

  it.each([
    ['of another body', reces('26-4', '7-5', { gremium: `college-${DORDRECHT}` })],
    ['that ends on the day of the chosen meeting', reces('10-4', '13-4', { hard: false })],
    ['that begins on the day of the next one', reces('18-5', '20-5', { hard: false })],
    ['that is no reces but a holiday', gesloten('Koningsdag', '27-4')],
  ])('is none over a period %s', (_waar, periode) => {
    expect(over(periode)?.reces).toBeNull();
  });

  it('of a gemeente has its own later stations behind it, of this mijlpaal only', () => {
    const kalenderperioden = [reces('17-3', '19-3')];
    expect(sprong(`m1-college-${DORDRECHT}`, twee({ kalenderperioden }))?.achterDeMuur).toEqual([
      'college Dordrecht',
      'raad Dordrecht',
    ]);
    expect(over(reces('26-4', '7-5'))?.achterDeMuur).toEqual(['raad Dordrecht']);
  });

  it('of a regional station has every gemeente behind it, and says so', () => {
    const muur = sprong('m1-ons-d', twee({ kalenderperioden: [reces('3-5', '7-5')] }));
    expect(muur && verklaarSprong(muur)).toBe(
      'Eén dag na de aanleverdatum kost 63 dagen: van do 11-3-2021 naar do 13-5-2021, over het reces “Meireces” ' +
        '(ma 3-5 t/m vr 7-5-2021). Daarachter vallen dan: ons-d, college Alblasserdam, college Dordrecht, ' +
        'raad Alblasserdam, raad Dordrecht.',
    );
  });
});
