import { formatDag } from '@routekaart/kalender';
import { blokkeert } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { isUitgesproken } from '../prognose.js';
import { type Waarneming, actorVan, overStap } from '../waarschuwing.js';

/**
 * ADVIES_NEGATIEF: a body that only advises did not agree, and a body after it must still decide. It stops nothing
 * (invariant 7), but whoever decides next should know.
 */
export function adviesNegatief(berekening: Berekening): readonly Waarneming[] {
  const { prognoses } = berekening;
  return prognoses.flatMap((prognose, positie) => {
    const { gremium, besluit } = prognose.stap;
    const volgende = prognoses.find(
      (later) => later.stap.voorgangers.includes(positie) && !isUitgesproken(later),
    );
    if (
      prognose.toestand !== 'geadviseerd' ||
      besluit === null ||
      !blokkeert(besluit.uitkomst) ||
      volgende === undefined
    ) {
      return [];
    }
    const dag = formatDag(besluit.dag);
    return [
      {
        ...overStap(prognose, berekening),
        code: 'ADVIES_NEGATIEF' as const,
        ernst: 'let-op' as const,
        melding: `${gremium.naam} adviseerde op ${dag} negatief; ${volgende.stap.gremium.naam} moet nog besluiten.`,
        regel: 'Een advies houdt het stuk niet tegen; wie daarna besluit, weegt het mee.',
        bewijs: [`Advies ${dag}: ${besluit.uitkomst} (versie ${String(besluit.stukversie)})`],
        actor: actorVan(volgende),
        uiterlijk: null,
      },
    ];
  });
}
