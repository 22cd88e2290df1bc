import { formatDag } from '@routekaart/kalender';
import type { AdviesFeit, Gremium } from '@routekaart/traject';
import { overOudeVersie } from '../advies/strookadvies.js';
import { type Berekening, wegNaar } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Actor, type Waarneming, openStappen, zolangHetKan } from '../waarschuwing.js';
import { laatsteDagVoor } from './laatste-dag.js';

/**
 * VERSIEVERSCHIL of advice: a regional body, or a gemeente about that, advised on an older version of the stuk than the
 * one in route, and somebody must still decide on that. Advice holds nothing up, so it stands at no station.
 */
export function adviesverschil(berekening: Berekening): readonly Waarneming[] {
  const { stand } = berekening;
  return (stand.adviezen ?? []).flatMap((advies) => {
    const adviseur = stand.gremia.find(({ code }) => code === advies.gremium);
    const prognose = wieNogBesluit(advies, berekening);
    const oud = overOudeVersie(advies, prognose?.stap.stukversie);
    return adviseur === undefined || prognose === undefined || oud === null
      ? []
      : [waarneming({ advies, adviseur, prognose, oud }, berekening)];
  });
}

/** Whether a warning is about advice on an older version, and not about a step that must be taken anew. */
export function isAdviesverschil({ code, station }: Pick<Waarneming, 'code' | 'station'>): boolean {
  return code === 'VERSIEVERSCHIL' && station === null;
}

interface Verschil {
  readonly advies: AdviesFeit;
  readonly adviseur: Gremium;
  /** Who decides next with this advice. */
  readonly prognose: Stationsprognose;
  readonly oud: string;
}

function waarneming({ advies, adviseur, prognose, oud }: Verschil, berekening: Berekening): Waarneming {
  const { mijlpaal, gemeente, dag, herkomst } = advies;
  const { stukversie } = prognose.stap;
  const wie = naamVan(gemeente, berekening);
  const wanneer = formatDag(dag);
  const wat =
    wie === null
      ? `${adviseur.naam} adviseerde op ${wanneer}`
      : `het lokale advies van ${wie} (${wanneer}, bij dat van ${adviseur.naam}) gaat`;
  return {
    code: 'VERSIEVERSCHIL',
    ernst: 'let-op',
    mijlpaal,
    station: null,
    gemeente,
    activiteit: null,
    melding: `Mijlpaal ${String(mijlpaal)}: ${wat} ${oud}.`,
    regel: 'Een advies gaat over de versie van het stuk die voorligt.',
    bewijs: [
      `${wie === null ? `Advies van ${adviseur.naam}` : `Lokaal advies van ${wie}`}, ${wanneer} over versie ${String(advies.stukversie)} (${herkomst.bron})`,
      `Versie in route: ${String(stukversie)}`,
    ],
    actor: adviesactor(advies, adviseur),
    uiterlijk: zolangHetKan(laatsteDagVoor(prognose), berekening),
    oorzaak: nieuweVersie(mijlpaal, stukversie, berekening),
    onderwerp: ['advies', `M${String(mijlpaal)}`, gemeente, adviseur.code]
      .filter((deel) => deel !== null)
      .join('/'),
  };
}

/** The first that must still decide with this advice; nobody once a no has stopped the stuk. */
function wieNogBesluit(
  { mijlpaal, gemeente }: AdviesFeit,
  berekening: Berekening,
): Stationsprognose | undefined {
  return openStappen(berekening).find(
    (prognose) =>
      prognose.stap.behandeling.mijlpaal === mijlpaal &&
      (gemeente === null || prognose.stap.behandeling.gemeente === gemeente) &&
      !prognose.stap.station.staart &&
      wegNaar(prognose, berekening).every(({ toestand }) => toestand !== 'afgewezen'),
  );
}

/** Who advises anew: whoever records the advice of the body, or the local one. */
function adviesactor({ gemeente }: AdviesFeit, adviseur: Gremium): Actor {
  return gemeente === null
    ? { rol: adviseur.beheerrol, gremium: adviseur.code, gemeente: adviseur.gemeente }
    : { rol: 'gemeentesecretaris', gremium: null, gemeente };
}

function nieuweVersie(mijlpaal: number, nummer: number, { stand }: Berekening): readonly string[] {
  const versie = stand.stukversies.find((een) => een.mijlpaal === mijlpaal && een.nummer === nummer);
  const kwam = versie?.herkomst == null ? 'is in route' : `kwam op ${formatDag(versie.herkomst.dag)}`;
  return versie === undefined ? [] : [`Versie ${String(nummer)} van het stuk (${versie.naam}) ${kwam}.`];
}

function naamVan(code: string | null, { stand }: Berekening): string | null {
  return code === null ? null : (stand.gemeenten.find((gemeente) => gemeente.code === code)?.naam ?? code);
}
