import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import { maakKalender } from '@routekaart/kalender';
import type { Editie, PlanFeit, PlanToestand, Routekaartrij } from '@routekaart/traject';
import {
  aHerkomst,
  aTraject,
  alternatieven,
  anActiviteit,
  dag,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { beeldOpDag, beeldVanEditie } from './planbeeld.js';
import { beeldVanRoutekaart, sleutelInPlan } from './routekaartbeeld.js';
import { vergelijk, vergelijkrijenVan } from './vergelijk.js';
import { formatVerschuiving, vergelijkData } from './verschuiving.js';

const KALENDER = maakKalender([]);
const EDITIE: Editie = {
  nummer: 1,
  naam: 'maart',
  bijgewerktTotEnMet: dag('1-3'),
  reden: 'Zo.',
  herkomst: aHerkomst({ volgnummer: 9 }),
};

function plan(datum: DatumUitdrukking, toestand: PlanToestand = 'voorgesteld', code = 'A') {
  const feit: PlanFeit = { activiteit: code, datum, toestand, reden: null, herkomst: aHerkomst() };
  return {
    activiteiten: [anActiviteit({ code: 'B', station: 'college' }), anActiviteit({ code, station: 'ons-d' })],
    planFeiten: [feit],
    edities: [EDITIE],
  };
}

const kaart = (...rijen: readonly Routekaartrij[]) => ({ naam: '2021', rijen });
const rij = (basis: Routekaartrij['basis'], station = 'ons-d', mijlpaal = 1): Routekaartrij => ({
  onderwerp: { kind: 'station', mijlpaal, station },
  basis,
  extra: false,
});

describe('a layer of the plan', () => {
  it('has a name as it reads in a sentence', () => {
    expect(beeldVanEditie(EDITIE, plan(vast('11-3')))).toMatchObject({
      soort: 'editie',
      naam: 'editie “maart”',
    });
    expect(beeldOpDag(dag('11-3'), plan(vast('11-3')))).toMatchObject({
      soort: 'peildatum',
      naam: 'het plan van do 11-3-2021',
    });
    expect(beeldVanRoutekaart(kaart(), plan(vast('11-3')))).toMatchObject({
      soort: 'routekaart',
      naam: 'routekaart “2021”',
    });
  });

  it('knows an extra meeting by its date that must still be planned', () => {
    const extra = (datum: DatumUitdrukking) => beeldVanEditie(EDITIE, plan(datum)).rijen.get('A')?.extra;
    const open = nogTePlannen(periode('15-3', '19-3'));
    expect(extra({ ...open, extra: true } as DatumUitdrukking)).toBe(true);
    expect(extra(open)).toBe(false);
    expect(extra(vast('11-3'))).toBe(false);
  });
});

describe('a routekaart as a layer', () => {
  it('names a row by the activiteit of its station in that mijlpaal, or by the station itself', () => {
    const { activiteiten } = plan(vast('11-3'));
    expect(sleutelInPlan({ kind: 'activiteit', activiteit: 'X' }, activiteiten)).toBe('X');
    expect(sleutelInPlan({ kind: 'station', mijlpaal: 1, station: 'ons-d' }, activiteiten)).toBe('A');
    expect(sleutelInPlan({ kind: 'station', mijlpaal: 2, station: 'ons-d' }, activiteiten)).toBe('M2/ons-d');
    expect(sleutelInPlan({ kind: 'station', mijlpaal: 1, station: 'raad' }, activiteiten)).toBe('M1/raad');
  });

  it.each<[string, DatumUitdrukking, DatumUitdrukking]>([
    ['a day', vast('18-3'), { kind: 'vast', dag: dag('11-3'), tekst: 'een week later' }],
    [
      'alternatives',
      alternatieven('18-3', '25-3'),
      { kind: 'alternatieven', dagen: [dag('11-3'), dag('18-3')], tekst: 'een week later' },
    ],
    [
      'a window',
      nogTePlannen(periode('15-3', '19-3')),
      { kind: 'venster', venster: periode('8-3', '12-3'), tekst: 'een week later' },
    ],
    [
      'a vague date',
      { kind: 'vaag', venster: periode('15-3', '19-3'), tekst: 'half maart' },
      { kind: 'venster', venster: periode('8-3', '12-3'), tekst: 'een week later' },
    ],
    ['no bounds', nogTePlannen(), { kind: 'onbekend', tekst: 'een week later' }],
  ])('says where %s stood before it moved', (_, datum, verwacht) => {
    const basis = { kind: 'afwijking', editie: 1, dagen: 7, tekst: 'een week later' } as const;
    const gevonden = beeldVanRoutekaart(kaart(rij(basis)), plan(datum)).rijen.get('A');
    expect(gevonden).toMatchObject({ kind: 'gepland', datum: verwacht, feit: null });
  });

  it('invents no date for a row that the edition does not have', () => {
    const basis = { kind: 'afwijking', editie: 1, dagen: 7, tekst: 'later' } as const;
    expect(
      beeldVanRoutekaart(kaart(rij(basis)), plan(vast('11-3'), 'voorgesteld', 'C')).rijen.get('C'),
    ).toMatchObject({ datum: { kind: 'vast' } });
    const zonder = { ...plan(vast('11-3')), planFeiten: [] };
    expect(beeldVanRoutekaart(kaart(rij(basis)), zonder).rijen.get('A')).toMatchObject({
      datum: { kind: 'onbekend', tekst: 'later' },
    });
  });
});

describe('the rows of two layers beside each other', () => {
  const basis = { kind: 'datum', datum: { kind: 'vast', dag: dag('11-3'), tekst: '' } } as const;

  it('are those of the plan, and each station that only a routekaart names by its name', () => {
    const opzet = aTraject();
    const { activiteiten } = plan(vast('11-3'));
    const routekaart = {
      nummer: 1,
      naam: '2021',
      gremium: null,
      dag: null,
      reden: 'Zo.',
      herkomst: aHerkomst(),
      rijen: [rij(basis), rij(basis, 'raad', 3), rij(basis, 'weg', 2)],
    };
    const rijen = vergelijkrijenVan({
      activiteiten,
      routekaarten: [routekaart],
      opzet: {
        ...opzet,
        stations: opzet.stations.map((een) => ({ ...een, naam: een.naam.toUpperCase() })),
      },
    });
    expect(rijen.map(({ sleutel, naam, mijlpalen }) => [sleutel, naam, mijlpalen])).toEqual([
      ['B', 'Technische vragenronde', [1]],
      ['A', 'Technische vragenronde', [1]],
      ['M3/raad', 'RAAD, mijlpaal 3', [3]],
      ['M2/weg', 'weg, mijlpaal 2', [2]],
    ]);
  });

  const rijen = [{ sleutel: 'A', naam: 'A', activiteit: 'A', mijlpalen: [1] }];
  const leeg = { soort: 'editie', naam: 'leeg', rijen: new Map() } as const;

  it('are unknown where one layer is silent, and left out where neither has it', () => {
    const beeld = beeldVanEditie(EDITIE, plan(vast('11-3')));
    expect(vergelijk(leeg, beeld, rijen, KALENDER)).toMatchObject([
      { soort: 'onbekend', oud: null, nieuw: vast('11-3'), extra: false, isVervallen: false },
    ]);
    expect(vergelijk(beeld, leeg, rijen, KALENDER)).toMatchObject([
      { soort: 'onbekend', oud: vast('11-3'), nieuw: null, extra: false, isVervallen: false },
    ]);
    expect(vergelijk(leeg, leeg, rijen, KALENDER)).toEqual([]);
  });

  it('are those of an extra meeting where either layer says so', () => {
    const extra = beeldVanEditie(
      EDITIE,
      plan({ ...nogTePlannen(periode('15-3', '19-3')), extra: true } as DatumUitdrukking),
    );
    const gewoon = beeldVanEditie(EDITIE, plan(vast('11-3')));
    expect(vergelijk(extra, gewoon, rijen, KALENDER)[0]?.extra).toBe(true);
    expect(vergelijk(gewoon, extra, rijen, KALENDER)[0]?.extra).toBe(true);
    expect(vergelijk(gewoon, gewoon, rijen, KALENDER)[0]?.extra).toBe(false);
  });

  it('keep who changed it, where only one of the layers rests on a fact', () => {
    const routekaart = beeldVanRoutekaart(kaart(rij(basis)), plan(vast('18-3')));
    const editie = beeldVanEditie(EDITIE, plan(vast('18-3')));
    expect(vergelijk(routekaart, editie, rijen, KALENDER)[0]?.laatsteFeit?.datum).toEqual(vast('18-3'));
    expect(vergelijk(editie, routekaart, rijen, KALENDER)[0]?.laatsteFeit?.datum).toEqual(vast('18-3'));
  });
});

describe('a date that moved', () => {
  const kind = (oud: DatumUitdrukking, nieuw: DatumUitdrukking) => vergelijkData(oud, nieuw, KALENDER).kind;

  it('is filled in where only some of its alternatives are left, all of which were there', () => {
    expect(kind(alternatieven('11-3', '12-3', '15-3'), alternatieven('11-3', '15-3'))).toBe('ingevuld');
    expect(kind(alternatieven('11-3', '15-3'), alternatieven('11-3', '12-3', '15-3'))).toBe('verruimd');
    expect(kind(alternatieven('11-3', '15-3'), alternatieven('11-3', '12-3'))).toBe('verplaatst');
    expect(kind(alternatieven('11-3', '12-3'), nogTePlannen(periode('11-3', '12-3')))).toBe('gelijk');
    expect(kind(alternatieven('11-3', '15-3'), nogTePlannen(periode('11-3', '12-3')))).toBe('verplaatst');
  });

  it('is told at both ends as one where they moved the same, and from the least to the most', () => {
    const afstand = (dagen: number) => ({ dagen, werkdagen: dagen });
    expect(formatVerschuiving({ begin: afstand(0), eind: afstand(3) })).toBe(
      '0 tot 3 dagen (0 tot 3 werkdagen) later',
    );
    expect(formatVerschuiving({ begin: afstand(3), eind: afstand(1) })).toBe(
      '1 tot 3 dagen (1 tot 3 werkdagen) later',
    );
    expect(formatVerschuiving({ begin: afstand(2), eind: afstand(-1) })).toBe(
      'het begin 2 dagen (2 werkdagen) later en het einde 1 dag (1 werkdag) eerder',
    );
  });
});
