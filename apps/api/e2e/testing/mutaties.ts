import { randomUUID } from 'node:crypto';
import type { Antwoord, Api, Wie } from './omgeving.js';

const WEIGERING = `__typename
  ... on Weigering { code veld melding }
  ... on Versieconflict { huidigeVersie door op }`;

const SCHEMA = `schema { samenvatting vergaderingen { plaats dag aanleverdag staat soort besluitvormend }
  bevindingen { code ernst plaats uitleg voorstel voorsteldag } aantalBevindingen
  wijzigingen { soort dag vorigeDag aanleverdag aanleverdagVolgensGewoonte staat wordtVastgelegd zin } }`;

const BESLUIT = `besluit { id dag tekst uitkomst vorm stukversie toelichting aanpassingen vervangt
  aanhouding { soort herindiening tekst } stemmen { voor tegen onthouding } toezeggingen
  moties { soort tekst dictum uitkomst }
  herkomst { volgnummer rol door op bron } } versie trajectVersie cel { toestand versie prognose { tekst } }`;

const GEZEGD = 'deelname vanaf onderdeel reden herkomst { volgnummer rol door op bron }';

const WENSEN = `trajectVersie wensen { id tekst mijlpaal status cluster verwerktIn { mijlpaal nummer }
  antwoord { antwoord reden herkomst { rol } } }`;
const BEZWAAR = 'code melding rij kolom plaats';
const PLANIMPORT = `planimport { samenvatting editie { nummer naam bijgewerktTotEnMet tekst }
  bron { bestand soort hash jaar jaarHerkomst } tellingen { soort aantal } aliassen { tekst gremium }
  stappen { soort activiteit naam mijlpalen oud nieuw zin plaats { regel tabel rij kolom } } aantalBevindingen
  bevindingen { sleutel code uitleg activiteiten status toelichting besloten { rol door op }
    voorstel { soort tekst } } }`;
const SCENARIO = [
  'ScenarioVastgelegd',
  'trajectVersie scenario { code naam toelichting ingetrokken maatregelen { soort tekst } herkomst { rol door op } }',
] as const;
const AFHANDELING = [
  'AfhandelingVastgelegd',
  'waarschuwing trajectVersie afhandeling { soort tot reden eigenaar herkomst { volgnummer rol door op } }',
] as const;

/** What each mutation answers when it succeeds; the refusals are alike. */
const GELUKT = {
  recordBesluit: ['BesluitVastgelegd', BESLUIT],
  correctBesluit: ['BesluitVastgelegd', BESLUIT],
  recordAanlevering: ['AanleveringVastgelegd', 'dag versie trajectVersie cel { toestand versie }'],
  trekAanleveringIn: ['AanleveringIngetrokken', 'versie trajectVersie cel { toestand versie }'],
  recordAgendering: [
    'AgenderingVastgelegd',
    'vergadering versie trajectVersie cel { toestand versie prognose { tekst } }',
  ],
  trekAgenderingIn: [
    'AgenderingIngetrokken',
    'versie trajectVersie cel { toestand versie prognose { tekst } }',
  ],
  planActiviteit: [
    'ActiviteitGepland',
    'versie trajectVersie opmerkingen { code tekst } activiteit { code toestand reden versie datum { soort tekst dagen bereik { tekst } } }',
  ],
  recordVergadering: [
    'VergaderingVastgelegd',
    'versie trajectVersie opmerkingen { code tekst } vergadering { id dag aanleverdag staat besluitvormend schriftelijk herkomst voorbeeld reden }',
  ],
  importVergaderschema: [
    'VergaderschemaVastgelegd',
    `versie trajectVersie ${SCHEMA} } ... on VergaderschemaGelezen { kanVastgelegd versie ${SCHEMA} }
      ... on BestandGeweigerd { reden plaats } ... on RijGeweigerd { rij kolom plaats bezwaren { ${BEZWAAR} }`,
  ],
  recordStationsregel: [
    'StationsregelVastgelegd',
    `trajectVersie ingetrokken reden regel { station gemeente dagen telling toetswerkdagen na minimaalDagen weken
      weekdag bijSluiting bron herkomst { rol door op } }`,
  ],
  recordLokaalStation: [
    'LokaalStationVastgelegd',
    `trajectVersie uitgenomen reden lokaalStation { station naam gemeente mijlpalen na voor gremium
      herkomst { rol door op bron } }`,
  ],
  recordAfspraak: [
    'AfspraakVastgelegd',
    'trajectVersie afspraak { soort tekst reden herkomst { rol door op } }',
  ],
  recordCyclus: [
    'CyclusVastgelegd',
    'versie trajectVersie vergadering { id dag reden cyclus { code agendacommissie commissie } }',
  ],
  verplaatsCyclus: [
    'CyclusVerplaatst',
    `versie trajectVersie opmerkingen { code tekst }
      vergaderingen { id dag aanleverdag staat reden herkomst cyclus { code agendacommissie commissie } }`,
  ],
  recordDeelname: [
    'DeelnameVastgelegd',
    `trajectVersie deelname { gemeente { naam } ${GEZEGD} } } ... on GremiumdeelnameVastgelegd { trajectVersie
      deelname { gremium { naam } beheerrol uiterlijk { soort tekst } ${GEZEGD} }`,
  ],
  importPlanning: [
    'PlanningGeimporteerd',
    `trajectVersie ${PLANIMPORT} } ... on PlanningGelezen { kanVastgelegd trajectVersie bezwaren { ${BEZWAAR} } ${PLANIMPORT} }
      ... on BestandGeweigerd { reden plaats } ... on RijGeweigerd { rij kolom plaats bezwaren { ${BEZWAAR} }`,
  ],
  beslisBevinding: [
    'BevindingBeslist',
    'trajectVersie gevolgen bevinding { sleutel code status toelichting besloten { rol door op } }',
  ],
  stelEditieVast: [
    'EditieVastgesteld',
    `trajectVersie editie { nummer naam tekst bijgewerktTotEnMet reden wijzigingen
      herkomst { volgnummer rol door op bron } }`,
  ],
  stelRoutekaartVast: [
    'RoutekaartVastgesteld',
    `trajectVersie routekaart { nummer naam tekst gremium { code } dag reden herkomst { volgnummer rol door }
      rijen { activiteit mijlpaal station naam soort datum { soort tekst } laterDagen editie extra brontekst } }`,
  ],
  voegStukversieToe: ['StukversieToegevoegd', 'nummer trajectVersie'],
  beantwoordWens: ['WensenBijgewerkt', WENSEN],
  clusterWensen: ['WensenBijgewerkt', WENSEN],
  recordAanbod: [
    'AanbodVastgelegd',
    'versie trajectVersie aanbod { gemeente { code } status verzonden beantwoord werkdagen sessies haaltMinimum tekst }',
  ],
  recordAanmelding: [
    'AanmeldingVastgelegd',
    'versie trajectVersie overzicht { totaal sessies { dag aantal } haaltMinimum gemeenten { gemeente { code } aantal namens oordeel } }',
  ],
  recordAdvies: [
    'AdviesVastgelegd',
    'mijlpaal gremium { code } gemeente { code } advies { dag houding stukversie tekst herkomst { volgnummer rol door op bron } } trajectVersie',
  ],
  bevestigWaarschuwing: AFHANDELING,
  sluimerWaarschuwing: AFHANDELING,
  heropenWaarschuwing: AFHANDELING,
  bewaarScenario: SCENARIO,
  trekScenarioIn: SCENARIO,
  pasScenarioToe: [
    'ScenarioToegepast',
    `trajectVersie scenario { code naam } proef
      stappen { plaats uitkomst zin maatregel { soort tekst } weigering { code veld melding } }`,
  ],
} as const;

export type Mutatie = keyof typeof GELUKT;

export const MUTATIES = Object.keys(GELUKT) as readonly Mutatie[];

/** The outcome of a mutation: what was recorded, or why it was not. */
export interface Uitkomst {
  readonly __typename: string;
  readonly code?: string;
  readonly veld?: string | null;
  readonly melding?: string;
  readonly huidigeVersie?: number;
  readonly door?: string | null;
  readonly op?: string | null;
  readonly versie?: number;
  readonly trajectVersie?: number;
  readonly nummer?: number;
  readonly besluit?: { readonly id: string };
  readonly vergadering?: { readonly id: string };
  readonly planimport?: {
    readonly bevindingen: readonly { readonly sleutel: string; readonly code: string }[];
  };
}

export function document(mutatie: Mutatie): string {
  const [soort, velden] = GELUKT[mutatie];
  const invoer = `${mutatie.charAt(0).toUpperCase()}${mutatie.slice(1)}Input`;
  return `mutation ($input: ${invoer}!) { ${mutatie}(input: $input) { ${WEIGERING} ... on ${soort} { ${velden} } } }`;
}

/** Sends a mutation with a fresh key, unless the input has its own. */
export async function stuurMutatie(
  api: Api,
  wie: Wie,
  mutatie: Mutatie,
  input: object,
): Promise<Antwoord<Readonly<Record<string, Uitkomst>> | null>> {
  return api.vraag(wie, document(mutatie), {
    input: { traject: 'GR-SDD', verwachteVersie: 0, sleutel: randomUUID(), ...input },
  });
}

/** The outcome of a mutation that GraphQL itself has nothing against. */
export async function muteer(api: Api, wie: Wie, mutatie: Mutatie, input: object): Promise<Uitkomst> {
  const { data, errors, tekst } = await stuurMutatie(api, wie, mutatie, input);
  const uitkomst = data?.[mutatie];
  if (errors.length > 0 || uitkomst === undefined) throw new Error(tekst);
  return uitkomst;
}
