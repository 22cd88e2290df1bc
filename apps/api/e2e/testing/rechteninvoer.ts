import type { Mutatie } from './mutaties.js';

/** What the input of a mutation must name: an id at each body, by the code of the gremium. */
export interface Vastgelegd {
  /** A warning about which each body must act. */
  readonly waarschuwingen: ReadonlyMap<string, { readonly waarschuwing: string; readonly kenmerk: string }>;
  /** The besluit that stands at each body, so that it can be corrected. */
  readonly besluiten: ReadonlyMap<string, string>;
  /** A meeting of each body. */
  readonly vergaderingen: ReadonlyMap<string, string>;
}

export const EXTRA_RAAD = {
  toelichting: '',
  maatregelen: [{ extraRaad: { gemeente: 'GM0531', dag: '2021-05-03', aanleverdag: '2021-04-26' } }],
};

/** An input that is right but for its versie: who may do it hears of a conflict, and nothing changes. */
export function invoerVoor(
  mutatie: Mutatie,
  gremium: string,
  { waarschuwingen, besluiten, vergaderingen }: Vastgelegd,
): object {
  const [station, gemeente = null] = gremium.split('-');
  const basis = { verwachteVersie: 2_000_000_000 };
  const besluit = { mijlpaal: 1, station, gemeente, dag: '2021-04-20' };
  switch (mutatie) {
    case 'recordBesluit':
      return { ...basis, ...besluit, uitkomst: 'INGESTEMD' };
    case 'correctBesluit':
      return {
        ...basis,
        besluit: besluiten.get(gremium),
        dag: '2021-04-20',
        uitkomst: 'INGESTEMD',
        reden: 'Zo.',
      };
    case 'recordAanlevering':
      return { ...basis, ...besluit };
    case 'recordAgendering':
      return { ...basis, mijlpaal: 1, station, gemeente, vergadering: '0' };
    case 'trekAgenderingIn':
    case 'trekAanleveringIn':
      return { ...basis, mijlpaal: 1, station, gemeente };
    case 'bevestigWaarschuwing':
    case 'heropenWaarschuwing':
      return { ...basis, ...waarschuwingen.get(gremium), reden: 'Zo.', eigenaar: 'TWO' };
    case 'sluimerWaarschuwing':
      return {
        ...basis,
        ...waarschuwingen.get(gremium),
        reden: 'Zo.',
        eigenaar: 'TWO',
        tot: '2021-04-24',
      };
    case 'recordVergadering':
      return { ...basis, gremium, handeling: 'TOEVOEGEN', dag: '2021-06-09' };
    case 'recordCyclus':
      return { ...basis, gremium, vergadering: vergaderingen.get(gremium), cyclus: { code: '2021-6' } };
    case 'verplaatsCyclus': {
      const dagen = { dag: '2021-06-09', aanleverdag: '2021-05-26' };
      return { ...basis, gremium, vergadering: vergaderingen.get(gremium), ...dagen, reden: 'Zo.' };
    }
    case 'recordAfspraak':
      return {
        ...basis,
        venster: { mijlpaal: 1, station: 'raad', van: '2021-04-05', tot: '2021-06-30' },
        reden: 'Zo.',
      };
    case 'recordStationsregel':
      return { ...basis, station, gemeente, regel: { toetswerkdagen: 3 } };
    case 'recordLokaalStation': {
      const commissie = { naam: 'Commissie', soort: 'commissie', mandaat: 'ADVISEERT' };
      const plaats = { naam: 'Overleg', na: 'onsd', voor: station, gremium: { nieuw: commissie } };
      return { ...basis, gemeente: gemeente ?? 'GM0505', station: 'overleg', plaats };
    }
    case 'importVergaderschema':
      return { ...basis, gremium, tekst: 'Datum\tStatus\n9-6-2021\tdefinitief', proef: false };
    case 'planActiviteit':
      return { ...basis, activiteit: gremium, handeling: 'VERVALLEN', reden: 'Zo.' };
    case 'recordDeelname':
      return {
        ...basis,
        ...(gemeente === null ? { gremium } : { gemeente }),
        deelname: 'DOET_MEE',
        vanaf: '2021-04-23',
      };
    case 'voegStukversieToe':
      return { ...basis, mijlpaal: 1, naam: 'versie', hash: 'ab'.repeat(32) };
    case 'beantwoordWens':
      return { ...basis, wensen: [`${besluiten.get('college-GM0505') ?? ''}-1`], stap: 'BEOORDELEN' };
    case 'clusterWensen':
      return { ...basis, wensen: [`${besluiten.get('college-GM0505') ?? ''}-1`], naam: 'Kosten' };
    case 'bewaarScenario':
      return { ...basis, ...EXTRA_RAAD, naam: 'Nog een' };
    case 'trekScenarioIn':
      return { ...basis, scenario: 'S1', reden: 'Zo.' };
    case 'pasScenarioToe':
      return { ...basis, scenario: 'S1', proef: false };
    case 'recordAanmelding':
      return { ...basis, activiteit: 'A-M1-16', gemeente: gremium.slice(-6), aantal: 2 };
    case 'recordAdvies':
      return {
        ...basis,
        mijlpaal: 1,
        dag: '2021-04-20',
        tekst: 'Stem in.',
        ...(gemeente === null ? { gremium } : { gremium: 'nmts', gemeente, houding: 'INGESTEMD' }),
      };
    case 'recordAanbod':
      return { ...basis, activiteit: 'A-M1-06', dag: '2021-02-17' };
    case 'importPlanning':
      return {
        ...basis,
        tekst: 'Week\tDatum\tWat\nWeek 20\t20-5\tBijpraten',
        editie: { naam: 'Editie', bijgewerktTotEnMet: '2021-04-23', reden: 'Zo.' },
        proef: false,
      };
    case 'beslisBevinding':
      return { ...basis, bevinding: 'GEEN_JAAR-1', besluit: 'VERWORPEN' };
    case 'stelEditieVast':
      return { ...basis, naam: 'Editie', bijgewerktTotEnMet: '2021-04-23', reden: 'Zo.' };
    case 'stelRoutekaartVast': {
      const rijen = [{ activiteit: 'A-M1-01', onbekend: true }];
      return { ...basis, naam: 'Routekaart', gremium, dag: '2021-04-23', reden: 'Zo.', rijen };
    }
  }
}
