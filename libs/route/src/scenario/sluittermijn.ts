import type { Stationsprognose } from '../prognose.js';

/** How long before a meeting this body usually closes, by what it says or by its meetings; `null`: unknown. */
export function termijnVan(
  { gremium, vergaderingen }: Stationsprognose['stap'],
  gekozen: Stationsprognose['vergadering'],
): number | null {
  const bekend = [gekozen, ...vergaderingen].find((een) => (een?.aanleverdag ?? null) !== null);
  const gewoon = bekend?.aanleverdag == null ? null : bekend.dag - bekend.aanleverdag;
  return gremium.aanleverdagen ?? gewoon;
}
