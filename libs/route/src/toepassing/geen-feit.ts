import type { Maatregel } from '@routekaart/traject';
import type { ZonderFeit } from './als-feit.js';

/** Why a maatregel is not recorded, and what can be done instead and by whom, as a sentence. */
export function verklaarZonderFeit({ soort }: Maatregel, waarom: ZonderFeit): string {
  switch (waarom) {
    case 'bestand':
      return `${ONDERDEEL[soort] ?? 'Dit'} is bij het traject geladen en wordt niet als feit vastgelegd. Het TWO beheert het trajectbestand.`;
    case 'dag-niet-vast':
      return 'Het plan noemt voor dit station nog geen vaste dag om te verschuiven. Het TWO legt die eerst vast.';
    case 'niets-te-verschuiven':
      return 'Het plan noemt voor dit station geen dag en geen venster: er is niets om te verschuiven. Het TWO plant de activiteit.';
  }
}

const ONDERDEEL: Readonly<Partial<Record<Maatregel['soort'], string>>> = {
  'station-overslaan': 'De route',
};
