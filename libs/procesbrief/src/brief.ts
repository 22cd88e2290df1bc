import { type Dag, type Periode, overlapt } from '@routekaart/kalender';
import {
  type Berekening,
  type GevolgVanNee,
  type Informatiestrook,
  type MogelijkeVergadering,
  type Mijlpaalprognose,
  type Moment,
  type Stationsprognose,
  type Stukplaats,
  type Waarschuwing,
  gevolgenVanNee,
  informatiestroken,
  isUitgesproken,
  mogelijkeVergaderingen,
  soortVan,
  waarIsHetStuk,
  waarschuwingenVan,
} from '@routekaart/route';
import type { Activiteit, Procesbrief } from '@routekaart/traject';
import { aanleverzin } from './mogelijkheden.js';
import { plandata, zonderDatum } from './plandata.js';

/** Where a letter is in its life, as far as the plan tells: whether it was sent is not recorded yet. */
export type Briefstatus = 'gepland' | 'concept' | 'verzending-onbekend';

/** The state of one Mijlpaal in one gemeente, as the letter tells it. */
export interface Gemeentestand {
  readonly mijlpaal: number;
  readonly gemeente: string;
  readonly stuk: Stukplaats;
  readonly stations: readonly Stationsprognose[];
  /** What a “nee” would mean, of each of its bodies that has not decided. */
  readonly gevolgenVanNee: readonly GevolgVanNee[];
}

/** A date that the readers must know before the next letter. */
export interface KomendeDatum {
  readonly van: Dag;
  readonly tot: Dag;
  /** The days of which it is one, the first one first; empty when it is one day, or any day of the period. */
  readonly dagen: readonly Dag[];
  /** The meetings in which a forecast may fall, the first one first; empty when its day is certain or of the plan. */
  readonly mogelijk: readonly MogelijkeVergadering[];
  /** Until when to hand in for each of those, in words; `null` when it was handed in, or nobody knows. */
  readonly aanleveren: string | null;
  readonly wat: string;
  readonly gremium: string | null;
  readonly gemeente: string | null;
  readonly mijlpaal: number | null;
  /** The row of the plan that says so, `null` for a date of the forecast. */
  readonly activiteit: string | null;
  /** The behandeling that is forecast, `null` for a date of the plan. */
  readonly behandeling: string | null;
  /** A date of the plan, or one that the forecast expects. */
  readonly grond: 'planning' | 'prognose';
}

/** Something that has no date yet, or had one that fell out and was not planned again. */
export interface ZonderDatum {
  readonly activiteit: Activiteit;
  /** What the plan says of its date, or that it fell out. */
  readonly tekst: string;
}

/** What goes into a letter, as data: the state, the coming dates, what is unknown, and the warnings. */
export interface Briefinhoud {
  readonly brief: Procesbrief;
  readonly status: Briefstatus;
  readonly venster: Periode | null;
  readonly volgende: Procesbrief | null;
  readonly mijlpalen: readonly Mijlpaalprognose[];
  readonly gemeenten: readonly Gemeentestand[];
  /** Who is only informed. */
  readonly informatiestroken: readonly Informatiestrook[];
  readonly komendeData: readonly KomendeDatum[];
  readonly zonderDatum: readonly ZonderDatum[];
  readonly waarschuwingen: readonly Waarschuwing[];
}

/** The status of a letter on a peildatum, from its window alone. */
export function briefstatus({ week }: Procesbrief, peildatum: Dag): Briefstatus {
  const { venster } = week;
  if (venster === null || peildatum < venster.van) {
    return 'gepland';
  }
  return peildatum <= venster.tot ? 'concept' : 'verzending-onbekend';
}

/**
 * The contents of one letter as they would be written on the peildatum of the computation. What it tells begins `vanaf`: on
 * the peildatum unless the letter is only asked what it will tell.
 */
export function maakBrief(
  brief: Procesbrief,
  berekening: Berekening,
  vanaf: Dag = berekening.peildatum,
): Briefinhoud {
  const { stand, peildatum } = berekening;
  const volgende = stand.procesbrieven.find(({ nummer }) => nummer === brief.nummer + 1) ?? null;
  const periode = { van: vanaf, tot: volgende?.week.venster?.tot ?? vanaf + 366 };
  return {
    brief,
    status: briefstatus(brief, peildatum),
    venster: brief.week.venster,
    volgende,
    mijlpalen: berekening.mijlpalen,
    gemeenten: gemeentestanden(berekening),
    informatiestroken: informatiestroken(berekening),
    komendeData: [...plandata(berekening, periode), ...prognosedata(berekening, periode)].sort(
      (a, b) => a.van - b.van || a.tot - b.tot,
    ),
    zonderDatum: zonderDatum(berekening, vanaf),
    waarschuwingen: waarschuwingenVan(berekening),
  };
}

function gemeentestanden(berekening: Berekening): readonly Gemeentestand[] {
  const perStrook = new Map<string, Stationsprognose[]>();
  for (const prognose of berekening.prognoses) {
    const { mijlpaal, gemeente } = prognose.stap.behandeling;
    if (gemeente !== null) {
      const sleutel = `${String(mijlpaal)}|${gemeente}`;
      perStrook.set(sleutel, [...(perStrook.get(sleutel) ?? []), prognose]);
    }
  }
  return [...perStrook.values()].flatMap((stations) => {
    const einde = stations.at(-1);
    const gemeente = einde?.stap.behandeling.gemeente ?? null;
    const mijlpaal = berekening.stand.mijlpalen.find(
      ({ nummer }) => nummer === einde?.stap.behandeling.mijlpaal,
    );
    return einde === undefined || gemeente === null || mijlpaal === undefined
      ? []
      : [
          {
            mijlpaal: mijlpaal.nummer,
            gemeente,
            stuk: waarIsHetStuk(einde, gemeente, berekening),
            stations,
            gevolgenVanNee: gevolgenVanNee(mijlpaal, gemeente, berekening).filter(
              ({ prognose }) => !isUitgesproken(prognose),
            ),
          },
        ];
  });
}

/** A college that is asked twice in one mijlpaal is named with the station the second time. */
function prognosedata(berekening: Berekening, periode: Periode): readonly KomendeDatum[] {
  const { prognoses } = berekening;
  return prognoses.flatMap((prognose, plaats) => {
    const { stap, dag, toestand } = prognose;
    const moment = bekend(dag);
    if (isUitgesproken(prognose) || moment === null || !overlapt(moment, periode)) {
      return [];
    }
    const { id, mijlpaal, gemeente, station } = stap.behandeling;
    const gremium = stap.gremium.code;
    const isTweede = prognoses
      .slice(0, plaats)
      .some(
        (eerder) => eerder.stap.gremium.code === gremium && eerder.stap.behandeling.mijlpaal === mijlpaal,
      );
    const mogelijk = mogelijkeVergaderingen(prognose, berekening);
    const moetNogKomen = toestand === 'wacht' || toestand === 'aan-zet';
    const wat = `${stap.gremium.naam} besluit over mijlpaal ${String(mijlpaal)}${isTweede ? ` (${station})` : ''}`;
    return [
      {
        ...moment,
        dagen: mogelijk.map((een) => een.dag),
        mogelijk,
        aanleveren: moetNogKomen ? aanleverzin(mogelijk) : null,
        wat,
        gremium,
        gemeente,
        mijlpaal,
        activiteit: null,
        behandeling: id,
        grond: 'prognose' as const,
      },
    ];
  });
}

function bekend(moment: Moment): Periode | null {
  const { vroegst, laatst } = moment;
  return soortVan(moment) === 'onbekend' || vroegst === null || laatst === null
    ? null
    : { van: vroegst, tot: laatst };
}
