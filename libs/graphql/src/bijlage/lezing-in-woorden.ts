import type { Lezing } from '@routekaart/bijlage';
import { formatDatumUitdrukking, formatPeriode, formatWeek } from '@routekaart/kalender';

type Week = Extract<Lezing, { readonly kind: 'week' }>['week'];
type Wie = Extract<Lezing, { readonly kind: 'wie' }>['wie'];

/**
 * What was understood of a cell, as a reader would say it; `null` for a cell that is only text.
 * @example 'week 8 of week 9: ma 22-2 t/m vr 5-3-2021', 'PFO Sociaal of PFO integraal'
 */
export function lezingInWoorden(lezing: Lezing): string | null {
  switch (lezing.kind) {
    case 'week':
      return weekInWoorden(lezing.week);
    case 'datum':
      return formatDatumUitdrukking(lezing.datum);
    case 'wie':
      return wieInWoorden(lezing.wie);
    case 'tekst':
      return null;
  }
}

function weekInWoorden({ kind, weken, venster }: Week): string {
  const genoemd = weken.map((week) => formatWeek(week));
  const periode = venster === null ? '' : `: ${formatPeriode(venster)}`;
  switch (kind) {
    case 'week':
    case 'alle':
      return `${genoemd.join(' en ')}${periode}`;
    case 'een-van':
      return `${genoemd.join(' of ')}${periode}`;
    case 'span':
      return `${genoemd[0] ?? ''} t/m ${genoemd.at(-1) ?? ''}${periode}`;
    case 'onbekend':
      return 'niet te lezen';
  }
}

/** The bodies by their own names, then the persons named with them; general words are no names. */
function wieInWoorden({ gevonden, alternatieven, personen }: Wie): string | null {
  const namen = [...new Set(gevonden.map(({ naam }) => naam.naam))].join(alternatieven ? ' of ' : ', ');
  const delen = [namen, personen.join(', ')].filter((deel) => deel !== '');
  return delen.length === 0 ? null : delen.join('; ');
}
