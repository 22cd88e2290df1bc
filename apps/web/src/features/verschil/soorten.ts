import type { Afwijkingsoort } from '../../api/documenten.js';

/** How one kind of difference is shown, by sign and word. */
export interface Verschilsoort {
  readonly soort: Afwijkingsoort;
  readonly teken: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Closed until somebody asks: these rows tell of no change. */
  readonly opVraag?: true;
}

/** In the order in which a reader wants to know: first what moved, last what stayed. */
export const SOORTEN: readonly Verschilsoort[] = [
  {
    soort: 'VERPLAATST',
    teken: '→',
    naam: 'Verplaatst',
    uitleg: 'Andere dagen. Alleen dit is uitloop of winst.',
  },
  { soort: 'TOEGEVOEGD', teken: '+', naam: 'Toegevoegd', uitleg: 'Nieuw of extra: telt niet als uitloop.' },
  { soort: 'VERVALLEN', teken: '−', naam: 'Vervallen', uitleg: 'Gaat niet meer door, en blijft zichtbaar.' },
  { soort: 'VERRUIMD', teken: '↔', naam: 'Verruimd', uitleg: 'Ruimere grenzen om de oude heen.' },
  {
    soort: 'INGEVULD',
    teken: '●',
    naam: 'Ingevuld',
    uitleg: 'Nader bepaald binnen de oude grenzen: geen uitloop.',
  },
  {
    soort: 'ONBEKEND',
    teken: '?',
    naam: 'Onbekend',
    uitleg: 'Een van beide noemt geen datum: of er iets verschoof, is niet te zeggen.',
    opVraag: true,
  },
  {
    soort: 'ONGEWIJZIGD',
    teken: '=',
    naam: 'Ongewijzigd',
    uitleg: 'Dezelfde dag, of dezelfde grenzen.',
    opVraag: true,
  },
];

/** What the address names, where that is a kind of difference. */
export function soortUit(tekst: string | null): Afwijkingsoort | null {
  return SOORTEN.find(({ soort }) => soort === tekst)?.soort ?? null;
}
