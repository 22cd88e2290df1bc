import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { type Regel, rijenMetWeken } from './regel.js';

/** "Detailplanning van 1-1-2021 t/m (bijgewerkt t/m 25-01-2021)" has no end (bron 004). */
export const kopOnvolledig: Regel = {
  code: 'KOP_ONVOLLEDIG',
  naam: 'De kop van de planning noemt het begin en het einde.',
  zoek: (lezingen) => {
    const { planningregel, planningVan, planningTot } = lezingen.kop;
    if (planningregel === null || planningVan === null || planningTot !== null) return [];
    const einden = rijenMetWeken(lezingen).flatMap((rij) => (rij.bereik === null ? [] : [rij.bereik.tot]));
    const laatste = einden.length === 0 ? null : einden.reduce((a, b) => Math.max(a, b));
    return [
      {
        ernst: 'let-op',
        plaatsen: [{ regel: planningregel }],
        uitleg: `De planning loopt vanaf ${formatDag(planningVan.dag)}, maar haar einddatum ontbreekt.`,
        voorstel:
          laatste === null ? null : tekstvoorstel(`De laatste rij loopt tot en met ${formatDag(laatste)}.`),
      },
    ];
  },
};
