import type { ZonderFeit } from './als-feit.js';

/** Why a maatregel is not recorded, and what can be done instead and by whom, as a sentence. */
export function verklaarZonderFeit(waarom: ZonderFeit): string {
  switch (waarom) {
    case 'niets-te-verschuiven':
      return 'Het plan noemt voor dit station geen dag en geen venster: er is niets om te verschuiven. Het TWO plant de activiteit.';
  }
}
