import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { type Mijlpaalprognose, toetsIngangsdatum, voorspelMijlpaal } from './mijlpaalprognose.js';
import { ONBEKEND, opDag } from './moment.js';
import { verklaarIngangsdatum } from './overzicht/ingangsdatumzin.js';
import { formatMoment } from './reden.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
} from './testing/bouwers.js';

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

/** The same Stand, its mijlpalen joined by this rule, with what these gemeenten said. */
function metRegel(
  stand: Stand,
  samenloop: Samenloopregel,
  deelnamen: Readonly<Record<string, Deelname>>,
): Stand {
  return {
    ...stand,
    mijlpalen: stand.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop })),
    deelnamen: Object.entries(deelnamen).map(([gemeente, deelname]) => ({
      gemeente,
      deelname,
      vanaf: dag('1-3'),
      reden: null,
      herkomst: aHerkomst(),
    })),
  };
}

describe('voorspelMijlpaal by who takes part', () => {
  const alleMee = Object.fromEntries(ZEVEN.map((gemeente) => [gemeente, 'doet-mee' as const]));

  it('counts without who does not take part, and lists who has not said', () => {
    const stand = metRegel(
      zeven({ GM0610: '10-5', GM0642: '24-5' }),
      { kind: 'deelnemers' },
      {
        ...alleMee,
        GM0610: 'onbekend',
        GM0642: 'doet-niet-mee',
      },
    );

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: { vroegst: dag('13-4'), laatst: dag('10-5') },
      bepalend: ['GM0610'],
      totaal: 6,
      doetNietMee: ['GM0642'],
      deelnameOnbekend: ['GM0610'],
    });
  });

  it('names who does not take part where all are needed', () => {
    const stand = metRegel(zeven(), { kind: 'allen' }, { GM0642: 'doet-niet-mee' });

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: ONBEKEND,
      bepalend: ['GM0642'],
      onbekend: [],
      onhaalbaar: true,
    });
  });

  it('names who does not take part before who has no calendar, for that one could still decide', () => {
    const stand = metRegel(zeven({ GM0482: null }), { kind: 'allen' }, { GM0642: 'doet-niet-mee' });

    expect(mijlpaalVan(stand)).toMatchObject({ bepalend: ['GM0642'], onbekend: ['GM0482'] });
  });

  it('answers the ingangsdatum with no where a mijlpaal can no longer be decided', () => {
    const { ingangsdatum } = bereken(metRegel(zeven(), { kind: 'allen' }, { GM0642: 'doet-niet-mee' }));

    expect(ingangsdatum).toMatchObject({
      antwoord: 'nee',
      marge: null,
      laatsteBesluit: ONBEKEND,
      laatsteStap: ONBEKEND,
      onhaalbaar: [1],
    });
    expect(verklaarIngangsdatum(ingangsdatum)).toBe(
      'Nee, zo niet: aan mijlpaal 1 doen te weinig gemeenten mee; de ingangsdatum is za 1-1-2022.',
    );
  });

  it('has no answer about an ingangsdatum that nobody set, whoever takes part', () => {
    const stand = metRegel(zeven(), { kind: 'allen' }, { GM0642: 'doet-niet-mee' });
    const traject = { ...stand.traject, ingangsdatum: null };

    expect(bereken({ ...stand, traject }).ingangsdatum).toMatchObject({ antwoord: 'onbekend' });
  });

  it('names who has not said where the number depends on it', () => {
    const stand = metRegel(zeven(), { kind: 'aantal', nodig: 7 }, { ...alleMee, GM0610: 'onbekend' });

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: { vroegst: dag('13-4'), laatst: null },
      bepalend: ['GM0610'],
      deelnameOnbekend: ['GM0610'],
      onhaalbaar: false,
    });
  });

  it('lets a gemeente that has decided take part, whatever it said', () => {
    const stand = metRegel(zeven(), { kind: 'deelnemers' }, { ...alleMee, GM0642: 'doet-niet-mee' });
    const besluiten = [...stand.besluiten, aBesluit(idVan(1, 'raad', 'GM0642'), '13-4')];

    expect(mijlpaalVan({ ...stand, besluiten, peildatum: dag('14-4') })).toMatchObject({
      besloten: 1,
      doetNietMee: [],
    });
  });
});

describe('voorspelMijlpaal on other routes', () => {
  it('keeps two mijlpalen apart', () => {
    const opzet = aTraject({ gemeenten: 7, mijlpalen: 2 });
    const { mijlpalen } = bereken({ ...zeven(), ...opzet, peildatum: dag('17-3') });

    expect(
      mijlpalen.map(({ dag: klaar, totaal, onbekend }) => [formatMoment(klaar), totaal, onbekend]),
    ).toEqual([
      ['di 13-4-2021', 7, []],
      [expect.any(String), 7, ZEVEN],
    ]);
    expect(mijlpalen[1]?.dag.laatst).toBeNull();
    expect(mijlpalen[0]?.bepalend).toEqual(ZEVEN);
  });

  it('is the day of the regional body where the route ends there, set by no gemeente', () => {
    const stand = aStand({
      ...aTraject({ stations: [aStation({ code: 'ons-d' })] }),
      vergaderingen: [aVergadering('ons-d', '11-3', '4-3')],
    });

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: { vroegst: dag('11-3'), laatst: dag('11-3') },
      bepalend: [],
      onbekend: [],
      totaal: 1,
      staart: null,
    });
  });

  it('names no gemeente when only the regional body is unknown', () => {
    const stand = aStand(aTraject({ stations: [aStation({ code: 'ons-d' })] }));

    expect(mijlpaalVan(stand)).toMatchObject({ dag: { laatst: null }, bepalend: [], onbekend: [] });
  });

  it('is decided by the raad on a route of the raad alone', () => {
    const stand = aStand({
      ...aTraject({ stations: [aStation({ code: 'raad', perGemeente: true })] }),
      vergaderingen: [aVergadering('raad-GM0482', '13-4', '30-3')],
    });

    expect(mijlpaalVan(stand)).toMatchObject({ dag: opDag(dag('13-4')), bepalend: ['GM0482'] });
  });

  it('ends at the last body that gets the stuk of this mijlpaal, in whatever order the bodies are given', () => {
    const opzet = aTraject({ mijlpalen: 2 });
    const behandelingen = opzet.behandelingen.filter((cel) => cel.mijlpaal === 1 || cel.station !== 'raad');
    const stand = aStand({
      ...opzet,
      behandelingen,
      besluiten: [1, 2].flatMap((nummer) => [
        aBesluit(idVan(nummer, 'ons-d', null), '11-3'),
        aBesluit(idVan(nummer, 'college', 'GM0482'), '16-3'),
      ]),
      peildatum: dag('17-3'),
    });
    const uitkomst = bereken(stand);
    const { prognoses } = uitkomst;
    const omgekeerd = { ...stand, stations: [...stand.stations].reverse() };

    expect(uitkomst.mijlpalen.map(({ besloten }) => besloten)).toEqual([0, 1]);
    expect([1, 2].map((nummer) => voorspelMijlpaal(nummer, prognoses, omgekeerd).besloten)).toEqual([0, 1]);
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
    onhaalbaar: false,
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

  it('waits for the legal tail behind the last decision', () => {
    const staart = { dag: { vroegst: dag('2-1-2022'), laatst: dag('5-1-2022') }, stappen: [] };
    const uitkomst = toetsIngangsdatum(dag('1-1-2022'), [{ ...mijlpaal('13-4', '20-4'), staart }]);

    expect(uitkomst).toEqual({
      ingangsdatum: dag('1-1-2022'),
      antwoord: 'nee',
      marge: -4,
      laatsteBesluit: { vroegst: dag('13-4'), laatst: dag('20-4') },
      laatsteStap: staart.dag,
      aangenomen: [],
      onhaalbaar: [],
    });
  });

  it('promises nothing without an ingangsdatum, or without a mijlpaal', () => {
    expect(toetsIngangsdatum(null, [mijlpaal('5-3', '5-3')])).toMatchObject({
      antwoord: 'onbekend',
      marge: null,
    });
    expect(toetsIngangsdatum(dag('1-1-2022'), []).antwoord).toBe('onbekend');
  });

  it('says no when an unknown raad gets the stuk only after the ingangsdatum', () => {
    const stand = zeven({ GM0610: null });

    expect(bereken({ ...stand, peildatum: dag('3-1-2022') }).ingangsdatum.antwoord).toBe('nee');
    expect(bereken(stand).ingangsdatum.antwoord).toBe('onbekend');
  });
});
