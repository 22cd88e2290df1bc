import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Feit {
  readonly soort: 'planfeit' | 'vergadering' | 'besluit' | 'aanlevering';
  readonly vastgelegdOp: string;
  readonly gemeente: string | null;
  readonly bron: string;
  readonly dag?: string;
  readonly activiteit?: string;
  readonly uitkomst?: string;
  readonly aanpassingen?: readonly string[];
  readonly behandeling?: {
    readonly mijlpaal: number;
    readonly station: string;
    readonly gemeente: string | null;
  };
}

const lees = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, import.meta.url), 'utf8'));
const { toelichting, peildatum, feiten } = lees('./gr-sdd-2021/voorbeeldfeiten.json') as {
  readonly toelichting: string;
  readonly peildatum: string;
  readonly feiten: readonly Feit[];
};
const { activiteiten } = lees('./gr-sdd-2021/planning.json') as {
  readonly activiteiten: readonly { readonly code: string }[];
};

const van = (soort: Feit['soort'], station: string): readonly Feit[] =>
  feiten.filter((feit) => feit.soort === soort && feit.behandeling?.station === station);

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
    const gedaan = feiten.filter(({ soort }) => soort === 'besluit' || soort === 'aanlevering');
    expect(gedaan.filter(({ dag, vastgelegdOp }) => dag === undefined || vastgelegdOp < dag)).toEqual([]);
  });

  it('plan activiteiten that exist', () => {
    const gepland = feiten.flatMap(({ activiteit }) => activiteit ?? []);
    expect(gepland).toEqual(['A-M1-07', 'A-M1-13']);
    expect(activiteiten.map(({ code }) => code)).toEqual(expect.arrayContaining(gepland));
  });

  it('are about one gemeente where that gemeente records its own outcome', () => {
    for (const feit of van('besluit', 'college')) {
      expect(feit.gemeente).toBe(feit.behandeling?.gemeente);
    }
  });

  it('hand the notitie to seven colleges, of which four have decided and three are still silent', () => {
    expect(van('aanlevering', 'college')).toHaveLength(7);
    expect(
      van('besluit', 'college').map(({ uitkomst, aanpassingen }) => [uitkomst, aanpassingen?.length]),
    ).toEqual([
      ['ingestemd', 0],
      ['ingestemd', 0],
      ['ingestemd', 0],
      ['ingestemd-met-aanpassingen', 1],
    ]);
  });

  it('hand the notitie to a raad only after the college of that gemeente agreed', () => {
    const akkoord = van('besluit', 'college').map(({ gemeente }) => gemeente);
    const aangeleverd = van('aanlevering', 'raad').map(({ behandeling }) => behandeling?.gemeente);
    expect(aangeleverd).toEqual(['GM0642', 'GM0505']);
    expect(akkoord).toEqual(expect.arrayContaining(aangeleverd));
  });
});
