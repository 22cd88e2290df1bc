import {
  KENNISNEMING,
  adviseertSlechts,
  beantwoordt,
  blokkeert,
  gevraagdVan,
  isPositief,
} from '@routekaart/traject';
import { gremiaVan } from '../cellen.js';
import type { Bestandsbesluit, Cel } from '../feit.js';
import type { Bestandsgremium, Bestandsstation, Trajectbestand } from '../trajectbestand.js';
import type { Bestandsregel } from './regel.js';

/** The outcome, the form and the votes of a besluit go with what its body is asked and may do. */
export const besluitenPassen: Bestandsregel = (bestand, meld) => {
  const gevraagd = vraagzoeker(bestand);
  (bestand.feiten ?? []).forEach((feit, i) => {
    if (feit.soort !== 'besluit') return;
    const fout = (sleutel: string, melding: string): void => {
      meld('BESLUIT_PAST_NIET', ['feiten', i, sleutel], melding);
    };
    const hier = plaatsVan(feit.behandeling, bestand);
    if (!beantwoordt(feit.uitkomst, gevraagd(feit.behandeling)))
      fout('uitkomst', 'Toestemming hoort waar de wet om toestemming vraagt, en alleen daar.');
    if (feit.uitkomst === KENNISNEMING && hier !== null && !adviseertSlechts(hier.station, hier.gremium))
      fout('uitkomst', 'Alleen een gremium dat adviseert, neemt een stuk ter kennis.');
    if (feit.vorm === 'schriftelijk' && hier !== null && hier.gremium.schriftelijk !== true)
      fout('vorm', `${hier.gremium.naam} besluit niet in een schriftelijke ronde.`);
    if (!stemmenKloppen(feit))
      fout(
        'verslag',
        'Stemmen zijn uitgebracht, en een voorstel is aangenomen bij meer stemmen voor dan tegen.',
      );
    if (feit.vorm === 'hamerstuk' && (feit.verslag?.stemmen?.tegen ?? 0) > 0)
      fout('vorm', 'Een hamerstuk gaat zonder stemming: met stemmen tegen is het een bespreekstuk.');
  });
};

/** What the station of a cell is asked, as the file has it. */
function vraagzoeker(bestand: Trajectbestand): (cel: Cel) => ReturnType<typeof gevraagdVan> {
  const { mijlpalen = [], routesjabloon, rechtsregime = [] } = bestand;
  const stations = (routesjabloon?.stations ?? []).map(({ code, regime }) => ({
    code,
    regime: regime ?? null,
  }));
  const rechtsregimes = rechtsregime.map(({ code, termijnWeken, recesTeltMee = true }) => ({
    code,
    termijn: termijnWeken === undefined ? null : { weken: termijnWeken, recesTeltMee },
  }));
  return ({ mijlpaal, station }) => {
    const gevraagd = stations.find(({ code }) => code === station);
    return gevraagd === undefined
      ? null
      : gevraagdVan(mijlpaal, gevraagd, { mijlpalen, stations, rechtsregimes });
  };
}

/** The station and the body of a cell; `null` for a cell that is not there, which another rule tells. */
function plaatsVan(
  cel: Cel,
  { routesjabloon, gremia }: Trajectbestand,
): { readonly station: Bestandsstation; readonly gremium: Bestandsgremium } | null {
  const station = routesjabloon?.stations.find(({ code }) => code === cel.station);
  const gremium = station && gremiaVan(station, gremia).find(({ gemeente }) => gemeente === cel.gemeente);
  return station === undefined || gremium === undefined ? null : { station, gremium };
}

/** Those who abstain do not count (Gemeentewet art. 30). */
function stemmenKloppen({ uitkomst, verslag }: Bestandsbesluit): boolean {
  const stemmen = verslag?.stemmen;
  if (stemmen === undefined) return true;
  if (stemmen.voor + stemmen.tegen + stemmen.onthouding === 0) return false;
  return isPositief(uitkomst)
    ? stemmen.voor > stemmen.tegen
    : !blokkeert(uitkomst) || stemmen.tegen >= stemmen.voor;
}
