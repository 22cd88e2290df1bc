import { describe, expect, it } from '@jest/globals';
import type { Stand, Station } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aBesluit, anAanlevering, idVan } from '../testing/bouwers.js';
import { GREMIUM, IN, PLAATS, ZONDER_COMMISSIE as stand, metCommissie } from '../testing/lokale-commissie.js';
import { toetsLokaalStation } from './lokaal-station.js';
import { type LokaalStationVoorstel, mijlpalenVan } from './lokaal-voorstel.js';

const UIT = { plaats: null, reden: 'Hamerstuk.' };

const toets = (over: Partial<LokaalStationVoorstel>, nu: Stand = stand, bekend = nu) =>
  toetsLokaalStation({ ...IN, ...over }, nu, bekend);

/** The same, where the commissie takes days, is one for all, or does not come before the raad. */
function metAndere(wat: 'duurDagen' | 'perGemeente' | 'voorgangers'): Stand {
  const er = metCommissie();
  const anders = (een: Station): Station => {
    if (een.code === 'commissie' && wat === 'duurDagen') return { ...een, duurDagen: 5 };
    if (een.code === 'commissie' && wat === 'perGemeente') return { ...een, perGemeente: false };
    return een.code === 'raad' && wat === 'voorgangers' ? { ...een, voorgangers: ['college'] } : een;
  };
  return { ...er, stations: er.stations.map(anders) };
}

type Geval = readonly [string, Partial<LokaalStationVoorstel>, string, string];

/** With the stand in which it is asked, where the row does not name its own. */
function gevallen(
  gewoon: Stand,
  rijen: readonly (Geval | readonly [...Geval, Stand])[],
): readonly (readonly [...Geval, Stand])[] {
  return rijen.map(([wat, over, code, veld, nu = gewoon]) => [wat, over, code, veld, nu]);
}

const BEKEND = { ...PLAATS, gremium: GREMIUM.code };

describe('plugging in a local station', () => {
  it('is possible between two stations of the strook, for every mijlpaal of which the stuk is not there yet', () => {
    expect(toets({})).toBeNull();
    expect(mijlpalenVan(IN, stand)).toEqual([1, 2]);
    const besloten = { ...stand, besluiten: [aBesluit(idVan(1, 'raad', ALBLASSERDAM), '1-3')] };
    expect(toets({}, besloten)).toBeNull();
    expect(mijlpalenVan(IN, besloten)).toEqual([2]);
    expect(mijlpalenVan({ ...IN, mijlpalen: [2, 1, 2] }, besloten)).toEqual([1, 2]);
    // What was decided elsewhere, or before it, is no obstacle.
    const elders = [idVan(1, 'raad', DORDRECHT), idVan(1, 'college', ALBLASSERDAM)];
    const besluiten = elders.map((id) => aBesluit(id, '1-3'));
    expect(toets({ mijlpalen: [1] }, { ...stand, besluiten })).toBeNull();
  });

  it.each<[string, Partial<LokaalStationVoorstel>, Stand]>([
    ['a regional station before it', { plaats: { ...PLAATS, na: 'ons-d', voor: 'college' } }, stand],
    ['a body that is known', { plaats: { ...PLAATS, gremium: `raad-${ALBLASSERDAM}` } }, stand],
    [
      'another one before it',
      { station: 'agenda', mijlpalen: [1], plaats: { ...BEKEND, voor: 'commissie' } },
      metCommissie(),
    ],
    [
      'one that another gemeente has',
      { gemeente: DORDRECHT, plaats: { ...PLAATS, gremium: `raad-${DORDRECHT}` } },
      metCommissie(),
    ],
    ['one more mijlpaal', { mijlpalen: [2], plaats: BEKEND }, metCommissie()],
  ])('is possible with %s', (_, over, nu) => {
    expect(toets(over, nu)).toBeNull();
  });

  it.each(
    gevallen(stand, [
      ['an unknown station before it', { plaats: { ...PLAATS, na: 'po' } }, 'NIET_GEVONDEN', 'plaats.na'],
      ['an unknown station after it', { plaats: { ...PLAATS, voor: 'po' } }, 'NIET_GEVONDEN', 'plaats.voor'],
      [
        'a regional station after it',
        { plaats: { ...PLAATS, voor: 'ons-d' } },
        'NIET_GEVONDEN',
        'plaats.voor',
      ],
      ['an unknown mijlpaal', { mijlpalen: [3] }, 'NIET_GEVONDEN', 'mijlpalen'],
      ['a station that stands there', { station: 'college' }, 'LOKAAL-01', 'station'],
      ['one that was plugged in', { plaats: BEKEND }, 'LOKAAL-01', 'station', metCommissie()],
      [
        'a station between the two',
        { mijlpalen: [1], station: 'agenda' },
        'LOKAAL-02',
        'plaats.na',
        metCommissie(),
      ],
      [
        'the order turned around',
        { plaats: { ...PLAATS, na: 'raad', voor: 'college' } },
        'LOKAAL-02',
        'plaats.na',
      ],
      ['a route that begins elsewhere', { plaats: { ...PLAATS, na: null } }, 'LOKAAL-02', 'plaats.na'],
      [
        'a raad that decided',
        { mijlpalen: [1, 2] },
        'LOKAAL-03',
        'mijlpalen',
        { ...stand, besluiten: [aBesluit(idVan(1, 'raad', ALBLASSERDAM), '1-3')] },
      ],
      [
        'a raad that has the stuk',
        { mijlpalen: [2] },
        'LOKAAL-03',
        'mijlpalen',
        { ...stand, aanleveringen: [anAanlevering(idVan(2, 'raad', ALBLASSERDAM), '1-3')] },
      ],
      [
        'raden that decided on everything',
        {},
        'LOKAAL-03',
        'mijlpalen',
        { ...stand, besluiten: [1, 2].map((nummer) => aBesluit(idVan(nummer, 'raad', ALBLASSERDAM), '1-3')) },
      ],
      [
        'another name',
        { mijlpalen: [2], plaats: { ...BEKEND, naam: 'Raad' } },
        'LOKAAL-04',
        'plaats.naam',
        metCommissie(),
      ],
      [
        'a station that has another place',
        { gemeente: DORDRECHT, plaats: { ...PLAATS, na: 'ons-d', voor: 'college' } },
        'LOKAAL-04',
        'station',
        metCommissie(),
      ],
      ...(['duurDagen', 'perGemeente', 'voorgangers'] as const).map((wat): readonly [...Geval, Stand] => [
        `a station of the route with other ${wat}`,
        { mijlpalen: [2], plaats: BEKEND },
        'LOKAAL-04',
        'station',
        metAndere(wat),
      ]),
      [
        'a body of another gemeente',
        { plaats: { ...PLAATS, gremium: `raad-${DORDRECHT}` } },
        'NIET_GEVONDEN',
        'plaats.gremium.bekend',
      ],
      [
        'a new body with a code that is taken',
        { mijlpalen: [2] },
        'LOKAAL-08',
        'plaats.gremium',
        metCommissie(),
      ],
      [
        'another body than there was',
        { mijlpalen: [2], plaats: { ...PLAATS, gremium: `raad-${ALBLASSERDAM}` } },
        'LOKAAL-08',
        'plaats.gremium',
        metCommissie(),
      ],
    ]),
  )('is refused for %s', (_, over, code, veld, nu) => {
    expect(toets(over, nu)).toMatchObject({ code, veld });
  });
});

describe('a refusal to plug in a station', () => {
  const besloten = (...nummers: readonly number[]): Stand => ({
    ...stand,
    besluiten: nummers.map((nummer) => aBesluit(idVan(nummer, 'raad', ALBLASSERDAM), '1-3')),
  });

  it.each<readonly [Partial<LokaalStationVoorstel>, Stand, string]>([
    [{ plaats: { ...PLAATS, na: 'po' } }, stand, '“po” is geen station van de route.'],
    [
      { plaats: { ...PLAATS, na: null } },
      stand,
      'Er gaat in deze strook wel iets aan “raad” vooraf bij mijlpaal 1.',
    ],
    [
      { plaats: { ...PLAATS, na: 'ons-d' } },
      stand,
      '“ons-d” gaat in deze strook niet direct aan “raad” vooraf bij mijlpaal 1.',
    ],
    [{}, besloten(1, 2), 'Het stuk ligt bij elke mijlpaal al bij “raad”, of is daar besloten.'],
    [{ mijlpalen: [1, 2] }, besloten(2), 'Het stuk ligt bij mijlpaal 2 al bij “raad”, of is daar besloten.'],
    [
      { mijlpalen: [2] },
      metCommissie(),
      `Dit gremium bestaat al: noem zijn code, “commissie-${ALBLASSERDAM}”.`,
    ],
    [{ plaats: { ...PLAATS, voor: 'ons-d' } }, stand, '“ons-d” staat niet in de strook van deze gemeente.'],
    [{ mijlpalen: [3] }, stand, 'Mijlpaal 3 komt hier niet langs “raad”.'],
    [
      { plaats: BEKEND },
      metCommissie(),
      '“commissie” staat bij mijlpaal 1 al in de strook van deze gemeente.',
    ],
    [
      { mijlpalen: [2], plaats: { ...BEKEND, naam: 'Raad' } },
      metCommissie(),
      '“commissie” heet in dit traject “Commissie”.',
    ],
    [
      { mijlpalen: [2], plaats: BEKEND },
      metAndere('duurDagen'),
      '“commissie” staat in de route op een andere plaats: kies een andere code.',
    ],
    [
      { plaats: { ...PLAATS, gremium: `raad-${DORDRECHT}` } },
      stand,
      `“raad-${DORDRECHT}” is geen gremium van deze gemeente.`,
    ],
    [
      { mijlpalen: [2], plaats: { ...PLAATS, gremium: `raad-${ALBLASSERDAM}` } },
      metCommissie(),
      `Op deze plaats stond eerder “commissie-${ALBLASSERDAM}”: noem dat, of kies een andere code voor het station.`,
    ],
  ])('says why: %j', (over, nu, melding) => {
    expect(toets(over, nu)?.melding).toBe(melding);
  });
});

describe('taking out a station', () => {
  const er = metCommissie();
  const hier = idVan(1, 'commissie', ALBLASSERDAM);

  it('is possible for one that was plugged in, and for a body that the route can do without', () => {
    expect(toets(UIT, er)).toBeNull();
    expect(mijlpalenVan({ ...IN, ...UIT }, er)).toEqual([1]);
    expect(toets(UIT, { ...er, aanleveringen: [anAanlevering(hier, '1-3')] })).toBeNull();
    // As it is when the commissie came with the file.
    expect(toets(UIT, { ...er, lokaleStations: [] })).toBeNull();
  });

  it.each(
    gevallen(er, [
      ['an unknown station', {}, 'NIET_GEVONDEN', 'station', stand],
      ['no reason', { reden: null }, 'LOKAAL-05', 'reden'],
      ['a strook without it', { gemeente: DORDRECHT }, 'LOKAAL-06', 'station'],
      ['a mijlpaal without it', { mijlpalen: [1, 2] }, 'LOKAAL-06', 'station'],
      ['the raad', { station: 'raad' }, 'LOKAAL-07', 'station'],
      ['what was decided there', {}, 'LOKAAL-07', 'station', { ...er, besluiten: [aBesluit(hier, '1-3')] }],
    ]),
  )('is refused for %s', (_, over, code, veld, nu) => {
    expect(toets({ ...UIT, ...over }, nu)).toMatchObject({ code, veld });
  });
});
