import type { Berekening } from '../berekening.js';
import { ERNSTEN, type Waarschuwing } from '../waarschuwing.js';
import { aanleveringGemist } from './aanlevering-gemist.js';
import { aanleveringNadert } from './aanlevering-nadert.js';
import { aanpassingOpen } from './aanpassing-open.js';
import { afgewezen } from './afgewezen.js';
import { afwijkingRoutekaart } from './afwijking-routekaart.js';
import { beeldvormingOntbreekt } from './beeldvorming-ontbreekt.js';
import { dubbel } from './dubbel.js';
import { geenVergaderschema } from './geen-vergaderschema.js';
import { geenZetel } from './geen-zetel.js';
import { ingangsdatumInGevaar } from './ingangsdatum.js';
import { mijlpalenKnellen } from './mijlpalen-knellen.js';
import { nogTePlannen, routestartNietGepland } from './nog-te-plannen.js';
import { reces } from './reces.js';
import { rechtWijzigtOnderweg } from './recht-wijzigt.js';
import { gesprekVoorBesluit, technischeRondeNaBesluit, uitnodigingKort } from './rondes.js';
import { kenmerkVan, sleutelVan } from './sleutel.js';
import { synchronisatieInGevaar } from './synchronisatie-in-gevaar.js';
import { teLaat } from './te-laat.js';
import { vensterOnhaalbaar } from './venster-onhaalbaar.js';
import { geenReserve, prognoseNaVenster } from './venster.js';
import { versieverschil } from './versieverschil.js';
import { volgorde } from './volgorde.js';
import { feestdag, vakantie } from './vrije-dagen.js';

const REGELS = [
  afgewezen,
  versieverschil,
  ingangsdatumInGevaar,
  synchronisatieInGevaar,
  vensterOnhaalbaar,
  teLaat,
  aanleveringGemist,
  prognoseNaVenster,
  routestartNietGepland,
  mijlpalenKnellen,
  aanpassingOpen,
  rechtWijzigtOnderweg,
  geenVergaderschema,
  aanleveringNadert,
  volgorde,
  dubbel,
  nogTePlannen,
  geenReserve,
  reces,
  afwijkingRoutekaart,
  gesprekVoorBesluit,
  technischeRondeNaBesluit,
  beeldvormingOntbreekt,
  uitnodigingKort,
  geenZetel,
  feestdag,
  vakantie,
] as const;

/**
 * All warnings of this moment, the gravest first and then by the last day on which acting helps. One for each key: two
 * calendar periods that close the same day are one warning.
 */
export function waarschuwingenVan(berekening: Berekening): readonly Waarschuwing[] {
  const perSleutel = new Map<string, Waarschuwing>();
  for (const waarneming of REGELS.flatMap((regel) => regel(berekening))) {
    const sleutel = sleutelVan(waarneming);
    if (!perSleutel.has(sleutel)) {
      perSleutel.set(sleutel, { ...waarneming, sleutel, kenmerk: kenmerkVan(waarneming) });
    }
  }
  return [...perSleutel.values()].sort(opUrgentie);
}

/** The order of warnings; those that are alike keep the order of the rules and of the route. */
export function opUrgentie(
  a: Pick<Waarschuwing, 'ernst' | 'uiterlijk' | 'mijlpaal'>,
  b: Pick<Waarschuwing, 'ernst' | 'uiterlijk' | 'mijlpaal'>,
): number {
  const laatste = (uiterlijk: number | null): number => uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return (
    ERNSTEN.indexOf(a.ernst) - ERNSTEN.indexOf(b.ernst) ||
    laatste(a.uiterlijk) - laatste(b.uiterlijk) ||
    (a.mijlpaal ?? 0) - (b.mijlpaal ?? 0)
  );
}
