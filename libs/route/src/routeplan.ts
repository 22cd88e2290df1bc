import { type Dag, type Kalender, maakKalender } from '@routekaart/kalender';
import type {
  Aanlevering,
  Activiteit,
  Agendering,
  Behandeling,
  Besluit,
  Gremium,
  Stand,
  Station,
  Stationsregel,
  Termijn,
  Vergadering,
} from '@routekaart/traject';
import { geldendeAgendering } from './agendering/agendaplaats.js';
import { eenmaalPer } from './eenmaal.js';
import { groepeer } from './groepeer.js';
import { metTerugverwijzing } from './heropening.js';
import { laatstePer } from './laatste-per.js';
import { Posities } from './posities.js';
import { LEEG_ROOSTER, roostersVan } from './rooster.js';
import { deelnemendeCellen } from './samenloop/deelnemers.js';
import type { Samenkomst } from './samenloop/samenkomst.js';
import { samenkomstzoeker } from './samenloop/samenkomstzoeker.js';
import { bindCycli } from './strook/cyclus.js';
import { type Cyclusbreuken, GEEN_BREUKEN } from './strook/cyclusbreuk.js';
import { gehoudenOp, regelzoeker, uitgeweken } from './strook/regel.js';
import { type Vergaderlijsten, laatsteDag, maakVergaderlijsten } from './vergaderlijst.js';
import { zonderAanlevering } from './zonder-aanlevering.js';

/** One Behandeling with everything the forecast needs at hand. */
export interface Stap extends Vergaderlijsten {
  readonly behandeling: Behandeling;
  readonly station: Station;
  readonly gremium: Gremium;
  /** Positions in the route plan of the steps that must have decided first. */
  readonly voorgangers: readonly number[];
  /** How the lanes before a regional step come together, `null` when all of them are needed and take part. */
  readonly samenkomst: Samenkomst | null;
  /** The term that the law gives this step, `null` when it gives none. */
  readonly termijn: Termijn | null;
  /** All known meetings of the body by day, cancelled ones included. */
  readonly vergaderingen: readonly Vergadering[];
  /** Their days. */
  readonly vergaderdagen: readonly Dag[];
  /** Those at which it can decide, as they are held, in a whole raadscyclus or not: any of them can have an agenda. */
  readonly agendabel: readonly Vergadering[];
  /**
   * The last day on which the body meant to decide, as its meetings are held, of those that a stuk can come to; a stuk
   * that no meeting takes is decided on later than that, whatever has fallen out. `null` when none is known.
   */
  readonly laatste: Dag | null;
  /** The local rule that holds here. */
  readonly regel: Stationsregel | null;
  /** The position of the earlier step that the rule names; `null` when there is none in this strook. */
  readonly naPositie: number | null;
  /** Whether the stuk comes in through the raadscyclus of a predecessor: then it is not handed in again. */
  readonly doorCyclus: boolean;
  /** Why raadscycli are not whole; their meetings are not in {@link lijst}. */
  readonly breuken: Cyclusbreuken;
  /** The row of the plan that gives this body its date, for a regional station only. */
  readonly activiteit: Activiteit | null;
  /** The row that would have given it, had it not been dropped: only where no other row does. */
  readonly vervallen?: Activiteit | null;
  /** The last outcome that still stands. */
  readonly besluit: Besluit | null;
  readonly aanlevering: Aanlevering | null;
  /** What was said last about the agenda since the last outcome. */
  readonly agendering: Agendering | null;
  /** The outcome by which a later body of this gemeente sent the stuk back, while this step has not decided since. */
  readonly terugverwezen?: Besluit | null;
  /** Taken to be handed in again, on a day that is reckoned back to: so no end is left open after it was put off. */
  readonly komtTerug?: boolean;
  /** The stukversie on which everybody must decide (invariant 2). */
  readonly stukversie: number;
}

/** The whole route of a Traject as steps, predecessors before successors. */
export interface Routeplan {
  readonly peildatum: Dag;
  readonly kalender: Kalender;
  readonly stappen: readonly Stap[];
  /** The code of the station from which the template counts its weeks, `null` without one. */
  readonly anker: string | null;
}

const kalenderVan = eenmaalPer(maakKalender);

/** The route plan of what was known on a peildatum: made once, then every forecast only searches in it. */
export function maakRouteplan(stand: Stand): Routeplan {
  const kalender = kalenderVan(stand.kalenderperioden);
  const stations = new Map(stand.stations.map((station) => [station.code, station]));
  const gremia = new Map(stand.gremia.map((gremium) => [gremium.code, gremium]));
  const roosters = roostersVan(stand.vergaderingen, kalender);
  const besluiten = laatstePer(stand.besluiten, ({ behandeling }) => behandeling);
  const aanleveringen = laatstePer(stand.aanleveringen, ({ behandeling }) => behandeling);
  const agenderingen = laatstePer(stand.agenderingen ?? [], ({ behandeling }) => behandeling);
  const activiteitVoor = activiteitzoeker(stand, ({ toestand }) => toestand !== 'vervallen');
  const vervallenVoor = activiteitzoeker(stand, ({ toestand }) => toestand === 'vervallen');
  const stukversies = new Map<number, number>();
  for (const { mijlpaal, nummer } of stand.stukversies) {
    stukversies.set(mijlpaal, Math.max(nummer, stukversies.get(mijlpaal) ?? 0));
  }
  const regelVoor = regelzoeker(stand.stationsregels ?? []);
  const posities = new Posities(
    stations,
    stand.gemeenten.map(({ code }) => code),
  );
  const samenkomstVoor = samenkomstzoeker(stand, stations, posities);
  const termijnen = new Map(stand.rechtsregimes.map(({ code, termijn }) => [code, termijn]));
  const stappen = opVolgorde(stand, stations).map((behandeling, positie): Stap => {
    const { mijlpaal, gemeente } = behandeling;
    const station = stations.get(behandeling.station);
    const gremium = gremia.get(behandeling.gremium);
    if (station === undefined || gremium === undefined) {
      throw new Error(`Behandeling ${behandeling.id} noemt een onbekend station of gremium.`);
    }
    posities.zet(mijlpaal, station.code, gemeente, positie);
    const rooster = roosters.get(gremium.code) ?? LEEG_ROOSTER;
    const { vergaderingen, vergaderdagen } = rooster;
    const regel = regelVoor(station.code, gemeente);
    const { lijst, ruimste, laatste } =
      regel?.bijSluiting === 'volgende-werkdag'
        ? {
            ...maakVergaderlijsten(uitgeweken(vergaderingen, kalender), kalender),
            laatste: laatsteDag(vergaderingen, (een) => gehoudenOp(een, regel, kalender)),
          }
        : rooster;
    const besluit = besluiten.get(behandeling.id) ?? null;
    const activiteit = gemeente === null ? activiteitVoor(mijlpaal, station.code) : null;
    const na = gemeente === null ? undefined : regel?.tussen?.na;
    return {
      behandeling,
      station,
      gremium,
      voorgangers: posities.voor(station, gemeente, mijlpaal),
      samenkomst: gemeente === null ? samenkomstVoor(station, mijlpaal) : null,
      termijn: station.regime === null ? null : (termijnen.get(station.regime) ?? null),
      vergaderingen,
      vergaderdagen,
      laatste,
      lijst,
      ruimste,
      agendabel: ruimste.vergaderingen,
      regel,
      naPositie: na === undefined ? null : posities.op(mijlpaal, na, gemeente),
      doorCyclus: false,
      breuken: GEEN_BREUKEN,
      activiteit,
      vervallen: gemeente === null && activiteit === null ? vervallenVoor(mijlpaal, station.code) : null,
      besluit,
      aanlevering: aanleveringen.get(behandeling.id) ?? null,
      agendering: gemeente === null ? null : geldendeAgendering(agenderingen.get(behandeling.id), besluit),
      terugverwezen: null,
      stukversie: stukversies.get(mijlpaal) ?? 1,
    };
  });
  return {
    peildatum: stand.peildatum,
    kalender,
    anker: stand.sjabloon.anker,
    stappen: zonderAanlevering(bindCycli(metTerugverwijzing(stappen), stand, kalender)),
  };
}

/** The cells by Mijlpaal and then in the order of the route; those of one station as they were recorded. */
function opVolgorde(stand: Stand, stations: ReadonlyMap<string, Station>): readonly Behandeling[] {
  return deelnemendeCellen(stand)
    .map((cel) => ({ cel, volgorde: stations.get(cel.station)?.volgorde ?? 0 }))
    .sort((a, b) => a.cel.mijlpaal - b.cel.mijlpaal || a.volgorde - b.volgorde)
    .map(({ cel }) => cel);
}

/** Finds the row of the plan for a regional station of a Mijlpaal among these; the last one counts. */
function activiteitzoeker(
  { activiteiten }: Stand,
  telt: (activiteit: Activiteit) => boolean,
): (mijlpaal: number, station: string) => Activiteit | null {
  const perStation = groepeer(activiteiten.filter(telt), ({ station }) => station);
  return (mijlpaal, station) =>
    perStation.get(station)?.findLast(({ mijlpalen }) => mijlpalen.includes(mijlpaal)) ?? null;
}
