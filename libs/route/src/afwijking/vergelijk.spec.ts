import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, maakKalender } from '@routekaart/kalender';
import type {
  ActiviteitOpzet,
  Basisdatum,
  Dossier,
  Editie,
  PlanFeit,
  PlanToestand,
} from '@routekaart/traject';
import * as fc from 'fast-check';
import {
  aHerkomst,
  aTraject,
  alternatieven,
  anActiviteit,
  dag,
  gesloten,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { beeldOpDag, beeldVanEditie } from './planbeeld.js';
import { beeldVanRoutekaart } from './routekaartbeeld.js';
import { type Afwijking, vergelijk, vergelijkrijenVan } from './vergelijk.js';

const WEEK_11 = nogTePlannen(periode('15-3', '19-3'));
const KALENDER = maakKalender([gesloten('Goede Vrijdag', '2-4'), gesloten('Tweede Paasdag', '5-4')]);
const ONLEESBAAR: DatumUitdrukking = { kind: 'onbekend', tekst: 'n.t.b.' };

interface Feitopties {
  readonly toestand?: PlanToestand;
  readonly reden?: string;
}

function aFeit(
  activiteit: string,
  volgnummer: number,
  datum: DatumUitdrukking,
  over: Feitopties = {},
): PlanFeit {
  const { toestand = 'vastgelegd', reden = null } = over;
  const herkomst = aHerkomst({ volgnummer, dag: dag('25-1') + volgnummer - 1 });
  return { activiteit, datum, toestand, reden, herkomst };
}

/** The edition that was vastgesteld together with the change of this number. */
function anEditie(nummer: number, volgnummer: number): Editie {
  const herkomst = aHerkomst({ volgnummer, dag: dag('25-1') + volgnummer - 1 });
  return { nummer, naam: `Editie ${nummer}`, bijgewerktTotEnMet: herkomst.dag, reden: 'Zo.', herkomst };
}

function anOpzet(code: string, station: string | null = null): ActiviteitOpzet {
  const {
    datum: _datum,
    toestand: _toestand,
    reden: _reden,
    ...opzet
  } = anActiviteit({ code, naam: code, station });
  return opzet;
}

type Plan = Pick<Dossier, 'activiteiten' | 'planFeiten' | 'edities' | 'routekaarten' | 'opzet'>;

function aPlan(planFeiten: readonly PlanFeit[], over: Partial<Plan> = {}): Plan {
  const codes = [...new Set(planFeiten.map(({ activiteit }) => activiteit))];
  return {
    opzet: aTraject({ mijlpalen: 3 }),
    activiteiten: codes.map((code) => anOpzet(code)),
    planFeiten,
    edities: [anEditie(1, 1), anEditie(2, 9)],
    routekaarten: [],
    ...over,
  };
}

function tussen(plan: Plan, van = 1, naar = 2): readonly Afwijking[] {
  const beeld = (nummer: number) => beeldVanEditie(plan.edities[nummer - 1] ?? anEditie(99, 0), plan);
  return vergelijk(beeld(van), beeld(naar), vergelijkrijenVan(plan), KALENDER);
}

/** What happens to one row whose date was this in edition 1, and that in edition 2. */
function verandering(oud: DatumUitdrukking, nieuw: DatumUitdrukking): Afwijking | undefined {
  return tussen(aPlan([aFeit('A', 1, oud), aFeit('A', 2, nieuw)]))[0];
}

function metRoutekaart(plan: Plan, basis: Basisdatum, extra = false): Plan {
  const rijen = [{ onderwerp: { kind: 'activiteit', activiteit: 'A' } as const, basis, extra }];
  const routekaart = { nummer: 1, naam: 'Routekaart', gremium: null, dag: null, reden: 'Zo.', rijen };
  return { ...plan, routekaarten: [{ ...routekaart, herkomst: aHerkomst() }] };
}

function tegenRoutekaart(plan: Plan, editie = 1): readonly Afwijking[] {
  const [routekaart] = plan.routekaarten;
  const gekozen = plan.edities[editie - 1];
  if (routekaart === undefined || gekozen === undefined) throw new Error('geen routekaart of editie');
  return vergelijk(
    beeldVanRoutekaart(routekaart, plan),
    beeldVanEditie(gekozen, plan),
    vergelijkrijenVan(plan),
    KALENDER,
  );
}

const EEN_WEEK_LATER: Basisdatum = { kind: 'afwijking', editie: 1, dagen: 7, tekst: '1 week later' };

describe('vergelijk, between two editions', () => {
  it.each([
    ['a later day', vast('11-3'), vast('18-3'), [7, 5, 7, 5]],
    ['an earlier day', vast('18-3'), vast('11-3'), [-7, -5, -7, -5]],
    ['a day past Easter', vast('1-4'), vast('6-4'), [5, 1, 5, 1]],
    ['a window a week later', nogTePlannen(periode('8-3', '12-3')), WEEK_11, [7, 5, 7, 5]],
    ['a day after its window', nogTePlannen(periode('8-3', '12-3')), vast('18-3'), [10, 8, 6, 4]],
    ['another day than the alternatives', alternatieven('25-2', '1-3'), vast('26-2'), [1, 1, -3, -1]],
    ['one other alternative', alternatieven('25-2', '1-3'), alternatieven('25-2', '4-3'), [0, 0, 3, 3]],
  ])('says how far %s moved, at both ends, in calendar and working days', (_wat, oud, nieuw, dagen) => {
    const [beginDagen, beginWerkdagen, eindDagen, eindWerkdagen] = dagen;
    expect(verandering(oud, nieuw)).toMatchObject({
      soort: 'verplaatst',
      verschuiving: {
        begin: { dagen: beginDagen, werkdagen: beginWerkdagen },
        eind: { dagen: eindDagen, werkdagen: eindWerkdagen },
      },
    });
  });

  it.each([
    ['a choice between alternatives', alternatieven('25-2', '1-3'), vast('25-2'), 'ingevuld', 'verruimd'],
    ['a day in its window', WEEK_11, vast('18-3'), 'ingevuld', 'verruimd'],
    ['alternatives in a window', WEEK_11, alternatieven('15-3', '19-3'), 'ingevuld', 'verruimd'],
    ['the same window in other words', WEEK_11, { ...WEEK_11, extra: true }, 'ongewijzigd', 'ongewijzigd'],
    ['a date that cannot be read', vast('11-3'), ONLEESBAAR, 'onbekend', 'onbekend'],
    ['a row without bounds', vast('11-3'), nogTePlannen(), 'onbekend', 'onbekend'],
    ['two dates that cannot be read', ONLEESBAAR, { ...ONLEESBAAR }, 'onbekend', 'onbekend'],
  ] as const)('sees in %s no slip', (_wat, oud, nieuw, heen, terug) => {
    expect(verandering(oud, nieuw)).toMatchObject({ soort: heen, verschuiving: null });
    expect(verandering(nieuw, oud)).toMatchObject({ soort: terug, verschuiving: null });
  });

  it('does not count an addition as a slip', () => {
    const [rij] = tussen(aPlan([aFeit('A', 2, vast('18-3'))]));
    expect(rij).toMatchObject({ soort: 'toegevoegd', oud: null, nieuw: vast('18-3'), verschuiving: null });
  });

  it('keeps a row that fell out visible, with its date and reason', () => {
    const plan = aPlan([
      aFeit('A', 1, vast('18-3')),
      aFeit('A', 2, vast('18-3'), { toestand: 'vervallen', reden: 'Schriftelijk.' }),
    ]);
    expect(tussen(plan)).toMatchObject([
      { soort: 'vervallen', oud: vast('18-3'), isVervallen: true, laatsteFeit: { reden: 'Schriftelijk.' } },
    ]);
    expect(tussen(plan, 2, 2)).toMatchObject([{ soort: 'ongewijzigd', isVervallen: true }]);
  });

  it('gives the reason and author of the last change only, and none when nothing changed', () => {
    const plan = aPlan([
      aFeit('A', 1, vast('11-3')),
      aFeit('A', 2, vast('12-3'), { reden: 'Zaal bezet.' }),
      aFeit('A', 3, vast('18-3'), { reden: 'Te kort dag.' }),
      aFeit('B', 1, vast('11-3')),
    ]);
    expect(tussen(plan)).toMatchObject([
      { laatsteFeit: { reden: 'Te kort dag.', herkomst: { volgnummer: 3 } } },
      { soort: 'ongewijzigd', laatsteFeit: null },
    ]);
  });

  it('leaves out what neither of them has', () => {
    const plan = aPlan([aFeit('A', 1, vast('11-3')), aFeit('B', 10, vast('11-3'))]);
    expect(tussen(plan).map(({ sleutel }) => sleutel)).toEqual(['A']);
  });

  it('knows on an earlier day what was known then', () => {
    const plan = aPlan([aFeit('A', 1, vast('11-3')), aFeit('A', 3, vast('18-3'))]);
    const opDag = (tekst: string) => beeldOpDag(dag(tekst), plan).rijen.get('A');
    expect(opDag('24-1')).toEqual({ kind: 'afwezig', extra: false });
    expect(opDag('26-1')).toMatchObject({ datum: vast('11-3') });
    expect(opDag('27-1')).toMatchObject({ datum: vast('18-3') });
  });
});

describe('vergelijk, against a routekaart', () => {
  it('finds the ONS-D of bron 004 one week later than week 10, and extra', () => {
    const plan = metRoutekaart(
      aPlan([aFeit('A', 1, WEEK_11), aFeit('B', 1, vast('11-3'))]),
      EEN_WEEK_LATER,
      true,
    );
    const [onsd, ander] = tegenRoutekaart(plan);
    expect(onsd).toMatchObject({
      soort: 'verplaatst',
      extra: true,
      oud: { kind: 'venster', venster: periode('8-3', '12-3'), tekst: '1 week later' },
      verschuiving: { begin: { dagen: 7, werkdagen: 5 }, eind: { dagen: 7, werkdagen: 5 } },
    });
    expect(ander).toMatchObject({ sleutel: 'B', soort: 'onbekend', oud: null, verschuiving: null });
  });

  it('keeps measuring from week 10 when the plan moves on', () => {
    const plan = metRoutekaart(aPlan([aFeit('A', 1, WEEK_11), aFeit('A', 2, vast('18-3'))]), EEN_WEEK_LATER);
    expect(tegenRoutekaart(plan, 2)[0]?.verschuiving).toEqual({
      begin: { dagen: 10, werkdagen: 8 },
      eind: { dagen: 6, werkdagen: 4 },
    });
  });

  it.each([
    ['a day', vast('18-3'), vast('11-3').kind],
    ['alternatives', alternatieven('18-3', '19-3'), 'alternatieven'],
    ['a row without bounds', nogTePlannen(), 'onbekend'],
    ['a date that cannot be read', ONLEESBAAR, 'onbekend'],
  ] as const)('shifts %s back, and invents nothing', (_wat, datum, kind) => {
    const [rij] = tegenRoutekaart(metRoutekaart(aPlan([aFeit('A', 1, datum)]), EEN_WEEK_LATER));
    expect(rij?.oud?.kind).toBe(kind);
    expect(rij?.soort).toBe(kind === 'onbekend' ? 'onbekend' : 'verplaatst');
  });

  it('is unknown when the edition does not exist or does not have the row', () => {
    const basis = { ...EEN_WEEK_LATER, editie: 7 };
    expect(tegenRoutekaart(metRoutekaart(aPlan([aFeit('A', 1, vast('18-3'))]), basis))[0]?.soort).toBe(
      'onbekend',
    );
  });

  it('calls a row that is marked EXTRA an addition, never a slip', () => {
    const plan = metRoutekaart(aPlan([aFeit('A', 1, WEEK_11)]), { kind: 'toevoeging', tekst: 'EXTRA' }, true);
    expect(tegenRoutekaart(plan)).toMatchObject([{ soort: 'toegevoegd', extra: true, verschuiving: null }]);
  });

  it('does not say that a row fell out of a routekaart that is silent about it', () => {
    const plan = metRoutekaart(
      aPlan([aFeit('A', 1, WEEK_11), aFeit('B', 1, vast('11-3'), { toestand: 'vervallen' })]),
      EEN_WEEK_LATER,
    );
    expect(tegenRoutekaart(plan)[1]).toMatchObject({ soort: 'onbekend', isVervallen: true });
  });

  it('reads a row about a station from the activiteit that plans it', () => {
    const plan: Plan = {
      ...metRoutekaart(aPlan([aFeit('A', 1, vast('18-3'))]), EEN_WEEK_LATER),
      activiteiten: [anOpzet('A', 'ons-d')],
    };
    const datum = vast('11-3');
    const rij = (mijlpaal: number) => ({
      onderwerp: { kind: 'station' as const, mijlpaal, station: 'ons-d' },
      basis: {
        kind: 'datum' as const,
        datum: { kind: 'vast' as const, dag: dag('11-3'), tekst: datum.tekst },
      },
      extra: false,
    });
    const [routekaart] = plan.routekaarten;
    if (routekaart === undefined) throw new Error('geen routekaart');
    const routekaarten = [{ ...routekaart, rijen: [rij(1), rij(3)] }];
    expect(tegenRoutekaart({ ...plan, routekaarten })).toMatchObject([
      { sleutel: 'A', activiteit: 'A', soort: 'verplaatst', verschuiving: { begin: { dagen: 7 } } },
      { sleutel: 'M3/ons-d', activiteit: null, naam: 'ons-d, mijlpaal 3', soort: 'onbekend', nieuw: null },
    ]);
  });
});

const EINDE: Readonly<Record<Afwijking['soort'], Afwijking['soort']>> = {
  ongewijzigd: 'ongewijzigd',
  ingevuld: 'verruimd',
  verruimd: 'ingevuld',
  verplaatst: 'verplaatst',
  toegevoegd: 'vervallen',
  vervallen: 'toegevoegd',
  onbekend: 'onbekend',
};

describe('vergelijk, whatever the plan', () => {
  const dagen = fc.integer({ min: 0, max: 60 }).map((aantal) => dag('1-2') + aantal);
  const venster = fc.tuple(dagen, dagen).map(([a, b]) => ({ van: Math.min(a, b), tot: Math.max(a, b) }));
  const datum: fc.Arbitrary<DatumUitdrukking> = fc.oneof(
    dagen.map((een) => ({ kind: 'vast' as const, dag: een, tekst: '' })),
    fc.uniqueArray(dagen, { minLength: 2, maxLength: 4 }).map((meer) => ({
      kind: 'alternatieven' as const,
      dagen: meer,
      tekst: '',
    })),
    venster.map((gekozen) => ({ kind: 'venster' as const, venster: gekozen, tekst: '' })),
    fc.option(venster).map((gekozen) => nogTePlannen(gekozen)),
    fc.constant(ONLEESBAAR),
  );
  const feit = fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D'),
    datum,
    toestand: fc.constantFrom<PlanToestand>('voorgesteld', 'vastgelegd', 'vervallen'),
  });
  const plan = fc
    .array(feit, { maxLength: 12 })
    .map((feiten) =>
      aPlan(
        feiten.map(({ code, datum: wanneer, toestand }, index) =>
          aFeit(code, index + 1, wanneer, { toestand }),
        ),
      ),
    )
    .map((gemaakt) => ({ ...gemaakt, edities: [anEditie(1, 5), anEditie(2, 12)] }));

  it('finds an edition unchanged against itself', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        for (const { soort, laatsteFeit } of tussen(gemaakt, 2, 2)) {
          expect({ soort, laatsteFeit }).toEqual({ soort: 'ongewijzigd', laatsteFeit: null });
        }
      }),
    );
  });

  it('says the opposite the other way round', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        const terug = new Map(tussen(gemaakt, 2, 1).map((rij) => [rij.sleutel, rij]));
        for (const rij of tussen(gemaakt)) {
          const andersom = terug.get(rij.sleutel);
          expect(andersom?.soort).toBe(EINDE[rij.soort]);
          expect(andersom?.verschuiving?.begin.dagen).toBe(
            rij.verschuiving === null ? undefined : 0 - rij.verschuiving.begin.dagen,
          );
          expect(andersom?.laatsteFeit).toEqual(rij.laatsteFeit);
        }
      }),
    );
  });

  it('does not depend on the order in which rows and facts are listed', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        const omgekeerd = {
          ...gemaakt,
          activiteiten: gemaakt.activiteiten.toReversed(),
          planFeiten: gemaakt.planFeiten.toReversed(),
        };
        expect(tussen(omgekeerd)).toEqual(tussen(gemaakt).toReversed());
      }),
    );
  });

  it('gives days for a row that moved, and for no other', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        for (const { soort, verschuiving } of tussen(gemaakt)) {
          expect(verschuiving !== null).toBe(soort === 'verplaatst');
        }
      }),
    );
  });
});
