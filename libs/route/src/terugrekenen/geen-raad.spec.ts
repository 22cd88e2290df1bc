import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Stand } from '@routekaart/traject';
import { maakRouteplan } from '../routeplan.js';
import { gesloten, periode } from '../testing/bouwers.js';
import { APRIL, COLLEGE, COMMISSIE, MEI, RAAD, keten, strook } from '../testing/strook.js';
import { geenVergaderingIn } from './geen-raad.js';
import { waardoorzin } from './leeg-venster.js';

type Rij = readonly [opDag: string, uiterlijk: string, cyclus?: Cyclus];

/** Why the raad decides at no meeting in this window. */
function waarom(
  van: string,
  tot: string,
  { commissie = COMMISSIE, raad = RAAD }: { commissie?: readonly Rij[]; raad?: readonly Rij[] } = {},
  over: Partial<Stand> = {},
) {
  const plan = maakRouteplan(
    strook(
      keten('ons-d', 'college', 'commissie', 'raad'),
      '11-3',
      { college: COLLEGE, commissie, raad },
      over,
    ),
  );
  const stap = plan.stappen.find(({ station }) => station.code === 'raad');
  return stap === undefined ? null : waardoorzin(geenVergaderingIn(stap, periode(van, tot), plan));
}

const LEEG = 'raad Alblasserdam vergadert niet in het venster';
const dicht = { kalenderperioden: [gesloten('Vrije dag', '29-3')] };
const BREUK = 'de agendacommissie van ma 29-3-2021 valt op Vrije dag, en daarmee telt raad Alblasserdam van';
const ZONDER = 'commissie Alblasserdam heeft geen vergadering in de cyclus van raad Alblasserdam van';

describe('why a raad decides at no meeting in its window', () => {
  it('is that it does not meet in it', () => {
    expect(waarom('21-4', '24-5', {}, dicht)).toBe(`${LEEG} wo 21-4 t/m ma 24-5-2021`);
    expect(waarom('5-4', '30-4', { raad: [['20-4', '18-3'], ...RAAD.slice(1)] })).toBe(
      `${LEEG} ma 5-4 t/m vr 30-4-2021`,
    );
  });

  it.each([
    ['5-4', '30-4'],
    ['20-4', '30-4'],
    ['5-4', '20-4'],
  ])('is the break in the cycle of its meeting, also on the first and the last day: %s - %s', (van, tot) => {
    expect(waarom(van, tot, {}, dicht)).toBe(`${BREUK} di 20-4-2021 niet mee`);
  });

  it('is that the commissie does not meet in that cycle', () => {
    const inMei = { commissie: COMMISSIE.filter(([, , cyclus]) => cyclus === MEI) };
    expect(waarom('5-4', '30-4', inMei)).toBe(`${ZONDER} di 20-4-2021`);
    const los: readonly Rij[] = [['8-4', '18-3'], ...inMei.commissie];
    expect(waarom('5-4', '30-4', { commissie: los })).toBe(`${ZONDER} di 20-4-2021`);
  });

  it('is told of the last meeting in the window', () => {
    const raad: readonly Rij[] = [...RAAD, ['22-4', '18-3', APRIL]];
    expect(waarom('5-4', '30-4', { raad }, dicht)).toBe(`${BREUK} do 22-4-2021 niet mee`);
  });

  it('is no cycle that is whole, nor one of a meeting on a closed day', () => {
    expect(waarom('5-4', '30-4')).toBe(`${LEEG} ma 5-4 t/m vr 30-4-2021`);
    const koningsdag = { kalenderperioden: [gesloten('Koningsdag', '20-4')] };
    expect(waarom('5-4', '30-4', {}, koningsdag)).toBe(`${LEEG} ma 5-4 t/m vr 30-4-2021`);
  });
});
