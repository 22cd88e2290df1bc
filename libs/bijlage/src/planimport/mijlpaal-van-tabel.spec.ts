import { describe, expect, it } from '@jest/globals';
import { leesBijlage } from '../lees-bijlage.js';
import { ANDERE_REGIO, planning, type Rij } from '../testing/andere-regio.js';
import { MIJLPALEN, planUit } from '../testing/importplan.js';
import { mijlpalenVanTabellen } from './mijlpaal-van-tabel.js';

const A: Rij = ['Week 10', '5-3', 'Bijpraten'];
const B: Rij = ['Week 20', '14-5', 'Bespreken'];
const BEKEND = planUit(
  [planning([A], 'Planning startnotitie'), planning([B], 'Planning verordening')].join('\n\n'),
);

function gevonden(...delen: readonly string[]): readonly (number | null)[] {
  const { tabellen } = leesBijlage(delen.join('\n\n'), ANDERE_REGIO);
  return [...mijlpalenVanTabellen(tabellen, MIJLPALEN, BEKEND).values()];
}

describe('the mijlpaal of a table', () => {
  it.each<[string, readonly string[], readonly (number | null)[]]>([
    ['is the one that its title names', [planning([B], 'Detailplanning van de startnotitie')], [1]],
    ['is the one whose rows stand in it', [planning([B], 'Deel 1')], [2]],
    ['goes by order when nothing else tells', [planning([], 'Deel 1'), planning([], 'Deel 2')], [1, 2]],
    ['is not guessed', [planning([['Week 30', '23-7', 'Iets nieuws']], 'Deel 1')], [null]],
    ['is not chosen between two that are named', [planning([], 'Startnotitie en verordening')], [null]],
  ])('%s', (_hoe, delen, verwacht) => {
    expect(gevonden(...delen)).toEqual(verwacht);
  });
});
