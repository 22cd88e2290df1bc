import { type Dag, isWeekend, parseDag } from '@routekaart/kalender';
import { adviseertSlechts, isPositief, laatOpen } from '@routekaart/traject';
import { type Bestandsfeit, type Cel, celsleutel } from '../feit.js';
import { gremiumPerCel, leesNieuwGremium } from '../lokale-stations.js';
import type { Isodag, Trajectbestand } from '../trajectbestand.js';
import type { Besluitrij, Besluitrijen } from './besluitrijen.js';

/** How a station let the route go on: its body decided or advised on that day, or its term ended then. */
export interface Doorgang {
  readonly dag: Dag;
  readonly verstreken: boolean;
}

/** Asks, while the facts are read one after the other, how far each cell is. */
export interface Doorgangzoeker {
  readonly neem: (feit: Bestandsfeit) => void;
  /** How this cell let the route go on when a besluit was recorded, `null` while it did not. */
  readonly doorgang: (cel: Cel, bij: Besluitrij) => Doorgang | null;
}

/**
 * What a body that only advises or has a term of law says stops nothing (invariant 7). A term that ended before the day of
 * recording lets the route go on without an answer; it runs from the day on which the stuk came in. A file does not have
 * the holidays that would lengthen the term: the day is the first on which it can have ended.
 */
export function zoekDoorgang(
  bestand: Trajectbestand,
  { geldend }: Besluitrijen,
  voorgangersVan: (cel: Cel) => readonly Cel[],
): Doorgangzoeker {
  const adviseert = adviseertIn(bestand);
  const weken = termijnen(bestand);
  const ingekomen = new Map<string, readonly Isodag[]>();

  // `langs`: where the question came from; a route that runs in a circle is told by another rule.
  const zoek = (cel: Cel, bij: Besluitrij, langs: readonly string[]): Doorgang | null => {
    const sleutel = celsleutel(cel);
    const besluit = geldend(sleutel, bij).findLast(
      (eerder) => !laatOpen(bij.feit.uitkomst) || eerder.plaats < bij.plaats,
    )?.feit;
    const termijn = weken.get(cel.station);
    const houdtNietTegen = termijn !== undefined || adviseert(cel);
    if (besluit !== undefined && !laatOpen(besluit.uitkomst)) {
      return isPositief(besluit.uitkomst) || houdtNietTegen
        ? { dag: parseDag(besluit.dag) ?? 0, verstreken: false }
        : null;
    }
    const aangeleverd = parseDag(ingekomen.get(sleutel)?.at(-1) ?? '');
    if (termijn === undefined || aangeleverd === null || langs.includes(sleutel)) {
      return null;
    }
    const eerder = voorgangersVan(cel).map((een) => zoek(een, bij, [...langs, sleutel])?.dag ?? null);
    if (eerder.includes(null)) {
      return null;
    }
    // A stuk that was held over lies there anew from the day after.
    const opnieuw = besluit === undefined ? 0 : (parseDag(besluit.dag) ?? 0) + 1;
    const ontvangen = Math.max(aangeleverd, opnieuw, ...eerder.flatMap((dag) => dag ?? []));
    const einde = werkdagVanaf(ontvangen + termijn * 7);
    return einde < vastgelegdOp(bij) ? { dag: einde, verstreken: true } : null;
  };

  return {
    doorgang: (cel, bij) => zoek(cel, bij, []),
    neem: (feit) => {
      if (feit.soort !== 'aanlevering' && feit.soort !== 'intrekking') return;
      const sleutel = celsleutel(feit.behandeling);
      const eerdere = ingekomen.get(sleutel) ?? [];
      ingekomen.set(sleutel, feit.soort === 'aanlevering' ? [...eerdere, feit.dag] : eerdere.slice(0, -1));
    },
  };
}

function vastgelegdOp({ feit }: Besluitrij): Dag {
  return parseDag(feit.vastgelegdOp.slice(0, 10)) ?? 0;
}

/** A term that ends in a weekend goes on until after it (Algemene termijnenwet art. 1). */
function werkdagVanaf(dag: Dag): Dag {
  return isWeekend(dag) ? werkdagVanaf(dag + 1) : dag;
}

/** The stations with a term of law, in weeks. */
function termijnen({ routesjabloon, rechtsregime = [] }: Trajectbestand): ReadonlyMap<string, number> {
  const perRegime = new Map(rechtsregime.map(({ code, termijnWeken }) => [code, termijnWeken]));
  return new Map(
    (routesjabloon?.stations ?? []).flatMap(
      ({ code, regime = '' }): readonly (readonly [string, number])[] => {
        const weken = perRegime.get(regime);
        return weken === undefined ? [] : [[code, weken]];
      },
    ),
  );
}

/** Whether the body of a cell only advises there. */
function adviseertIn(bestand: Trajectbestand): (cel: Cel) => boolean {
  const lokaal = (bestand.feiten ?? []).flatMap((feit) => (feit.soort === 'lokaalstation' ? [feit] : []));
  const gremia = [...bestand.gremia, ...lokaal.flatMap((feit) => leesNieuwGremium(feit) ?? [])];
  const mandaten = new Map(gremia.map(({ code, mandaat }) => [code, mandaat]));
  const stations = [
    ...(bestand.routesjabloon?.stations ?? []),
    ...lokaal.filter(({ naam }) => naam !== undefined).map((feit) => ({ ...feit, code: feit.station })),
  ];
  const bedoelingen = new Map(stations.map(({ code, bedoeling }) => [code, bedoeling ?? null]));
  const gremiumVan = gremiumPerCel(bestand);
  return (cel) =>
    adviseertSlechts(
      { bedoeling: bedoelingen.get(cel.station) ?? null },
      { mandaat: mandaten.get(gremiumVan.get(celsleutel(cel)) ?? '') },
    );
}
