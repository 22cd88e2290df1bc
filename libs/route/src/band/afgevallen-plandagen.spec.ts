import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import {
  aVergadering,
  alternatieven,
  dag,
  gesloten,
  metVensters,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { STAP, dagVan, prognoseVan, voorbeeld, zinnenVan } from '../testing/voorbeeld.js';
import { vervallenPlandagen } from './afgevallen-plandagen.js';

const { onsd } = STAP;

function eenVan(dagen: readonly string[], over: Partial<Stand> = {}): Stand {
  return voorbeeld({ activiteiten: [onsdRij(alternatieven(...dagen))], ...over });
}

function planzinnen(stand: Stand): readonly string[] {
  return zinnenVan(onsd, stand).filter((zin) => /^(?:De detailplanning|Op )/u.test(zin));
}

const vanaf = (eerste: string): Partial<Stand> => ({
  behandelingen: metVensters(voorbeeld().behandelingen, { [onsd]: periode(eerste, '30-3') }),
});

describe('a day of the plan that has fallen out', () => {
  it.each<[string, readonly string[], Partial<Stand>, string]>([
    ['ready only later', ['4-3', '11-3'], vanaf('5-3'), 'dan is het stuk nog niet gereed'],
    ['before the peildatum', ['25-2', '11-3'], {}, 'die dag is voorbij zonder besluit'],
    [
      'before the peildatum, on a day that is closed besides',
      ['25-2', '11-3'],
      { kalenderperioden: [gesloten('Vrije dag', '25-2')] },
      'die dag is voorbij zonder besluit',
    ],
    [
      'a holiday',
      ['11-3', '4-3'],
      { kalenderperioden: [gesloten('Vrije dag', '4-3')] },
      'die dag valt op Vrije dag',
    ],
    [
      'a closing day that is missed',
      ['4-3', '11-3'],
      { vergaderingen: [aVergadering('ons-d', '4-3', '26-2')] },
      'de aanleverdatum daarvoor wordt niet gehaald',
    ],
    [
      'a meeting that was cancelled',
      ['4-3', '11-3'],
      { vergaderingen: [aVergadering('ons-d', '4-3', '1-3', { staat: 'vervallen' })] },
      'die vergadering is vervallen',
    ],
  ])('by %s is told with why, after all days that the plan gives', (_, dagen, over, waarom) => {
    const eerste = dagen.includes('25-2') ? 'do 25-2-2021' : 'do 4-3-2021';
    const stand = eenVan(dagen, over);
    expect(dagVan(onsd, stand)).toBe('do 11-3-2021');
    expect(planzinnen(stand)).toEqual([
      `De detailplanning noemt ${eerste} of do 11-3-2021.`,
      `Op ${eerste} kan het niet: ${waarom}.`,
    ]);
  });

  it('leaves the days from which nobody has chosen yet', () => {
    const stand = eenVan(['25-2', '11-3', '18-3']);
    const berekening = bereken(stand);
    expect(planzinnen(stand)).toEqual([
      'De detailplanning noemt do 25-2-2021, do 11-3-2021 of do 18-3-2021.',
      'Op do 25-2-2021 kan het niet: die dag is voorbij zonder besluit.',
    ]);
    expect(oorzaakVan(prognoseVan(onsd, berekening), berekening).zinnen[0]).toBe(
      'ons-d do 11-3-2021 of do 18-3-2021',
    );
  });

  it('is one between others of which the closing day was missed', () => {
    const stand = eenVan(['4-3', '11-3', '18-3'], { vergaderingen: [aVergadering('ons-d', '11-3', '26-2')] });
    const berekening = bereken(stand);
    expect(planzinnen(stand)).toEqual([
      'De detailplanning noemt do 4-3-2021, do 11-3-2021 of do 18-3-2021.',
      'Op do 11-3-2021 kan het niet: de aanleverdatum daarvoor wordt niet gehaald.',
    ]);
    expect(oorzaakVan(prognoseVan(onsd, berekening), berekening).zinnen[0]).toBe(
      'ons-d do 4-3-2021 of do 18-3-2021',
    );
  });

  it('is told of each day where none can be', () => {
    const stand = eenVan(['4-3', '11-3'], vanaf('12-3'));
    expect(planzinnen(stand)).toEqual([
      'De detailplanning noemt do 4-3-2021 of do 11-3-2021, maar voor do 11-3-2021 geldt: dan is het stuk nog niet gereed.',
      'Op do 4-3-2021 kan het niet: dan is het stuk nog niet gereed.',
    ]);
  });

  it('is no other where each can still be', () => {
    expect(planzinnen(eenVan(['11-3', '18-3']))).toEqual([
      'De detailplanning noemt do 11-3-2021 of do 18-3-2021.',
    ]);
    expect(planzinnen(eenVan(['11-3']))).toEqual(['De detailplanning noemt do 11-3-2021.']);
  });

  it('is a claim with what rules it out', () => {
    const graaf = (over: Partial<Stand>) => {
      const berekening = bereken(eenVan(['4-3', '11-3'], over));
      return bij(
        `plandag:M1-10:${String(dag('4-3'))}`,
        oorzaakVan(prognoseVan(onsd, berekening), berekening),
      );
    };
    expect(graaf({ kalenderperioden: [gesloten('Vrije dag', '4-3')] })).toMatchObject({
      soort: 'planrij',
      tekst: 'Op do 4-3-2021 kan het niet: die dag valt op Vrije dag.',
      bron: { kind: 'planrij', code: 'M1-10', bronregel: 101 },
      van: [`datum:${onsd}`],
      omdat: [`gesloten:${String(dag('4-3'))}:Vrije dag`],
    });
    expect(graaf(vanaf('5-3')).omdat).toEqual(['regel:2']);
    const nietGedrukt = { activiteiten: [onsdRij(alternatieven('4-3', '11-3'), { rijen: [] })] };
    expect(graaf({ ...nietGedrukt, ...vanaf('5-3') }).bron).toEqual({
      kind: 'planrij',
      code: 'M1-10',
      bronregel: null,
    });
  });
});

describe('the days of the plan of which the meeting was cancelled', () => {
  const dagen = (peildatum: string, over: Partial<Stand> = {}) => {
    const { plan } = bereken(
      eenVan(['4-3', '11-3', '18-3'], {
        peildatum: dag(peildatum),
        vergaderingen: [
          aVergadering('ons-d', '4-3', '1-3', { staat: 'vervallen' }),
          aVergadering('ons-d', '11-3', '8-3'),
          aVergadering('ons-d', '25-3', '22-3', { staat: 'vervallen' }),
        ],
        ...over,
      }),
    );
    const stap = plan.stappen.find(({ behandeling }) => behandeling.id === onsd);
    return stap === undefined ? null : vervallenPlandagen({ stap }, plan);
  };

  it('are those of the row that are still to come', () => {
    expect(dagen('1-3')).toEqual([dag('4-3')]);
    expect(dagen('4-3')).toEqual([dag('4-3')]);
    expect(dagen('5-3')).toEqual([]);
  });

  it('are none without a row', () => {
    expect(dagen('1-3', { activiteiten: [] })).toEqual([]);
  });
});
