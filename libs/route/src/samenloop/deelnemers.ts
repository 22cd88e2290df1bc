import { ALLEN, regimeVan } from '@routekaart/traject';
import type { Behandeling, Deelname, Samenloopregel, Stand } from '@routekaart/traject';
import { houdtOp } from '../advies/is-advies.js';
import { laatstePer } from '../laatste-per.js';

/** Whether each gemeente takes part in a Mijlpaal, by its CBS code. */
export type Deelnamevan = (gemeente: string) => Deelname;

/**
 * Who takes part in a Mijlpaal with this rule. A gemeente that said nothing takes part, except where those who take
 * part are the outcome: there silence is unknown (bron 001).
 */
export function deelnameIn(regel: Samenloopregel, { deelnamen }: Pick<Stand, 'deelnamen'>): Deelnamevan {
  const gezegd = new Map(deelnamen.map(({ gemeente, deelname }) => [gemeente, deelname]));
  const zwijgt = regel.kind === 'deelnemers' ? 'onbekend' : 'doet-mee';
  return (gemeente) => gezegd.get(gemeente) ?? zwijgt;
}

/** The join rule of a Mijlpaal. */
export function samenloopVan(mijlpaal: number, { mijlpalen }: Pick<Stand, 'mijlpalen'>): Samenloopregel {
  return mijlpalen.find(({ nummer }) => nummer === mijlpaal)?.samenloop ?? ALLEN;
}

/**
 * The cells that the route still has: those of a gemeente that does not take part only as far as it decided or advised.
 * What it refused or put off holds nothing up any more.
 */
export function deelnemendeCellen(stand: Stand): readonly Behandeling[] {
  const weg = new Set(
    stand.deelnamen.filter(({ deelname }) => deelname === 'doet-niet-mee').map(({ gemeente }) => gemeente),
  );
  if (weg.size === 0) {
    return stand.behandelingen;
  }
  const isAf = afgehandeldIn(stand);
  return stand.behandelingen.filter((cel) => cel.gemeente === null || !weg.has(cel.gemeente) || isAf(cel));
}

/** Whether nothing is awaited any more at a cell, by what was recorded there last. */
function afgehandeldIn(stand: Stand): (cel: Behandeling) => boolean {
  const besluiten = laatstePer(stand.besluiten, ({ behandeling }) => behandeling);
  const gremia = new Map(stand.gremia.map((gremium) => [gremium.code, gremium]));
  const stations = new Map(
    stand.stations.map((station) => [
      station.code,
      { station, termijn: regimeVan(station, stand)?.termijn ?? null },
    ]),
  );
  return (cel) => {
    const besluit = besluiten.get(cel.id);
    const gremium = gremia.get(cel.gremium);
    const hier = stations.get(cel.station);
    return (
      besluit !== undefined &&
      gremium !== undefined &&
      hier !== undefined &&
      !houdtOp(besluit.uitkomst, { gremium, ...hier })
    );
  };
}
