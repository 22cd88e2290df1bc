import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { maakRouteplan } from './routeplan.js';
import { anAgendering } from './testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  anAanlevering,
  dag,
  gesloten,
  onsdRij,
  vast,
} from './testing/bouwers.js';
import { aRegel } from './testing/strook.js';
import { RAAD, STAP, voorbeeld } from './testing/voorbeeld.js';

const stappen = (over: Partial<Stand>) => maakRouteplan(voorbeeld(over)).stappen;
function stap(id: string, over: Partial<Stand>) {
  const gevonden = stappen(over).find(({ behandeling }) => behandeling.id === id);
  if (gevonden === undefined) {
    throw new Error(`Geen stap ${id}`);
  }
  return gevonden;
}

describe('the steps of a route', () => {
  it('stand by mijlpaal and then in the order of the route, whatever the order of the cells', () => {
    const opzet = aTraject({ mijlpalen: 2 });
    const omgekeerd = { ...opzet, behandelingen: [...opzet.behandelingen].reverse() };
    expect(stappen(omgekeerd).map(({ behandeling }) => behandeling.id)).toEqual([
      'm1-ons-d',
      'm1-college-GM0482',
      'm1-raad-GM0482',
      'm2-ons-d',
      'm2-college-GM0482',
      'm2-raad-GM0482',
    ]);
  });

  it('cannot be made of a cell that names a station or a body that is not there', () => {
    const { behandelingen } = aTraject();
    for (const anders of [{ station: 'weg' }, { gremium: 'weg' }]) {
      const kapot = behandelingen.map((een) => (een.id === STAP.raad ? { ...een, ...anders } : een));
      expect(() => stappen({ behandelingen: kapot })).toThrow(
        'Behandeling m1-raad-GM0482 noemt een onbekend station of gremium.',
      );
    }
  });

  it('count the last fact about each, in whatever order they are listed', () => {
    const als = (volgnummer: number) => ({ herkomst: aHerkomst({ volgnummer }) });
    const later = aBesluit(STAP.onsd, '12-3', als(7));
    const eerder = aBesluit(STAP.onsd, '11-3', als(6));
    expect(stap(STAP.onsd, { besluiten: [later, eerder] }).besluit?.dag).toBe(dag('12-3'));
    expect(stap(STAP.onsd, { besluiten: [eerder, later] }).besluit?.dag).toBe(dag('12-3'));
    const papieren = [
      { ...anAanlevering(STAP.onsd, '4-3'), ...als(9) },
      { ...anAanlevering(STAP.onsd, '1-3'), ...als(8) },
    ];
    expect(stap(STAP.onsd, { aanleveringen: papieren }).aanlevering?.dag).toBe(dag('4-3'));
    expect(stap(STAP.college, { aanleveringen: papieren }).aanlevering).toBeNull();
  });

  it('are about the newest version of their mijlpaal, and about the first where none is known', () => {
    const versie = (mijlpaal: number, nummer: number) => ({
      mijlpaal,
      nummer,
      naam: `versie ${String(nummer)}`,
    });
    const over = {
      ...aTraject({ mijlpalen: 2 }),
      stukversies: [versie(1, 1), versie(1, 3), versie(1, 2)],
    };
    expect(stap('m1-raad-GM0482', over).stukversie).toBe(3);
    expect(stap('m2-raad-GM0482', over).stukversie).toBe(1);
  });

  it('of the region have the last row of the plan that did not fall out; those of a gemeente have none', () => {
    const over = {
      activiteiten: [
        onsdRij(vast('11-3'), { code: 'eerst' }),
        onsdRij(vast('12-3'), { code: 'laatst' }),
        onsdRij(vast('15-3'), { code: 'weg', toestand: 'vervallen' }),
        onsdRij(vast('16-3'), { code: 'ander', mijlpalen: [2] }),
        onsdRij(vast('16-3'), { code: 'raad', station: 'raad' }),
      ],
    };
    expect(stap(STAP.onsd, over).activiteit?.code).toBe('laatst');
    expect(stap(STAP.raad, over).activiteit).toBeNull();
  });

  it('wait once for what comes before two stations that their gemeente skips', () => {
    const lokaal = { perGemeente: true };
    const stations = [
      aStation({ code: 'college', volgorde: 0, ...lokaal }),
      aStation({ code: 'commissie', volgorde: 1, ...lokaal, voorgangers: ['college'] }),
      aStation({ code: 'tweede', volgorde: 2, ...lokaal, voorgangers: ['college'] }),
      aStation({ code: 'raad', volgorde: 3, ...lokaal, voorgangers: ['commissie', 'tweede'] }),
    ];
    const opzet = aTraject({ stations });
    const zonder = (...weg: readonly string[]) => ({
      ...opzet,
      activiteiten: [],
      behandelingen: opzet.behandelingen.filter(({ station }) => !weg.includes(station)),
    });
    expect(stap(STAP.raad, zonder()).voorgangers).toEqual([1, 2]);
    expect(stap(STAP.raad, zonder('commissie', 'tweede')).voorgangers).toEqual([0]);
  });

  it('of a gemeente stand on an agenda; those of the region do not', () => {
    const agenderingen = [anAgendering(STAP.onsd, 'x'), anAgendering(STAP.raad, `${RAAD}@13-4`)];
    expect(stap(STAP.onsd, { agenderingen }).agendering).toBeNull();
    expect(stap(STAP.raad, { agenderingen }).agendering?.vergadering).toBe(`${RAAD}@13-4`);
  });

  it('of a gemeente know the earlier station that the rule names', () => {
    const tussen = { na: 'college', minimaalDagen: 7, weken: null, weekdag: 1 };
    expect(stap(STAP.raad, { stationsregels: [aRegel('raad', { tussen })] }).naPositie).toBe(1);
    expect(stap(STAP.raad, { stationsregels: [aRegel('raad')] }).naPositie).toBeNull();
    const weg = { tussen: { ...tussen, na: 'commissie' } };
    expect(stap(STAP.raad, { stationsregels: [aRegel('raad', weg)] }).naPositie).toBeNull();
    const regionaal = aRegel('ons-d', { gemeente: null, tussen: { ...tussen, na: 'stuurgroep' } });
    const metStuurgroep = { ...aTraject({ stuurgroep: true }), stationsregels: [regionaal] };
    expect(stap(STAP.onsd, metStuurgroep).naPositie).toBeNull();
  });

  it('meant to decide last on the day to which their own rule moves a meeting', () => {
    const laatste = (bijSluiting: 'vervalt' | 'volgende-werkdag') =>
      stap(STAP.raad, {
        stationsregels: [aRegel('raad', { bijSluiting })],
        kalenderperioden: [gesloten('Vrije dag', '18-5')],
      }).laatste;
    expect([laatste('vervalt'), laatste('volgende-werkdag')]).toEqual([dag('18-5'), dag('19-5')]);
  });

  it('have the term of the law where their station names a regime', () => {
    const termijn = { weken: 8, recesTeltMee: true };
    const basis = voorbeeld();
    const over = {
      stations: basis.stations.map((een) => (een.code === 'raad' ? { ...een, regime: 'zienswijze' } : een)),
      rechtsregimes: [
        { code: 'zienswijze', regel: 'Acht weken.', vanaf: null, tot: null, termijn, bron: null },
      ],
    };
    expect(stap(STAP.raad, over).termijn).toEqual(termijn);
    expect(stap(STAP.college, over).termijn).toBeNull();
    expect(stap(STAP.raad, { ...over, rechtsregimes: [] }).termijn).toBeNull();
  });

  it('where lanes come together know how, in the region alone', () => {
    const stations = [
      aStation({ code: 'college', volgorde: 0, perGemeente: true }),
      aStation({ code: 'raad', volgorde: 1, perGemeente: true, voorgangers: ['college'] }),
      aStation({ code: 'bestuur', volgorde: 2, voorgangers: ['raad'] }),
    ];
    const opzet = aTraject({ gemeenten: 2, stations });
    const over = {
      ...opzet,
      activiteiten: [],
      mijlpalen: opzet.mijlpalen.map((een) => ({
        ...een,
        samenloop: { kind: 'aantal' as const, nodig: 1 },
      })),
    };
    expect(stap('m1-bestuur', over).samenkomst).not.toBeNull();
    expect(stap(`m1-raad-${ALBLASSERDAM}`, over).samenkomst).toBeNull();
  });
});
