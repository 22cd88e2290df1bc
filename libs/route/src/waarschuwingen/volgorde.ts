import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { nogNodig } from '../samenloop/samenkomst.js';
import { type Waarneming, actorVan, openStappen, overStap } from '../waarschuwing.js';

const REGEL = 'Een gremium besluit nadat zijn voorganger in de route heeft besloten.';

/**
 * VOLGORDE: the plan lets a body decide before the stuk can be there, or may be there, or a besluit stands without that of its predecessor.
 */
export function volgorde(berekening: Berekening): readonly Waarneming[] {
  return [...planTeVroeg(berekening), ...besluitTeVroeg(berekening)];
}

function planTeVroeg(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { conflict, stap } = prognose;
    if (conflict?.waarom !== 'te-vroeg' && conflict?.waarom !== 'misschien-te-vroeg') {
      return [];
    }
    const zeker = conflict.waarom === 'te-vroeg';
    return [
      {
        ...overStap(prognose, berekening),
        code: 'VOLGORDE' as const,
        ernst: zeker ? ('let-op' as const) : ('info' as const),
        melding:
          `${stap.gremium.naam} staat gepland op ${formatDag(conflict.dag)}, ` +
          `${zeker ? 'voordat het stuk er kan zijn' : 'en het is niet zeker dat het stuk er dan is'}.`,
        regel: REGEL,
        bewijs: [`Detailplanning: ${conflict.activiteit} op ${formatDag(conflict.dag)}`],
        actor: actorVan(prognose),
        uiterlijk: conflict.dag >= berekening.peildatum ? conflict.dag : null,
      },
    ];
  });
}

/**
 * A besluit whose predecessor has none that stands, because that one was corrected or was about another version. Where
 * enough others decided, or its term ran out, none is missing: `toetsBesluit` takes such a besluit too.
 */
function besluitTeVroeg(berekening: Berekening): readonly Waarneming[] {
  const { prognoses } = berekening;
  return prognoses.flatMap((prognose) => {
    const { stap, toestand } = prognose;
    if (toestand !== 'besloten' || stap.besluit === null) {
      return [];
    }
    const [mist] = nogNodig(stap, (positie) => isVoorbij(prognoses[positie]));
    const open = mist === undefined ? undefined : prognoses[mist];
    if (open === undefined) {
      return [];
    }
    const dag = formatDag(stap.besluit.dag);
    return [
      {
        ...overStap(prognose, berekening),
        code: 'VOLGORDE' as const,
        ernst: 'let-op' as const,
        melding: `${stap.gremium.naam} besloot op ${dag}, maar van ${open.stap.gremium.naam} is geen geldig besluit bekend.`,
        regel: REGEL,
        bewijs: [`Besluit ${dag}`, `${open.stap.gremium.naam}: ${open.toestand}`],
        actor: actorVan(open),
        uiterlijk: null,
      },
    ];
  });
}
