import type { ZonderFeit } from './als-feit.js';

const UITLEG: Readonly<Record<ZonderFeit, string>> = {
  'niets-te-verschuiven':
    'Het plan noemt voor dit station geen dag en geen venster: er is niets om te verschuiven. Het TWO plant de activiteit.',
};

/** Why a maatregel is not recorded, and what can be done instead and by whom, as a sentence. */
export function verklaarZonderFeit(waarom: ZonderFeit): string {
  return UITLEG[waarom];
}
