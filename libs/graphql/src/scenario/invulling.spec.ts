import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Herstelmaatregel } from '@routekaart/route';
import type { Stand } from '@routekaart/traject';
import { naarInvulling } from './invulling.type.js';
import { naarMaatregelen } from './naar-maatregel.js';

const [DAG, SLUIT] = [dagVan('2021-04-13'), dagVan('2021-03-18')];

const REGEL = {
  verwerking: { dagen: 0, telling: 'werkdagen' },
  toetswerkdagen: 2,
  tussen: { na: 'po', minimaalDagen: 7, weken: 1, weekdag: 2 },
  bijSluiting: 'volgende-werkdag',
} as const;

/** Each kind that herstel proposes, with the field of `MaatregelInput` that takes it. */
const SOORTEN: {
  readonly [S in Herstelmaatregel['soort']]: readonly [string, Extract<Herstelmaatregel, { soort: S }>];
} = {
  'activiteit-verplaatsen': [
    'verplaatsActiviteit',
    { soort: 'activiteit-verplaatsen', activiteit: 'A', dag: DAG },
  ],
  'station-verschuiven': [
    'verschuifStation',
    { soort: 'station-verschuiven', mijlpaal: 1, station: 'onsd', dagen: -3 },
  ],
  'vergadering-toevoegen': [
    'voegVergaderingToe',
    { soort: 'vergadering-toevoegen', gremium: 'po', dag: DAG, aanleverdag: SLUIT },
  ],
  'vergadering-verplaatsen': [
    'verplaatsVergadering',
    { soort: 'vergadering-verplaatsen', vergadering: 'V', dag: DAG, aanleverdag: SLUIT },
  ],
  'schriftelijke-ronde': ['schriftelijkeRonde', { soort: 'schriftelijke-ronde', gremium: 'po', dag: DAG }],
  'extra-raad': ['extraRaad', { soort: 'extra-raad', gemeente: 'GM0482', dag: DAG, aanleverdag: null }],
  aanlevertermijn: ['aanlevertermijn', { soort: 'aanlevertermijn', gremium: 'po', dagen: 4 }],
  verwerkingsdagen: ['verwerkingsdagen', { soort: 'verwerkingsdagen', station: 'college', dagen: 0 }],
  'station-overslaan': [
    'slaStationOver',
    { soort: 'station-overslaan', mijlpaal: 1, station: 'commissie', gemeente: 'GM0482' },
  ],
  stationsregel: [
    'wijzigStationsregel',
    { soort: 'stationsregel', station: 'college', gemeente: null, regel: REGEL },
  ],
};

const ZONDER_NAMEN = { gremia: [], gemeenten: [] } as unknown as Stand;

describe('what to fill in for a maatregel that herstel proposes', () => {
  it.each(Object.entries(SOORTEN))('is that maatregel when what if reads it: %s', (_, [veld, maatregel]) => {
    const { soort, ...velden } = naarInvulling(maatregel);
    const gevuld = Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== null));
    expect(soort).toBe(maatregel.soort);
    expect(naarMaatregelen([{ [veld]: gevuld }], ZONDER_NAMEN)).toEqual([maatregel]);
  });
});
