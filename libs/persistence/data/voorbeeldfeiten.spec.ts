import { describe, expect, it } from '@jest/globals';
import type { Bestandsfeit } from '@routekaart/bijlage';
import { leesBestand } from '../src/testing/lees-bestand.js';

type Stukfeit = Extract<Bestandsfeit, { readonly soort: 'besluit' | 'aanlevering' }>;

const isStukfeit = (feit: Bestandsfeit): feit is Stukfeit =>
  feit.soort === 'besluit' || feit.soort === 'aanlevering';

const { toelichting, peildatum, feiten = [], planning } = leesBestand('gr-sdd');
const activiteiten = planning?.activiteiten ?? [];

const stukfeiten = feiten.flatMap((feit): readonly Stukfeit[] => (isStukfeit(feit) ? [feit] : []));
const van = (soort: Stukfeit['soort'], station: string): readonly Stukfeit[] =>
  stukfeiten.filter((feit) => feit.soort === soort && feit.behandeling.station === station);
const uitkomsten = van('besluit', 'college').flatMap((feit) =>
  feit.soort === 'besluit' ? [[feit.uitkomst, (feit.aanpassingen ?? []).length]] : [],
);

describe('the voorbeeldfeiten', () => {
  it('are labelled as an example, one by one', () => {
    expect(toelichting).toMatch(/^Voorbeeld: /);
    expect(feiten.filter(({ bron }) => bron !== 'Voorbeeld')).toEqual([]);
  });

  it('stand in the order in which they were recorded, none after the demo day', () => {
    const dagen = feiten.map(({ vastgelegdOp }) => vastgelegdOp);
    expect(dagen).toEqual([...dagen].sort());
    expect(dagen.at(-1)).toBe(peildatum);
  });

  it('record no besluit or aanlevering before its day', () => {
    expect(stukfeiten.filter(({ dag, vastgelegdOp }) => vastgelegdOp < dag)).toEqual([]);
    expect(stukfeiten).toHaveLength(15);
  });

  it('plan activiteiten that exist', () => {
    const gepland = feiten.flatMap((feit) => (feit.soort === 'plan' ? [feit.activiteit] : []));
    expect(gepland).toEqual(['A-M1-07', 'A-M1-13']);
    expect(activiteiten.map(({ code }) => code)).toEqual(expect.arrayContaining(gepland));
  });

  it('are about one gemeente where that gemeente records its own outcome', () => {
    for (const feit of van('besluit', 'college')) {
      expect(feit.gemeente).toBe(feit.behandeling.gemeente);
    }
  });

  it('hand the notitie to seven colleges, of which four have decided and three are still silent', () => {
    expect(van('aanlevering', 'college')).toHaveLength(7);
    expect(uitkomsten).toEqual([
      ['ingestemd', 0],
      ['ingestemd', 0],
      ['ingestemd', 0],
      ['ingestemd-met-aanpassingen', 1],
    ]);
  });

  it('hand the notitie to a raad only after the college of that gemeente agreed', () => {
    const akkoord = van('besluit', 'college').map(({ gemeente }) => gemeente);
    const aangeleverd = van('aanlevering', 'raad').map(({ behandeling }) => behandeling.gemeente);
    expect(aangeleverd).toEqual(['GM0642', 'GM0505']);
    expect(akkoord).toEqual(expect.arrayContaining(aangeleverd));
  });
});
