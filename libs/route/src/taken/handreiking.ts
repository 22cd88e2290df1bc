import type { Stationsprognose } from '../prognose.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';
import type { Waarschuwing, Waarschuwingcode } from '../waarschuwing.js';
import { isAdviesverschil } from '../waarschuwingen/adviesverschil.js';
import type { Taaksoort } from './taak.js';

interface Handreiking {
  readonly soort: Taaksoort;
  readonly wat: string;
  /** What to do instead while it is not critical. */
  readonly zonderNood?: string;
  /** Asks nothing of anybody while it is only for information: a window, not a day, is touched, or enough are left. */
  readonly nietBijInfo?: true;
}

/** What to do about advice on an older version: nobody decides anew. */
const OPNIEUW_ADVISEREN: Handreiking = {
  soort: 'oplossen',
  wat: 'Geef het advies opnieuw, over de versie die voorligt.',
};

/** What to do about a stuk that was not decided on in time, and lies with the body: nothing need be handed in. */
const LIGT_ER: Handreiking = {
  soort: 'oplossen',
  wat: 'Leg de uitkomst vast, of laat de volgende vergadering besluiten: het stuk ligt er al.',
};

/** What to do about this warning, given the forecast of its step where it has one; `null` when it asks nothing of anybody. */
export function handreikingVan(
  waarschuwing: Waarschuwing,
  prognose: Stationsprognose | undefined,
): Handreiking | null {
  if (isAdviesverschil(waarschuwing)) return OPNIEUW_ADVISEREN;
  const { code } = waarschuwing;
  return code === 'TE_LAAT' && prognose !== undefined && ligtEr(prognose) ? LIGT_ER : HANDREIKINGEN[code];
}

/** What to do about a warning, and what kind of task that is; `null` for one that asks nothing of anybody. */
const HANDREIKINGEN: Readonly<Record<Waarschuwingcode, Handreiking | null>> = {
  TE_LAAT: {
    soort: 'oplossen',
    wat: 'Leg de uitkomst vast, of lever het stuk aan voor een nieuwe vergadering.',
  },
  PROGNOSE_NA_VENSTER: {
    soort: 'oplossen',
    wat: 'Breng het besluit terug in het venster, of stel een nieuw venster vast.',
  },
  AANLEVERING_GEMIST: { soort: 'aanleveren', wat: 'Lever het stuk aan voor de eerstvolgende vergadering.' },
  AGENDA_ONHAALBAAR: {
    soort: 'oplossen',
    wat: 'Zorg dat het stuk er op tijd is, of zet het op een andere agenda.',
  },
  ROUTESTART_NIET_GEPLAND: {
    soort: 'plannen',
    wat: 'Plan de vergadering die het stuk de gemeenten in stuurt.',
  },
  MIJLPALEN_KNELLEN: {
    soort: 'oplossen',
    wat: 'Verplaats het begin van de volgende mijlpaal, of versnel de raden.',
  },
  GEEN_VERGADERSCHEMA: { soort: 'plannen', wat: 'Leg de komende vergaderingen vast.' },
  WACHT_OP_HERINDIENING: {
    soort: 'aanleveren',
    wat: 'Lever het stuk opnieuw aan, of spreek af wanneer het terugkomt.',
  },
  NOG_TE_PLANNEN: { soort: 'plannen', wat: 'Leg een datum vast.' },
  AFGEWEZEN: {
    soort: 'oplossen',
    wat: 'Breng een nieuwe versie van het stuk in route.',
    zonderNood: 'Zorg dat wie nog nodig is instemt, of breng een nieuwe versie van het stuk in route.',
    nietBijInfo: true,
  },
  ADVIES_NEGATIEF: { soort: 'oplossen', wat: 'Weeg het advies mee in het voorstel dat u voorlegt.' },
  VERSIEVERSCHIL: { soort: 'oplossen', wat: 'Leg de versie die in route is opnieuw voor.' },
  INGANGSDATUM_IN_GEVAAR: {
    soort: 'oplossen',
    wat: 'Versnel de bepalende gemeente, of herzie de ingangsdatum.',
  },
  VENSTER_ONHAALBAAR: {
    soort: 'oplossen',
    wat: 'Zet het stuk op een eerdere agenda, vraag om een extra vergadering, of stel een nieuw venster vast.',
  },
  AANPASSING_OPEN: { soort: 'beantwoorden', wat: 'Beantwoord de meegegeven aanpassingen.' },
  VOLGORDE: { soort: 'oplossen', wat: 'Zet de stappen in de volgorde van de route.' },
  DUBBEL: { soort: 'oplossen', wat: 'Kies welke van de twee op deze dag doorgaat.' },
  AFWIJKING_ROUTEKAART: {
    soort: 'oplossen',
    wat: 'Laat de afwijking vaststellen in een nieuwe routekaart, of herstel de datum.',
  },
  GESPREK_VOOR_BESLUIT: { soort: 'plannen', wat: 'Plan het gesprek na het besluit van deze raden.' },
  TECHNISCHE_RONDE_NA_BESLUIT: {
    soort: 'plannen',
    wat: 'Plan voor deze raden een eerdere technische ronde.',
  },
  BEELDVORMING_ONTBREEKT: { soort: 'plannen', wat: 'Plan een informatieronde vóór het besluit.' },
  UITNODIGING_KORT: { soort: 'plannen', wat: 'Verstuur de brief eerder, of begin de ronde later.' },
  REACTIETIJD_KORT: {
    soort: 'aanleveren',
    wat: 'Lever het stuk eerder aan, of spreek af dat het korter mag.',
  },
  AANBOD_NIET_DOORGEGEVEN: { soort: 'beantwoorden', wat: 'Geef het aanbod door aan de griffier.' },
  AANBOD_ZONDER_ANTWOORD: { soort: 'beantwoorden', wat: 'Aanvaard het aanbod, of wijs het af.' },
  RECHT_WIJZIGT_ONDERWEG: {
    soort: 'oplossen',
    wat: 'Versnel de route, of vraag een jurist welke regel geldt.',
  },
  RECHT_ZONDER_STATION: {
    soort: 'oplossen',
    wat: 'Neem dit station op in de route, of laat een jurist zeggen waarom het kan wegblijven.',
  },
  SYNCHRONISATIE_IN_GEVAAR: {
    soort: 'oplossen',
    wat: 'Versnel dit traject, of stel het synchronisatiepunt uit.',
  },
  SAMENLOOP_ONHAALBAAR: {
    soort: 'oplossen',
    wat: 'Overleg met wie niet meedoet, of stel vast hoeveel gemeenten nodig zijn.',
  },
  GEEN_ZETEL: { soort: 'oplossen', wat: 'Vraag deze gemeente om een lid.' },
  AANMELDINGEN_TE_WEINIG: { soort: 'plannen', wat: 'Nodig de raden opnieuw uit voor een sessie.' },
  ADVIES_ZONDER_VERWERKTIJD: { soort: 'plannen', wat: 'Spreek de volgorde af, of leg er dagen tussen.' },
  LOKAAL_ADVIES_WIJKT_AF: {
    soort: 'oplossen',
    wat: 'Bespreek het verschil met wie regionaal adviseert, voordat het stuk voorligt.',
  },
  // To be handed in is a task of its own.
  AANLEVERING_NADERT: null,
  GEEN_RESERVE: { soort: 'oplossen', wat: 'Zorg dat het stuk deze vergadering haalt.' },
  RECES: { soort: 'oplossen', wat: 'Zorg dat het vóór het reces is, of kies een andere dag.' },
  FEESTDAG: {
    soort: 'plannen',
    wat: 'Kies een andere dag, of bevestig dat het doorgaat.',
    nietBijInfo: true,
  },
  VAKANTIE: {
    soort: 'plannen',
    wat: 'Kies een andere dag, of bevestig dat het doorgaat.',
    nietBijInfo: true,
  },
};
