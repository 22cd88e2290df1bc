import { formatDatumUitdrukking } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsVan, planningrijen, type Regel } from './regel.js';

/** "eind maart", "voor medio september" (bron 001): a commitment without a day. */
export const vageDatum: Regel = {
  code: 'VAGE_DATUM',
  naam: 'Een datum is een dag.',
  zoek: (lezingen) =>
    planningrijen(lezingen).flatMap((rij) =>
      rij.datum?.kind === 'vaag'
        ? [
            {
              ernst: 'info',
              plaatsen: [plaatsVan(rij, 'datum')],
              uitleg: `Er is geen dag genoemd; gerekend wordt met ${formatDatumUitdrukking(rij.datum)}.`,
              voorstel: tekstvoorstel('Noem de dag, of laat de periode staan.'),
            },
          ]
        : [],
    ),
};
