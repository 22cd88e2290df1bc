import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { controleerTrajectbestand } from './controleer.js';
import { KLEIN, metWijziging } from './testing/klein-bestand.js';

const fouten = (inhoud: unknown): readonly (readonly [string, string])[] =>
  controleerTrajectbestand(inhoud).map(({ code, pad }) => [code, pad]);

const BESLUIT = { soort: 'besluit', vastgelegdOp: '2021-03-20', rol: 'griffier', dag: '2021-03-18' };
/** A body says for itself that it takes part. */
const GREMIUMDEELNAME = {
  soort: 'deelname',
  vastgelegdOp: '2021-03-20',
  rol: 'stuurgroep',
  gremium: 'stuurgroep',
  deelname: 'doet-mee',
  vanaf: '2021-03-20',
  onderdeel: 'alleen de regiosecretaris',
};
const raadBesluit = (gemeente: string): object => ({
  ...BESLUIT,
  behandeling: { mijlpaal: 1, station: 'raad', gemeente },
  uitkomst: 'ingestemd',
});

describe('controleerTrajectbestand', () => {
  it('finds nothing wrong with a file that is right', () => {
    expect(controleerTrajectbestand(KLEIN)).toEqual([]);
  });

  it('asks for no more than a code, a name, a gemeente and a gremium', () => {
    const { traject, gemeenten, gremia } = KLEIN;
    expect(controleerTrajectbestand({ traject, gemeenten, gremia })).toEqual([]);
  });

  it.each<[string, string, unknown, string, string]>([
    ['a part that is missing', 'traject', undefined, 'ONTBREEKT', ''],
    [
      'a key with a typing error',
      'traject.ingangsdatm',
      '2022-01-01',
      'ONBEKENDE_SLEUTEL',
      'traject.ingangsdatm',
    ],
    ['a key without a value', 'traject.doel', null, 'VERKEERDE_WAARDE', 'traject.doel'],
    ['a name that YAML reads as a number', 'traject.naam', 2022, 'VERKEERDE_WAARDE', 'traject.naam'],
    ['an unknown role', 'gremia[0].beheerrol', 'burgemeester', 'ONBEKENDE_ROL', 'gremia[0].beheerrol'],
    ['a role that only reads', 'feiten[0].rol', 'lezer', 'ONBEKENDE_ROL', 'feiten[0].rol'],
    ['an unknown kind of fact', 'feiten[0].soort', 'gerucht', 'VERKEERDE_WAARDE', 'feiten[0].soort'],
    ['a list of nothing', 'gemeenten', [], 'ONTBREEKT', 'gemeenten'],
    ['a part of a day', 'mijlpalen[0].nummer', 1.5, 'VERKEERDE_WAARDE', 'mijlpalen[0].nummer'],
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
    [
      'a station that waits for itself',
      'routesjabloon.stations[0].voorgangers',
      ['raad'],
      'KRINGLOOP',
      'routesjabloon.stations[0].voorgangers',
    ],
    [
      'a predecessor that stands later',
      'routesjabloon.stations[1].volgorde',
      9,
      'VERKEERDE_VOLGORDE',
      'routesjabloon.stations[2].voorgangers',
    ],
    [
      'a station without its body',
      'routesjabloon.stations[0].gremium',
      'raad-a',
      'GREMIUM_ONTBREEKT',
      'routesjabloon.stations[0]',
    ],
    [
      'a gemeente without a body of the route',
      'gremia[5].soort',
      'kring',
      'GREMIUM_ONTBREEKT',
      'routesjabloon.stations[3]',
    ],
    ['a gemeente with two of them', 'gremia[3].soort', 'raad', 'DUBBEL', 'routesjabloon.stations[3]'],
    [
      'a day that does not exist',
      'traject.ingangsdatum',
      '2021-02-30',
      'BESTAAT_NIET',
      'traject.ingangsdatum',
    ],
    [
      'a week that does not exist',
      'mijlpalen[0].ankerweek',
      '2021-W53',
      'BESTAAT_NIET',
      'mijlpalen[0].ankerweek',
    ],
    [
      'a window that ends before it starts',
      'vensters[0].tot',
      '2021-03-14',
      'VERKEERDE_VOLGORDE',
      'vensters[0].tot',
    ],
    ['half a window', 'vensters[0].tot', undefined, 'ONTBREEKT', 'vensters[0]'],
    [
      'a reces that ends before it starts',
      'vergaderschemas[0].recessen[0].tot',
      '2021-04-30',
      'VERKEERDE_VOLGORDE',
      'vergaderschemas[0].recessen[0].tot',
    ],
    ['a week of nobody', 'routesjabloon.anker', undefined, 'ONTBREEKT', 'mijlpalen[0].ankerweek'],
    [
      'weeks in the wrong order',
      'routesjabloon.stations[3].weken',
      { van: 6, tot: 3 },
      'VERKEERDE_VOLGORDE',
      'routesjabloon.stations[3].weken',
    ],
    ['a fixed date without a day', 'feiten[3].datum', { soort: 'vast' }, 'ONTBREEKT', 'feiten[3].datum'],
    [
      'a vague date with a day',
      'feiten[3].datum',
      { soort: 'vaag', dag: '2021-03-17', van: '2021-03-15', tot: '2021-03-19' },
      'VERKEERDE_WAARDE',
      'feiten[3].datum.dag',
    ],
    [
      'a deadline after the commissie of its cycle',
      'vergaderschemas[0].vergaderingen[1].cyclus',
      { code: '2021-3', commissie: '2021-03-17' },
      'CYCLUS-05',
      'vergaderschemas[0].vergaderingen[1].aanleverdag',
    ],
    [
      'days at the station where the route begins',
      'routesjabloon.stations[0].verwerkingsdagen',
      2,
      'REGEL-05',
      'routesjabloon.stations[0].verwerkingsdagen',
    ],
    [
      'a commissie after a meeting that moved',
      'feiten[2].cyclus',
      { code: '2021-3', commissie: '2021-03-18' },
      'VERKEERDE_VOLGORDE',
      'feiten[2].cyclus',
    ],
    [
      'a deadline after the meeting',
      'vergaderschemas[0].vergaderingen[1].aanleverdag',
      '2021-03-24',
      'AANLEVERDAG_NA_VERGADERING',
      'vergaderschemas[0].vergaderingen[1].aanleverdag',
    ],
    [
      'a deadline after a meeting that moved',
      'feiten[2].aanleverdag',
      '2021-03-18',
      'AANLEVERDAG_NA_VERGADERING',
      'feiten[2].aanleverdag',
    ],
    [
      'two meetings of one body on one day',
      'vergaderschemas[0].vergaderingen[1]',
      { dag: '2021-03-16' },
      'DUBBEL',
      'vergaderschemas[0].vergaderingen[1]',
    ],
    [
      'a besluit recorded before it was taken',
      'feiten[0].vastgelegdOp',
      '2021-03-07',
      'VASTGELEGD_VOOR_DAG',
      'feiten[0].vastgelegdOp',
    ],
    [
      'agreement with changes, and no change',
      'feiten[4].aanpassingen',
      [],
      'AANPASSING_ONTBREEKT',
      'feiten[4]',
    ],
    [
      'a raad before its commissie',
      'feiten[6]',
      raadBesluit('GM0001'),
      'BESLUIT_VOOR_VOORGANGER',
      'feiten[6]',
    ],
    [
      'a raad whose college, in the place of a commissie, is silent',
      'feiten[6]',
      raadBesluit('GM0002'),
      'BESLUIT_VOOR_VOORGANGER',
      'feiten[6]',
    ],
    [
      'a college that went before the stuurgroep',
      'feiten[5].dag',
      '2021-03-07',
      'BESLUIT_VOOR_VOORGANGER',
      'feiten[5].dag',
    ],
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
    [
      'a plan without a year',
      'planning',
      { rijen: [{ code: 'R-1', mijlpaal: 1, wat: 'x' }], activiteiten: KLEIN.planning?.activiteiten },
      'ONTBREEKT',
      'planning',
    ],
  ])('sees %s', (_wat, pad, waarde, code, plaats) => {
    expect(fouten(metWijziging(pad, waarde))).toContainEqual([code, plaats]);
  });

  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ['a body for itself', {}, []],
    ['a gemeente for herself', { gremium: undefined, gemeente: 'GM0001' }, []],
    ['both at once', { gemeente: 'GM0001' }, [['VERKEERDE_WAARDE', 'feiten[0]']]],
    ['nobody', { gremium: undefined }, [['VERKEERDE_WAARDE', 'feiten[0]']]],
    ['a body that is not there', { gremium: 'rpo' }, [['ONBEKENDE_VERWIJZING', 'feiten[0].gremium']]],
    ['a raad in place of her gemeente', { gremium: 'raad-a' }, [['VERKEERDE_WAARDE', 'feiten[0].gremium']]],
    [
      'a body that names a part of what it leaves',
      { deelname: 'doet-niet-mee' },
      [['VERKEERDE_WAARDE', 'feiten[0].onderdeel']],
    ],
  ])('reads who says whether it takes part: %s', (_, over, verwacht) => {
    const feit = JSON.parse(JSON.stringify({ ...GREMIUMDEELNAME, ...over })) as unknown;
    expect(fouten(metWijziging('feiten', [feit]))).toEqual(verwacht);
  });

  it('takes 400 gemeenten and no more', () => {
    const gemeenten = (aantal: number): object[] =>
      Array.from({ length: aantal }, (_, i) => ({
        code: `GM${String(1000 + i)}`,
        naam: `Gemeente ${String(i)}`,
      }));
    const bestand = (aantal: number): object => ({
      traject: KLEIN.traject,
      gemeenten: gemeenten(aantal),
      gremia: [{ code: 'ab', naam: 'Algemeen bestuur' }],
    });
    expect(fouten(bestand(400))).toEqual([]);
    expect(fouten(bestand(401))).toEqual([['TE_VEEL', 'gemeenten']]);
  });

  it('lets a raad decide after its college where the gemeente has no commissie', () => {
    const college = {
      ...BESLUIT,
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0002' },
      uitkomst: 'ingestemd',
    };
    const feiten = [...(KLEIN.feiten ?? []), college, raadBesluit('GM0002')];
    expect(fouten({ ...KLEIN, feiten })).toEqual([]);
    const weigering = { ...college, uitkomst: 'niet-ingestemd' };
    expect(fouten({ ...KLEIN, feiten: [...(KLEIN.feiten ?? []), weigering, raadBesluit('GM0002')] })).toEqual(
      [['BESLUIT_VOOR_VOORGANGER', 'feiten[8]']],
    );
  });

  it('lets a raad decide after advice against, of a body that only advises', () => {
    const advies = {
      ...BESLUIT,
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0002' },
      uitkomst: 'niet-ingestemd',
    };
    const gremia = KLEIN.gremia.map((gremium) => ({ ...gremium, mandaat: 'adviseert' as const }));
    const feiten = [...(KLEIN.feiten ?? []), advies, raadBesluit('GM0002')];
    expect(fouten({ ...KLEIN, gremia, feiten })).toEqual([]);
  });

  it('takes back a fact with a deadline after the commissie, from before a cycle had one deadline', () => {
    const cyclus = { code: '2021-3', commissie: '2021-03-10' };
    expect(fouten(metWijziging('feiten[2].cyclus', cyclus))).toEqual([]);
  });

  it('says in Dutch what is wrong and where', () => {
    const [fout] = controleerTrajectbestand(metWijziging('vensters[0].tot', '2021-03-14'));
    expect(fout).toEqual({
      code: 'VERKEERDE_VOLGORDE',
      pad: 'vensters[0].tot',
      melding: 'Het venster eindigt op zo 14-3-2021: voor het begin op ma 15-3-2021.',
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (inhoud) => {
        expect(controleerTrajectbestand(inhoud).length).toBeGreaterThan(0);
      }),
    );
  });
});
