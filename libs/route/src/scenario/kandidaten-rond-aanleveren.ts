import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { besluitVanaf } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Stap } from '../routeplan.js';
import { momentVanVoorgangers } from '../samenloop/samenkomst.js';
import { type Verwerkplaats, klaarNa } from '../strook/regel.js';
import { verwerkingsregel } from '../toepassing/verwerkingsregel.js';
import { isAangenomen } from './agenda-maatregelen.js';
import { type Herstelmaatregel, type Kandidaat, kandidaat, metStuk } from './herstelsoort.js';

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
  const aanleverdag = Math.max(klaar, berekening.peildatum);
  const echte = gesloten(prognose, klaar, tot, berekening).filter((een) => !isAangenomen(een));
  return echte.map(({ id, dag }) =>
    metStuk(
      prognose,
      kandidaat('later-aanleveren', { soort: 'vergadering-verplaatsen', vergadering: id, dag, aanleverdag }),
    ),
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
 * where no closing day counts. Where a local rule says how long that takes, that rule changes, and not the station.
 */
export function spoed(prognose: Stationsprognose, tot: Dag, berekening: Berekening): readonly Kandidaat[] {
  const { stap, gereed, toestand } = prognose;
  const besloten = momentVanVoorgangers(stap, (plaats) => grensVan(berekening.prognoses[plaats])).laatst;
  const ligtHier = toestand !== 'wacht' && toestand !== 'aan-zet';
  if (ligtHier || besloten === null || gereed.laatst === null) {
    return [];
  }
  const { kalender } = berekening.plan;
  const nodig =
    stap.station.duurDagen === null && stap.lijst.vergaderingen.length > 0
      ? gesloten(prognose, gereed.laatst, tot, berekening, besloten).map(({ aanleverdag }) =>
          korter(stap).find(
            (dagen) => klaarNa(besloten, met(dagen, stap), kalender) <= (aanleverdag ?? besloten),
          ),
        )
      : [korter(stap).at(-1)];
  return [...new Set(nodig)].flatMap((dagen) =>
    dagen === undefined ? [] : [kandidaat('spoed', sneller(dagen, stap, berekening))],
  );
}

/** Fewer days of processing than there are here now, the most first. */
function korter({ station, regel }: Stap): readonly number[] {
  const nu = regel?.verwerking?.dagen ?? station.verwerkingsdagen;
  return Array.from({ length: nu }, (_, minder) => nu - minder - 1);
}

/** The place with so many days of processing: those of its own rule, or else of the station. */
function met(dagen: number, { station, regel }: Stap): Verwerkplaats {
  return regel?.verwerking == null
    ? { station: { ...station, verwerkingsdagen: dagen }, regel }
    : { station, regel: { ...regel, verwerking: { ...regel.verwerking, dagen } } };
}

/** For all gemeenten without days of their own, unless local rules stand in the way of that: then here alone. */
function sneller(
  dagen: number,
  { station, regel, behandeling }: Stap,
  { stand }: Berekening,
): Herstelmaatregel {
  const voorAllen = verwerkingsregel(station.code, dagen, stand);
  if (regel?.verwerking == null && !('code' in voorAllen)) {
    return { soort: 'verwerkingsdagen', station: station.code, dagen };
  }
  const { toetswerkdagen = 0, tussen = null, bijSluiting = 'vervalt' as const } = regel ?? {};
  return {
    soort: 'stationsregel',
    station: station.code,
    gemeente: regel?.verwerking == null ? behandeling.gemeente : regel.gemeente,
    regel: {
      verwerking: { ...(regel?.verwerking ?? { telling: 'kalenderdagen' }), dagen },
      toetswerkdagen,
      tussen,
      bijSluiting,
    },
  };
}

/** The meetings before the day of this forecast that are held after `vanaf`, but closed before the stuk is ready. */
function gesloten(
  { stap, dag }: Stationsprognose,
  klaar: Dag,
  tot: Dag,
  berekening: Berekening,
  vanaf = klaar,
): readonly Vergadering[] {
  const laatste = Math.min(tot, (dag.laatst ?? tot + 1) - 1);
  return stap.lijst.vergaderingen.filter(
    (een) =>
      een.dag >= Math.max(vanaf, besluitVanaf(stap, berekening)) &&
      een.dag <= laatste &&
      (een.aanleverdag ?? klaar) < klaar,
  );
}
