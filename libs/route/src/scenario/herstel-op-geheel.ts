import type { Periode } from '@routekaart/kalender';
import type { Maatregel, Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Strookvraag, alleen, eindeVan } from './hersteldoel.js';
import { pasToe } from './pas-toe.js';
import { watAls } from './wat-als.js';
import { type Herstelplan, isBinnen } from './zoek-herstel.js';

/**
 * Judges plans that were found on the way of one strook by what they leave out of sight: the other mijlpalen of the
 * gemeente, where something may have been decided, and, for what concerns the region, all gemeenten. What one gemeente
 * does with its own calendar moves nobody else on its own way, so the whole traject is not computed for that.
 */
export function oordeelOpGeheel(
  vraag: Strookvraag,
  weg: readonly Stationsprognose[],
  periode: Periode,
  berekening: Berekening,
): (plan: Herstelplan) => boolean {
  const nodig = new Set(weg);
  const ruim = bereken(
    alleen(
      berekening.prognoses.filter(
        (een) => nodig.has(een) || [null, vraag.gemeente].includes(een.stap.behandeling.gemeente),
      ),
      berekening,
    ),
  );
  const na = new Map<string, Berekening | null>();
  /** The whole traject after these, `null` when one is refused: sets begin alike, so each beginning is computed once. */
  const geheelNa = (maatregelen: readonly Maatregel[]): Berekening | null => {
    if (maatregelen.length === 0) {
      return berekening;
    }
    const sleutel = JSON.stringify(maatregelen);
    const bekend = na.get(sleutel);
    if (bekend !== undefined) {
      return bekend;
    }
    const stand = standNa(maatregelen);
    const nieuw = stand === null ? null : bereken(stand);
    na.set(sleutel, nieuw);
    return nieuw;
  };
  const standNa = (maatregelen: readonly Maatregel[]): Stand | null => {
    const voor = geheelNa(maatregelen.slice(0, -1));
    const laatste = maatregelen.at(-1);
    if (voor === null || laatste === undefined) {
      return null;
    }
    const uitkomst = pasToe(laatste, voor);
    return 'code' in uitkomst ? null : uitkomst;
  };
  return ({ kandidaten }) => {
    const maatregelen = kandidaten.map(({ maatregel }) => maatregel);
    const { na: later, geweigerd } = watAls(ruim, maatregelen);
    const einde = eindeVan(vraag, later);
    return (
      geweigerd.length === 0 &&
      einde !== undefined &&
      isBinnen(einde.dag, periode) &&
      (!maatregelen.some(raaktAllen) || standNa(maatregelen) !== null)
    );
  };
}

/** Whether other gemeenten may have something to say about it. */
function raaktAllen(maatregel: Maatregel): boolean {
  return (
    maatregel.soort === 'activiteit-verplaatsen' ||
    maatregel.soort === 'station-verschuiven' ||
    maatregel.soort === 'verwerkingsdagen' ||
    (maatregel.soort === 'stationsregel' && maatregel.gemeente === null)
  );
}
