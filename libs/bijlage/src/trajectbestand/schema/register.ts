import {
  AANBODHANDELINGEN,
  AANHOUDSOORTEN,
  ADVIESHOUDINGEN,
  MOTIE_UITKOMSTEN,
  MOTIESOORTEN,
  WENSHANDELINGEN,
} from '@routekaart/traject';
import { getal, groep, keuze, lijst, tekst, type Vorm, zie } from './vorm.js';

const stemmen = (wat: string): Vorm => getal(wat, 0, 999);

/** What a besluit may tell beyond its outcome. */
export const VERSLAGVELDEN: Readonly<Record<string, Vorm>> = {
  aanhouding: groep('Hoe het stuk terugkomt; alleen bij aangehouden.', ['soort'], {
    soort: keuze(AANHOUDSOORTEN, 'Naar de volgende vergadering, tot herindiening, of onbepaald.'),
    herindiening: zie('dag', 'De toegezegde dag; alleen bij tot-herindiening.'),
  }),
  verslag: groep('Wat het verslag meer zegt dan de uitkomst.', [], {
    stemmen: groep('De getelde stemmen; weglaten als onbekend.', ['voor', 'tegen', 'onthouding'], {
      voor: stemmen('Stemmen voor.'),
      tegen: stemmen('Stemmen tegen.'),
      onthouding: stemmen('Onthoudingen.'),
    }),
    moties: lijst(
      groep('Een motie of amendement.', ['soort', 'tekst', 'uitkomst'], {
        soort: keuze(MOTIESOORTEN, 'Motie of amendement.'),
        tekst: tekst('De tekst.'),
        dictum: tekst('Wat zij vraagt; weglaten als zij geen dictum heeft.'),
        uitkomst: keuze(MOTIE_UITKOMSTEN, 'Wat ermee gebeurde.'),
      }),
      'Moties en amendementen.',
      { maxItems: 100 },
    ),
    toezeggingen: lijst(tekst('Een toezegging.'), 'Wat aan de raad is toegezegd.', { maxItems: 100 }),
  }),
};

export const STUKVERSIEVELDEN: Readonly<Record<string, Vorm>> = {
  mijlpaal: zie('mijlpaalnummer'),
  naam: tekst('De naam.'),
  hash: zie('hash', 'Weglaten als onbekend.'),
};

export const WENSVELDEN: Readonly<Record<string, Vorm>> = {
  behandeling: zie('cel'),
  besluit: getal('Het hoeveelste besluit van deze behandeling.', 1, 9_999, { default: 1 }),
  aanpassing: getal(
    'De hoeveelste wens van dat besluit: eerst de aanpassingen, dan de aangenomen moties en amendementen, dan de toezeggingen.',
    1,
    200,
    { default: 1 },
  ),
  handeling: keuze(WENSHANDELINGEN, 'Wat ermee gebeurde.'),
  tekst: tekst('De reden van een antwoord, of de naam van de cluster.'),
  verwerktIn: groep('In welke versie van een stuk; alleen bij verwerken.', ['mijlpaal', 'nummer'], {
    mijlpaal: zie('mijlpaalnummer'),
    nummer: getal('Het nummer van de versie.', 1, 999),
  }),
};

export const AANMELDVELDEN: Readonly<Record<string, Vorm>> = {
  activiteit: zie('code', 'De code van een activiteit.'),
  uit: zie('gemeentecode', 'De gemeente waarvan de raadsleden komen.'),
  sessie: zie('dag', 'De dag van de sessie; weglaten als zij er geen koos.'),
  aantal: getal('Hoeveel raadsleden; 0 als toch niemand komt.', 0, 9_999),
  namens: tekst('Namens wie, zoals een fractie; geen namen van mensen.'),
};

export const ADVIESVELDEN: Readonly<Record<string, Vorm>> = {
  mijlpaal: zie('mijlpaalnummer'),
  gremium: zie('code', 'Het regionale gremium dat adviseert.'),
  uit: zie('gemeentecode', 'De gemeente van een lokaal advies; weglaten voor het regionale advies zelf.'),
  houding: keuze(
    ADVIESHOUDINGEN,
    'Wat het lokale advies met het regionale doet; alleen bij een lokaal advies.',
  ),
  dag: zie('dag', 'De dag waarop het is gegeven.'),
  stukversie: getal('Over welke versie van het stuk; weglaten als onbekend.', 1, 999),
  tekst: tekst('Wat wordt geadviseerd, of waarom een gemeente afwijkt.'),
};

export const AANBODVELDEN: Readonly<Record<string, Vorm>> = {
  activiteit: zie('code', 'De code van een activiteit.'),
  aan: zie('gemeentecode', 'De gemeente die het aanbod kreeg.'),
  handeling: keuze(AANBODHANDELINGEN, 'Verzonden, doorgegeven aan de griffier, aanvaard of afgewezen.'),
  dag: zie('dag', 'De dag van de brief, het doorgeven of het antwoord.'),
  sessies: getal('Hoeveel sessies de gemeente wil; alleen bij aanvaarden.', 1, 99),
  toelichting: tekst('Wat een lezer moet weten.'),
};
