import {
  type Dag,
  type Kalender,
  isGesloten,
  isWerkdag,
  plusWerkdagen,
  weekdagVan,
} from '@routekaart/kalender';
import type { Station, Stationsregel, Tussenregel, Vergadering } from '@routekaart/traject';
import type { Moment } from '../moment.js';

/** The rule that holds for a station in a gemeente: its own comes before the one for all; `null` without any. */
export function regelzoeker(
  regels: readonly Stationsregel[],
): (station: string, gemeente: string | null) => Stationsregel | null {
  if (regels.length === 0) {
    return () => null;
  }
  const perPlaats = new Map(regels.map((regel) => [`${regel.station}|${regel.gemeente ?? ''}`, regel]));
  return (station, gemeente) =>
    perPlaats.get(`${station}|${gemeente ?? ''}`) ?? perPlaats.get(`${station}|`) ?? null;
}

/** What the days between a decision and handing in at the next station depend on. */
export interface Verwerkplaats {
  readonly station: Station;
  readonly regel: Stationsregel | null;
}

/**
 * The day on which the stuk can be handed in at a station when its predecessor decided on `besloten`: after the
 * processing days (calendar or working days) and then the working days of the quality gate. A later decision
 * never gives an earlier day.
 */
export function klaarNa(besloten: Dag, { station, regel }: Verwerkplaats, kalender: Kalender): Dag {
  if (regel === null) {
    return besloten + station.verwerkingsdagen;
  }
  const { dagen, telling } = regel.verwerking ?? {
    dagen: station.verwerkingsdagen,
    telling: 'kalenderdagen',
  };
  const klaar = telling === 'werkdagen' ? plusWerkdagen(kalender, besloten, dagen) : besloten + dagen;
  return regel.toetswerkdagen === 0 ? klaar : plusWerkdagen(kalender, klaar, regel.toetswerkdagen);
}

/** The same for a moment: each bound on its own, unknown stays unknown. */
export function momentNa(moment: Moment, plaats: Verwerkplaats, kalender: Kalender): Moment {
  if (plaats.regel === null && plaats.station.verwerkingsdagen === 0) {
    return moment;
  }
  const { vroegst, laatst } = moment;
  return {
    vroegst: vroegst === null ? null : klaarNa(vroegst, plaats, kalender),
    laatst: laatst === null ? null : klaarNa(laatst, plaats, kalender),
  };
}

/**
 * The first day on which a station may decide when the earlier station of the rule decided on `eerder`.
 * @example eersteDagNa({ na: 'po', minimaalDagen: 8, weken: null, weekdag: 1 }, maandag) // Tuesday, 8 days later
 */
export function eersteDagNa({ minimaalDagen, weken, weekdag }: Tussenregel, eerder: Dag): Dag {
  const inWeek = weken === null ? eerder : eerder - weekdagVan(eerder) + weken * 7 + weekdag - 1;
  return Math.max(eerder + minimaalDagen, inWeek);
}

/** The meetings with those on a closed day moved to the next working day, where the rule says so. */
export function uitgeweken(
  vergaderingen: readonly Vergadering[],
  kalender: Kalender,
): readonly Vergadering[] {
  return vergaderingen.map((vergadering) => {
    const dag = eersteOpenDag(vergadering, kalender);
    return dag === vergadering.dag || vergadering.staat === 'vervallen'
      ? vergadering
      : { ...vergadering, dag, staat: 'verplaatst', reden: 'Valt op een gesloten dag.' };
  });
}

/** The day on which a meeting is held by the rule of its station, cancelled or not. */
export function gehoudenOp(vergadering: Vergadering, regel: Stationsregel | null, kalender: Kalender): Dag {
  return regel?.bijSluiting === 'volgende-werkdag' ? eersteOpenDag(vergadering, kalender) : vergadering.dag;
}

const LANGSTE_SLUITING = 366;

/** The day of the meeting, or the first working day after it on which the body can meet. */
function eersteOpenDag({ dag, gremium }: Vergadering, kalender: Kalender): Dag {
  if (!isGesloten(kalender, dag, gremium)) {
    return dag;
  }
  for (let later = dag + 1; later <= dag + LANGSTE_SLUITING; later += 1) {
    if (isWerkdag(kalender, later) && !isGesloten(kalender, later, gremium)) {
      return later;
    }
  }
  return dag;
}
