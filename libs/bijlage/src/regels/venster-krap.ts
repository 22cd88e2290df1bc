import { formatDag, formatDagen } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsenVan, planningen, type Regel } from './regel.js';
import { paren, stappen } from './stappen.js';

const KORTSTE_AANLEVERTERMIJN = 14;

/** Raden that may decide within two weeks after the colleges: griffies ask for more time (bron 004). */
export const vensterKrap: Regel = {
  code: 'VENSTER_KRAP',
  naam: 'Tussen het college en zijn raad past de aanlevertermijn van de griffie.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) =>
      paren(
        stappen(rijen, ['instemmen'], ['college']),
        stappen(rijen, ['instemmen'], ['raad']),
        (college, raad) => college.van <= raad.van && raad.van - college.tot < KORTSTE_AANLEVERTERMIJN,
      ).map(([college, raad]) => {
        const dag = college.bereik.tot + KORTSTE_AANLEVERTERMIJN;
        const tussen = raad.bereik.van - college.bereik.tot;
        return {
          ernst: 'let-op',
          plaatsen: plaatsenVan([college.rij, raad.rij]),
          uitleg: `De colleges beslissen tot en met ${formatDag(college.bereik.tot)}, de raden vanaf ${formatDag(raad.bereik.van)}: ${tussen > 0 ? `${formatDagen(tussen)} ertussen` : 'niets ertussen'} is te kort om stukken bij de griffie aan te leveren.`,
          voorstel: tekstvoorstel(`Reken voor de raden vanaf ${formatDag(dag)}.`),
        };
      }),
    ),
};
