import type { Dag } from '@routekaart/kalender';
import { type Afhandeling, type Dossier, type Herkomst, standOp } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import type { Waarschuwing } from '../waarschuwing.js';
import { waarschuwingMet } from '../waarschuwingen/alle.js';
import { metBeantwoord } from './beantwoord.js';

/** The days with facts that are replayed at most; older ones are left out, and the answer says so. */
const MEESTE_DAGEN = 100;

/** A stretch of days on which a warning stood with one cause. */
export interface Waarschuwingperiode {
  readonly van: Dag;
  /** The last day on which it stood; `null` when it still stands on the peildatum. */
  readonly tot: Dag | null;
  /** The warning as it was on the first day of the stretch. */
  readonly waarschuwing: Waarschuwing;
}

/** When a warning came, changed and went, and what was done with it. */
export interface Waarschuwingverloop {
  /** The first day that was replayed. */
  readonly vanaf: Dag;
  readonly perioden: readonly Waarschuwingperiode[];
  readonly afhandelingen: readonly Afhandeling[];
}

/**
 * The history of one warning, up to and including the peildatum, by replaying what was known on each day on which a
 * fact was recorded and on the day before. In between only the calendar moves; where the warning differs, the day of
 * the change is looked up by halving. What comes and goes by the calendar alone between two facts is not seen. To answer
 * it is a fact too, and counts it on that day, whatever happened later that day.
 */
export function waarschuwingverloop(dossier: Dossier, sleutel: string, peildatum: Dag): Waarschuwingverloop {
  const afhandelingen = dossier.afhandelingen.filter(
    ({ waarschuwing, herkomst }) => waarschuwing === sleutel && herkomst.dag <= peildatum,
  );
  const dagen = dagenMetFeiten(dossier, afhandelingen, peildatum);
  const gevonden = new Map<Dag, Waarschuwing | null>();
  const op = (dag: Dag): Waarschuwing | null => {
    const eerder = gevonden.get(dag);
    if (eerder !== undefined) return eerder;
    const waarschuwing = waarschuwingMet(sleutel, bereken(standOp(dossier, dag)));
    gevonden.set(dag, waarschuwing);
    return waarschuwing;
  };
  const perioden: Waarschuwingperiode[] = [];
  const [begin = peildatum] = dagen;
  schrijf(perioden, begin, op(begin));
  let vorige = begin;
  for (const dag of dagen) {
    let wissel = eersteVerschil(vorige, dag, op);
    while (wissel !== null) {
      schrijf(perioden, wissel, op(wissel));
      vorige = wissel;
      wissel = eersteVerschil(vorige, dag, op);
    }
    vorige = dag;
  }
  const sindsBegin = afhandelingen.filter(({ herkomst }) => herkomst.dag >= begin);
  return {
    vanaf: begin,
    perioden: metBeantwoord(perioden, sindsBegin, dossier, op),
    afhandelingen,
  };
}

/** Ends the open stretch the day before, and begins one where the warning stands. */
function schrijf(perioden: Waarschuwingperiode[], dag: Dag, waarschuwing: Waarschuwing | null): void {
  const open = perioden.at(-1);
  if (open?.tot === null) {
    perioden[perioden.length - 1] = { ...open, tot: dag - 1 };
  }
  if (waarschuwing !== null) {
    perioden.push({ van: dag, tot: null, waarschuwing });
  }
}

/** A day after `van` on which the warning differs from the day before it, `null` when both ends are alike. */
function eersteVerschil(van: Dag, tot: Dag, op: (dag: Dag) => Waarschuwing | null): Dag | null {
  const begin = op(van)?.kenmerk;
  if (op(tot)?.kenmerk === begin) {
    return null;
  }
  let [gelijk, anders] = [van, tot];
  while (anders - gelijk > 1) {
    const midden = (gelijk + anders) >>> 1;
    if (op(midden)?.kenmerk === begin) {
      gelijk = midden;
    } else {
      anders = midden;
    }
  }
  return anders;
}

function dagenMetFeiten(
  dossier: Dossier,
  afhandelingen: readonly Afhandeling[],
  peildatum: Dag,
): readonly Dag[] {
  const feiten: readonly { readonly herkomst: Herkomst }[] = [
    ...afhandelingen,
    ...dossier.planFeiten,
    ...dossier.vergaderFeiten,
    ...dossier.besluiten,
    ...dossier.aanleveringen,
    ...(dossier.agenderingen ?? []),
    ...dossier.deelnameFeiten,
    ...(dossier.stationsregelFeiten ?? []),
    ...(dossier.lokaalStationFeiten ?? []),
    ...(dossier.afspraakFeiten ?? []),
    ...dossier.edities,
    ...dossier.wensFeiten,
    ...dossier.aanbodFeiten,
    ...dossier.aanmeldFeiten,
    ...(dossier.adviesFeiten ?? []),
    ...dossier.routekaarten,
  ];
  const dagen = [...new Set(feiten.map(({ herkomst }) => herkomst.dag))]
    .filter((dag) => dag <= peildatum)
    .sort((a, b) => a - b)
    .slice(-MEESTE_DAGEN);
  // The day before each fact as well: what the fact took away stood until then.
  return [
    ...new Set([...dagen.flatMap((dag, plaats) => (plaats === 0 ? [dag] : [dag - 1, dag])), peildatum]),
  ];
}
