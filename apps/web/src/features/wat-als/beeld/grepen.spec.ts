import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { bereken, watAls } from '@routekaart/route';
import { dagTeLaat } from '@routekaart/route/testing';
import type { Rij } from '../../../onderdelen/maatregel/rij.js';
import { maatregelUit, rijVan } from '../maatregelen/rij.js';
import { type Banen, banenVan } from './banen.js';
import { greepVan, metGreepOp } from './grepen.js';

/** ONS-D on vr 12-3: the college decides on di 23-3, the raad on di 18-5. */
const voor = bereken(dagTeLaat());
const banen: Banen = banenVan(watAls(voor, []), 1);
const college = banen.gemeenten[0]?.punten[0];

function sleepCollege(dag: string, rijen: readonly Rij[]): readonly Rij[] {
  const greep = college === undefined ? null : greepVan(college, rijen, voor.peildatum);
  if (greep === null) throw new Error('Het college kan niet worden versleept.');
  return metGreepOp(greep, dagVan(dag), rijen);
}

describe('dragging the meeting of a college', () => {
  it('tries another day for it, then yet another in its place', () => {
    const eerst = sleepCollege('2021-03-24', []);
    const daarna = sleepCollege('2021-03-25', eerst);
    expect(daarna.map(maatregelUit)).toMatchObject([
      { soort: 'vergadering-verplaatsen', dag: dagVan('2021-03-25'), aanleverdag: null },
    ]);
  });

  it('back to its own day leaves nothing to try', () => {
    expect(sleepCollege('2021-03-23', sleepCollege('2021-03-24', []))).toEqual([]);
  });

  it('leaves the other measures alone', () => {
    const ander: Rij = { soort: 'gemeente-valt-af', waarden: { gemeente: 'GM0505' } };
    expect(sleepCollege('2021-03-24', [ander])[0]).toEqual(ander);
  });

  it('keeps a raad that moves with its cycle in that measure, and has no way home', () => {
    const raad = banen.gemeenten[0]?.punten.find(({ voor: { stap } }) => stap.station.code === 'raad');
    const cyclus = {
      soort: 'cyclus-verplaatsen',
      vergadering: 'raad-GM0482@18-5',
      dag: dagVan('2021-05-20'),
      aanleverdag: dagVan('2021-04-22'),
      commissie: dagVan('2021-05-11'),
      agendacommissie: null,
    } as const;
    const rijen = [rijVan(cyclus)];
    const greep = raad === undefined ? null : greepVan(raad, rijen, voor.peildatum);
    expect(greep).toMatchObject({ dag: cyclus.dag, thuis: null, plaats: 0 });
    const anders = greep === null ? [] : metGreepOp(greep, dagVan('2021-05-18'), rijen);
    expect(anders.map(maatregelUit)).toEqual([{ ...cyclus, dag: dagVan('2021-05-18') }]);
  });

  it('adds nothing to a list that is full', () => {
    const vol = Array.from({ length: 20 }, (): Rij => ({ soort: null, waarden: {} }));
    expect(sleepCollege('2021-03-24', vol)).toBe(vol);
  });
});
