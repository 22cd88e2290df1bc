import { type DatumUitdrukking, maakKalender } from '@routekaart/kalender';
import type { ActiviteitOpzet, Dossier, Editie, PlanFeit, PlanToestand } from '@routekaart/traject';
import { beeldVanEditie } from '../afwijking/planbeeld.js';
import { type Afwijking, vergelijk, vergelijkrijenVan } from '../afwijking/vergelijk.js';
import { aHerkomst, aTraject, anActiviteit, dag, gesloten, nogTePlannen, periode } from './bouwers.js';

export const WEEK_11 = nogTePlannen(periode('15-3', '19-3'));
export const KALENDER = maakKalender([gesloten('Goede Vrijdag', '2-4'), gesloten('Tweede Paasdag', '5-4')]);
/** A date of which nothing is known but its text. */
export const ONLEESBAAR: DatumUitdrukking = { kind: 'onbekend', tekst: 'n.t.b.' };

interface Feitopties {
  readonly toestand?: PlanToestand;
  readonly reden?: string;
}

export function aFeit(
  activiteit: string,
  volgnummer: number,
  datum: DatumUitdrukking,
  over: Feitopties = {},
): PlanFeit {
  const { toestand = 'vastgelegd', reden = null } = over;
  const herkomst = aHerkomst({ volgnummer, dag: dag('25-1') + volgnummer - 1 });
  return { activiteit, datum, toestand, reden, herkomst };
}

/** The edition that was vastgesteld together with the change of this number. */
export function anEditie(nummer: number, volgnummer: number): Editie {
  const herkomst = aHerkomst({ volgnummer, dag: dag('25-1') + volgnummer - 1 });
  return { nummer, naam: `Editie ${nummer}`, bijgewerktTotEnMet: herkomst.dag, reden: 'Zo.', herkomst };
}

export function anOpzet(code: string, station: string | null = null): ActiviteitOpzet {
  const {
    datum: _datum,
    toestand: _toestand,
    reden: _reden,
    ...opzet
  } = anActiviteit({ code, naam: code, station });
  return opzet;
}

export type Plan = Pick<Dossier, 'activiteiten' | 'planFeiten' | 'edities' | 'routekaarten' | 'opzet'>;

export function aPlan(planFeiten: readonly PlanFeit[], over: Partial<Plan> = {}): Plan {
  const codes = [...new Set(planFeiten.map(({ activiteit }) => activiteit))];
  return {
    opzet: aTraject({ mijlpalen: 3 }),
    activiteiten: codes.map((code) => anOpzet(code)),
    planFeiten,
    edities: [anEditie(1, 1), anEditie(2, 9)],
    routekaarten: [],
    ...over,
  };
}

/** What lies between two editions of a plan, by their numbers. */
export function tussen(plan: Plan, van = 1, naar = 2): readonly Afwijking[] {
  const beeld = (nummer: number) => beeldVanEditie(plan.edities[nummer - 1] ?? anEditie(99, 0), plan);
  return vergelijk(beeld(van), beeld(naar), vergelijkrijenVan(plan), KALENDER);
}
