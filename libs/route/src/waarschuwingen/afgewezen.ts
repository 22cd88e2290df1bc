import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';
import { versiebrengerVan } from './brenger.js';

/** AFGEWEZEN: a body did not agree, which stops the Mijlpaal until a new stukversie or a correction (invariant 4). */
export function afgewezen(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { gremium, besluit, behandeling } = prognose.stap;
    if (prognose.toestand !== 'afgewezen' || besluit === null) {
      return [];
    }
    return [
      {
        ...overStap(prognose, berekening),
        code: 'AFGEWEZEN' as const,
        ernst: 'kritiek' as const,
        melding: `${gremium.naam} stemde op ${formatDag(besluit.dag)} niet in: mijlpaal ${String(behandeling.mijlpaal)} ligt stil.`,
        regel: 'Alle gemeenten stemmen in; anders is een nieuwe versie van het stuk nodig.',
        bewijs: [
          `Besluit ${formatDag(besluit.dag)}: ${besluit.uitkomst} (versie ${String(besluit.stukversie)})`,
        ],
        actor: versiebrengerVan(behandeling.mijlpaal, berekening),
        uiterlijk: null,
      },
    ];
  });
}
