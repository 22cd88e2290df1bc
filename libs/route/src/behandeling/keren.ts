import type { Dag } from '@routekaart/kalender';
import { type Aanlevering, type Besluit, laatOpen, plaatsVan } from '@routekaart/traject';

/**
 * One time that a body treated the stuk: from the moment it comes until its outcome. Putting it off closes the keer and
 * opens the next one; taking it off the agenda is administration and does not.
 */
export interface Keer {
  /** Counts from 1. */
  readonly nummer: number;
  readonly stukversie: number;
  /** When it was handed in for this keer, `null` when nobody recorded that. */
  readonly aangeleverd: Dag | null;
  /** The outcome that closed it, `null` for the keer that is still open. */
  readonly besluit: Besluit | null;
  /** How often it was taken off the agenda meanwhile. */
  readonly vanDeAgenda: number;
}

/**
 * The keren of one Behandeling, from its facts that stand on the peildatum, oldest first. The last one is open when
 * the outcome before it was no decision, was about an older version than `stukversie`, or no longer counts because a
 * later body sent the stuk back (`isTeruggezet`).
 */
export function kerenVan(
  besluiten: readonly Besluit[],
  aanleveringen: readonly Aanlevering[],
  stukversie: number,
  isTeruggezet = false,
): readonly Keer[] {
  const keren: Keer[] = [];
  let sinds = 0;
  let vanDeAgenda = 0;
  const sluit = (besluit: Besluit | null, versie: number): void => {
    const tot = besluit === null ? Number.POSITIVE_INFINITY : plaatsVan(besluit);
    const aangeleverd = aanleveringen.findLast(
      ({ herkomst }) => herkomst.volgnummer > sinds && herkomst.volgnummer <= tot,
    );
    keren.push({
      nummer: keren.length + 1,
      stukversie: versie,
      aangeleverd: aangeleverd?.dag ?? null,
      besluit,
      vanDeAgenda,
    });
    sinds = tot;
    vanDeAgenda = 0;
  };
  const opVolgorde = [...besluiten].sort((a, b) => plaatsVan(a) - plaatsVan(b));
  for (const besluit of opVolgorde) {
    if (besluit.uitkomst === 'van-de-agenda') {
      vanDeAgenda += 1;
    } else {
      sluit(besluit, besluit.stukversie);
    }
  }
  const laatste = keren.at(-1)?.besluit ?? null;
  const isAf =
    !isTeruggezet && laatste !== null && laatste.stukversie === stukversie && !laatOpen(laatste.uitkomst);
  if (!isAf) {
    sluit(null, stukversie);
  }
  return keren;
}
