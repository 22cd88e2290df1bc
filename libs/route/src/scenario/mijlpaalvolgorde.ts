import type { Berekening } from '../berekening.js';
import type { Moment } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { begindagVan, eersteStap, eindstappen } from '../waarschuwingen/eindstappen.js';
import { type Strookvraag, wegNaar } from './hersteldoel.js';

/** An earlier Mijlpaal that a plan would pass, and the body that then still has to decide on it. */
export interface Gepasseerd {
  readonly mijlpaal: number;
  readonly gremium: string;
}

/**
 * What a plan for one strook would pass; `null` when it leaves the mijlpalen in their order. A body that decides sooner does
 * not do so before it decides on an earlier Mijlpaal, also when nobody knows when that is; and where the Mijlpaal begins
 * sooner, no raad that would have decided on the one before it has not (invariant 5). `alle`: as things stand in the whole traject.
 */
export function gepasseerdDoor(
  voor: Berekening,
  na: Berekening,
  vraag: Strookvraag,
  alle: Berekening,
): Gepasseerd | null {
  return ingehaald(voor, na, vraag) ?? begonnenVoor(voor, na, vraag, alle);
}

function ingehaald(voor: Berekening, na: Berekening, vraag: Strookvraag): Gepasseerd | null {
  for (const prognose of wegNaar(vraag, na)) {
    const { id } = prognose.stap.behandeling;
    const nu = voor.prognoses.find(({ stap }) => stap.behandeling.id === id);
    if (nu === undefined || eindigt(prognose.dag) >= eindigt(nu.dag)) continue;
    const eerder = na.prognoses.find(
      (een) => isEerder(een, prognose) && eindigt(een.dag) > eindigt(prognose.dag),
    );
    if (eerder !== undefined) return gepasseerd(eerder);
  }
  return null;
}

function begonnenVoor(
  voor: Berekening,
  na: Berekening,
  { mijlpaal }: Strookvraag,
  alle: Berekening,
): Gepasseerd | null {
  const [was, wordt] = [beginVan(mijlpaal, voor), beginVan(mijlpaal, na)];
  const vorige = Math.max(...alle.stand.mijlpalen.map(({ nummer }) => nummer).filter((nr) => nr < mijlpaal));
  const nietKlaar = eindstappen(vorige, alle).find(({ dag }) => eindigt(dag) >= wordt && eindigt(dag) < was);
  return nietKlaar === undefined ? null : gepasseerd(nietKlaar);
}

function isEerder(een: Stationsprognose, ander: Stationsprognose): boolean {
  const [vorige, deze] = [een.stap.behandeling, ander.stap.behandeling];
  return (
    vorige.mijlpaal < deze.mijlpaal && vorige.station === deze.station && vorige.gemeente === deze.gemeente
  );
}

function beginVan(mijlpaal: number, berekening: Berekening): number {
  const eerste = eersteStap(mijlpaal, berekening);
  return (eerste === undefined ? null : begindagVan(eerste)) ?? Infinity;
}

function eindigt({ laatst }: Moment): number {
  return laatst ?? Infinity;
}

function gepasseerd({ stap }: Stationsprognose): Gepasseerd {
  return { mijlpaal: stap.behandeling.mijlpaal, gremium: stap.gremium.naam };
}
