import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { grensVan } from '../gereed.js';
import type { Stationsprognose } from '../prognose.js';
import { momentVanVoorgangers } from '../samenloop/samenkomst.js';
import { isAangenomen } from './agenda-maatregelen.js';
import { type Kandidaat, kandidaat } from './herstelsoort.js';

/** A meeting after the stuk is ready, but closed by then, takes it in all the same. */
export function laterAanleveren(
  prognose: Stationsprognose,
  tot: Dag,
  berekening: Berekening,
): readonly Kandidaat[] {
  const klaar = prognose.gereed.laatst;
  if (klaar === null) {
    return [];
  }
  const echte = gesloten(prognose, klaar, tot, berekening).filter((een) => !isAangenomen(een));
  return echte.map(({ id, dag }) =>
    kandidaat('later-aanleveren', {
      soort: 'vergadering-verplaatsen',
      vergadering: id,
      dag,
      aanleverdag: klaar,
    }),
  );
}

/** The body closes later for all its meetings: so late that the stuk still makes one that was closed. */
export function kortereTermijn(
  prognose: Stationsprognose,
  tot: Dag,
  berekening: Berekening,
): readonly Kandidaat[] {
  const klaar = prognose.gereed.laatst;
  if (klaar === null) {
    return [];
  }
  const gremium = prognose.stap.gremium.code;
  return gesloten(prognose, klaar, tot, berekening).map(({ dag }) =>
    kandidaat('kortere-termijn', { soort: 'aanlevertermijn', gremium, dagen: dag - klaar }),
  );
}

/**
 * The stuk is ready sooner after the decision before it: no sooner than a meeting that was closed asks for, or at once
 * where no closing day counts. Where a local rule says how long that takes, the days of the station count for nothing.
 */
export function spoed(prognose: Stationsprognose, tot: Dag, berekening: Berekening): readonly Kandidaat[] {
  const { stap, gereed, toestand } = prognose;
  const { verwerkingsdagen } = stap.station;
  const besloten = momentVanVoorgangers(stap, (plaats) => grensVan(berekening.prognoses[plaats])).laatst;
  const heeftEigenDagen = (stap.regel?.verwerking ?? null) !== null;
  const ligtHier = toestand !== 'wacht' && toestand !== 'aan-zet';
  if (verwerkingsdagen === 0 || heeftEigenDagen || ligtHier || besloten === null || gereed.laatst === null) {
    return [];
  }
  const nodig =
    stap.station.duurDagen === null && stap.lijst.vergaderingen.length > 0
      ? gesloten(prognose, gereed.laatst, tot, berekening, besloten).map(
          ({ aanleverdag }) => (aanleverdag ?? besloten) - besloten,
        )
      : [0];
  return [...new Set(nodig)]
    .filter((dagen) => dagen >= 0 && dagen < verwerkingsdagen)
    .map((dagen) => kandidaat('spoed', { soort: 'verwerkingsdagen', station: stap.station.code, dagen }));
}

/** The meetings before the day of this forecast that are held after `vanaf`, but closed before the stuk is ready. */
function gesloten(
  { stap, dag }: Stationsprognose,
  klaar: Dag,
  tot: Dag,
  { peildatum }: Berekening,
  vanaf = klaar,
): readonly Vergadering[] {
  const laatste = Math.min(tot, (dag.laatst ?? tot + 1) - 1);
  return stap.lijst.vergaderingen.filter(
    (een) =>
      een.dag >= Math.max(vanaf, peildatum) && een.dag <= laatste && (een.aanleverdag ?? klaar) < klaar,
  );
}
