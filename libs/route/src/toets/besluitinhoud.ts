import { formatDag } from '@routekaart/kalender';
import { KENNISNEMING, blokkeert, isPositief } from '@routekaart/traject';
import { magKennisnemen } from '../advies/is-advies.js';
import { eerderInStrook } from '../heropening.js';
import type { Routeplan, Stap } from '../routeplan.js';
import type { BesluitVoorstel } from './besluit.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** Whether form, way of coming back and minutes of this besluit go with its outcome and its body. */
export function toetsBesluitinhoud(voorstel: BesluitVoorstel, stap: Stap, plan: Routeplan): Toets {
  return eersteWeigering([
    () => magSchriftelijk(voorstel, stap),
    () => vormVanDeDag(voorstel, stap),
    () => keertTerug(voorstel),
    () => magTerKennis(voorstel, stap),
    () => magTerugverwijzen(voorstel, stap, plan),
    () => stemmenKloppen(voorstel),
    () => zonderTegenstem(voorstel),
  ]);
}

/** A written round decides only where the body allows it. */
function magSchriftelijk({ vorm }: BesluitVoorstel, { gremium }: Stap): Toets {
  return vorm === 'schriftelijk' && gremium.schriftelijk !== true
    ? regelGeschonden('BESLUIT-07', 'vorm', `${gremium.naam} besluit niet in een schriftelijke ronde.`)
    : null;
}

/**
 * A written round has no meeting, so a stuk is neither hamerstuk nor bespreekstuk there, and a meeting decides nothing on
 * paper. A day that the calendar does not know says nothing; nor does an act that takes days, which needs no meeting.
 */
function vormVanDeDag({ vorm, dag }: BesluitVoorstel, stap: Stap): Toets {
  const soorten = stap.vergaderingen
    .filter((een) => een.dag === dag && een.staat !== 'vervallen' && een.besluitvormend)
    .map(({ schriftelijk }) => schriftelijk === true);
  const opPapier = vorm === 'schriftelijk';
  if (
    vorm === null ||
    stap.station.duurDagen !== null ||
    soorten.length === 0 ||
    soorten.includes(opPapier)
  ) {
    return null;
  }
  const zin = opPapier
    ? `${stap.gremium.naam} vergadert op ${formatDag(dag)}: wat daar is besloten, is een hamerstuk of een bespreekstuk.`
    : `${stap.gremium.naam} besluit op ${formatDag(dag)} in een schriftelijke ronde, zonder vergadering: daarin is geen ${vorm}.`;
  return regelGeschonden('BESLUIT-14', 'vorm', zin);
}

function keertTerug({ uitkomst, aanhouding, dag }: BesluitVoorstel): Toets {
  if (aanhouding == null) {
    return null;
  }
  if (uitkomst !== 'aangehouden') {
    return regelGeschonden(
      'BESLUIT-08',
      'aanhouding',
      'Hoe een stuk terugkomt, hoort bij de uitkomst “aangehouden”.',
    );
  }
  const { soort, herindiening } = aanhouding;
  if (herindiening !== null && soort !== 'tot-herindiening') {
    return regelGeschonden(
      'BESLUIT-08',
      'aanhouding.herindiening',
      'Een dag van herindiening hoort bij aanhouden tot herindiening.',
    );
  }
  return herindiening !== null && herindiening <= dag
    ? regelGeschonden('BESLUIT-08', 'aanhouding.herindiening', `Herindienen kan pas na ${formatDag(dag)}.`)
    : null;
}

/** Who decides owes an answer; only a body that advises passes the stuk on with none (invariant 7). */
function magTerKennis({ uitkomst }: BesluitVoorstel, stap: Stap): Toets {
  return uitkomst === KENNISNEMING && !magKennisnemen(stap)
    ? regelGeschonden(
        'BESLUIT-12',
        'uitkomst',
        `Alleen een gremium dat adviseert, neemt een stuk ter kennis; van ${stap.gremium.naam} wordt een antwoord verwacht.`,
      )
    : null;
}

/** Sending back needs somebody to send it back to: a body of the same gemeente that decided before. */
function magTerugverwijzen({ uitkomst }: BesluitVoorstel, stap: Stap, { stappen }: Routeplan): Toets {
  return uitkomst === 'terugverwezen' && eerderInStrook(stap, stappen).length === 0
    ? regelGeschonden(
        'BESLUIT-09',
        'uitkomst',
        `Vóór ${stap.gremium.naam} besluit niemand in dezelfde gemeente: terugverwijzen kan hier niet.`,
      )
    : null;
}

/** More votes for than against carry a proposal; those who abstain do not count (Gemeentewet art. 30). */
function stemmenKloppen({ verslag, uitkomst }: BesluitVoorstel): Toets {
  const stemmen = verslag?.stemmen;
  if (stemmen == null) {
    return null;
  }
  const { voor, tegen, onthouding } = stemmen;
  if (voor + tegen + onthouding === 0) {
    return regelGeschonden('BESLUIT-10', 'stemmen', 'Er is niet gestemd: laat de stemmen dan weg.');
  }
  const klopt = isPositief(uitkomst) ? voor > tegen : !blokkeert(uitkomst) || tegen >= voor;
  return klopt
    ? null
    : regelGeschonden(
        'BESLUIT-10',
        'stemmen',
        'Een voorstel is aangenomen bij meer stemmen voor dan tegen, en anders niet (Gemeentewet art. 30).',
      );
}

/** A hamerstuk is decided without a vote, because nobody wants one (raadspraktijk): whoever votes against makes it none. */
function zonderTegenstem({ vorm, verslag }: BesluitVoorstel): Toets {
  return vorm === 'hamerstuk' && (verslag?.stemmen?.tegen ?? 0) > 0
    ? regelGeschonden(
        'BESLUIT-13',
        'vorm',
        'Een hamerstuk gaat zonder stemming: met stemmen tegen is het een bespreekstuk.',
      )
    : null;
}
