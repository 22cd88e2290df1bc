import { type Behandeling, type Maatregel, type Stand, maatregeltekst } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';

export type Herstelsoort =
  | 'hamerstuk'
  | 'schriftelijke-ronde'
  | 'later-aanleveren'
  | 'spoed'
  | 'kortere-termijn'
  | 'regionaal-plannen'
  | 'vergadering-vervroegen'
  | 'extra-vergadering'
  | 'regionaal-vervroegen'
  | 'extra-raad';

/** What a kind of recovery asks of people: more points is harder. A choice of Routekaart, not of a source. */
export const HERSTELKOSTEN: Readonly<
  Record<Herstelsoort, { readonly punten: number; readonly uitleg: string }>
> = {
  hamerstuk: { punten: 1, uitleg: 'De raad behandelt het stuk zonder eerst een ander gremium te horen.' },
  'schriftelijke-ronde': { punten: 2, uitleg: 'Het gremium besluit op papier, zonder te vergaderen.' },
  'later-aanleveren': { punten: 2, uitleg: 'Het gremium neemt het stuk na de aanleverdatum nog aan.' },
  spoed: {
    punten: 2,
    uitleg:
      'De stukken worden met spoed klaargemaakt; zonder eigen regel geldt dat op dit station voor allen.',
  },
  'kortere-termijn': {
    punten: 3,
    uitleg: 'Het gremium sluit voor al zijn vergaderingen later: ook voor andere stukken.',
  },
  'regionaal-plannen': {
    punten: 2,
    uitleg: 'Een regionaal gremium krijgt de dag die het nog niet heeft: die geldt voor alle gemeenten.',
  },
  'vergadering-vervroegen': { punten: 3, uitleg: 'Een gremium van de gemeente vergadert eerder.' },
  'extra-vergadering': { punten: 3, uitleg: 'Een gremium van de gemeente vergadert een keer extra.' },
  'regionaal-vervroegen': {
    punten: 4,
    uitleg: 'Een regionaal gremium besluit eerder: dat raakt alle gemeenten.',
  },
  'extra-raad': { punten: 5, uitleg: 'De raad vergadert extra (Gemeentewet art. 17 lid 2).' },
};

/** What herstel proposes: each of these can be filled in for what if, field by field. */
export type Herstelmaatregel = Extract<
  Maatregel,
  {
    readonly soort:
      | 'activiteit-verplaatsen'
      | 'station-verschuiven'
      | 'vergadering-toevoegen'
      | 'vergadering-verplaatsen'
      | 'schriftelijke-ronde'
      | 'extra-raad'
      | 'aanlevertermijn'
      | 'verwerkingsdagen'
      | 'station-overslaan'
      | 'stationsregel';
  }
>;

export interface Kandidaat {
  readonly soort: Herstelsoort;
  readonly maatregel: Herstelmaatregel;
  readonly kosten: number;
  /** The step that it is about. */
  readonly bij?: Pick<Behandeling, 'id' | 'gemeente'>;
  /** True for a meeting of a body that has the stuk already: its day to hand in is for others. */
  readonly ligtEr?: boolean;
}

/** The same, that asks for no papers where the stuk is there already. */
export function metStuk(prognose: Stationsprognose, een: Kandidaat): Kandidaat {
  return ligtEr(prognose) ? { ...een, ligtEr: true } : een;
}

/** What would happen, as a sentence; it asks for no papers that are there. */
export function kandidaattekst({ maatregel, ligtEr = false }: Kandidaat, stand: Stand): string {
  return ligtEr && 'aanleverdag' in maatregel
    ? `${maatregeltekst({ ...maatregel, aanleverdag: null }, stand).slice(0, -1)}; het stuk ligt er al.`
    : maatregeltekst(maatregel, stand);
}

/** Whether both say when one body deals with the stuk: then one of them is enough. Spoed is about the papers before that. */
export function gaanOverEenStap(een: Kandidaat, ander: Kandidaat): boolean {
  return (
    een.soort !== 'spoed' && ander.soort !== 'spoed' && een.bij !== undefined && een.bij.id === ander.bij?.id
  );
}

export function kandidaat(soort: Herstelsoort, maatregel: Herstelmaatregel): Kandidaat {
  return { soort, maatregel, kosten: HERSTELKOSTEN[soort].punten };
}

/** What it is about: two with the same key do the same, at most with another day to hand in. */
export function kandidaatsleutel({ soort, maatregel }: Kandidaat): string {
  return JSON.stringify([soort, { ...maatregel, aanleverdag: undefined }]);
}
