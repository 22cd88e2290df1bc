import { formatDag, opsomming } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { voorspel } from '../prognose.js';
import { berekendUit, berekendzin } from '../sjabloon/berekend-uit.js';
import { deelroutesVan } from '../terugrekenen/deelroute.js';
import { eersteUiterste } from '../terugrekenen/gezamenlijk.js';
import { type Doel, type Strookdoel, strookdoelVan } from '../terugrekenen/reken-terug.js';
import { deelVanVenster, vanTraject } from './deel-van-venster.js';
import { knoop, tak } from './delen.js';
import type { Deel, Oorzaak } from './graaf.js';
import { oorzaakUit, samen } from './samenstelling.js';
import { type Strookstation, type Uitersteuitleg, verklaarUitersteDag } from './uitleg-van-uiterste.js';

/** Which last day is asked for: of one station, in the strook of one gemeente or (`null`) in all of them. */
export interface Uitersteplaats {
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string | null;
  readonly doel: Doel;
}

/**
 * Why this is the last day on which a station may decide; `null` when it lies in no such strook. For all stroken together
 * it rests on those that set the first of their days, on those for which no day exists where that loses the goal, or on
 * every one of them when none has a day.
 */
export function oorzaakVanUiterste(plaats: Uitersteplaats, berekening: Berekening): Oorzaak | null {
  const uitleg = stationsVan(plaats, berekening).map((station) =>
    verklaarUitersteDag(station, grensdeel(station.strook, plaats.doel, berekening), berekening.stand),
  );
  const [eerste] = uitleg;
  if (eerste === undefined) {
    return null;
  }
  return plaats.gemeente === null
    ? voorAllen(plaats, uitleg, berekening)
    : oorzaakUit(eerste.id, eerste.deel, eerste.zinnen);
}

function stationsVan(
  { mijlpaal, station, gemeente: alleen, doel }: Uitersteplaats,
  berekening: Berekening,
): readonly Strookstation[] {
  return [...deelroutesVan(berekening.plan, mijlpaal)].flatMap(([gemeente, route]) => {
    const strook = strookdoelVan(route, doel, berekening);
    const positie = route.stappen.findIndex((stap) => stap.station.code === station);
    const prognoses = voorspel(route);
    const prognose = prognoses[positie];
    return prognose === undefined || positie > strook.einde || (alleen !== null && alleen !== gemeente)
      ? []
      : [{ gemeente, strook, positie, prognose, prognoses }];
  });
}

function voorAllen(
  plaats: Uitersteplaats,
  uitleg: readonly Uitersteuitleg[],
  { stand }: Berekening,
): Oorzaak {
  const { mijlpaal, station } = plaats;
  const { dag, nooit } = eersteUiterste(uitleg, plaats, stand);
  const verloren = uitleg.filter(({ gemeente }) => nooit.includes(gemeente));
  const isVerloren = dag === null && verloren.length > 0;
  const bepalend = isVerloren
    ? verloren
    : uitleg.filter(({ uiterste }) => dag === null || ('dag' in uiterste && uiterste.dag === dag));
  const id = `uiterste-dag:${station}`;
  const namen = stand.gemeenten.filter(({ code }) => nooit.includes(code)).map(({ naam }) => naam);
  const zonderDag = `Voor ${opsomming(namen)} bestaat geen dag: hoe vroeg hier ook wordt besloten, het doel is niet te halen.`;
  const zin =
    dag !== null
      ? `De eerste uiterste dag van alle stroken telt: ${formatDag(dag)}.`
      : isVerloren
        ? zonderDag
        : 'Geen enkele strook geeft hier een uiterste dag.';
  const zelf = knoop(id, 'uiterste-dag', zin, { kind: 'mijlpaal', nummer: mijlpaal }, dag);
  return oorzaakUit(
    id,
    samen([
      { knopen: [zelf], kanten: bepalend.map((een) => ({ van: id, omdat: een.id })) },
      ...bepalend.map(({ deel }) => deel),
    ]),
    [zin, ...(namen.length === 0 ? [] : [zonderDag]), ...bepalend.flatMap(({ zinnen }) => zinnen)],
  );
}

/** The day on which the strook must have ended, and who says so; or that nobody does. */
function grensdeel(
  { route, einde, grens }: Strookdoel,
  doel: Doel,
  { stand }: Berekening,
): (van: string) => Deel {
  switch (doel) {
    case 'venster': {
      const laatste = route.stappen[einde];
      if (laatste === undefined) {
        return () => samen([]);
      }
      const { gremium, behandeling } = laatste;
      const tekst =
        grens === null
          ? `${gremium.naam} heeft geen venster.`
          : `Het venster van ${gremium.naam} loopt tot en met ${formatDag(grens)}${berekendzin(berekendUit(behandeling, stand.behandelingen, stand.sjabloon.anker))}.`;
      const zelf = knoop(`grens:${behandeling.id}`, 'grens', tekst, vanTraject(stand), grens);
      return (van) => deelVanVenster(van, zelf, behandeling, stand);
    }
    case 'ingangsdatum': {
      const tekst =
        grens === null
          ? 'Er is nog geen ingangsdatum bepaald.'
          : `Alles moet klaar zijn vóór de ingangsdatum: uiterlijk ${formatDag(grens)}.`;
      const zelf = knoop('grens:ingangsdatum', 'grens', tekst, vanTraject(stand), grens);
      return (van) => tak(van, zelf);
    }
  }
}
