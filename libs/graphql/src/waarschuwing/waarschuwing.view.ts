import {
  type Berekening,
  afhandelingstanden,
  opUrgentie,
  perOorzaak,
  waarschuwingenVan,
} from '@routekaart/route';
import type { Namen } from '../gremium/verwijzing.type.js';
import { type WaarschuwingType, naarGevolg, naarWaarschuwing } from './waarschuwing.type.js';

/**
 * Every warning of a computation in order of urgency: causes with their consequences under them, and each consequence
 * by itself as well.
 */
export function maakWaarschuwingen(berekening: Berekening, namen: Namen): readonly WaarschuwingType[] {
  const standVan = afhandelingstanden(berekening);
  return perOorzaak(waarschuwingenVan(berekening), berekening)
    .flatMap(({ waarschuwing, ernst, gevolgen }) => [
      {
        waarschuwing: { ...waarschuwing, ernst },
        verband: { gevolgen: gevolgen.map((gevolg) => naarGevolg(gevolg, namen)), hoofdoorzaak: null },
      },
      ...gevolgen.map((gevolg) => ({
        waarschuwing: gevolg,
        verband: { gevolgen: [], hoofdoorzaak: waarschuwing.sleutel },
      })),
    ])
    .sort((a, b) => opUrgentie(a.waarschuwing, b.waarschuwing))
    .map(({ waarschuwing, verband }) =>
      naarWaarschuwing(waarschuwing, standVan(waarschuwing), verband, namen),
    );
}

/** Each cause once: a consequence is left out where the cause under which it hangs stands in the same list. */
export function zonderDubbele(waarschuwingen: readonly WaarschuwingType[]): readonly WaarschuwingType[] {
  const sleutels = new Set(waarschuwingen.map(({ sleutel }) => sleutel));
  return waarschuwingen.filter(({ hoofdoorzaak }) => hoofdoorzaak === null || !sleutels.has(hoofdoorzaak));
}

/** A warning as one gemeente sees it: without the consequences for others. */
export function voorGemeente(waarschuwing: WaarschuwingType, gemeente: string): WaarschuwingType {
  return {
    ...waarschuwing,
    gevolgen: waarschuwing.gevolgen.filter(
      (gevolg) => gevolg.gemeente === null || gevolg.gemeente.code === gemeente,
    ),
  };
}
