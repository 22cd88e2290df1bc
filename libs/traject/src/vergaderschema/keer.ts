import type { Keer } from './vergaderregel.js';
import { KEREN } from './vergaderregel.js';

/** Reads `tweede`, `2e`, `2de`, `laatste`; null for another word. */
export function leesKeer(woord: string): Keer | null {
  const nummer = /^([1-5])(?:e|ste|de)$/.exec(woord)?.[1];
  if (nummer !== undefined) return KEREN[Number(nummer) - 1] ?? null;
  return KEREN.find((keer) => keer === woord) ?? null;
}
