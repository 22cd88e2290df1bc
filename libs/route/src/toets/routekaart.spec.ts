import { describe, expect, it } from '@jest/globals';
import type { Editie, Routekaart, Routekaartonderwerp, Routekaartrij } from '@routekaart/traject';
import { aHerkomst, aTraject, anActiviteit, dag } from '../testing/bouwers.js';
import { toetsRoutekaart } from './routekaart.js';
import type { Toets } from './weigering.js';

const EDITIE: Editie = {
  nummer: 1,
  naam: 'Editie',
  bijgewerktTotEnMet: dag('25-1'),
  reden: 'Zo.',
  herkomst: aHerkomst(),
};
const OUD: Routekaart = {
  nummer: 1,
  naam: 'Routekaart 2021',
  gremium: null,
  dag: null,
  reden: 'Zo.',
  rijen: [],
  herkomst: aHerkomst(),
};
const DOSSIER = {
  opzet: aTraject({ mijlpalen: 3 }),
  activiteiten: [anActiviteit({ code: 'A', station: 'ons-d' }), anActiviteit({ code: 'B' })],
  edities: [EDITIE],
  routekaarten: [OUD],
};

const activiteit = (code: string): Routekaartonderwerp => ({ kind: 'activiteit', activiteit: code });
const station = (mijlpaal: number, code: string): Routekaartonderwerp => ({
  kind: 'station',
  mijlpaal,
  station: code,
});

function aRij(onderwerp: Routekaartonderwerp, van = '8-3', tot = '12-3'): Routekaartrij {
  const venster = { van: dag(van), tot: dag(tot) };
  return {
    onderwerp,
    basis: { kind: 'datum', datum: { kind: 'venster', venster, tekst: '' } },
    extra: false,
  };
}

function afwijking(editie: number): Routekaartrij {
  return { ...aRij(activiteit('A')), basis: { kind: 'afwijking', editie, dagen: 7, tekst: '' } };
}

function toets(rijen: readonly (Routekaartrij | null)[], naam = 'Routekaart maart', opDag = '19-3'): Toets {
  return toetsRoutekaart({ naam, dag: dag(opDag), rijen }, DOSSIER, dag('24-3'));
}

describe('toetsRoutekaart', () => {
  it('accepts rows about activiteiten and stations, approved today', () => {
    const rijen = [
      aRij(activiteit('A')),
      aRij(activiteit('B')),
      aRij(station(3, 'raad')),
      aRij(station(2, 'raad')),
    ];
    expect(toets(rijen, 'Routekaart maart', '24-3')).toBeNull();
  });

  it('accepts a deviation from an edition, an addition and a row without a date', () => {
    const toevoeging = { ...aRij(activiteit('B')), basis: { kind: 'toevoeging', tekst: '' } } as const;
    const onbekend = {
      ...aRij(station(3, 'raad')),
      basis: { kind: 'datum', datum: { kind: 'onbekend', tekst: '' } },
    } as const;
    expect(toets([afwijking(1), toevoeging, onbekend])).toBeNull();
  });

  it.each<[string, () => Toets, string, string]>([
    ['a name that stands', () => toets([aRij(activiteit('A'))], 'routekaart 2021'), 'ROUTEKAART-01', 'naam'],
    [
      'an approval of tomorrow',
      () => toets([aRij(activiteit('A'))], 'Nieuw', '25-3'),
      'ROUTEKAART-02',
      'dag',
    ],
    ['a row without one form', () => toets([aRij(activiteit('A')), null]), 'ROUTEKAART-03', 'rijen.1'],
    [
      'two rows about one thing',
      () => toets([aRij(activiteit('B')), aRij(activiteit('B'))]),
      'ROUTEKAART-04',
      'rijen.1',
    ],
    [
      'a station beside the activiteit that plans it',
      () => toets([aRij(station(1, 'ons-d')), aRij(activiteit('A'))]),
      'ROUTEKAART-04',
      'rijen.1',
    ],
    ['an edition that is not there', () => toets([afwijking(2)]), 'ROUTEKAART-05', 'rijen.0'],
    [
      'an end before its beginning',
      () => toets([aRij(activiteit('A'), '12-3', '8-3')]),
      'PERIODE-01',
      'rijen.0.datum',
    ],
    ['an unknown activiteit', () => toets([aRij(activiteit('Z'))]), 'NIET_GEVONDEN', 'rijen.0.activiteit'],
    ['an unknown mijlpaal', () => toets([aRij(station(4, 'raad'))]), 'NIET_GEVONDEN', 'rijen.0.mijlpaal'],
    ['an unknown station', () => toets([aRij(station(1, 'commissie'))]), 'NIET_GEVONDEN', 'rijen.0.station'],
  ])('refuses %s', (_wat, weigering, code, veld) => {
    expect(weigering()).toMatchObject({ code, veld });
  });

  it.each<[() => Toets, string]>([
    [
      () => toets([aRij(activiteit('A'))], 'Nieuw', '25-3'),
      'De vaststelling kan niet na vandaag, wo 24-3-2021, liggen.',
    ],
    [
      () => toets([null]),
      'Noem per rij een activiteit, of een mijlpaal en een station; en een datum, een afwijking in dagen, of dat de rij een toevoeging is.',
    ],
    [() => toets([aRij(activiteit('B')), aRij(activiteit('B'))]), 'Een eerdere rij gaat ook over B.'],
    [
      () => toets([afwijking(2)]),
      'Een afwijking in dagen hoort bij een editie van de detailplanning, en die is er niet.',
    ],
    [() => toets([aRij(activiteit('A'), '12-3', '8-3')]), 'Het einde ligt vóór het begin.'],
    [() => toets([aRij(activiteit('Z'))]), '“Z” is geen activiteit van dit traject.'],
    [() => toets([aRij(station(4, 'raad'))]), 'Mijlpaal 4 bestaat niet in dit traject.'],
    [
      () => toets([aRij(station(1, 'commissie'))]),
      '“commissie” is geen station van deze route (M1/commissie).',
    ],
  ])('says why: %#', (weigering, melding) => {
    expect(weigering()?.melding).toBe(melding);
  });

  it('accepts a row of one day, and a deviation from any edition', () => {
    expect(toets([aRij(activiteit('A'), '8-3', '8-3')])).toBeNull();
    const edities = [EDITIE, { ...EDITIE, nummer: 2, naam: 'Tweede' }];
    const voorstel = { naam: 'Nieuw', dag: dag('19-3'), rijen: [afwijking(2)] };
    expect(toetsRoutekaart(voorstel, { ...DOSSIER, edities }, dag('24-3'))).toBeNull();
  });
});
