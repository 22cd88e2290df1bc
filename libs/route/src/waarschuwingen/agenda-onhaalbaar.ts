import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { AGENDABEZWAAR, formatMoment } from '../reden.js';
import { handelgrensVan } from '../terugrekenen/handelgrens.js';
import { type Waarneming, actorVan, openStappen, overStap } from '../waarschuwing.js';
import { actieVoor } from './voor-grens.js';

/**
 * AGENDA_ONHAALBAAR: the stuk stands on the agenda of a meeting at which it cannot be decided on. Whether it is ready
 * there depends on who must act first, until a day that is reckoned back; a meeting that is not held is for the body.
 * When the stuk is ready without a last day, nothing is certain.
 */
export function agendaOnhaalbaar(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { stap, agenda, gereed, nietEerder, dag } = prognose;
    if (agenda?.bezwaar == null) {
      return [];
    }
    const { vergadering, bezwaar, herkomst } = agenda;
    const isOnzeker = bezwaar === 'misschien-te-laat';
    if (isOnzeker && (gereed.laatst === null || nietEerder?.laatst === null)) {
      return [];
    }
    return [
      {
        ...overStap(prognose, berekening),
        code: 'AGENDA_ONHAALBAAR' as const,
        ernst: isOnzeker ? ('let-op' as const) : ('kritiek' as const),
        melding:
          `Het stuk staat bij ${stap.gremium.naam} op de agenda van ${formatDag(vergadering.dag)}, maar ` +
          `${AGENDABEZWAAR[bezwaar]}; de prognose is ${formatMoment(dag)}.`,
        regel: 'Een stuk op een agenda is er op die dag, en de vergadering gaat door.',
        bewijs: [
          `Geagendeerd op ${formatDag(herkomst.dag)} voor ${formatDag(vergadering.dag)} (${herkomst.bron})`,
          `Gereed ${formatMoment(gereed)}`,
        ],
        ...actieTegen(prognose, berekening),
      },
    ];
  });
}

function actieTegen(
  prognose: Stationsprognose,
  berekening: Berekening,
): Pick<Waarneming, 'actor' | 'uiterlijk'> {
  const { agenda } = prognose;
  const grens =
    agenda !== null && (agenda.bezwaar === 'te-laat' || agenda.bezwaar === 'misschien-te-laat')
      ? handelgrensVan(prognose, agenda.vergadering.dag, berekening)
      : null;
  return grens === null ? { actor: actorVan(prognose), uiterlijk: null } : actieVoor(grens, berekening);
}
