import type { Maatregel, Stand } from '@routekaart/traject';
import type { ZonderFeit } from './als-feit.js';
import { gremiumVan } from './over-wie.js';

/** Why a maatregel is not recorded, and what can be done instead and by whom, as a sentence. */
export function verklaarZonderFeit(maatregel: Maatregel, waarom: ZonderFeit, stand: Stand): string {
  const gremium = gremiumVan(maatregel, stand)?.naam ?? 'het gremium';
  switch (waarom) {
    case 'bestand':
      return `${ONDERDEEL[maatregel.soort] ?? 'Dit'} is bij het traject geladen en wordt niet als feit vastgelegd. Het TWO beheert het trajectbestand.`;
    case 'per-vergadering':
      return `Een aanlevertermijn wordt per vergadering vastgelegd: wie de vergaderingen van ${gremium} bijhoudt, geeft elk haar nieuwe aanleverdag.`;
    case 'achteraf':
      return `Een schriftelijke ronde wordt niet vooraf vastgelegd: wie de besluiten van ${gremium} bijhoudt, legt na afloop het besluit vast, met de vorm schriftelijk.`;
    case 'andere-regel':
      return 'Over dit station gelden al plaatselijke regels: wie het bijhoudt, legt de verwerkingstijd per gemeente vast.';
    case 'geen-vaste-dag':
      return 'Dit station heeft geen vaste dag in het plan om te verschuiven; zijn vensters zijn bij het traject geladen. Het TWO plant de activiteit, of beheert het trajectbestand.';
  }
}

const ONDERDEEL: Readonly<Partial<Record<Maatregel['soort'], string>>> = {
  'venster-wijzigen': 'Het venster',
  'station-overslaan': 'De route',
  samenloop: 'Hoeveel gemeenten nodig zijn',
};
