import { describe, expect, it } from '@jest/globals';
import type { Basisdatum } from '@routekaart/traject';
import { aHerkomst, alternatieven, dag, nogTePlannen, periode, vast } from '../testing/bouwers.js';
import { beeldVanEditie } from './planbeeld.js';
import { beeldVanRoutekaart } from './routekaartbeeld.js';
import { type Afwijking, vergelijk, vergelijkrijenVan } from './vergelijk.js';
import {
  type Plan,
  KALENDER,
  ONLEESBAAR,
  WEEK_11,
  aFeit,
  aPlan,
  anOpzet,
} from '../testing/planvergelijking.js';

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
