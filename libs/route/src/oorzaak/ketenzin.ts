import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Schakel } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatKeuze, formatMoment } from '../reden.js';

/**
 * The whole chain in one Dutch line, with every Vergadering that was just missed.
 * @example "ONS-D vr 12-3-2021 haalt de aanleverdatum do 11-3-2021 van College X van di 16-3-2021 niet (1 dag te laat) → College X di 23-3-2021"
 */
export function ketenzin(keten: readonly Schakel[]): string {
  return keten.map((schakel, plaats) => stukje(schakel, keten[plaats + 1]?.prognose)).join(' → ');
}

/** The day of one step: of days of the plan from which nobody has chosen, each of them. */
export function dagtekst({ prognose: { dag }, redenen }: Schakel): string {
  const gekozen = redenen.find((reden) => reden.kind === 'plandatum' && reden.dagen.length > 0);
  return gekozen?.kind === 'plandatum' ? formatKeuze(gekozen.dagen) : formatMoment(dag);
}

function stukje(schakel: Schakel, volgende: Stationsprognose | undefined): string {
  const { prognose } = schakel;
  const zelf = `${prognose.stap.gremium.naam} ${dagtekst(schakel)}`;
  const gemist = volgende?.gemist ?? null;
  const { vroegst = null, laatst = null } = volgende?.gereed ?? {};
  // In a cycle nothing is handed in again, so there is no aanleverdatum to miss.
  const isGemist = volgende?.stap.doorCyclus === false && gemist?.aanleverdag != null;
  if (volgende === undefined || !isGemist || laatst === null) {
    return zelf;
  }
  const isGelijk = laatst === prognose.dag.laatst && vroegst === prognose.dag.vroegst;
  const wanneer = isGelijk ? '' : `, gereed ${formatMoment({ vroegst, laatst })},`;
  return (
    `${zelf}${wanneer} haalt de aanleverdatum ${formatDag(gemist.aanleverdag)} van ${volgende.stap.gremium.naam} van ` +
    `${formatDag(gemist.dag)} ${hoezeer((vroegst ?? laatst) - gemist.aanleverdag, vroegst !== laatst)}`
  );
}

/** Of a band only the first day can tell that it is missed for certain. */
function hoezeer(dagenTeLaat: number, isBand: boolean): string {
  return dagenTeLaat <= 0
    ? 'misschien niet'
    : `niet (${isBand ? 'ten minste ' : ''}${formatDagen(dagenTeLaat)} te laat)`;
}
