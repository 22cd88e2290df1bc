import {
  type Mijlpaal,
  type Neesoort,
  type Rechtsregime,
  type Stand,
  gevraagdVan,
  regimeVan,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { restantZonder } from '../samenloop/restant.js';

/** What follows from a refusal, and the rule on which that rests. */
export interface Gevolg {
  readonly zin: string;
  readonly bron: string;
}

/** What a “nee” of one body of a gemeente means, in words. */
export interface GevolgVanNee {
  /** The body that would refuse. */
  readonly prognose: Stationsprognose;
  readonly soort: Neesoort;
  /** Whether the Mijlpaal cannot be reached any more by its join rule, as far as others have spoken. */
  readonly houdtTegen: boolean;
  readonly gevolgen: readonly Gevolg[];
}

/**
 * What it means when a body of this gemeente refuses the stuk of a Mijlpaal: one answer for each of its own stations
 * before the legal tail, in the order of the route; empty for a gemeente that the route does not pass. Under a term of
 * law a refusal is an opinion and stops nothing (Wgr art. 1 lid 3); toestemming is asked by the law of the station
 * (Wgr art. 1); otherwise it is an agreement. What it does to the Mijlpaal follows from the join rule.
 */
export function gevolgenVanNee(
  mijlpaal: Mijlpaal,
  gemeente: string,
  berekening: Berekening,
): readonly GevolgVanNee[] {
  const strook = berekening.prognoses.filter(
    ({ stap: { behandeling } }) =>
      behandeling.mijlpaal === mijlpaal.nummer && behandeling.gemeente === gemeente,
  );
  return strook
    .filter(({ stap }) => !stap.station.staart)
    .map((prognose) => gevolgVan(prognose, strook, mijlpaal, berekening));
}

function gevolgVan(
  prognose: Stationsprognose,
  strook: readonly Stationsprognose[],
  mijlpaal: Mijlpaal,
  { stand, prognoses }: Berekening,
): GevolgVanNee {
  const { station } = prognose.stap;
  const regime = regimeVan(station, stand);
  const gevraagd = gevraagdVan(mijlpaal.nummer, station, stand);
  if (regime !== null && gevraagd === 'zienswijze') {
    return { prognose, soort: gevraagd, houdtTegen: false, gevolgen: [wetsgevolg(regime)] };
  }
  const isToestemming = regime !== null && gevraagd === 'toestemming';
  const samen = samenloopgevolg(prognose, mijlpaal, prognoses, stand);
  const later = strook.slice(strook.indexOf(prognose) + 1);
  return {
    prognose,
    soort: isToestemming ? 'toestemming' : 'instemming',
    houdtTegen: samen.houdtTegen,
    gevolgen: [
      isToestemming ? wetsgevolg(regime) : afspraak(mijlpaal),
      ...later.slice(0, 1).map((volgende) => strookgevolg(prognose, volgende)),
      samen.gevolg,
      ...(isToestemming ? [] : [metAanpassingen(mijlpaal)]),
    ],
  };
}

function wetsgevolg({ gevolgVanNee, regel, bron, code }: Rechtsregime): Gevolg {
  return { zin: gevolgVanNee ?? `Dan is aan deze regel niet voldaan: ${regel}`, bron: bron ?? code };
}

function afspraak({ nummer, besluitaard }: Mijlpaal): Gevolg {
  return {
    zin:
      besluitaard === 'instemming'
        ? 'Dit is een instemming, die geen wet vraagt: wat een nee doet, volgt uit de route en de samenloop.'
        : 'Bij dit besluit is geen wet genoemd: het telt als instemming.',
    bron: `Aard van het besluit over mijlpaal ${String(nummer)}`,
  };
}

function strookgevolg({ stap }: Stationsprognose, { stap: volgende }: Stationsprognose): Gevolg {
  if (volgende.station.staart) {
    const { naam, grondslag } = volgende.station;
    return { zin: `Wat de wet daarna vraagt, gaat niet door: ${naam}.`, bron: grondslag ?? `Route: ${naam}` };
  }
  return {
    zin: `Het stuk gaat niet door naar ${volgende.gremium.naam}.`,
    bron: `Route: ${stap.station.naam} gaat voor ${volgende.station.naam}`,
  };
}

function metAanpassingen({ nummer }: Mijlpaal): Gevolg {
  return {
    zin: 'Instemmen met aanpassingen is geen nee: de mijlpaal gaat door en de aanpassingen krijgen een antwoord.',
    bron: `Aard van het besluit over mijlpaal ${String(nummer)}`,
  };
}

/** What the join rule makes of a lane that stops here. */
function samenloopgevolg(
  { stap }: Stationsprognose,
  { nummer, samenloop }: Mijlpaal,
  prognoses: readonly Stationsprognose[],
  stand: Stand,
): { readonly houdtTegen: boolean; readonly gevolg: Gevolg } {
  const eigen = stap.behandeling.gemeente;
  const naam = stand.gemeenten.find(({ code }) => code === eigen)?.naam ?? stap.gremium.naam;
  const bron = `Samenloop van mijlpaal ${String(nummer)}`;
  switch (samenloop.kind) {
    case 'allen':
      return {
        houdtTegen: true,
        gevolg: {
          zin: `Alle ${String(stand.gemeenten.length)} gemeenten moeten positief besluiten: zonder ${naam} is de mijlpaal niet gehaald.`,
          bron,
        },
      };
    case 'aantal': {
      const { besloten, kunnenNog } = restantZonder(eigen, nummer, { prognoses, stand });
      const over = besloten + kunnenNog;
      const houdtTegen = over < samenloop.nodig;
      const rest = `${String(samenloop.nodig)} van de ${String(stand.gemeenten.length)} zijn nodig, en zonder ${naam} kunnen er nog ${String(over)} positief besluiten`;
      return {
        houdtTegen,
        gevolg: {
          zin: `${rest}: de mijlpaal is dan ${houdtTegen ? 'niet meer' : 'nog'} te halen.`,
          bron,
        },
      };
    }
    case 'deelnemers':
      return {
        houdtTegen: true,
        gevolg: {
          zin: `De mijlpaal wacht op ${naam}, totdat zij vastlegt dat zij niet meedoet; dan gaan de anderen door.`,
          bron,
        },
      };
  }
}
