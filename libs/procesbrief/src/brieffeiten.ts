import { type Dag, formatDag } from '@routekaart/kalender';
import { type Berekening, isVoorbij, ketenVan, stukwegVan, verklaarKeten } from '@routekaart/route';
import type { Procesbrief } from '@routekaart/traject';
import type { Gemeentestand } from './brief.js';

/**
 * What the sentence about the place of the stuk in a gemeente rests on: the last step on its own way that was decided and
 * the one that must decide next, each with its reasons.
 */
export function stukfeiten(
  { stations, gemeente }: Pick<Gemeentestand, 'stations' | 'gemeente'>,
  berekening: Berekening,
): readonly string[] {
  const einde = stations.at(-1);
  if (einde === undefined) return [];
  const weg = stukwegVan(einde, gemeente, berekening);
  const open = weg.findIndex((stap) => !isVoorbij(stap));
  const stappen = open === -1 ? weg.slice(-1) : weg.slice(Math.max(0, open - 1), open + 1);
  return verklaarKeten(stappen.flatMap((stap) => ketenVan(stap, berekening).slice(-1)));
}

/** What the sentence about when a letter is sent rests on: its row of the plan, that of the next one, and the peildatum. */
export function termijnfeiten(
  brief: Procesbrief,
  volgende: Procesbrief | null,
  peildatum: Dag,
): readonly string[] {
  return [
    rijVan(brief),
    ...(volgende === null ? [] : [rijVan(volgende)]),
    `De dagen zijn geteld vanaf de peildatum, ${formatDag(peildatum)}.`,
  ];
}

function rijVan({ nummer, rij, week, wat, wie, opmerkingen }: Procesbrief): string {
  const cellen = [week.tekst, wat, wie, opmerkingen].filter((cel) => cel !== '');
  return `Brief ${String(nummer)}, rij ${rij} van de planning: ${cellen.map((cel) => `“${cel}”`).join(', ')}.`;
}
