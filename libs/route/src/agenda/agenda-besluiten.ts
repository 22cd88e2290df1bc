import { formatDag } from '@routekaart/kalender';
import { KENNISNEMING, type Uitkomst } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { opDag } from '../moment.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { formatMoment } from '../reden.js';
import { type Agendapunt, metLabel, omschrijf, uidVan } from './agendapunt.js';
import type { Volgnummers } from './volgnummers.js';

/**
 * What the bodies decide: what they did decide for certain, and the forecast of the rest as tentative. A forecast
 * without a last day stands in no calendar, nor does a decision that fell on a day or before it: unknown is never
 * "on that day". What waits to be handed in has its last
 * day to do so as well, certain once the stuk can be handed in and the meeting is.
 */
export function agendaVanBesluiten(
  prognoses: readonly Stationsprognose[],
  { stand }: Berekening,
  nummers: Volgnummers,
): readonly Agendapunt[] {
  const { code, voorbeeld } = stand.traject;
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
    const uiterlijk = uiterlijkVan(prognose);
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
    if (uiterlijk !== null && prognose.vergadering !== null) {
      punten.push({
        ...basis,
        onderwerp: 'aanlevering',
        uid: uidVan(code, 'aanlevering', behandeling.id),
        titel: metLabel(`Uiterlijk aanleveren: ${stuk} bij ${gremium.naam}`, voorbeeld),
        van: uiterlijk,
        tot: uiterlijk,
        status: isZeker(prognose) ? 'bevestigd' : 'voorlopig',
        omschrijving: omschrijf(
          [`Voor de vergadering van ${formatDag(prognose.vergadering.dag)}.`],
          voorbeeld,
        ),
      });
    }
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

/** The last day to hand in for the meeting of the forecast, `null` when it lies there already or nobody knows it. */
function uiterlijkVan({ toestand, vergadering }: Stationsprognose): number | null {
  switch (toestand) {
    case 'wacht':
    case 'aan-zet':
      return vergadering?.aanleverdag ?? null;
    case 'aangeleverd':
    case 'geagendeerd':
    case 'aangehouden':
    case 'afgewezen':
    case 'geadviseerd':
    case 'besloten':
      return null;
  }
}

function isZeker({ toestand, vergadering }: Stationsprognose): boolean {
  const staat = vergadering?.staat;
  return toestand === 'aan-zet' && (staat === 'bevestigd' || staat === 'verplaatst');
}
