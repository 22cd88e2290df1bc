import type { ZonderFeit } from './als-feit.js';

/** Why a maatregel is not recorded, and what can be done instead and by whom, as a sentence. */
export function verklaarZonderFeit(waarom: ZonderFeit): string {
  switch (waarom) {
    case 'andere-regel':
      return 'Over dit station gelden al plaatselijke regels: wie het bijhoudt, legt de verwerkingstijd per gemeente vast.';
    case 'geen-vaste-dag':
      return 'Dit station heeft geen venster en geen vaste dag in het plan om te verschuiven, of ook een dag die niet vast is. Het TWO plant de activiteit.';
  }
}
