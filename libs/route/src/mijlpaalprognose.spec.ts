import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { type Mijlpaalprognose, toetsIngangsdatum } from './mijlpaalprognose.js';
import { formatMoment } from './reden.js';
import { aBesluit, aStand, aTraject, aVergadering, dag, idVan } from './testing/bouwers.js';

const ZEVEN = ['GM0482', 'GM0505', 'GM0523', 'GM0531', 'GM0590', 'GM0610', 'GM0642'] as const;

/** The seven colleges have decided on 16-3; each raad meets on one day, or on none that is known. */
function zeven(raadsdagen: Readonly<Partial<Record<(typeof ZEVEN)[number], string | null>>> = {}): Stand {
  return aStand({
    ...aTraject({ gemeenten: 7 }),
    peildatum: dag('17-3'),
    besluiten: [
      aBesluit('m1-ons-d', '11-3'),
      ...ZEVEN.map((gemeente) => aBesluit(idVan(1, 'college', gemeente), '16-3')),
    ],
    vergaderingen: ZEVEN.flatMap((gemeente) => {
      const opDag = raadsdagen[gemeente] === undefined ? '13-4' : raadsdagen[gemeente];
      return opDag === null ? [] : [aVergadering(`raad-${gemeente}`, opDag, '18-3')];
    }),
  });
}

function mijlpaalVan(stand: Stand): Mijlpaalprognose {
  const [mijlpaal] = bereken(stand).mijlpalen;
  if (mijlpaal === undefined) {
    throw new Error('Geen mijlpaal');
  }
  return mijlpaal;
}

describe('voorspelMijlpaal', () => {
  it('is the latest of the seven, and names the gemeente that sets it', () => {
    const mijlpaal = mijlpaalVan(zeven({ GM0531: '10-5', GM0505: '20-4' }));

    expect(formatMoment(mijlpaal.dag)).toBe('ma 10-5-2021');
    expect(mijlpaal).toMatchObject({ bepalend: ['GM0531'], onbekend: [], besloten: 0, totaal: 7 });
  });

  it('names all gemeenten that share the latest day', () => {
    expect(mijlpaalVan(zeven({ GM0531: '10-5', GM0505: '10-5' })).bepalend).toEqual(['GM0505', 'GM0531']);
  });

  it('is unknown as soon as one raad is unknown, however late the others are', () => {
    const mijlpaal = mijlpaalVan(zeven({ GM0531: '10-5', GM0610: null }));

    expect(mijlpaal.dag).toEqual({ vroegst: dag('10-5'), laatst: null });
    expect(mijlpaal).toMatchObject({ bepalend: ['GM0610'], onbekend: ['GM0610'] });
  });

  it('waits for the gemeente whose college did not agree', () => {
    const stand = zeven();
    const besluiten = stand.besluiten.map((besluit) =>
      besluit.behandeling === 'm1-college-GM0482'
        ? { ...besluit, uitkomst: 'niet-ingestemd' as const }
        : besluit,
    );

    expect(mijlpaalVan({ ...stand, besluiten })).toMatchObject({
      dag: { laatst: null },
      onbekend: ['GM0482'],
    });
  });

  it('counts the raden that have decided, and is done when all seven have', () => {
    const stand = zeven();
    const raden = ZEVEN.map((gemeente) => aBesluit(idVan(1, 'raad', gemeente), '13-4'));
    const op = (aantal: number): Mijlpaalprognose =>
      mijlpaalVan({
        ...stand,
        peildatum: dag('14-4'),
        besluiten: [...stand.besluiten, ...raden.slice(0, aantal)],
      });

    expect(op(6)).toMatchObject({ besloten: 6, totaal: 7, dag: { laatst: null }, bepalend: ['GM0642'] });
    expect(op(7)).toMatchObject({
      besloten: 7,
      totaal: 7,
      dag: { vroegst: dag('13-4'), laatst: dag('13-4') },
    });
  });
});

describe('toetsIngangsdatum', () => {
  const mijlpaal = (vroegst: string, laatst: string | null): Mijlpaalprognose => ({
    mijlpaal: 1,
    dag: { vroegst: dag(vroegst), laatst: laatst === null ? null : dag(laatst) },
    bepalend: [],
    onbekend: [],
    besloten: 0,
    totaal: 7,
    doetNietMee: [],
    deelnameOnbekend: [],
    staart: null,
  });

  it.each([
    ['ja', '13-4', '31-12', 1],
    ['onzeker', '13-4', '1-1-2022', 0],
    ['nee', '1-1-2022', '11-1-2022', -10],
    ['nee', '1-1-2022', null, null],
    ['onbekend', '13-4', null, null],
  ] as const)(
    'answers "%s" when the last decision falls between %s and %s',
    (antwoord, vroegst, laatst, marge) => {
      const uitkomst = toetsIngangsdatum(dag('1-1-2022'), [
        mijlpaal('5-3', '5-3'),
        mijlpaal(vroegst, laatst),
      ]);

      expect(uitkomst).toMatchObject({ antwoord, marge });
    },
  );

  it('promises nothing without an ingangsdatum, or without a mijlpaal', () => {
    expect(toetsIngangsdatum(null, [mijlpaal('5-3', '5-3')]).antwoord).toBe('onbekend');
    expect(toetsIngangsdatum(dag('1-1-2022'), []).antwoord).toBe('onbekend');
  });

  it('says no when an unknown raad gets the stuk only after the ingangsdatum', () => {
    const stand = zeven({ GM0610: null });

    expect(bereken({ ...stand, peildatum: dag('3-1-2022') }).ingangsdatum.antwoord).toBe('nee');
    expect(bereken(stand).ingangsdatum.antwoord).toBe('onbekend');
  });
});
