import type { Stand, Vergadering } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment, redenenVan, verklaar } from '../reden.js';
import type { Waarschuwing, Waarschuwingcode } from '../waarschuwing.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { ALBLASSERDAM, aStand, aVergadering, idVan, onsdRij, vast } from './bouwers.js';

export const COLLEGE = `college-${ALBLASSERDAM}`;
export const RAAD = `raad-${ALBLASSERDAM}`;
export const STAP = {
  onsd: idVan(1, 'ons-d', null),
  college: idVan(1, 'college', ALBLASSERDAM),
  raad: idVan(1, 'raad', ALBLASSERDAM),
} as const;

/** The college meets on Tuesdays and closes on the Thursday before; the raad meets once a month. */
export function vergaderingenVan(gemeente: string): readonly Vergadering[] {
  const college = [
    ['9-3', '4-3'],
    ['16-3', '11-3'],
    ['23-3', '18-3'],
    ['30-3', '25-3'],
    ['6-4', '1-4'],
  ] as const;
  const raad = [
    ['13-4', '18-3'],
    ['18-5', '22-4'],
  ] as const;
  return [
    ...college.map(([dag, sluiting]) => aVergadering(`college-${gemeente}`, dag, sluiting)),
    ...raad.map(([dag, sluiting]) => aVergadering(`raad-${gemeente}`, dag, sluiting)),
  ];
}

/** The small worked example: one gemeente, on 1-3-2021, with the ONS-D planned on Thursday 11-3. */
export function voorbeeld(over: Partial<Stand> = {}): Stand {
  return aStand({
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: vergaderingenVan(ALBLASSERDAM),
    ...over,
  });
}

/** The warnings with one code. */
export function waarschuwingenMet(code: Waarschuwingcode, stand: Stand): readonly Waarschuwing[] {
  return waarschuwingenVan(bereken(stand)).filter((waarschuwing) => waarschuwing.code === code);
}

/** The forecast of one step by its name. */
export function prognoseVan(id: string, berekening: Berekening): Stationsprognose {
  const gevonden = berekening.prognoses.find(({ stap }) => stap.behandeling.id === id);
  if (gevonden === undefined) {
    throw new Error(`Geen stap ${id}`);
  }
  return gevonden;
}

/** Why one step has its date, as sentences. */
export function zinnenVan(id: string, stand: Stand): readonly string[] {
  const berekening = bereken(stand);
  return redenenVan(prognoseVan(id, berekening), berekening.plan).map(verklaar);
}

export function voorspelStap(id: string, stand: Stand): Stationsprognose {
  return prognoseVan(id, bereken(stand));
}

/** The forecast day of a step as readers see it. */
export function dagVan(stap: string, stand: Stand): string {
  return formatMoment(voorspelStap(stap, stand).dag);
}
