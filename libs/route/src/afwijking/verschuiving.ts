import {
  type DatumUitdrukking,
  type Kalender,
  type Periode,
  bereikVan,
  formatDagen,
  formatWerkdagen,
  werkdagenTussen,
} from '@routekaart/kalender';

/** How far one end of a range moved: positive is later. */
export interface Afstand {
  readonly dagen: number;
  readonly werkdagen: number;
}

/** How far a date moved: its first and its last possible day, which are the same for one day. */
export interface Verschuiving {
  readonly begin: Afstand;
  readonly eind: Afstand;
}

export type Datumverschil =
  | { readonly kind: 'gelijk' | 'ingevuld' | 'verruimd' | 'onbekend' }
  | { readonly kind: 'verplaatst'; readonly verschuiving: Verschuiving };

/**
 * What happened to a date between two layers. Dates are compared as the days that they leave open: fewer of the same
 * days is `ingevuld`, more is `verruimd`, other days is `verplaatst`. A date without bounds is `onbekend`.
 */
export function vergelijkData(
  oud: DatumUitdrukking,
  nieuw: DatumUitdrukking,
  kalender: Kalender,
): Datumverschil {
  const [van, naar] = [bereikVan(oud), bereikVan(nieuw)];
  if (van === null || naar === null) return { kind: 'onbekend' };
  const [krimpt, groeit] = [bevatAlles(oud, van, nieuw, naar), bevatAlles(nieuw, naar, oud, van)];
  if (krimpt && groeit) return { kind: 'gelijk' };
  if (krimpt) return { kind: 'ingevuld' };
  if (groeit) return { kind: 'verruimd' };
  return { kind: 'verplaatst', verschuiving: verschuivingTussen(van, naar, kalender) };
}

function verschuivingTussen(oud: Periode, nieuw: Periode, kalender: Kalender): Verschuiving {
  const afstand = (kant: 'van' | 'tot'): Afstand => ({
    dagen: nieuw[kant] - oud[kant],
    werkdagen: werkdagenTussen(kalender, oud[kant], nieuw[kant]),
  });
  return { begin: afstand('van'), eind: afstand('tot') };
}

/** Whether each day that `binnen` leaves open is one that `buiten` leaves open. */
function bevatAlles(
  buiten: DatumUitdrukking,
  ruim: Periode,
  binnen: DatumUitdrukking,
  smal: Periode,
): boolean {
  if (buiten.kind !== 'alternatieven') return ruim.van <= smal.van && smal.tot <= ruim.tot;
  const dagen = new Set(buiten.dagen);
  if (binnen.kind === 'alternatieven') return binnen.dagen.every((dag) => dagen.has(dag));
  const alle = Array.from({ length: Math.min(smal.tot - smal.van, dagen.size) + 1 }, (_, n) => smal.van + n);
  return alle.every((dag) => dagen.has(dag));
}

/**
 * The move in words.
 * @example '7 dagen (5 werkdagen) later', '6 tot 10 dagen (4 tot 8 werkdagen) later'
 */
export function formatVerschuiving({ begin, eind }: Verschuiving): string {
  if (begin.dagen === 0 && eind.dagen === 0) return 'andere dagen binnen dezelfde grenzen';
  if (begin.dagen * eind.dagen < 0) return `het begin ${afstand(begin)} en het einde ${afstand(eind)}`;
  const dagen = bereik(begin.dagen, eind.dagen, formatDagen);
  const werkdagen = bereik(begin.werkdagen, eind.werkdagen, formatWerkdagen);
  return `${dagen} (${werkdagen}) ${richting(begin.dagen + eind.dagen)}`;
}

/** Both lengths, the shorter one first: more days may have fewer working days. */
function bereik(a: number, b: number, schrijf: (aantal: number) => string): string {
  const weinig = Math.min(Math.abs(a), Math.abs(b));
  const veel = Math.max(Math.abs(a), Math.abs(b));
  return `${weinig === veel ? '' : `${weinig} tot `}${schrijf(veel)}`;
}

function afstand({ dagen, werkdagen }: Afstand): string {
  return `${formatDagen(Math.abs(dagen))} (${formatWerkdagen(Math.abs(werkdagen))}) ${richting(dagen)}`;
}

function richting(dagen: number): string {
  return dagen > 0 ? 'later' : 'eerder';
}
