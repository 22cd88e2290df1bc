import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDatumUitdrukking } from '@routekaart/kalender';
import fc from 'fast-check';
import { planning, type Rij } from '../testing/andere-regio.js';
import { importeer, planUit, regelVan, sleutelsVan } from '../testing/importplan.js';
import type { Importplan } from './planimport.js';

const START: readonly Rij[] = [
  ['Week 10', '5-3', 'Bijpraten', 'Kernteam'],
  ['Week 11', '12-3', 'Bespreken startnotitie', 'AO Jeugd'],
  ['Week 12', 'Nog plannen', 'Instemmen met startnotitie', 'BO Jeugd'],
  ['Week 13', '26-3', 'Bijpraten', 'Kernteam'],
];
const VERORDENING: readonly Rij[] = [
  ['Week 13', '26-3', 'Bijpraten', 'Kernteam'],
  ['Week 20', '14-5', 'Bespreken verordening', 'AO Jeugd'],
];

function document(start = START, verordening: readonly Rij[] | null = VERORDENING): string {
  const delen = [planning(start, 'Planning startnotitie')];
  return [...delen, ...(verordening === null ? [] : [planning(verordening, 'Planning verordening')])].join(
    '\n\n',
  );
}

function verander(rijen: readonly Rij[], plaats: number, rij: Rij): readonly Rij[] {
  return rijen.map((oud, nummer) => (nummer === plaats ? rij : oud));
}

const BEKEND = planUit(document());

const stappenVan = ({ stappen }: Importplan) =>
  stappen
    .filter(({ soort }) => soort !== 'ongewijzigd')
    .map(({ soort, activiteit, nieuw }) => [soort, activiteit, nieuw && formatDatumUitdrukking(nieuw)]);

describe('an import into an empty plan', () => {
  it('makes one activiteit of a row that stands in two tables', () => {
    expect(
      BEKEND.map(({ code, naam, mijlpalen, gremia, toestand }) => [code, naam, mijlpalen, gremia, toestand]),
    ).toEqual([
      ['A-E1-01', 'Bijpraten', [1], ['kernteam'], 'vastgelegd'],
      ['A-E1-02', 'Bespreken startnotitie', [1], ['ao-jeugd'], 'vastgelegd'],
      ['A-E1-03', 'Instemmen met startnotitie', [1], ['bo-jeugd'], 'nog-te-plannen'],
      ['A-E1-04', 'Bijpraten', [1, 2], ['kernteam'], 'vastgelegd'],
      ['A-E1-05', 'Bespreken verordening', [2], ['ao-jeugd'], 'vastgelegd'],
    ]);
  });

  it('keeps every cell as printed, in the order of the source', () => {
    const gedrukt = BEKEND.flatMap(({ rijen }) => rijen).map(regelVan);
    expect(gedrukt).toHaveLength(START.length + VERORDENING.length);
    expect(BEKEND[1]?.rijen.map(regelVan)).toEqual(['Week 11\t12-3\tBespreken startnotitie\tAO Jeugd\t']);
  });
});

describe('an import of what is known', () => {
  it('changes nothing', () => {
    const { stappen, bevindingen } = importeer(document(), BEKEND);
    expect(stappen.map(({ soort, rijen, plan }) => [soort, rijen, plan])).toEqual(
      BEKEND.map(() => ['ongewijzigd', null, null]),
    );
    expect(bevindingen).toEqual([]);
  });

  it('moves the row that has another date, of two with the same words', () => {
    const tekst = document(verander(START, 0, ['Week 10', '7-3', 'Bijpraten', 'Kernteam']));
    expect(stappenVan(importeer(tekst, BEKEND))).toEqual([['verplaatst', 'A-E1-01', 'do 7-3-2024']]);
  });

  it('moves a date from a fixed day to one that is not known yet', () => {
    const tekst = document(
      verander(START, 1, ['Week 11', 'Nog plannen', 'Bespreken startnotitie', 'AO Jeugd']),
    );
    const { stappen } = importeer(tekst, BEKEND);
    expect(stappen[1]).toMatchObject({
      soort: 'verplaatst',
      plan: { toestand: 'nog-te-plannen', datum: { kind: 'nog-te-plannen' } },
    });
  });

  it('knows a row that was reworded by its moment, and keeps its date', () => {
    const tekst = document(verander(START, 1, ['Week 11', '12-3', 'Startnotitie doorspreken', 'AO Jeugd']));
    expect(stappenVan(importeer(tekst, BEKEND))).toEqual([['gewijzigd', 'A-E1-02', 'di 12-3-2024']]);
  });

  it('keeps a row that cannot be understood, as text', () => {
    const erbij: Rij = ['Week 14', 'zodra het kan', 'Oplevering', 'Kernteam'];
    const tekst = document([
      ...verander(START, 1, ['Week 11', 'na Pasen', 'Bespreken startnotitie', 'AO Jeugd']),
      erbij,
    ]);
    const { stappen } = importeer(tekst, BEKEND);
    expect(stappenVan({ stappen, bevindingen: [] })).toEqual([
      ['onbekend', 'A-E1-02', 'niet te lezen: "na Pasen"'],
      ['onbekend', 'A-E1-06', 'niet te lezen: "zodra het kan"'],
    ]);
    expect(stappen[4]?.rijen?.map(regelVan)).toEqual(['Week 14\tzodra het kan\tOplevering\tKernteam\t']);
  });

  it('reports what is gone, and lets it fall out only when that is asked for', () => {
    const tekst = document(START.slice(1));
    const [gemeld] = importeer(tekst, BEKEND).stappen.slice(-1);
    expect(gemeld).toMatchObject({ soort: 'verdwenen', activiteit: 'A-E1-01', plan: null, nieuw: null });
    const [vervallen] = importeer(tekst, BEKEND, { laatVervallen: true }).stappen.slice(-1);
    expect(vervallen?.plan).toEqual({ datum: BEKEND[0]?.datum, toestand: 'vervallen' });
  });

  it('says nothing about a mijlpaal whose table is not in the document', () => {
    const plan = importeer(document(START, null), BEKEND);
    expect(stappenVan(plan)).toEqual([]);
    expect(plan.stappen.map(({ activiteit }) => activiteit)).not.toContain('A-E1-05');
    expect(plan.stappen.every(({ rijen }) => rijen === null)).toBe(true);
  });

  it('leaves an activiteit in one table when the other does not print it any more', () => {
    const { stappen } = importeer(document(START, VERORDENING.slice(1)), BEKEND);
    const stap = stappen.find(({ activiteit }) => activiteit === 'A-E1-04');
    expect(stap).toMatchObject({ soort: 'gewijzigd', mijlpalen: [1], plan: null });
  });

  it('takes no date from two tables that contradict each other, and says so', () => {
    const tekst = document(verander(START, 3, ['Week 13', '28-3', 'Bijpraten', 'Kernteam']));
    const { stappen, bevindingen } = importeer(tekst, BEKEND);
    expect(stappen.find(({ activiteit }) => activiteit === 'A-E1-04')?.plan).toBeNull();
    expect(bevindingen.map(({ code, uitleg }) => [code, uitleg])).toEqual([
      [
        'DATUM_TEGENSPRAAK',
        '“Bijpraten” staat in twee tabellen met een andere datum: do 28-3-2024 en di 26-3-2024.',
      ],
    ]);
  });

  it('does not undo what was planned since, and says so', () => {
    const verder = BEKEND.map((activiteit) =>
      activiteit.code === 'A-E1-02'
        ? { ...activiteit, datum: { kind: 'vast', dag: dagVan('2024-03-14'), tekst: '' } as const }
        : activiteit,
    );
    const { stappen, bevindingen } = importeer(document(), verder);
    expect(stappen.every(({ plan }) => plan === null)).toBe(true);
    expect(bevindingen.map(({ uitleg }) => uitleg)).toEqual([
      '“Bespreken startnotitie” staat in het plan op do 14-3-2024; het document noemt nog di 12-3-2024.',
    ]);
  });

  it('does not bring back what fell out, but a new row of the same words is a new activiteit', () => {
    const vervallen = BEKEND.map((activiteit) =>
      activiteit.code === 'A-E1-02' ? { ...activiteit, toestand: 'vervallen' as const } : activiteit,
    );
    expect(importeer(document(), vervallen).bevindingen.map(({ code }) => code)).toEqual([
      'VERVALLEN_GENOEMD',
    ]);
    const tekst = document(verander(START, 1, ['Week 15', '9-4', 'Bespreken startnotitie', 'AO Jeugd']));
    expect(stappenVan(importeer(tekst, vervallen))).toEqual([['toegevoegd', 'A-E1-06', 'di 9-4-2024']]);
  });
});

describe('an accepted proposal', () => {
  const tekst = document(verander(START, 3, ['Week 14', '1-4', 'Oplevering', 'Kernteam']));

  it('is applied to its row, and only when it was accepted', () => {
    const [paasdag = ''] = sleutelsVan(tekst, 'DATUM_OP_FEESTDAG');
    const datumVan = ({ stappen }: Importplan) =>
      stappen.map(({ naam, nieuw }) => [naam, nieuw]).find(([naam]) => naam === 'Oplevering')?.[1];
    expect(datumVan(importeer(tekst, []))).toMatchObject({ kind: 'vast', dag: dagVan('2024-04-01') });
    expect(datumVan(importeer(tekst, [], { aanvaard: new Set([paasdag]) }))).toMatchObject({
      kind: 'vast',
      dag: dagVan('2024-04-02'),
      tekst: '1-4',
    });
  });
});

describe('any edit of the document', () => {
  const ingreep = fc.record({
    plaats: fc.nat({ max: 20 }),
    soort: fc.constantFrom('weg', 'dubbel', 'datum', 'woorden'),
    nieuw: fc.constantFrom('6-3', 'Nog plannen', '??', '', 'eind april'),
  });

  it('loses no row: each stands with its cells in exactly one step, or is as it was', () => {
    fc.assert(
      fc.property(fc.array(ingreep, { maxLength: 5 }), (ingrepen) => {
        const start = ingrepen.reduce<readonly Rij[]>((rijen, { plaats, soort, nieuw }) => {
          const nummer = plaats % Math.max(1, rijen.length);
          const oud = rijen[nummer];
          if (oud === undefined) return rijen;
          const [week, datum, wat, wie = 'Kernteam'] = oud;
          const vervanging: Readonly<Record<string, readonly Rij[]>> = {
            weg: [],
            dubbel: [oud, oud],
            datum: [[week, nieuw, wat, wie]],
            woorden: [[week, datum, `${wat} ${nieuw}`.trim(), wie]],
          };
          return [...rijen.slice(0, nummer), ...(vervanging[soort] ?? [oud]), ...rijen.slice(nummer + 1)];
        }, START);
        const { stappen } = importeer(document(start), BEKEND);
        const codes = stappen.map(({ activiteit }) => activiteit);
        expect(new Set(codes).size).toBe(codes.length);
        const erna = stappen.flatMap(({ soort, rijen, activiteit }) =>
          soort === 'verdwenen' ? [] : (rijen ?? BEKEND.find(({ code }) => code === activiteit)?.rijen ?? []),
        );
        const verwacht = [...start, ...VERORDENING].map(([week, datum, wat, wie = 'Kernteam', opm = '']) =>
          [week, datum, wat, wie, opm].join('\t').trimEnd(),
        );
        expect(erna.map((rij) => regelVan(rij).trimEnd()).sort()).toEqual(verwacht.sort());
      }),
      { numRuns: 300 },
    );
  });
});
