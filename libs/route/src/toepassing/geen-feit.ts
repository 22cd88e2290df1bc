import type { Maatregel } from '@routekaart/traject';
import type { ZonderFeit } from './als-feit.js';

/** Why a maatregel is not recorded, and what can be done instead and by whom, as a sentence. */
export function verklaarZonderFeit({ soort }: Maatregel, waarom: ZonderFeit): string {
  switch (waarom) {
    case 'bestand':
      return `${ONDERDEEL[soort] ?? 'Dit'} is bij het traject geladen en wordt niet als feit vastgelegd. Het TWO beheert het trajectbestand.`;
    case 'andere-regel':
      return 'Over dit station gelden al plaatselijke regels: wie het bijhoudt, legt de verwerkingstijd per gemeente vast.';
    case 'geen-vaste-dag':
      return 'Dit station heeft geen venster en geen vaste dag in het plan om te verschuiven, of ook een dag die niet vast is. Het TWO plant de activiteit.';
  }
}

const ONDERDEEL: Readonly<Partial<Record<Maatregel['soort'], string>>> = {
  'station-overslaan': 'De route',
};
