import { formatDag, formatIso, leesGetypteDag, parseDag } from '@routekaart/kalender';
import { ONDERDELEN } from '../teksten/onderdelen.js';

const { datum: TEKSTEN } = ONDERDELEN;

/** How many calendar days later a key makes it. */
export const DAGSPRONG: Readonly<Partial<Record<string, number>>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
};

/** A day of the api as it stands in a field. */
export function dagtekst(iso: string): string {
  const dag = parseDag(iso);
  return dag === null ? iso : formatDag(dag);
}

/** What is typed, without a weekday that only stood there: who changes the number leaves the weekday of before. */
function zonderOude(tekst: string, waarde: string): string {
  const weekdag = /^\w\w /u.exec(dagtekst(waarde))?.[0];
  return weekdag !== undefined && tekst.startsWith(weekdag) ? tekst.slice(weekdag.length) : tekst;
}

/** The day that is typed, empty for none; what is no day leaves the one that was there. */
export function uitGetypt(tekst: string, waarde: string): string {
  if (tekst.trim() === '') return '';
  const lezing = leesGetypteDag(zonderOude(tekst, waarde));
  return lezing.kind === 'dag' ? formatIso(lezing.dag) : waarde;
}

/** What is wrong with what is typed over a day; `undefined` when nothing is. */
export function klachtOver(tekst: string, waarde: string, verplicht: boolean): string | undefined {
  if (tekst.trim() === '') return verplicht ? TEKSTEN.leeg : undefined;
  const lezing = leesGetypteDag(zonderOude(tekst, waarde));
  switch (lezing.kind) {
    case 'dag':
      return undefined;
    case 'bestaat-niet':
      return TEKSTEN.bestaatNiet;
    case 'andere-weekdag':
      return TEKSTEN.andereWeekdag(formatDag(lezing.dag));
    case 'onleesbaar':
      return TEKSTEN.onleesbaar;
  }
}
