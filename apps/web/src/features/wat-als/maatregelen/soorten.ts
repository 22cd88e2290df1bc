import type { Maatregelsoort } from '@routekaart/traject';

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
  | 'van'
  | 'tot'
  | 'dagen'
  | 'regel'
  | 'nodig';

interface Soort {
  readonly naam: string;
  /** What it asks for, in the order in which it stands in the address. */
  readonly velden: readonly Veldnaam[];
  /** What may stay empty. */
  readonly vrij?: readonly Veldnaam[];
}

const SLUITING: readonly Veldnaam[] = ['aanleverdag'];

/** The measures that can be tried, the most usual first. */
export const SOORTEN: Readonly<Record<Maatregelsoort, Soort>> = {
  'activiteit-verplaatsen': { naam: 'Een activiteit verplaatsen', velden: ['activiteit', 'dag'] },
  'extra-raad': {
    naam: 'Een extra raad houden',
    velden: ['gemeente', 'dag', 'aanleverdag'],
    vrij: SLUITING,
  },
  'vergadering-toevoegen': {
    naam: 'Een vergadering toevoegen',
    velden: ['gremium', 'dag', 'aanleverdag'],
    vrij: SLUITING,
  },
  'vergadering-verplaatsen': {
    naam: 'Een vergadering verplaatsen',
    velden: ['vergadering', 'dag', 'aanleverdag'],
    vrij: SLUITING,
  },
  'vergadering-vervallen': { naam: 'Een vergadering laten vervallen', velden: ['vergadering'] },
  'schriftelijke-ronde': { naam: 'Schriftelijk besluiten', velden: ['gremium', 'dag'] },
  'station-verschuiven': { naam: 'Een station verschuiven', velden: ['mijlpaal', 'station', 'dagen'] },
  'venster-wijzigen': {
    naam: 'Een venster wijzigen',
    velden: ['mijlpaal', 'station', 'gemeente', 'van', 'tot'],
    vrij: ['gemeente'],
  },
  aanlevertermijn: { naam: 'Een aanlevertermijn wijzigen', velden: ['gremium', 'dagen'] },
  verwerkingsdagen: { naam: 'De verwerkingstijd wijzigen', velden: ['station', 'dagen'] },
  'station-overslaan': { naam: 'Een station overslaan', velden: ['mijlpaal', 'station', 'gemeente'] },
  'gemeente-valt-af': { naam: 'Een gemeente doet niet mee', velden: ['gemeente'] },
  samenloop: {
    naam: 'Andere gemeenten nodig hebben',
    velden: ['mijlpaal', 'regel', 'nodig'],
    vrij: ['nodig'],
  },
};

/** Whether this is the name of a measure. */
export function isSoort(tekst: string): tekst is Maatregelsoort {
  return Object.hasOwn(SOORTEN, tekst);
}
