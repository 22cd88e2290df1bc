import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, dag } from '../testing/bouwers.js';
import { RAAD, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { isAangenomen } from './agenda-maatregelen.js';
import { watAls } from './wat-als.js';

function na(stand: Stand, maatregel: Maatregel): Stand {
  const antwoord = watAls(bereken(stand), [maatregel]);
  expect(antwoord.geweigerd).toEqual([]);
  return antwoord.na.stand;
}

describe('what is asked of the agenda', () => {
  const toevoegen = {
    soort: 'vergadering-toevoegen',
    gremium: RAAD,
    dag: dag('1-3'),
    aanleverdag: dag('1-3'),
  } as const;

  it('is a meeting that is not certain, on the peildatum at the soonest, with a name of its own', () => {
    const een = na(voorbeeld(), toevoegen);
    const twee = na(een, { ...toevoegen, dag: dag('2-3') });
    expect(een.vergaderingen.at(-1)).toMatchObject({
      dag: dag('1-3'),
      staat: 'voorlopig',
      herkomst: 'ingevoerd',
    });
    expect(new Set(twee.vergaderingen.map(({ id }) => id)).size).toBe(voorbeeld().vergaderingen.length + 2);
  });

  it('is a meeting that exists in thought only', () => {
    expect(na(voorbeeld(), toevoegen).vergaderingen.filter(isAangenomen)).toMatchObject([
      { dag: dag('1-3') },
    ]);
    expect(isAangenomen({ id: 'raad-aanname-' })).toBe(false);
  });

  it('is a written round that says so, and closes on its day', () => {
    const stand = voorbeeld();
    const gremia = stand.gremia.map((een) => ({ ...een, schriftelijk: true }));
    const { vergaderingen } = na(
      { ...stand, gremia },
      { soort: 'schriftelijke-ronde', gremium: RAAD, dag: dag('15-3') },
    );
    expect(vergaderingen.at(-1)).toMatchObject({
      schriftelijk: true,
      dag: dag('15-3'),
      aanleverdag: dag('15-3'),
    });
  });

  it('moves a meeting of which nobody knows when it closes, and then still nobody does', () => {
    const vergaderingen = vergaderingenVan(ALBLASSERDAM).map((een) => ({ ...een, aanleverdag: null }));
    const verplaatst = { vergadering: `${RAAD}@13-4`, dag: dag('14-4'), aanleverdag: null };
    const anders = na(voorbeeld({ vergaderingen }), { soort: 'vergadering-verplaatsen', ...verplaatst });
    expect(anders.vergaderingen.find(({ id }) => id === verplaatst.vergadering)).toMatchObject({
      dag: dag('14-4'),
      aanleverdag: null,
      staat: 'verplaatst',
    });
  });

  it('remembers the day for which a meeting was first planned, until it is back there', () => {
    const naar = (opDag: string) =>
      ({
        soort: 'vergadering-verplaatsen',
        vergadering: `${RAAD}@13-4`,
        dag: dag(opDag),
        aanleverdag: null,
      }) as const;
    const eerste = na(voorbeeld(), naar('20-4'));
    const was = (stand: Stand) => stand.vergaderingen.find(({ id }) => id === `${RAAD}@13-4`)?.was;
    expect(was(eerste)).toBe(dag('13-4'));
    expect(was(na(eerste, naar('27-4')))).toBe(dag('13-4'));
    expect(was(na(eerste, naar('13-4')))).toBeUndefined();
    const tussen = (stand: Stand) => stand.vergaderingen.find(({ id }) => id === `${RAAD}@13-4`)?.tussendagen;
    expect(tussen(eerste)).toBeUndefined();
    expect(tussen(na(eerste, naar('27-4')))).toEqual([dag('20-4')]);
  });

  it('is judged by the rules of the body that meets', () => {
    const { geweigerd } = watAls(bereken(voorbeeld()), [
      {
        soort: 'vergadering-verplaatsen',
        vergadering: `${RAAD}@13-4`,
        dag: dag('18-5'),
        aanleverdag: null,
      },
    ]);
    expect(geweigerd).toMatchObject([{ weigering: { code: 'AGENDA-02' } }]);
  });
});
