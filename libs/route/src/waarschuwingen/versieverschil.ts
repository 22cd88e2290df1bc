import { formatDag } from '@routekaart/kalender';
import { isPositief } from '@routekaart/traject';
import { isAdvies } from '../advies/is-advies.js';
import type { Berekening } from '../berekening.js';
import { uitspraakOver } from '../stukversie/uitspraak.js';
import { type Waarneming, actorVan, openStappen, overStap, zolangHetKan } from '../waarschuwing.js';
import { adviesverschil } from './adviesverschil.js';

/**
 * VERSIEVERSCHIL: a body agreed with, or advised on, another version of the stuk than the one in route: it is not done
 * (invariant 2). Of advice that belongs to no station it says so too.
 */
export function versieverschil(berekening: Berekening): readonly Waarneming[] {
  return [...stappen(berekening), ...adviesverschil(berekening)];
}

function stappen(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { besluit, stukversie } = prognose.stap;
    if (besluit === null || besluit.stukversie === stukversie) {
      return [];
    }
    const advies = isAdvies(besluit.uitkomst, prognose.stap);
    if (!advies && !isPositief(besluit.uitkomst)) {
      return [];
    }
    return [
      {
        ...overStap(prognose, berekening),
        code: 'VERSIEVERSCHIL' as const,
        ernst: 'kritiek' as const,
        melding: `${uitspraakOver(besluit, prognose.stap)}; in route is versie ${String(stukversie)}.`,
        regel: 'Alle gremia besluiten over dezelfde versie van het stuk.',
        bewijs: [
          `${advies ? 'Advies' : 'Besluit'} ${formatDag(besluit.dag)} over versie ${String(besluit.stukversie)}`,
          `Versie in route: ${String(stukversie)}`,
        ],
        actor: actorVan(prognose),
        uiterlijk: zolangHetKan(prognose.vergadering?.aanleverdag ?? null, berekening),
      },
    ];
  });
}
