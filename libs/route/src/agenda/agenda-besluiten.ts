import { formatDag } from '@routekaart/kalender';
import { KENNISNEMING, type Uitkomst } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { opDag } from '../moment.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { formatMoment } from '../reden.js';
import { agendaVanAanlevering } from './agenda-aanlevering.js';
import { type Agendapunt, metLabel, omschrijf, uidVan } from './agendapunt.js';
import type { Volgnummers } from './volgnummers.js';

/**
 * What the bodies decide: what they did decide for certain, and the forecast of the rest as tentative. A forecast
 * without a last day stands in no calendar, nor does a decision that fell on a day or before it: unknown is never
 * "on that day". What waits to be handed in has its last day to do so as well.
 */
export function agendaVanBesluiten(
  prognoses: readonly Stationsprognose[],
  berekening: Berekening,
  nummers: Volgnummers,
): readonly Agendapunt[] {
  const { code, voorbeeld } = berekening.stand.traject;
  return prognoses.flatMap((prognose) => {
    const { behandeling, gremium, besluit } = prognose.stap;
    const isBesloten = isUitgesproken(prognose) || prognose.toestand === 'afgewezen';
    const isAdvies = prognose.toestand === 'geadviseerd' && besluit?.uitkomst !== KENNISNEMING;
    const werkwoord =
      besluit?.uitkomst === KENNISNEMING ? 'Ter kennis genomen' : isAdvies ? 'Geadviseerd' : 'Besloten';
    const geldig = isBesloten ? besluit : null;
    if (geldig?.opOfVoor === true) {
      return [];
    }
    const dag = geldig === null ? prognose.dag : opDag(geldig.dag);
    const basis = { gemeente: behandeling.gemeente, volgnummer: nummers.prognose(geldig) };
    const stuk = `mijlpaal ${behandeling.mijlpaal}`;
    const punten: Agendapunt[] = [];
    if (dag.vroegst !== null && dag.laatst !== null) {
      punten.push({
        ...basis,
        onderwerp: 'besluit',
        uid: uidVan(code, 'besluit', behandeling.id),
        titel: metLabel(
          geldig === null
            ? `${gremium.naam}: besluit over ${stuk} verwacht`
            : `${gremium.naam}: ${isAdvies ? 'advies ' : ''}${UITKOMST[geldig.uitkomst]} (${stuk})`,
          voorbeeld,
        ),
        van: dag.vroegst,
        tot: dag.laatst,
        status: geldig === null ? 'voorlopig' : 'bevestigd',
        omschrijving: omschrijf(
          [geldig === null ? `Prognose: ${formatMoment(dag)}.` : `${werkwoord} op ${formatDag(geldig.dag)}.`],
          voorbeeld,
        ),
      });
    }
    punten.push(...agendaVanAanlevering(prognose, berekening, basis));
    return punten;
  });
}

const UITKOMST: Readonly<Record<Uitkomst, string>> = {
  ingestemd: 'ingestemd',
  'ingestemd-met-aanpassingen': 'ingestemd met aanpassingen',
  'toestemming-verleend': 'toestemming verleend',
  'niet-ingestemd': 'niet ingestemd',
  'toestemming-onthouden': 'toestemming onthouden',
  'ter-kennis-genomen': 'ter kennis genomen',
  aangehouden: 'aangehouden',
  terugverwezen: 'terugverwezen',
  teruggenomen: 'teruggenomen',
  ingetrokken: 'ingetrokken',
  'van-de-agenda': 'van de agenda gehaald',
};
