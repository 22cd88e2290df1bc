import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AdviesFeit } from './advies/adviesfeit.js';
import { type Herkomst, plaatsVan } from './besluit.js';
import type { Dossier, PlanFeit } from './dossier.js';
import { standOp } from './stand.js';
import {
  aBesluit,
  aDossier,
  aPlanFeit,
  aVergaderFeit,
  activiteit,
  anAanlevering,
  herkomst,
  maart,
} from './testing/dossier.js';

describe('standOp', () => {
  it('knows what was recorded on the peildatum itself, and nothing of the day after', () => {
    const dossier = aDossier({
      besluiten: [aBesluit('b1', herkomst(1, 12))],
      aanleveringen: [anAanlevering('m1-college', 11, herkomst(2, 12))],
      vergaderFeiten: [aVergaderFeit('v1', 16, herkomst(3, 12))],
      planFeiten: [aPlanFeit('M1-10', 11, herkomst(4, 12))],
    });
    const [eerder, opDeDag] = [standOp(dossier, maart(11)), standOp(dossier, maart(12))];

    expect([eerder.besluiten, eerder.aanleveringen, eerder.vergaderingen]).toEqual([[], [], []]);
    expect(eerder.activiteiten[0]?.datum.kind).toBe('onbekend');
    expect(
      [opDeDag.besluiten, opDeDag.aanleveringen, opDeDag.vergaderingen].map((rij) => rij.length),
    ).toEqual([1, 1, 1]);
    expect(opDeDag.activiteiten[0]?.datum).toMatchObject({ kind: 'vast', dag: maart(11) });
  });

  it('has advice with its version as far as it was known', () => {
    const advies = (volgnummer: number, dag: number, stukversie: number | null): AdviesFeit => ({
      mijlpaal: 1,
      gremium: 'kernteam',
      gemeente: null,
      houding: null,
      dag: maart(dag),
      stukversie,
      tekst: null,
      herkomst: herkomst(volgnummer, dag),
    });
    const dossier = aDossier({ adviesFeiten: [advies(1, 4, null), advies(2, 11, 1), advies(3, 16, 2)] });
    const versies = (peildatum: number, bekend: number) =>
      standOp(dossier, maart(peildatum), maart(bekend)).adviezen?.map(({ stukversie }) => stukversie);
    expect(
      [
        [1, 1],
        [5, 5],
        [12, 20],
        [20, 12],
        [20, 20],
      ].map(([peildatum = 0, bekend = 0]) => versies(peildatum, bekend)),
    ).toEqual([[], [null], [1], [1], [2]]);
  });

  it('has a stukversie from the day on which it was added, also when one looks back with what came in since', () => {
    const dossier = aDossier();
    const stukversies = [
      { mijlpaal: 1, nummer: 1, naam: 'versie 1' },
      { mijlpaal: 1, nummer: 2, naam: 'versie 2', herkomst: herkomst(1, 24) },
    ];
    const metVersies = { ...dossier, opzet: { ...dossier.opzet, stukversies } };
    const op = (peildatum: number, bekend: number): readonly number[] =>
      standOp(metVersies, maart(peildatum), maart(bekend)).stukversies.map(({ nummer }) => nummer);

    expect([op(17, 24), op(23, 24), op(24, 24), op(24, 23)]).toEqual([[1], [1], [1, 2], [1]]);
  });

  it('follows the plan with the windows, and an afspraak that was made later', () => {
    const venster = (van: number, tot: number) => ({ van: maart(van), tot: maart(tot) });
    const gepland = (nummer: number, opDag: number, van: number, tot: number): PlanFeit => ({
      ...aPlanFeit('M1-10', 1, herkomst(nummer, opDag)),
      datum: { kind: 'venster', venster: venster(van, tot), tekst: '' },
    });
    const dossier = aDossier({
      planFeiten: [gepland(1, 1, 8, 12), gepland(2, 3, 15, 19), gepland(4, 7, 29, 31)],
      afspraakFeiten: [
        {
          afspraak: {
            soort: 'venster-wijzigen',
            mijlpaal: 1,
            station: 'ons-d',
            gemeente: null,
            venster: venster(22, 26),
          },
          reden: 'afgesproken',
          herkomst: herkomst(3, 5),
        },
      ],
    });
    const cel = {
      id: 'm1-ons-d',
      mijlpaal: 1,
      station: 'ons-d',
      gemeente: null,
      gremium: 'ons-d',
      venster: venster(8, 12),
      vensterHerkomst: 'bron' as const,
      versie: 1,
    };
    const metCel = { ...dossier, opzet: { ...dossier.opzet, behandelingen: [cel] } };
    const op = (dag: number) => standOp(metCel, maart(dag)).behandelingen[0]?.venster;

    expect([op(2), op(3), op(5), op(7)]).toEqual([
      venster(8, 12),
      venster(15, 19),
      venster(22, 26),
      venster(29, 31),
    ]);
    expect(standOp(metCel, maart(3)).afspraken).toBeUndefined();
  });

  it('keeps what a body says of itself apart from the gemeenten, as it was known that day', () => {
    const zegt = (nummer: number, opDag: number, deelname: 'doet-mee' | 'doet-niet-mee') => ({
      gremium: 'rpo-zorg',
      deelname,
      vanaf: maart(opDag),
      reden: null,
      herkomst: herkomst(nummer, opDag),
    });
    const [mee, nietMee] = [zegt(1, 11, 'doet-mee'), zegt(2, 13, 'doet-niet-mee')];
    const dossier = aDossier({ deelnameFeiten: [mee, nietMee] });

    expect(standOp(dossier, maart(10))).not.toHaveProperty('gremiumdeelnamen');
    expect(standOp(dossier, maart(12)).gremiumdeelnamen).toEqual([mee]);
    expect(standOp(dossier, maart(13))).toMatchObject({ deelnamen: [], gremiumdeelnamen: [nietMee] });
  });

  it('goes by the day on which a besluit was recorded, not by the day of the meeting', () => {
    const dossier = aDossier({ besluiten: [aBesluit('b1', herkomst(1, 20), { dag: maart(11) })] });

    expect(standOp(dossier, maart(15)).besluiten).toEqual([]);
    expect(standOp(dossier, maart(20)).besluiten).toHaveLength(1);
  });

  it('keeps of a chain of corrections the last besluit, at the place of the first', () => {
    const eerst = aBesluit('b1', herkomst(1, 11));
    const dan = aBesluit('b2', herkomst(3, 12), { vervangt: 'b1' });
    const laatst = aBesluit('b3', herkomst(5, 13), { vervangt: 'b2' });
    const ander = aBesluit('b4', herkomst(4, 12), { behandeling: 'm1-college' });
    const { besluiten } = standOp(aDossier({ besluiten: [eerst, dan, ander, laatst] }), maart(13));

    expect(besluiten).toEqual([ander, { ...laatst, plaats: 1 }]);
    expect(besluiten.map(plaatsVan)).toEqual([4, 1]);
  });

  it('keeps the last fact about each thing', () => {
    const stand = standOp(
      aDossier({
        vergaderFeiten: [
          aVergaderFeit('v1', 16, herkomst(1, 1)),
          aVergaderFeit('v2', 9, herkomst(2, 1)),
          aVergaderFeit('v1', 23, herkomst(3, 2)),
        ],
        planFeiten: [aPlanFeit('M1-10', 11, herkomst(4, 3)), aPlanFeit('M1-10', 18, herkomst(5, 4))],
        aanleveringen: [
          anAanlevering('m1-college', 4, herkomst(6, 5)),
          anAanlevering('m1-college', 5, herkomst(7, 6)),
        ],
      }),
      maart(31),
    );

    expect(stand.vergaderingen.map(({ id, dag }) => [id, dag])).toEqual([
      ['v2', maart(9)],
      ['v1', maart(23)],
    ]);
    expect(stand.activiteiten[0]?.datum).toMatchObject({ dag: maart(18) });
    expect(stand.aanleveringen.map(({ dag }) => dag)).toEqual([maart(5)]);
  });

  it('shows a replaced besluit on the peildatum before the correction, and only the new one after', () => {
    const dossier = aDossier({
      besluiten: [
        aBesluit('b1', herkomst(1, 12)),
        aBesluit('b2', herkomst(2, 15), { uitkomst: 'niet-ingestemd', vervangt: 'b1' }),
      ],
    });

    expect(standOp(dossier, maart(14)).besluiten.map(({ id }) => id)).toEqual(['b1']);
    expect(standOp(dossier, maart(15)).besluiten.map(({ id }) => id)).toEqual(['b2']);
  });

  it('keeps two besluiten about one behandeling when the second does not replace the first', () => {
    const besluiten = [
      aBesluit('b1', herkomst(1, 12), { uitkomst: 'aangehouden' }),
      aBesluit('b2', herkomst(2, 19), { dag: maart(18) }),
    ];

    expect(standOp(aDossier({ besluiten }), maart(19)).besluiten).toHaveLength(2);
  });

  it('gives the same answer about an earlier peildatum after later facts were added', () => {
    const dag = fc.integer({ min: 1, max: 30 });
    const code = fc.constantFrom('a', 'b', 'c');
    const feit = fc.tuple(fc.constantFrom('besluit', 'vergadering', 'plan', 'aanlevering'), code, dag, dag);
    fc.assert(
      fc.property(fc.array(feit, { minLength: 1, maxLength: 30 }), dag, (feiten, peil) => {
        const opVolgorde = [...feiten].sort((x, y) => x[3] - y[3]);
        const toen = dossierVan(opVolgorde.filter(([, , , recorded]) => recorded <= peil));
        expect(standOp(dossierVan(opVolgorde), maart(peil))).toEqual(standOp(toen, maart(peil)));
      }),
    );
  });
});

/** A dossier of facts in the order in which they were recorded; a besluit replaces the one before it. */
function dossierVan(feiten: readonly (readonly [string, string, number, number])[]): Dossier {
  const van = <T>(
    soort: string,
    maak: (code: string, dag: number, recorded: Herkomst, nummer: number) => T,
  ): T[] =>
    feiten.flatMap(([welk, code, dag, recorded], nummer) =>
      welk === soort ? [maak(code, dag, herkomst(nummer, recorded), nummer)] : [],
    );
  return aDossier({
    activiteiten: ['a', 'b', 'c'].map((code) => ({ ...activiteit, code })),
    besluiten: van('besluit', (behandeling, dag, recorded, nummer) =>
      aBesluit(`b${nummer}`, recorded, { behandeling, dag: maart(dag), vervangt: `b${nummer - 1}` }),
    ),
    vergaderFeiten: van('vergadering', aVergaderFeit),
    planFeiten: van('plan', aPlanFeit),
    aanleveringen: van('aanlevering', anAanlevering),
  });
}
