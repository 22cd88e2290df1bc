import type { Bedoeling, Fase } from '@routekaart/traject';
import { opsomming } from '../algemeen/opsomming.js';

export const Stationsbedoeling = opsomming<Bedoeling>(
  'Stationsbedoeling',
  'Wat bij een station van een gremium wordt gevraagd.',
  {
    informeren: 'Kennisnemen: een uitkomst houdt het stuk niet tegen.',
    adviseren: 'Adviseren, ook door een gremium dat elders besluit; het houdt het stuk niet tegen.',
    besluiten: 'Besluiten.',
  },
);

export const Bobfase = opsomming<Fase>('Bobfase', 'De fase van een stuk op de agenda, in hun volgorde.', {
  beeldvorming: 'Beeldvorming: wat is er aan de hand?',
  oordeelsvorming: 'Oordeelsvorming: wat vinden we ervan?',
  besluitvorming: 'Besluitvorming.',
});
