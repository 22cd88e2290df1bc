import type { DatumUitdrukking, Kalender } from '@routekaart/kalender';
import { type Dossier, type PlanFeit, onderwerpSleutel } from '@routekaart/traject';
import type { Beeldrij, Planbeeld } from './planbeeld.js';
import { sleutelInPlan } from './routekaartbeeld.js';
import { type Verschuiving, vergelijkData } from './verschuiving.js';

export const AFWIJKINGSOORTEN = [
  'ongewijzigd',
  'ingevuld',
  'verruimd',
  'verplaatst',
  'toegevoegd',
  'vervallen',
  'onbekend',
] as const;
export type Afwijkingsoort = (typeof AFWIJKINGSOORTEN)[number];

/** A row that can be compared: an Activiteit, or a station of a Mijlpaal that no Activiteit plans. */
export interface Vergelijkrij {
  readonly sleutel: string;
  readonly naam: string;
  /** `null` for a station without an Activiteit. */
  readonly activiteit: string | null;
  readonly mijlpalen: readonly number[];
}

/** One row of two layers beside each other. Only `verplaatst` is a slip (or a gain). */
export interface Afwijking extends Vergelijkrij {
  readonly soort: Afwijkingsoort;
  /** The date in each layer, `null` where the layer does not have the row or says nothing about it. */
  readonly oud: DatumUitdrukking | null;
  readonly nieuw: DatumUitdrukking | null;
  readonly verschuiving: Verschuiving | null;
  /** An extra meeting, says the Routekaart or the plan. */
  readonly extra: boolean;
  /** Whether the second layer says that it fell out. */
  readonly isVervallen: boolean;
  /** The later one of the two plan facts, when they differ: its reason and author are those of the change. */
  readonly laatsteFeit: PlanFeit | null;
}

/** Every row of a Traject, in the order of the plan; stations that only a Routekaart names come last. */
export function vergelijkrijenVan({
  activiteiten,
  opzet,
  routekaarten,
}: Pick<Dossier, 'activiteiten' | 'opzet' | 'routekaarten'>): readonly Vergelijkrij[] {
  const uitPlan = activiteiten.map(({ code, naam, mijlpalen }) => ({
    sleutel: code,
    naam,
    activiteit: code,
    mijlpalen,
  }));
  const naamVan = new Map(opzet.stations.map(({ code, naam }) => [code, naam]));
  const stations = new Map<string, Vergelijkrij>();
  for (const { onderwerp } of routekaarten.flatMap(({ rijen }) => rijen)) {
    if (onderwerp.kind === 'activiteit') continue;
    const sleutel = onderwerpSleutel(onderwerp);
    if (sleutelInPlan(onderwerp, activiteiten) !== sleutel) continue;
    const { mijlpaal, station } = onderwerp;
    const naam = `${naamVan.get(station) ?? station}, mijlpaal ${mijlpaal}`;
    stations.set(sleutel, { sleutel, naam, activiteit: null, mijlpalen: [mijlpaal] });
  }
  return [...uitPlan, ...stations.values()];
}

/**
 * What differs between two layers, row by row. An addition is not a slip, a row that fell out stays visible, and what
 * one of them does not know stays unknown. Rows that neither layer has are left out.
 */
export function vergelijk(
  oud: Planbeeld,
  nieuw: Planbeeld,
  rijen: readonly Vergelijkrij[],
  kalender: Kalender,
): readonly Afwijking[] {
  return rijen.flatMap((rij) => {
    const [van, naar] = [oud.rijen.get(rij.sleutel), nieuw.rijen.get(rij.sleutel)];
    return isNergens(van, naar) ? [] : [{ ...rij, ...vergelijkRij(van, naar, kalender) }];
  });
}

function isNergens(van: Beeldrij | undefined, naar: Beeldrij | undefined): boolean {
  return (van ?? naar) === undefined || (van?.kind === 'afwezig' && naar?.kind === 'afwezig');
}

function vergelijkRij(
  van: Beeldrij | undefined,
  naar: Beeldrij | undefined,
  kalender: Kalender,
): Omit<Afwijking, keyof Vergelijkrij> {
  const verschil = verschilTussen(van, naar, kalender);
  return {
    soort: verschil.soort,
    oud: datumVan(van),
    nieuw: datumVan(naar),
    verschuiving: verschil.verschuiving ?? null,
    extra: (van?.extra ?? false) || (naar?.extra ?? false),
    isVervallen: naar?.kind === 'vervallen',
    laatsteFeit: laatsteVan(feitVan(van), feitVan(naar)),
  };
}

interface Verschil {
  readonly soort: Afwijkingsoort;
  readonly verschuiving?: Verschuiving;
}

function verschilTussen(van: Beeldrij | undefined, naar: Beeldrij | undefined, kalender: Kalender): Verschil {
  if (van === undefined || naar === undefined) return { soort: 'onbekend' };
  if (van.kind !== 'gepland') return { soort: naar.kind === 'gepland' ? 'toegevoegd' : 'ongewijzigd' };
  if (naar.kind !== 'gepland') return { soort: 'vervallen' };
  if (van.feit !== null && van.feit.herkomst.volgnummer === naar.feit?.herkomst.volgnummer) {
    return { soort: 'ongewijzigd' };
  }
  const verschil = vergelijkData(van.datum, naar.datum, kalender);
  switch (verschil.kind) {
    case 'gelijk':
      return { soort: 'ongewijzigd' };
    case 'verplaatst':
      return { soort: 'verplaatst', verschuiving: verschil.verschuiving };
    case 'ingevuld':
    case 'verruimd':
    case 'onbekend':
      return { soort: verschil.kind };
  }
}

function datumVan(rij: Beeldrij | undefined): DatumUitdrukking | null {
  return rij === undefined || rij.kind === 'afwezig' ? null : rij.datum;
}

function feitVan(rij: Beeldrij | undefined): PlanFeit | null {
  return rij === undefined || rij.kind === 'afwezig' ? null : rij.feit;
}

function laatsteVan(a: PlanFeit | null, b: PlanFeit | null): PlanFeit | null {
  if (a === null || b === null) return a ?? b;
  const verschil = a.herkomst.volgnummer - b.herkomst.volgnummer;
  if (verschil === 0) return null;
  return verschil > 0 ? a : b;
}
