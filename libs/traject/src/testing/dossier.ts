import { type Dag, dagVan } from '@routekaart/kalender';
import type { Aanlevering } from '../aanlevering.js';
import type { Besluit, Herkomst } from '../besluit.js';
import type { ActiviteitOpzet, Dossier, PlanFeit, VergaderFeit } from '../dossier.js';
import { GEEN_PLANINVOER } from '../planinvoer.js';

/** The day in March 2021 with this number; a later one where the number goes on. */
export const maart = (dag: number): Dag => dagVan('2021-03-01') + dag - 1;

export const herkomst = (volgnummer: number, dag: number): Herkomst => ({
  volgnummer,
  rol: 'two',
  door: 'secretariaat',
  op: '2021-03-01T09:00:00Z',
  dag: maart(dag),
  bron: 'besluitenlijst',
});

export const aBesluit = (id: string, recorded: Herkomst, over: Partial<Besluit> = {}): Besluit => ({
  id,
  behandeling: 'm1-ons-d',
  dag: maart(11),
  uitkomst: 'ingestemd',
  vorm: null,
  stukversie: 1,
  toelichting: null,
  aanpassingen: [],
  vervangt: null,
  herkomst: recorded,
  ...over,
});

export const aVergaderFeit = (id: string, dag: number, recorded: Herkomst): VergaderFeit => ({
  vergadering: {
    id,
    gremium: 'raad',
    dag: maart(dag),
    aanleverdag: null,
    staat: 'bevestigd',
    besluitvormend: true,
    herkomst: 'voorbeeld',
    reden: null,
  },
  herkomst: recorded,
});

export const aPlanFeit = (activiteit: string, dag: number, recorded: Herkomst): PlanFeit => ({
  activiteit,
  datum: { kind: 'vast', dag: maart(dag), tekst: `${dag}-3` },
  toestand: 'vastgelegd',
  reden: null,
  herkomst: recorded,
});

export const anAanlevering = (behandeling: string, dag: number, recorded: Herkomst): Aanlevering => ({
  behandeling,
  dag: maart(dag),
  herkomst: recorded,
});

export const activiteit: ActiviteitOpzet = {
  code: 'M1-10',
  soort: 'besluit',
  naam: 'Instemming ONS-D',
  rijen: [],
  mijlpalen: [1],
  gremia: ['ons-d'],
  perGemeente: false,
  station: 'ons-d',
  week: { kind: 'week', weken: [], gedrukt: null, venster: null, tekst: 'Week 10', twijfel: [] },
  versie: 1,
};

export function aDossier(over: Partial<Dossier> = {}): Dossier {
  return {
    versie: 1,
    opzet: {
      traject: { code: 'gr', naam: 'GR Sociaal', doel: 'Eén regeling', ingangsdatum: null, voorbeeld: true },
      gemeenten: [],
      gremia: [],
      stations: [],
      mijlpalen: [],
      stukversies: [],
      behandelingen: [],
      procesbrieven: [],
      rechtsregimes: [],
      synchronisatiepunten: [],
      sjabloon: { anker: null, weken: [] },
      kalenderperioden: [],
    },
    activiteiten: [activiteit],
    planFeiten: [],
    vergaderFeiten: [],
    besluiten: [],
    aanleveringen: [],
    deelnameFeiten: [],
    wensFeiten: [],
    aanbodFeiten: [],
    aanmeldFeiten: [],
    edities: [],
    routekaarten: [],
    planinvoer: GEEN_PLANINVOER,
    afhandelingen: [],
    scenarios: [],
    ...over,
  };
}
