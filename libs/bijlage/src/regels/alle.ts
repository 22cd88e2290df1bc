import type { Bevinding } from '../bevinding.js';
import type { Leescontext, Leesvoortgang, Lezingen } from '../gelezen.js';
import { aantalCellen } from './aantal-cellen.js';
import { afgebrokenWoord } from './afgebroken-woord.js';
import { afleidbareDatum } from './afleidbare-datum.js';
import { afwijkendeWeekdag } from './afwijkende-weekdag.js';
import { afwijkingRoutekaart } from './afwijking-routekaart.js';
import { alternatieveData } from './alternatieve-data.js';
import { datumBuitenWeek } from './datum-buiten-week.js';
import { datumInWeekend } from './datum-in-weekend.js';
import { datumOpFeestdag } from './datum-op-feestdag.js';
import { datumVerdacht } from './datum-verdacht.js';
import { dekking } from './dekking.js';
import { dubbel } from './dubbel.js';
import { extraVergadering } from './extra-vergadering.js';
import { feestdagInVenster } from './feestdag-in-venster.js';
import { geenJaar } from './geen-jaar.js';
import { geenPlanning } from './geen-planning.js';
import { geenVerwerkingstijd } from './geen-verwerkingstijd.js';
import { gemeentenaam } from './gemeentenaam.js';
import { gesplitsteTabel } from './gesplitste-tabel.js';
import { inputNaOplevering } from './input-na-oplevering.js';
import { kopOnvolledig } from './kop-onvolledig.js';
import { leegRaster } from './leeg-raster.js';
import { legeMijlpaal } from './lege-mijlpaal.js';
import { legeWie } from './lege-wie.js';
import { mijlpalenOverlappen } from './mijlpalen-overlappen.js';
import { mijlpalenSluitenAan } from './mijlpalen-sluiten-aan.js';
import { naamMijlpaal } from './naam-mijlpaal.js';
import { naamRegeling } from './naam-regeling.js';
import { naamvariant } from './naamvariant.js';
import { nogTePlannen } from './nog-te-plannen.js';
import { onbekendeNaam } from './onbekende-naam.js';
import { onbekendeTabel } from './onbekende-tabel.js';
import { onleesbareDatum } from './onleesbare-datum.js';
import { onleesbareWeek } from './onleesbare-week.js';
import { ontbrekendeGemeente } from './ontbrekende-gemeente.js';
import { onverklaardGremium } from './onverklaard-gremium.js';
import { opmaak } from './opmaak.js';
import { procesbriefZonderDag } from './procesbrief-zonder-dag.js';
import { procesvolgorde } from './procesvolgorde.js';
import { rijvolgorde } from './rijvolgorde.js';
import { rondeTijdensBesluit } from './ronde-tijdens-besluit.js';
import { routeVerschilt } from './route-verschilt.js';
import { samengesteldeActiviteit } from './samengestelde-activiteit.js';
import { samenstellingOnvolledig } from './samenstelling-onvolledig.js';
import { schoolvakantie } from './schoolvakantie.js';
import { schrijfwijze } from './schrijfwijze.js';
import { spelling } from './spelling.js';
import { uitnodigingVoorBesluit } from './uitnodiging-voor-besluit.js';
import { vageDatum } from './vage-datum.js';
import { vensterBegintOpFeestdag } from './venster-begint-op-feestdag.js';
import { vensterEindigtOpFeestdag } from './venster-eindigt-op-feestdag.js';
import { vensterKrap } from './venster-krap.js';
import { verbindingsteken } from './verbindingsteken.js';
import { weekBereik } from './week-bereik.js';
import { weekOpmaak } from './week-opmaak.js';
import { weekTegenspraak } from './week-tegenspraak.js';
import { zelfdeDag } from './zelfde-dag.js';
import { pasToe, type Regel } from './regel.js';

/** The rules of the source linter: first the document, then tables, weeks and dates, names, the process, the spelling. */
export const REGELS: readonly Regel[] = [
  geenPlanning,
  geenJaar,
  kopOnvolledig,
  datumVerdacht,
  naamRegeling,
  naamMijlpaal,
  ontbrekendeGemeente,
  leegRaster,
  onbekendeTabel,
  legeMijlpaal,
  gesplitsteTabel,
  aantalCellen,
  onleesbareWeek,
  weekTegenspraak,
  weekBereik,
  weekOpmaak,
  verbindingsteken,
  onleesbareDatum,
  datumBuitenWeek,
  datumInWeekend,
  datumOpFeestdag,
  vensterBegintOpFeestdag,
  vensterEindigtOpFeestdag,
  feestdagInVenster,
  schoolvakantie,
  nogTePlannen,
  alternatieveData,
  vageDatum,
  afleidbareDatum,
  afwijkendeWeekdag,
  procesbriefZonderDag,
  legeWie,
  onbekendeNaam,
  onverklaardGremium,
  naamvariant,
  gemeentenaam,
  samenstellingOnvolledig,
  dekking,
  dubbel,
  rijvolgorde,
  procesvolgorde,
  geenVerwerkingstijd,
  inputNaOplevering,
  zelfdeDag,
  uitnodigingVoorBesluit,
  rondeTijdensBesluit,
  vensterKrap,
  mijlpalenSluitenAan,
  mijlpalenOverlappen,
  afwijkingRoutekaart,
  extraVergadering,
  samengesteldeActiviteit,
  routeVerschilt,
  afgebrokenWoord,
  schrijfwijze,
  spelling,
  opmaak,
];

/** The codes of all rules, in that order. */
export const BEVINDINGCODES: readonly string[] = REGELS.map((regel) => regel.code);

/**
 * What all rules find, in the order of the source: by the first line of each; without a line first. Pauses after
 * every rule.
 */
export function* zoekBevindingen(
  lezingen: Lezingen,
  context: Leescontext,
): Generator<Leesvoortgang, readonly Bevinding[]> {
  const gevonden: Bevinding[] = [];
  for (const [plaats, regel] of REGELS.entries()) {
    gevonden.push(...pasToe(regel, lezingen, context));
    yield { fase: 'regels', gedaan: plaats + 1, totaal: REGELS.length };
  }
  return gevonden.sort((a, b) => eersteRegel(a) - eersteRegel(b));
}

function eersteRegel({ plaatsen }: Bevinding): number {
  return plaatsen.reduce(
    (eerste, { regel }) => Math.min(eerste, regel),
    plaatsen.length === 0 ? 0 : Infinity,
  );
}
