import type { Berekening } from '../berekening.js';
import { ERNSTEN, type Waarschuwing } from '../waarschuwing.js';
import { aanleveringGemist } from './aanlevering-gemist.js';
import { geenVergaderschema } from './geen-vergaderschema.js';
import { mijlpalenKnellen } from './mijlpalen-knellen.js';
import { nogTePlannen, routestartNietGepland } from './nog-te-plannen.js';
import { teLaat } from './te-laat.js';
import { geenReserve, prognoseNaVenster } from './venster.js';
import { feestdag, vakantie } from './vrije-dagen.js';

const REGELS = [
  teLaat,
  prognoseNaVenster,
  aanleveringGemist,
  routestartNietGepland,
  mijlpalenKnellen,
  geenVergaderschema,
  nogTePlannen,
  geenReserve,
  feestdag,
  vakantie,
] as const;

/** All warnings of this moment, the gravest first and then by the last day on which acting helps. */
export function waarschuwingenVan(berekening: Berekening): readonly Waarschuwing[] {
  return REGELS.flatMap((regel) => regel(berekening)).sort(
    (a, b) =>
      ERNSTEN.indexOf(a.ernst) - ERNSTEN.indexOf(b.ernst) ||
      (a.uiterlijk ?? Number.POSITIVE_INFINITY) - (b.uiterlijk ?? Number.POSITIVE_INFINITY) ||
      (a.mijlpaal ?? 0) - (b.mijlpaal ?? 0),
  );
}
