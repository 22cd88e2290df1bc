import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { geldigBesluit, isHeringediend, terugOp, vraagtAanlevering, wachtOnbepaald } from '../heropening.js';
import { laatsteVan } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import type { Stap } from '../routeplan.js';
import { magBeginnen } from '../samenloop/samenkomst.js';
import { klaarNa } from '../strook/regel.js';

/**
 * Whether somebody must hand the stuk in here before it can be decided on: its turn has come, or it was put off in a way
 * that asks for new papers (docs/toestanden.md) and those did not come since.
 */
export function moetWordenAangeleverd(
  { toestand, stap, agenda }: Stationsprognose,
  { prognoses }: Berekening,
): boolean {
  if (toestand !== 'aangehouden') {
    return toestand === 'aan-zet';
  }
  const opAgenda = agenda !== null && agenda.bezwaar === null;
  return (
    vraagtAanlevering(stap) &&
    !isHeringediend(stap) &&
    !opAgenda &&
    magBeginnen(stap, (positie) => isVoorbij(prognoses[positie]))
  );
}

/** Whether the stuk was treated here and must be handed in once more. */
export function isOpnieuw({ stap }: Stationsprognose): boolean {
  return geldigBesluit(stap) !== null || stap.terugverwezen != null;
}

/**
 * Since when the stuk can be handed in here: after the decisions of its predecessors and the work that follows, and not
 * before it was put off or sent back here. `null` when that is unknown.
 */
export function klaarSinds({ stap }: Stationsprognose, berekening: Berekening): Dag | null {
  if (wachtOnbepaald(stap)) {
    return null;
  }
  const begin = isEerste(stap) ? bestaatSinds(stap, berekening) : klaarNaVoorgangers(stap, berekening);
  return begin === null ? null : Math.max(begin, terugOp(stap));
}

/**
 * Since when there is a stuk for a first body of a route: from the start of its window, as the plan says, or else since
 * another first body got it or its version was added. Never before that version was there.
 */
function bestaatSinds(stap: Stap, { stand, prognoses }: Berekening): Dag | null {
  const { behandeling, besluit, stukversie } = stap;
  const versie = stand.stukversies.find(
    ({ mijlpaal, nummer }) => mijlpaal === behandeling.mijlpaal && nummer === stukversie,
  );
  const toegevoegd = versie?.herkomst?.dag ?? null;
  const naOudere = besluit === null || besluit.stukversie === stukversie ? 0 : besluit.dag + 1;
  const begin = behandeling.venster?.van ?? bekendSinds(stap, prognoses) ?? toegevoegd;
  return begin === null ? null : Math.max(begin, toegevoegd ?? naOudere);
}

function klaarNaVoorgangers(stap: Stap, { prognoses, plan }: Berekening): Dag | null {
  const besloten = laatsteVan(stap.voorgangers.flatMap((positie) => prognoses[positie]?.dag ?? [])).laatst;
  return besloten === null ? null : klaarNa(besloten, stap, plan.kalender);
}

function isEerste({ voorgangers, samenkomst }: Stap): boolean {
  return voorgangers.length === 0 && samenkomst === null;
}

/** The first day on which the present version was handed in at, or treated by, a first body of the same Mijlpaal. */
function bekendSinds({ behandeling }: Stap, prognoses: readonly Stationsprognose[]): Dag | null {
  const dagen = prognoses.flatMap(({ stap }) =>
    isEerste(stap) && stap.behandeling.mijlpaal === behandeling.mijlpaal
      ? [stap.aanlevering?.dag ?? [], geldigBesluit(stap)?.dag ?? []].flat()
      : [],
  );
  return dagen.length === 0 ? null : Math.min(...dagen);
}
