import { formatDagen } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { opsomming, plaatsenVan, type Regel } from './regel.js';

/** Letters that are planned as weeks, not as days (bron 004: "grofweg"). */
export const procesbriefZonderDag: Regel = {
  code: 'PROCESBRIEF_ZONDER_DAG',
  naam: 'Een procesbrief heeft een verzenddag.',
  zoek: ({ tabellen }) =>
    tabellen
      .filter((tabel) => tabel.soort === 'procesbrieven' && tabel.rijen.length > 0)
      .map(({ rijen }) => {
        const starts = rijen.flatMap((rij) => (rij.bereik === null ? [] : [rij.bereik.van]));
        const tussen = starts.slice(1).map((dag, plaats) => dag - (starts[plaats] ?? dag));
        const ongelijk =
          new Set(tussen).size > 1 ? ` Er liggen ${opsomming(tussen.map(formatDagen))} tussen.` : '';
        return {
          ernst: 'info',
          plaatsen: plaatsenVan(rijen, 'week'),
          uitleg: `${rijen.length === 1 ? 'De procesbrief heeft' : `De ${rijen.length} procesbrieven hebben`} een venster van een of meer weken en geen dag.${ongelijk}`,
          voorstel: tekstvoorstel('Kies per brief een dag; tot dan geldt het venster.'),
        };
      }),
};
