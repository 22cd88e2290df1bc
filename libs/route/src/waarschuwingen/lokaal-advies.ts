import { formatDag } from '@routekaart/kalender';
import type { AdviesFeit, Gemeente } from '@routekaart/traject';
import { type Strookadvies, strookadviezen, verklaarAdvies } from '../advies/strookadvies.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Waarneming, openStappen, overStap, zolangHetKan } from '../waarschuwing.js';
import { brengerVan } from './brenger.js';
import { laatsteDagVoor } from './laatste-dag.js';

/**
 * LOKAAL_ADVIES_WIJKT_AF: the officials of a gemeente advise their own bestuurder otherwise than the region does
 * (bron 000), while no body of the gemeente has said no and one must still decide. An early signal: advice decides
 * nothing and moves no date.
 */
export function lokaalAdviesWijktAf(berekening: Berekening): readonly Waarneming[] {
  const { stand } = berekening;
  const eerste = eersteOpenStappen(berekening);
  return stand.mijlpalen.flatMap(({ nummer }) =>
    stand.gemeenten.flatMap((gemeente) => {
      const prognose = eerste.get(strooksleutel(nummer, gemeente.code));
      return prognose === undefined || prognose.toestand === 'afgewezen'
        ? []
        : strookadviezen(nummer, gemeente.code, stand)
            .filter(({ lokaal }) => lokaal?.houding === 'afgeweken')
            .map((advies) => waarneming(advies, gemeente, prognose, berekening));
    }),
  );
}

function waarneming(
  advies: Strookadvies,
  gemeente: Gemeente,
  prognose: Stationsprognose,
  berekening: Berekening,
): Waarneming {
  const { adviseur, regionaal, lokaal } = advies;
  const { stap } = prognose;
  return {
    ...overStap(prognose, berekening),
    code: 'LOKAAL_ADVIES_WIJKT_AF',
    ernst: 'let-op',
    activiteit: null,
    melding: `Mijlpaal ${String(stap.behandeling.mijlpaal)}: ${verklaarAdvies(advies, gemeente.naam)}`,
    regel: 'Het lokale advies stemt in met het regionale, of wijkt daarvan af voordat de gemeente besluit.',
    bewijs: [
      ...bewijsVan(`Advies van ${adviseur.naam}`, regionaal),
      ...bewijsVan(`Lokaal advies van ${gemeente.naam}`, lokaal),
    ],
    actor: brengerVan(prognose, berekening),
    // Advice goes along with the stuk; once that lies there, until the body meets.
    uiterlijk: zolangHetKan(laatsteDagVoor(prognose), berekening),
    onderwerp: `${strooksleutel(stap.behandeling.mijlpaal, gemeente.code)}/${adviseur.code}`,
  };
}

/** Of each strook the first step inside the gemeente that has not decided; what the law asks afterwards is none. */
function eersteOpenStappen(berekening: Berekening): ReadonlyMap<string, Stationsprognose> {
  const eerste = new Map<string, Stationsprognose>();
  for (const prognose of openStappen(berekening)) {
    const { behandeling, station } = prognose.stap;
    if (behandeling.gemeente === null || station.staart) continue;
    const sleutel = strooksleutel(behandeling.mijlpaal, behandeling.gemeente);
    if (!eerste.has(sleutel)) eerste.set(sleutel, prognose);
  }
  return eerste;
}

function strooksleutel(mijlpaal: number, gemeente: string): string {
  return `M${String(mijlpaal)}/${gemeente}`;
}

function bewijsVan(wat: string, feit: AdviesFeit | null): readonly string[] {
  return feit === null ? [] : [`${wat}, ${formatDag(feit.dag)} (${feit.herkomst.bron})`];
}
