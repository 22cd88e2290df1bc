import { type DatumUitdrukking, formatDag, formatDatumUitdrukking } from '@routekaart/kalender';
import type { PlanFeit } from '@routekaart/traject';
import type { Planbeeld } from './planbeeld.js';
import { AFWIJKINGSOORTEN, type Afwijking, type Afwijkingsoort } from './vergelijk.js';
import { formatVerschuiving } from './verschuiving.js';

type Namen = readonly [oud: Pick<Planbeeld, 'naam'>, nieuw: Pick<Planbeeld, 'naam'>];

/** What happened to one row, as a Dutch sentence, with the reason and author of the change where there are any. */
export function verklaarAfwijking(afwijking: Afwijking, namen: Namen): string {
  const extra = afwijking.extra && afwijking.soort !== 'toegevoegd' ? ' Het is een extra vergadering.' : '';
  return `${afwijking.naam}: ${kern(afwijking, namen)}.${extra}${wijziging(afwijking)}`;
}

/** How many rows of each kind, as a Dutch sentence. */
export function vatAfwijkingenSamen(afwijkingen: readonly Afwijking[]): string {
  if (afwijkingen.length === 0) return 'Er zijn geen rijen om te vergelijken.';
  const delen = tellingen(afwijkingen).map(({ soort, aantal }) => `${aantal} ${soort}`);
  return `${afwijkingen.length === 1 ? '1 rij' : `${afwijkingen.length} rijen`}: ${delen.join(', ')}.`;
}

/** How many rows there are of each kind that occurs. */
export function tellingen(
  afwijkingen: readonly Afwijking[],
): readonly { readonly soort: Afwijkingsoort; readonly aantal: number }[] {
  return AFWIJKINGSOORTEN.map((soort) => ({
    soort,
    aantal: afwijkingen.filter((afwijking) => afwijking.soort === soort).length,
  })).filter(({ aantal }) => aantal > 0);
}

function kern(afwijking: Afwijking, [van, naar]: Namen): string {
  const { soort, oud, nieuw, verschuiving, extra, isVervallen } = afwijking;
  switch (soort) {
    case 'ongewijzigd':
      if (isVervallen) return oud === null ? `vervallen; stond niet in ${van.naam}` : 'blijft vervallen';
      return nieuw === null ? 'staat in geen van beide' : `blijft ${datum(nieuw)}`;
    case 'ingevuld':
      return `nader bepaald op ${datum(nieuw)}, binnen ${datum(oud)}; dat is geen uitloop`;
    case 'verruimd':
      return `verruimd van ${datum(oud)} naar ${datum(nieuw)}`;
    case 'verplaatst':
      return (
        `van ${datum(oud)} naar ${datum(nieuw)}` +
        (verschuiving === null ? '' : `, ${formatVerschuiving(verschuiving)}`)
      );
    case 'toegevoegd':
      return (
        `${extra ? 'extra vergadering, ' : ''}staat niet in ${van.naam} en wel in ${naar.naam} ` +
        `(${datum(nieuw)}); een toevoeging is geen uitloop`
      );
    case 'vervallen':
      return `vervallen; stond in ${van.naam} op ${datum(oud)}`;
    case 'onbekend':
      if (isVervallen) return `vervallen; of zij in ${van.naam} stond, is onbekend`;
      return `of de datum is verschoven, is onbekend: ${zonderDatum(oud) ? van.naam : naar.naam} noemt geen datum`;
  }
}

function zonderDatum(uitdrukking: DatumUitdrukking | null): boolean {
  if (uitdrukking === null || uitdrukking.kind === 'onbekend') return true;
  return 'venster' in uitdrukking && uitdrukking.venster === null;
}

function datum(uitdrukking: DatumUitdrukking | null): string {
  return uitdrukking === null ? 'geen datum' : formatDatumUitdrukking(uitdrukking);
}

function wijziging({ soort, laatsteFeit }: Afwijking): string {
  if (laatsteFeit === null || soort === 'ongewijzigd' || laatsteFeit.reden === null) return '';
  return ` Reden: ${metPunt(laatsteFeit.reden)} (${door(laatsteFeit)})`;
}

function door({ herkomst }: PlanFeit): string {
  return `${herkomst.door}, ${formatDag(herkomst.dag)}`;
}

function metPunt(reden: string): string {
  const tekst = reden.replace(/\s+/gu, ' ').trim();
  return /[.!?]$/u.test(tekst) ? tekst : `${tekst}.`;
}
