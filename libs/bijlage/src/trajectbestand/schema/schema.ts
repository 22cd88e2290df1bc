import { BEGRIPPEN } from './begrippen.js';
import { FEITEN } from './feiten.js';
import { OPZET } from './opzet.js';
import { PLANNING } from './planning.js';
import { ROUTE } from './route.js';
import { groep, type Schema, tekst, zie } from './vorm.js';

/** The format of a Trajectbestand as JSON Schema: what editors complete with, and what the check reads. */
export const TRAJECTBESTAND_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:routekaart:trajectbestand:1',
  title: 'Trajectbestand',
  ...groep(
    'Een heel traject in één bestand. Wat onbekend is, blijft weg.',
    ['traject', 'gemeenten', 'gremia'],
    {
      $schema: tekst('Voor de editor; wordt niet gelezen.'),
      toelichting: tekst('Wat dit bestand is, voor wie het opent.'),
      peildatum: zie('dag', 'De dag tot en met welke dit bestand vertelt wat er is vastgelegd.'),
      ...OPZET,
      ...ROUTE,
      ...PLANNING,
      feiten: FEITEN,
    },
  ),
  $defs: BEGRIPPEN,
};
