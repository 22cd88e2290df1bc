import { type Dag, weekdagVan } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { besluitVanaf, wachtOnbepaald } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Stap } from '../routeplan.js';
import { type Herstelmaatregel, type Kandidaat, kandidaat } from './herstelsoort.js';
import { laatsteDagDieVolstaat } from './laatste-dag.js';
import { termijnVan } from './sluittermijn.js';
import { laatsteWerkdag, vrijeDag } from './vrije-dag.js';

/**
 * Whether a body that has no day on which it certainly decides can be given one: a regional body can be planned; one of a
 * gemeente only meets once more where it is known to meet, else its calendar is what is missing. The raad meets extra. What
 * stands on an agenda stays there.
 */
export function kanDagKrijgen({ stap, dag, agenda }: Stationsprognose): boolean {
  const isRegionaal = stap.behandeling.gemeente === null;
  return (
    dag.laatst === null &&
    agenda === null &&
    stap.station.duurDagen === null &&
    !wachtOnbepaald(stap) &&
    (isRegionaal || (stap.vergaderingen.length > 0 && stap.gremium.soort !== 'raad'))
  );
}

/**
 * A day for a body that has none, for which the stuk is ready: the first on which it meets anyway, or else on its usual
 * weekday, or else the last one that is enough by itself. Where none of these is, the first days, and the one that is
 * enough for a stuk that is ready sooner: for what else may help before or after it.
 */
export function ontbrekendeDag(
  prognose: Stationsprognose,
  weg: readonly Stationsprognose[],
  tot: Dag,
  berekening: Berekening,
): readonly Kandidaat[] {
  if (!kanDagKrijgen(prognose)) {
    return [];
  }
  const { stap, gereed } = prognose;
  const { peildatum } = berekening;
  const isRegionaal = stap.behandeling.gemeente === null;
  const klaar = gereed.laatst === null ? null : Math.max(gereed.laatst, peildatum);
  if (klaar === null && !isRegionaal) {
    return [];
  }
  const genoeg = laatsteDagDieVolstaat(prognose, weg, tot, berekening);
  const inPlan = stap.activiteit !== null;
  const laatste = genoeg === null ? null : vrijeDag(stap, genoeg, peildatum, -1, berekening, inPlan);
  // Without a meeting to close, a day of the plan takes the stuk for certain until the usual term before it.
  const termijn = inPlan ? (stap.gremium.aanleverdagen ?? 0) : 0;
  const vanaf = klaar === null ? null : Math.max(klaar + termijn, besluitVanaf(stap, berekening));
  const eerste = vanaf === null ? null : vrijeDag(stap, vanaf, tot, 1, berekening, inPlan);
  const opWeekdag = eerste === null ? null : opGewoneWeekdag(stap, eerste, tot, berekening);
  const samen = vanaf === null ? null : dagVanSamenkomst(stap, vanaf);
  const volstaat = [samen, opWeekdag, laatste].find((dag) => isTussen(dag, vanaf, genoeg));
  const dagen = volstaat === undefined ? [opWeekdag, eerste, laatste] : [volstaat];
  return [...new Set(dagen)].flatMap((dag) =>
    dag === null ? [] : [metDag(prognose, dag, klaar, berekening)],
  );
}

function isTussen(dag: Dag | null, van: Dag | null, tot: Dag | null): boolean {
  return dag !== null && van !== null && tot !== null && dag >= van && dag <= tot;
}

/** The first day from `vanaf` on which this body meets without deciding, and so could: where its row of the plan can stand. */
function dagVanSamenkomst({ activiteit, vergaderingen }: Stap, vanaf: Dag): Dag | null {
  const eerste = vergaderingen.find(
    ({ dag, staat, besluitvormend }) => dag >= vanaf && staat !== 'vervallen' && !besluitvormend,
  );
  return activiteit === null ? null : (eerste?.dag ?? null);
}

/** The first free day of the week on which this body meets most often; `null` where it never met. */
function opGewoneWeekdag(stap: Stap, vanaf: Dag, tot: Dag, berekening: Berekening): Dag | null {
  const gewoon = gewoneWeekdag(stap.vergaderingen.map(({ dag }) => weekdagVan(dag)));
  let dag: Dag | null = gewoon === null ? null : vanaf;
  while (dag !== null && weekdagVan(dag) !== gewoon) {
    dag = vrijeDag(stap, dag + 1, tot, 1, berekening, stap.activiteit !== null);
  }
  return dag;
}

/** What is most often in this list, the first of them where two are. */
function gewoneWeekdag(weekdagen: readonly number[]): number | null {
  const hoeVaak = (weekdag: number): number => weekdagen.filter((een) => een === weekdag).length;
  return weekdagen.reduce<number | null>(
    (vaakst, een) => (vaakst === null || hoeVaak(een) > hoeVaak(vaakst) ? een : vaakst),
    null,
  );
}

/** In its row of the plan, or as a meeting that takes the stuk until it is ready. */
function metDag(
  { stap, vergadering }: Stationsprognose,
  dag: Dag,
  klaar: Dag | null,
  berekening: Berekening,
): Kandidaat {
  const { activiteit, gremium, behandeling } = stap;
  const termijn = termijnVan(stap, vergadering);
  const sluiting = laatsteWerkdag(dag - (termijn ?? 0), berekening);
  const maatregel: Herstelmaatregel =
    activiteit === null
      ? {
          soort: 'vergadering-toevoegen',
          gremium: gremium.code,
          dag,
          aanleverdag: Math.min(dag, Math.max(sluiting, klaar ?? berekening.peildatum)),
        }
      : { soort: 'activiteit-verplaatsen', activiteit: activiteit.code, dag };
  return kandidaat(behandeling.gemeente === null ? 'regionaal-plannen' : 'extra-vergadering', maatregel);
}
