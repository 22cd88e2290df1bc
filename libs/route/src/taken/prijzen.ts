import { formatDagen } from '@routekaart/kalender';
import type { Waarschuwing, Waarschuwingcode } from '../waarschuwing.js';
import type { Oorzaakgroep } from '../waarschuwingen/per-oorzaak.js';

/** What a missed meeting costs: the price of one act, in as many stroken as wait for it. */
const PRIJZEN: readonly Waarschuwingcode[] = ['GEEN_RESERVE', 'RECES'];

/** Whether this warning only tells what it costs to miss a meeting in a strook. */
export function isPrijs({ waarschuwing: { code, gemeente } }: Pick<Oorzaakgroep, 'waarschuwing'>): boolean {
  return gemeente !== null && PRIJZEN.includes(code);
}

/**
 * The prices of one act as one cause: who must act for a mijlpaal does so before the first of the days, whatever hangs
 * on the later ones. A price without a day asks for nothing; all else stays as it is.
 */
export function prijzenSamen(groepen: readonly Oorzaakgroep[]): readonly Oorzaakgroep[] {
  const prijzen = new Map<string, Oorzaakgroep[]>();
  for (const groep of groepen) {
    const { actor, mijlpaal, uiterlijk } = groep.waarschuwing;
    if (!isPrijs(groep) || uiterlijk === null) continue;
    const sleutel = [actor.rol, actor.gremium, mijlpaal].join('/');
    prijzen.set(sleutel, [...(prijzen.get(sleutel) ?? []), groep]);
  }
  return [...groepen.filter((groep) => !isPrijs(groep)), ...[...prijzen.values()].flatMap(samen)];
}

/** What it costs to miss the first meeting, and how many others wait for the same act. `sprong`: calendar days, if known. */
export function prijsVan({ waarschuwing, gevolgen }: Oorzaakgroep, sprong: number | null): string {
  const stappen = new Set([waarschuwing, ...gevolgen].map(stapVan));
  const prijs =
    sprong === null
      ? 'Anders is daarna geen vergadering bekend.'
      : `Anders wordt het ${formatDagen(sprong)} later.`;
  return stappen.size === 1
    ? prijs
    : `${prijs} Ook andere vergaderingen hangen hiervan af (${String(stappen.size - 1)}).`;
}

function stapVan({ mijlpaal, station, gemeente }: Waarschuwing): string {
  return [mijlpaal, station, gemeente].join('/');
}

function samen(groepen: readonly Oorzaakgroep[]): readonly Oorzaakgroep[] {
  const [eerste, ...later] = [...groepen].sort(
    (a, b) => (a.waarschuwing.uiterlijk ?? 0) - (b.waarschuwing.uiterlijk ?? 0),
  );
  return eerste === undefined
    ? []
    : [{ ...eerste, gevolgen: [...eerste.gevolgen, ...later.map(({ waarschuwing }) => waarschuwing)] }];
}
