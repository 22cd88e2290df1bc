import type { Gremium, Maatregel, Stand } from '@routekaart/traject';

/** The body about which a maatregel is, `null` when it is about none in particular. */
export function gremiumVan(maatregel: Maatregel, { gremia, vergaderingen }: Stand): Gremium | null {
  const metCode = (code: string | undefined): Gremium | null =>
    gremia.find((een) => een.code === code) ?? null;
  switch (maatregel.soort) {
    case 'vergadering-toevoegen':
    case 'schriftelijke-ronde':
    case 'aanlevertermijn':
    case 'termijn':
    case 'reces':
      return metCode(maatregel.gremium ?? undefined);
    case 'vergadering-verplaatsen':
    case 'cyclus-verplaatsen':
    case 'vergadering-vervallen':
      return metCode(vergaderingen.find(({ id }) => id === maatregel.vergadering)?.gremium);
    case 'extra-raad':
      return (
        gremia.find(({ soort, gemeente }) => soort === 'raad' && gemeente === maatregel.gemeente) ?? null
      );
    case 'activiteit-verplaatsen':
    case 'station-verschuiven':
    case 'venster-wijzigen':
    case 'verwerkingsdagen':
    case 'station-overslaan':
    case 'gemeente-valt-af':
    case 'samenloop':
    case 'stationsregel':
      return null;
  }
}

/** The CBS code of the one gemeente about which a maatregel is, `null` when it is about more than one. */
export function gemeenteVan(maatregel: Maatregel, stand: Stand): string | null {
  const genoemd = 'gemeente' in maatregel ? maatregel.gemeente : null;
  return genoemd ?? gremiumVan(maatregel, stand)?.gemeente ?? null;
}
