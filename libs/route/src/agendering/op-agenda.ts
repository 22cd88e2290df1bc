import { besluitVanaf } from '../heropening.js';
import { type Moment, opDag } from '../moment.js';
import { metVroegst, opVergadering } from '../op-vergadering.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { type Stationsprognose, type Toestand, margeTot, zonderVergadering } from '../stationsprognose.js';
import { eersteVanaf } from '../vergaderlijst.js';
import { type Agendaplaats, bezwaarOp, nietVoorAgenda } from './agendaplaats.js';

/**
 * The forecast of a step that stands on an agenda: at that meeting, when it goes on and the stuk is ready by then. Who
 * makes the agenda let the stuk on, so its day to hand in no longer counts: the room lasts until the meeting. When the stuk is not
 * ready the ordinary rule holds from that day on. A meeting that is not held has no agenda: then the ordinary rule holds as
 * if the agendering was taken back.
 */
export function opAgenda(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  nietEerder: Moment | null,
  plaats: Agendaplaats,
  plan: Routeplan,
): Stationsprognose {
  const { vergadering } = plaats;
  const { dag } = vergadering;
  const bezwaar = plaats.bezwaar ?? bezwaarOp(dag, gereed, nietEerder);
  const agenda = { ...plaats, bezwaar };
  if (bezwaar === null) {
    const { lijst } = stap;
    return {
      ...zonderVergadering(stap, metAgenda(toestand), gereed, opDag(dag), 'agenda', nietEerder),
      vergadering,
      marge: margeTot(dag, gereed, plan.kalender),
      volgende: lijst.vergaderingen[eersteVanaf(lijst.dagen, dag + 1)] ?? null,
      agenda,
    };
  }
  const vanaf = Math.max(besluitVanaf(stap, plan), nietVoorAgenda(plaats));
  const gewoon = opVergadering(stap, toestand, gereed, nietEerder, vanaf, null, plan);
  if (bezwaar === 'misschien-te-laat') {
    return { ...metVroegst(gewoon, dag), agenda };
  }
  const { vergadering: gekozen, marge, volgende, gemist } = gewoon;
  return {
    ...zonderVergadering(stap, toestand, gereed, gewoon.dag, gewoon.grond, nietEerder),
    vergadering: gekozen,
    marge,
    volgende,
    gemist,
    agenda,
  };
}

/** A stuk on an agenda is one step further, unless it waits for others or was put off before. */
function metAgenda(toestand: Toestand): Toestand {
  return toestand === 'aan-zet' || toestand === 'aangeleverd' ? 'geagendeerd' : toestand;
}
