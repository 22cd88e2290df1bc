import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Besluit, Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { isVoorbij } from './binnen-termijn.js';

const { onsd, college, raad } = STAP;

/** The raad has eight weeks from the college of di 16-3: until di 11-5. The ONS-D is on do 11-3. */
function met(raden: readonly Vergadering[], over: Partial<Stand> = {}): Stand {
  const { vergaderingen } = voorbeeld();
  const termijn = { weken: 8, recesTeltMee: true };
  return voorbeeld({
    stations: aTraject().stations.map((een) => (een.code === 'raad' ? { ...een, regime: 'acht' } : een)),
    rechtsregimes: [{ code: 'acht', regel: '', vanaf: null, tot: null, termijn, bron: null }],
    vergaderingen: [...vergaderingen.filter(({ gremium }) => gremium !== RAAD), ...raden],
    ...over,
  });
}

function vanRaad(stand: Stand): readonly unknown[] {
  const prognose = prognoseVan(raad, bereken(stand));
  const { vroegst, laatst } = prognose.dag;
  const lees = (een: number | null): string => (een === null ? 'onbekend' : formatDag(een));
  return [prognose.toestand, prognose.grond, lees(vroegst), lees(laatst), isVoorbij(prognose)];
}

describe('a raad with eight weeks to answer', () => {
  it('answers at a meeting up to the last day of the term', () => {
    expect(vanRaad(met([aVergadering(RAAD, '11-5', '22-4')]))).toEqual([
      'wacht',
      'vergadering',
      'di 11-5-2021',
      'di 11-5-2021',
      false,
    ]);
    expect(vanRaad(met([aVergadering(RAAD, '12-5', '22-4')]))).toEqual([
      'wacht',
      'termijn',
      'di 11-5-2021',
      'di 11-5-2021',
      false,
    ]);
  });

  it('lets the route go on from the day it is asked when no meeting is known', () => {
    expect(vanRaad(met([]))).toEqual(['wacht', 'termijn', 'di 16-3-2021', 'di 11-5-2021', false]);
  });

  it('lets the route go on when the term ends, where the last meeting was too early', () => {
    const teVroeg = [aVergadering(RAAD, '23-2', '15-2')];
    expect(vanRaad(met(teVroeg))).toEqual(['wacht', 'termijn', 'di 11-5-2021', 'di 11-5-2021', false]);
  });

  it('counts the term from each day on which it may be asked', () => {
    const activiteiten = [onsdRij(alternatieven('11-3', '12-3'))];
    // The college is on di 16-3 or di 23-3, so that the term ends on di 11-5 or di 18-5.
    expect(vanRaad(met([aVergadering(RAAD, '22-6', '1-6')], { activiteiten }))).toEqual([
      'wacht',
      'termijn',
      'di 11-5-2021',
      'di 18-5-2021',
      false,
    ]);
    expect(vanRaad(met([aVergadering(RAAD, '14-5', '22-4')], { activiteiten }))).toEqual([
      'wacht',
      'vergadering',
      'vr 14-5-2021',
      'vr 14-5-2021',
      false,
    ]);
  });

  it('is not waited for from the day after its term', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
    const aanleveringen = [anAanlevering(raad, '16-3')];
    const op = (peildatum: string): readonly unknown[] =>
      vanRaad(met([], { besluiten, aanleveringen, peildatum: dag(peildatum) }));
    expect(op('30-4')).toEqual(['aangeleverd', 'termijn', 'vr 30-4-2021', 'di 11-5-2021', false]);
    expect(op('11-5')).toEqual(['aangeleverd', 'termijn', 'di 11-5-2021', 'di 11-5-2021', false]);
    expect(op('12-5')).toEqual(['aangeleverd', 'termijn-verstreken', 'di 11-5-2021', 'di 11-5-2021', true]);
  });

  it('has no term yet where papers came before anybody knows when it is asked', () => {
    const over = {
      vergaderingen: [aVergadering(RAAD, '13-4', '18-3')],
      aanleveringen: [anAanlevering(raad, '16-3')],
      besluiten: [aBesluit(onsd, '11-3')],
    };
    expect(vanRaad(met([], { ...over, peildatum: dag('1-7') })).slice(1)).not.toContain('termijn-verstreken');
  });

  it.each<[Besluit['uitkomst'], readonly unknown[]]>([
    ['ingestemd', ['besloten', 'besluit', 'di 13-4-2021', 'di 13-4-2021', true]],
    ['niet-ingestemd', ['besloten', 'besluit', 'di 13-4-2021', 'di 13-4-2021', true]],
  ])('has answered, and stops nothing: %s', (uitkomst, verwacht) => {
    const besluiten = [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3'),
      aBesluit(raad, '13-4', { uitkomst }),
    ];
    expect(vanRaad(met([], { besluiten, peildatum: dag('1-7') }))).toEqual(verwacht);
  });

  it('has no last day while nobody knows when it is asked', () => {
    const vergaderingen = [aVergadering(RAAD, '13-4', '18-3')];
    expect(vanRaad(met([], { vergaderingen, activiteiten: [onsdRij(vast('11-3'))] }))).toEqual([
      'wacht',
      'vergadering',
      'di 13-4-2021',
      'onbekend',
      false,
    ]);
  });
});
