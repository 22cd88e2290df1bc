import { describe, expect, it } from '@jest/globals';
import { fouten } from '../testing/fouten.js';
import { metWijziging } from '../testing/klein-bestand.js';

describe('controleerTrajectbestand', () => {
  it.each<[string, string, unknown, string, string]>([
    ['two gemeenten with one code', 'gemeenten[1].code', 'GM0001', 'DUBBEL', 'gemeenten[1].code'],
    ['two bodies with one code', 'gremia[1].code', 'stuurgroep', 'DUBBEL', 'gremia[1].code'],
    ['one alias twice', 'gremia[0].aliassen', ['SG', 'SG'], 'DUBBEL', 'gremia[0].aliassen[1]'],
    [
      'a letter with the code of a row',
      'planning.procesbrieven[0].code',
      'R-1',
      'DUBBEL',
      'planning.procesbrieven[0].code',
    ],
    [
      'a body of a gemeente that does not take part',
      'gremia[4].gemeente',
      'GM0009',
      'ONBEKENDE_VERWIJZING',
      'gremia[4].gemeente',
    ],
    [
      'an unknown predecessor',
      'routesjabloon.stations[1].voorgangers',
      ['ab'],
      'ONBEKENDE_VERWIJZING',
      'routesjabloon.stations[1].voorgangers[0]',
    ],
    [
      'a window at an unknown station',
      'vensters[0].station',
      'ab',
      'ONBEKENDE_VERWIJZING',
      'vensters[0].station',
    ],
    ['a window from an unknown row', 'vensters[0].rij', 'R-9', 'ONBEKENDE_VERWIJZING', 'vensters[0].rij'],
    [
      'an activiteit with an unknown row',
      'planning.activiteiten[0].rijen',
      ['R-9'],
      'ONBEKENDE_VERWIJZING',
      'planning.activiteiten[0].rijen[0]',
    ],
    [
      'the calendar of an unknown body',
      'vergaderschemas[0].gremium',
      'x',
      'ONBEKENDE_VERWIJZING',
      'vergaderschemas[0].gremium',
    ],
    [
      'a fact about an unknown activiteit',
      'feiten[3].activiteit',
      'A-9',
      'ONBEKENDE_VERWIJZING',
      'feiten[3].activiteit',
    ],
    [
      'a fact on behalf of a stranger',
      'feiten[2].gemeente',
      'GM0009',
      'ONBEKENDE_VERWIJZING',
      'feiten[2].gemeente',
    ],
    [
      'a besluit where no body decides',
      'feiten[0].behandeling',
      { mijlpaal: 1, station: 'commissie', gemeente: 'GM0002' },
      'ONBEKENDE_VERWIJZING',
      'feiten[0].behandeling',
    ],
    [
      'a besluit on a version that is not there',
      'feiten[0].stukversie',
      2,
      'ONBEKENDE_VERWIJZING',
      'feiten[0].stukversie',
    ],
    ['a correction of nothing', 'feiten[5].vervangt', 2, 'ONBEKENDE_VERWIJZING', 'feiten[5].vervangt'],
    [
      'a meeting that never was, and moved',
      'feiten[2].was',
      '2021-03-15',
      'ONBEKENDE_VERWIJZING',
      'feiten[2].was',
    ],
    ['a first fact that goes with another', 'feiten[0].samen', true, 'VERKEERDE_WAARDE', 'feiten[0].samen'],
    ['two editions with one name', 'feiten[6].naam', 'Detailplanning 25-1-2021', 'DUBBEL', 'feiten[6].naam'],
    [
      'a routekaart that departs from an unknown edition',
      'planning.routekaart.rijen[0].afwijking',
      { editie: 3, dagen: 7 },
      'ONBEKENDE_VERWIJZING',
      'planning.routekaart.rijen[0].afwijking.editie',
    ],
    [
      'a row of a routekaart about nothing',
      'planning.routekaart.rijen[0]',
      { extra: true },
      'ONTBREEKT',
      'planning.routekaart.rijen[0]',
    ],
    [
      'a row of a routekaart that is neither date nor addition',
      'planning.routekaart.rijen[0]',
      { activiteit: 'A-1' },
      'ONTBREEKT',
      'planning.routekaart.rijen[0]',
    ],
  ])('sees %s', (_wat, pad, waarde, code, plaats) => {
    expect(fouten(metWijziging(pad, waarde))).toContainEqual([code, plaats]);
  });
});
