import type { Maatregelsoort } from '@routekaart/traject';
import { MAATREGELEN } from '../../teksten/maatregelen.js';

/** What a measure asks for. Days are ISO days, numbers are written out. */
export type Veldnaam =
  | 'activiteit'
  | 'mijlpaal'
  | 'station'
  | 'gemeente'
  | 'gremium'
  | 'vergadering'
  | 'dag'
  | 'aanleverdag'
  | 'commissie'
  | 'agendacommissie'
  | 'van'
  | 'tot'
  | 'dagen'
  | 'regel'
  | 'nodig'
  | 'huidig'
  | 'termijn'
  | Regelveld;

/** What a local rule about a station consists of. */
export type Regelveld =
  'verwerking' | 'telling' | 'toetswerkdagen' | 'na' | 'minimaalDagen' | 'weken' | 'weekdag' | 'bijSluiting';

interface Soort {
  readonly naam: string;
  /** What it asks for, in the order in which it stands in the address. */
  readonly velden: readonly Veldnaam[];
  /** What may stay empty. */
  readonly vrij?: readonly Veldnaam[];
  /** What is only asked once another field is filled in. */
  readonly pasNa?: Readonly<Partial<Record<Veldnaam, Veldnaam>>>;
}

const REGELVELDEN: readonly Regelveld[] = [
  'verwerking',
  'telling',
  'toetswerkdagen',
  'na',
  'minimaalDagen',
  'weken',
  'weekdag',
  'bijSluiting',
];

const SLUITING: readonly Veldnaam[] = ['aanleverdag'];

/** The measures that can be tried, the most usual first. */
export const SOORTEN: Readonly<Record<Maatregelsoort, Soort>> = {
  'activiteit-verplaatsen': {
    naam: MAATREGELEN.soorten['activiteit-verplaatsen'],
    velden: ['activiteit', 'dag'],
  },
  'extra-raad': {
    naam: MAATREGELEN.soorten['extra-raad'],
    velden: ['gemeente', 'dag', 'aanleverdag'],
    vrij: SLUITING,
  },
  'vergadering-toevoegen': {
    naam: MAATREGELEN.soorten['vergadering-toevoegen'],
    velden: ['gremium', 'dag', 'aanleverdag'],
    vrij: SLUITING,
  },
  'vergadering-verplaatsen': {
    naam: MAATREGELEN.soorten['vergadering-verplaatsen'],
    velden: ['vergadering', 'dag', 'aanleverdag'],
    vrij: SLUITING,
  },
  'cyclus-verplaatsen': {
    naam: MAATREGELEN.soorten['cyclus-verplaatsen'],
    velden: ['vergadering', 'dag', 'aanleverdag', 'commissie', 'agendacommissie'],
    vrij: ['commissie', 'agendacommissie'],
  },
  'vergadering-vervallen': { naam: MAATREGELEN.soorten['vergadering-vervallen'], velden: ['vergadering'] },
  'schriftelijke-ronde': { naam: MAATREGELEN.soorten['schriftelijke-ronde'], velden: ['gremium', 'dag'] },
  'station-verschuiven': {
    naam: MAATREGELEN.soorten['station-verschuiven'],
    velden: ['mijlpaal', 'station', 'dagen'],
  },
  'venster-wijzigen': {
    naam: MAATREGELEN.soorten['venster-wijzigen'],
    velden: ['mijlpaal', 'station', 'gemeente', 'van', 'tot'],
    vrij: ['gemeente'],
  },
  aanlevertermijn: { naam: MAATREGELEN.soorten.aanlevertermijn, velden: ['gremium', 'dagen'] },
  termijn: {
    naam: MAATREGELEN.soorten.termijn,
    velden: ['gremium', 'termijn', 'dagen'],
    vrij: ['dagen'],
  },
  verwerkingsdagen: { naam: MAATREGELEN.soorten.verwerkingsdagen, velden: ['station', 'dagen'] },
  'station-overslaan': {
    naam: MAATREGELEN.soorten['station-overslaan'],
    velden: ['mijlpaal', 'station', 'gemeente'],
  },
  'gemeente-valt-af': { naam: MAATREGELEN.soorten['gemeente-valt-af'], velden: ['gemeente'] },
  samenloop: {
    naam: MAATREGELEN.soorten.samenloop,
    velden: ['mijlpaal', 'regel', 'nodig'],
    vrij: ['nodig'],
  },
  stationsregel: {
    naam: MAATREGELEN.soorten.stationsregel,
    velden: ['station', 'gemeente', ...REGELVELDEN],
    vrij: ['gemeente', ...REGELVELDEN],
    pasNa: { telling: 'verwerking', minimaalDagen: 'na', weken: 'na', weekdag: 'na' },
  },
  reces: {
    naam: MAATREGELEN.soorten.reces,
    velden: ['gemeente', 'gremium', 'huidig', 'van', 'tot'],
    vrij: ['gemeente', 'gremium', 'huidig', 'van', 'tot'],
  },
};

/** Whether this is the name of a measure. */
export function isSoort(tekst: string): tekst is Maatregelsoort {
  return Object.hasOwn(SOORTEN, tekst);
}
