import { formatDag } from '@routekaart/kalender';
import { plaatsenVan, planningen, type Regel } from './regel.js';
import { paren, stappen } from './stappen.js';

/** Raden are invited before their colleges have agreed (bron 004; the text wants it side by side). */
export const uitnodigingVoorBesluit: Regel = {
  code: 'UITNODIGING_VOOR_BESLUIT',
  naam: 'Een raad wordt uitgenodigd nadat zijn college heeft ingestemd.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) =>
      paren(
        stappen(rijen, ['uitnodiging'], ['raad']),
        stappen(rijen, ['instemmen'], ['college']),
        (uitnodiging, college) => uitnodiging.van <= college.tot && uitnodiging.tot >= college.van,
      ).map(([uitnodiging, college]) => ({
        ernst: 'info',
        plaatsen: plaatsenVan([uitnodiging.rij, college.rij]),
        uitleg: `De raden worden uitgenodigd vanaf ${formatDag(uitnodiging.bereik.van)}, terwijl de colleges tot en met ${formatDag(college.bereik.tot)} nog beslissen.`,
        voorstel: null,
      })),
    ),
};
