import { randomUUID } from 'node:crypto';
import type { Mutatie } from './mutaties.js';
import { GR, GS, MEI, type Rij, TRAJECTVERSIE } from './weigeringbasis.js';
import {
  BEWAREN,
  CYCLI,
  CYCLUS,
  INTREKKEN,
  REGEL,
  REGELS,
  SCENARIO,
  TOEPASSEN,
} from './weigeringen-scenario.js';

export const ALBLASSERDAM = {
  mijlpaal: 1,
  station: 'college',
  gemeente: 'GM0482',
  dag: '2021-03-23',
  uitkomst: 'INGESTEMD',
  verwachteVersie: 1,
};
const WEIGERT_ONSD = {
  besluit: '#besluit onsd',
  dag: '2021-03-18',
  uitkomst: 'NIET_INGESTEMD',
  verwachteVersie: 1,
};
const RAAD = { station: 'raad', dag: '2021-03-09', verwachteVersie: 0 };
const STUURGROEP = {
  mijlpaal: 2,
  station: 'stuurgroep',
  gemeente: null,
  dag: '2021-03-19',
  verwachteVersie: 2,
};
const STUURGROEP_3 = { ...STUURGROEP, mijlpaal: 3, verwachteVersie: 1 };
export const BESLOTEN = { ...STUURGROEP, uitkomst: 'INGESTEMD', verwachteVersie: 0 };
const ONSD = { activiteit: 'A-M2-15', handeling: 'VASTLEGGEN', datum: { dag: '2021-05-20' } };
export const GEBRUIKT = randomUUID();

export const SOORT: Readonly<Record<string, string>> = {
  NIET_GEVONDEN: 'NietGevonden',
  NIET_TOEGESTAAN: 'NietToegestaan',
  VERSIECONFLICT: 'Versieconflict',
  BESTAND_GEWEIGERD: 'BestandGeweigerd',
  DATUM_ONLEESBAAR: 'RijGeweigerd',
  SLEUTEL_HERGEBRUIKT: 'SleutelHergebruikt',
};

const BESLUITEN: readonly Rij[] = [
  ['an unknown mijlpaal', GS, { mijlpaal: 9 }, 'NIET_GEVONDEN mijlpaal'],
  ['an unknown station', GS, { station: 'commissie' }, 'NIET_GEVONDEN station'],
  ['an unknown traject', GS, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['a gemeente outside the region', GS, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['a gemeente that is SQL', GS, { gemeente: "' OR 1=1 --" }, 'NIET_GEVONDEN gemeente'],
  ['no gemeente where one is needed', GS, { gemeente: null }, 'NIET_GEVONDEN gemeente'],
  [
    'a gemeente where none belongs',
    'stuurgroep',
    { ...STUURGROEP, gemeente: 'GM0482' },
    'NIET_GEVONDEN gemeente',
  ],
  ['a stukversie that does not exist', GS, { stukversie: 2 }, 'NIET_GEVONDEN stukversie'],
  ['the college of another gemeente', GS, { gemeente: 'GM0523' }, 'NIET_TOEGESTAAN'],
  ['the raad by the secretaris', GS, RAAD, 'NIET_TOEGESTAAN'],
  ['the raad before its college', 'griffier GM0482', RAAD, 'ROUTE-01 behandeling'],
  ['the college before the ONS-D', GS, { dag: '2021-03-16' }, 'ROUTE-02 dag'],
  ['a day without a meeting', GS, { dag: '2021-03-22' }, 'BESLUIT-02 dag'],
  [
    'a meeting that decides nothing',
    'onsd',
    { ...STUURGROEP, station: 'onsd', dag: '2021-03-11', verwachteVersie: 0 },
    'BESLUIT-02 dag',
  ],
  ['tomorrow', GS, { dag: '2021-03-25' }, 'ROUTE-04 dag'],
  ['a second besluit', 'stuurgroep', STUURGROEP, 'BESLUIT-01 behandeling'],
  [
    'aanpassingen that are missing',
    GS,
    { uitkomst: 'INGESTEMD_MET_AANPASSINGEN' },
    'BESLUIT-03 aanpassingen',
  ],
  ['aanpassingen that do not belong', GS, { aanpassingen: ['Een'] }, 'BESLUIT-03 uitkomst'],
  ['an older stukversie', 'stuurgroep', { ...STUURGROEP_3, stukversie: 1 }, 'BESLUIT-04 stukversie'],
  [
    'a besluit before the day it was held over',
    'stuurgroep',
    { ...STUURGROEP_3, dag: '2021-03-05' },
    'BESLUIT-06 dag',
  ],
  ['a written round that nobody allowed', GS, { vorm: 'SCHRIFTELIJK' }, 'BESLUIT-07 vorm'],
  [
    'a way of coming back after a decision',
    GS,
    { aanhouding: { soort: 'ONBEPAALD' } },
    'BESLUIT-08 aanhouding',
  ],
  [
    'coming back on the day itself',
    GS,
    {
      uitkomst: 'AANGEHOUDEN',
      aanhouding: { soort: 'TOT_HERINDIENING', herindiening: '2021-03-23' },
    },
    'BESLUIT-08 aanhouding',
  ],
  ['sending back by the first body of a gemeente', GS, { uitkomst: 'TERUGVERWEZEN' }, 'BESLUIT-09 uitkomst'],
  ['a minority that carries', GS, { stemmen: { voor: 2, tegen: 3 } }, 'BESLUIT-10 stemmen'],
  ['a stale versie', GS, { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
  ['a versie of the future', GS, { verwachteVersie: 7 }, 'VERSIECONFLICT verwachteVersie'],
  [
    'a key of another request',
    'stuurgroep',
    { ...STUURGROEP, sleutel: GEBRUIKT },
    'SLEUTEL_HERGEBRUIKT sleutel',
  ],
  [
    'a key of somebody else',
    'onsd',
    { ...STUURGROEP, verwachteVersie: 1, sleutel: GEBRUIKT },
    'SLEUTEL_HERGEBRUIKT sleutel',
  ],
];

const CORRECTIES: readonly Rij[] = [
  ['a besluit that does not exist', 'stuurgroep', { besluit: randomUUID() }, 'NIET_GEVONDEN besluit'],
  ['a correction by another gemeente', GS, { besluit: '#besluit college-GM0505' }, 'NIET_TOEGESTAAN'],
  ['a correction of what was followed up', 'stuurgroep', { besluit: '#aangehouden' }, 'BESLUIT-05 besluit'],
  [
    'a correction past what came after',
    'stuurgroep',
    { besluit: '#besluit stuurgroep', verwachteVersie: 1 },
    'ROUTE-03 dag',
  ],
  ['a refusal after others went on', 'onsd', WEIGERT_ONSD, 'ROUTE-03 uitkomst'],
];

const PAPENDRECHT = { mijlpaal: 1, station: 'raad', gemeente: 'GM0590', dag: '2021-03-24' };
const AANLEVERINGEN: readonly Rij[] = [
  [
    'handing in to a board while nobody takes part',
    'stuurgroep',
    { traject: 'NIEMAND', mijlpaal: 1, station: 'bestuur', gemeente: null },
    'ROUTE-05 behandeling',
  ],
  [
    'handing in where it was decided',
    'gemeentesecretaris GM0505',
    { station: 'college', gemeente: 'GM0505', verwachteVersie: 2 },
    'AANLEVERING-01 behandeling',
  ],
  ['handing in tomorrow', 'gemeentesecretaris GM0590', { dag: '2021-03-25' }, 'ROUTE-04 dag'],
  ['handing in before the college decided', GS, { gemeente: 'GM0482' }, 'ROUTE-01 behandeling'],
  [
    'handing in on an earlier day than the college',
    'gemeentesecretaris GM0590',
    { dag: '2021-03-22' },
    'ROUTE-01 dag',
  ],
];

const TERUG = { mijlpaal: 1, station: 'raad', gemeente: 'GM0505' };
const INTREKKINGEN: readonly Rij[] = [
  [
    'what was never handed in',
    'gemeentesecretaris GM0590',
    { gemeente: 'GM0590', verwachteVersie: 0 },
    'AANLEVERING-02 behandeling',
  ],
  [
    'what was decided on',
    'gemeentesecretaris GM0505',
    { station: 'college', verwachteVersie: 2 },
    'AANLEVERING-01 behandeling',
  ],
  ['what another gemeente handed in', 'gemeentesecretaris GM0590', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie', 'gemeentesecretaris GM0505', { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
];

const GEHOUDEN = { handeling: 'HOUDEN', datum: null };
const PLAN: readonly Rij[] = [
  ['an unknown activiteit', 'two', { activiteit: 'A-M9-01' }, 'NIET_GEVONDEN activiteit'],
  [
    'an activiteit that is cancelled',
    'two',
    { activiteit: 'A-M2-24', verwachteVersie: 1 },
    'PLAN-01 activiteit',
  ],
  ['moving what has no day', 'two', { handeling: 'VERPLAATSEN', reden: 'Zo.' }, 'PLAN-02 handeling'],
  ['fixing what is fixed', 'two', { activiteit: 'A-M2-14' }, 'PLAN-02 handeling'],
  ['holding before its day', 'two', { ...GEHOUDEN, activiteit: 'A-M2-14' }, 'PLAN-06 handeling'],
  ['holding what has no day', 'two', GEHOUDEN, 'PLAN-02 handeling'],
  ['cancelling without a reason', 'two', { activiteit: 'A-M2-14', handeling: 'VERVALLEN' }, 'PLAN-03 reden'],
  ['two forms of a date', 'two', { datum: { dag: '2021-05-20', week: '2021-W20' } }, 'PLAN-04 datum'],
  ['half a period', 'two', { datum: { van: '2021-05-20' } }, 'PLAN-04 datum'],
  ['fixing a week', 'two', { datum: { week: '2021-W20' } }, 'PLAN-04 datum'],
  ['no date at all', 'two', { datum: null }, 'PLAN-04 datum'],
  [
    'moving what was decided',
    'onsd',
    { activiteit: 'A-M1-13', handeling: 'VERPLAATSEN', reden: 'Zo.', verwachteVersie: 1 },
    'PLAN-05 activiteit',
  ],
  [
    'an end before its beginning',
    'two',
    { handeling: 'VOORSTELLEN', datum: { van: '2021-05-21', tot: '2021-05-17' } },
    'PERIODE-01 datum',
  ],
  ['the ONS-D before the stuurgroep', 'onsd', { datum: { dag: '2021-03-18' } }, 'ROUTE-02 datum'],
  ['another body’s station', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the plan', 'two', { activiteit: 'A-M2-24' }, 'VERSIECONFLICT verwachteVersie'],
];

const NIEUW = { gremium: 'raad-GM0482', handeling: 'TOEVOEGEN', dag: '2021-06-01', verwachteVersie: 1 };
const VERVALT = { handeling: 'VERVALLEN', vergadering: MEI, dag: null, reden: 'Geen stukken.' };
const VERPLAATST = { handeling: 'VERPLAATSEN', vergadering: MEI, reden: 'Geen zaal.' };
const AGENDA: readonly Rij[] = [
  ['an unknown gremium', GR, { gremium: 'raad-GM0599' }, 'NIET_GEVONDEN gremium'],
  ['an unknown meeting', GR, { ...VERVALT, vergadering: randomUUID() }, 'NIET_GEVONDEN vergadering'],
  [
    'a meeting of another body',
    GR,
    { ...VERVALT, vergadering: '#raad-GM0505 2021-05-25' },
    'NIET_GEVONDEN vergadering',
  ],
  ['the aanleverdag after the meeting', GR, { aanleverdag: '2021-06-02' }, 'AGENDA-01 aanleverdag'],
  ['a second meeting on a day', GR, { dag: '2021-05-25' }, 'AGENDA-02 dag'],
  [
    'a meeting that fell out',
    GR,
    { ...VERPLAATST, vergadering: '#raad-GM0482 2021-07-06' },
    'AGENDA-03 vergadering',
  ],
  [
    'a meeting that decided',
    'onsd',
    { ...VERVALT, gremium: 'ONS-D', vergadering: '#onsd 2021-03-18', verwachteVersie: 2 },
    'AGENDA-03 vergadering',
  ],
  ['a meeting on Tweede Pinksterdag', GR, { dag: '2021-05-24' }, 'AGENDA-04 dag'],
  ['a meeting in the reces', GR, { dag: '2021-05-04' }, 'AGENDA-04 dag'],
  ['moving without a reason', GR, { ...VERPLAATST, reden: null }, 'AGENDA-05 reden'],
  ['a meeting without a day', GR, { dag: null }, 'AGENDA-06 dag'],
  [
    'confirming twice',
    'griffier GM0505',
    {
      gremium: 'raad-GM0505',
      handeling: 'BEVESTIGEN',
      vergadering: '#raad-GM0505 2021-05-25',
      dag: null,
    },
    'AGENDA-07 vergadering',
  ],
  ['a day for what falls out', GR, { ...VERVALT, dag: '2021-06-01' }, 'AGENDA-06 dag'],
];

/** The versie of the traject after the preparation of these tests. */
const EDITIE = {
  naam: 'Detailplanning 24-3-2021',
  bijgewerktTotEnMet: '2021-03-24',
  reden: 'Na het ONS-D.',
  verwachteVersie: TRAJECTVERSIE,
};
const EDITIES: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody who does not plan', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 27 }, 'VERSIECONFLICT verwachteVersie'],
  ['a key of another request', 'two', { sleutel: GEBRUIKT }, 'SLEUTEL_HERGEBRUIKT sleutel'],
  ['a name that is taken', 'two', { naam: 'detailplanning 25-1-2021' }, 'EDITIE-01 naam'],
  ['a plan of tomorrow', 'two', { bijgewerktTotEnMet: '2021-03-25' }, 'EDITIE-02 bijgewerktTotEnMet'],
  [
    'a day before the previous edition',
    'two',
    { bijgewerktTotEnMet: '2021-01-24' },
    'EDITIE-03 bijgewerktTotEnMet',
  ],
];

const RIJ = { activiteit: 'A-M1-13', datum: { week: '2021-W10' } };
const ROUTEKAART = {
  naam: 'Routekaart maart',
  gremium: 'stuurgroep',
  dag: '2021-03-19',
  reden: 'De eerste is onbekend.',
  rijen: [RIJ],
  verwachteVersie: TRAJECTVERSIE,
};
const ROUTEKAARTEN: readonly Rij[] = [
  ['an unknown gremium', 'stuurgroep', { gremium: 'bestuur' }, 'NIET_GEVONDEN gremium'],
  ['the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  ['the approval of another body', 'stuurgroep', { gremium: 'ONS-D' }, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'stuurgroep', { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
  ['a key of another request', 'stuurgroep', { sleutel: GEBRUIKT }, 'SLEUTEL_HERGEBRUIKT sleutel'],
  ['a name that stands', 'stuurgroep', { naam: 'Routekaart 2021' }, 'ROUTEKAART-01 naam'],
  ['an approval of tomorrow', 'stuurgroep', { dag: '2021-03-25' }, 'ROUTEKAART-02 dag'],
  [
    'a row about nothing',
    'stuurgroep',
    { rijen: [RIJ, { datum: { week: '2021-W10' } }] },
    'ROUTEKAART-03 rijen.1',
  ],
  ['a row that says nothing', 'stuurgroep', { rijen: [{ activiteit: 'A-M1-13' }] }, 'ROUTEKAART-03 rijen.0'],
  [
    'a row that says two things',
    'stuurgroep',
    { rijen: [{ ...RIJ, laterDagen: 7 }] },
    'ROUTEKAART-03 rijen.0',
  ],
  [
    'an edition without a deviation',
    'stuurgroep',
    { rijen: [{ ...RIJ, editie: 1 }] },
    'ROUTEKAART-03 rijen.0',
  ],
  ['half a station', 'stuurgroep', { rijen: [{ station: 'raad', onbekend: true }] }, 'ROUTEKAART-03 rijen.0'],
  [
    'an activiteit and the station that it plans',
    'stuurgroep',
    { rijen: [RIJ, { mijlpaal: 1, station: 'onsd', onbekend: true }] },
    'ROUTEKAART-04 rijen.1',
  ],
  [
    'a deviation from an edition that is not there',
    'stuurgroep',
    { rijen: [{ activiteit: 'A-M1-13', laterDagen: 7, editie: 9 }] },
    'ROUTEKAART-05 rijen.0',
  ],
  [
    'a period that ends before its beginning',
    'stuurgroep',
    { rijen: [{ ...RIJ, datum: { van: '2021-03-12', tot: '2021-03-08' } }] },
    'PERIODE-01 rijen.0.datum',
  ],
  [
    'an unknown activiteit in a row',
    'stuurgroep',
    { rijen: [{ ...RIJ, activiteit: 'A-M9-01' }] },
    'NIET_GEVONDEN rijen.0.activiteit',
  ],
  [
    'an unknown mijlpaal in a row',
    'stuurgroep',
    { rijen: [{ mijlpaal: 9, station: 'raad', onbekend: true }] },
    'NIET_GEVONDEN rijen.0.mijlpaal',
  ],
  [
    'an unknown station in a row',
    'stuurgroep',
    { rijen: [{ mijlpaal: 1, station: 'commissie', onbekend: true }] },
    'NIET_GEVONDEN rijen.0.station',
  ],
];

const LIJST = { gremium: 'raad-GM0482', tekst: 'Datum\tStatus\n1-6-2021\tdefinitief', proef: false };
const SCHEMA: readonly Rij[] = [
  ['an unknown traject', GR, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['an unknown gremium', GR, { gremium: 'raad-GM0599' }, 'NIET_GEVONDEN gremium'],
  ['another raad', GR, { gremium: 'raad-GM0505' }, 'NIET_TOEGESTAAN'],
  ['a stale versie of the calendar', GR, { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
  ['a text that is a web page', GR, { tekst: '<html><table>' }, 'BESTAND_GEWEIGERD tekst'],
  ['a day that does not exist', GR, { tekst: 'Datum\tStatus\n31-6-2021\t' }, 'DATUM_ONLEESBAAR tekst'],
];

const DEELNAME = {
  gemeente: 'Alblasserdam',
  deelname: 'DOET_MEE',
  vanaf: '2021-03-24',
  verwachteVersie: TRAJECTVERSIE,
};
const DEELNAMEN: readonly Rij[] = [
  ['an unknown traject', GS, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['a gemeente outside the region', GS, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['another gemeente', GS, { gemeente: 'Dordrecht' }, 'NIET_TOEGESTAAN'],
  ['the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', GS, { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
  ['tomorrow', GS, { vanaf: '2021-03-25' }, 'DEELNAME-01 vanaf'],
  [
    'what it said before',
    'gemeentesecretaris GM0505',
    { traject: 'SERVICEGEMEENTE', gemeente: 'Dordrecht', verwachteVersie: 4 },
    'DEELNAME-02 deelname',
  ],
];

const VERSIE = { mijlpaal: 3, naam: 'Versie 3', hash: 'ab'.repeat(32), verwachteVersie: TRAJECTVERSIE };
const VERSIES: readonly Rij[] = [
  ['an unknown mijlpaal', 'two', { mijlpaal: 9 }, 'NIET_GEVONDEN mijlpaal'],
  ['a document that is a version already', 'two', { hash: 'CD'.repeat(32) }, 'STUK-01 hash'],
  ['a gemeente', GS, {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
  ['a key of another request', 'two', { sleutel: GEBRUIKT }, 'SLEUTEL_HERGEBRUIKT sleutel'],
];

const WENS = { wensen: ['#wens'], stap: 'OVERNEMEN', verwachteVersie: TRAJECTVERSIE };
const GEEN_WENS = `${randomUUID()}-1`;
const WENSEN: readonly Rij[] = [
  ['a wens that is not there', 'two', { wensen: [GEEN_WENS] }, 'NIET_GEVONDEN wensen'],
  ['one wens of two that is not there', 'two', { wensen: ['#wens', GEEN_WENS] }, 'NIET_GEVONDEN wensen'],
  ['judging again', 'two', { stap: 'BEOORDELEN' }, 'WENS-01 stap'],
  ['working in what has no answer', 'two', { stap: 'VERWERKEN' }, 'WENS-01 stap'],
  ['a refusal without a reason', 'two', { stap: 'AFWIJZEN' }, 'WENS-02 reden'],
  ['a version that does not belong', 'two', { verwerktIn: { mijlpaal: 2, nummer: 1 } }, 'WENS-03 verwerktIn'],
  ['the stuurgroep, which only reads', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['the gemeente that asked', 'gemeentesecretaris GM0610', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
];

const CLUSTERS: readonly Rij[] = [
  ['a wens that is not there', 'two', { wensen: [GEEN_WENS] }, 'NIET_GEVONDEN wensen'],
  ['wensen about two stukken', 'two', { wensen: ['#wens', '#wens 2'] }, 'WENS-04 wensen'],
  ['a gemeente', 'gemeentesecretaris GM0610', {}, 'NIET_TOEGESTAAN'],
];

const AANBOD = {
  activiteit: 'A-M1-06',
  gemeente: 'GM0482',
  handeling: 'VERZENDEN',
  dag: '2021-02-17',
  verwachteVersie: 0,
};
const AANVAARD = { handeling: 'AANVAARDEN' };
const AANBIEDINGEN: readonly Rij[] = [
  ['an unknown activiteit', 'two', { activiteit: 'A-M9-01' }, 'NIET_GEVONDEN activiteit'],
  ['a gemeente outside the region', 'two', { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['a decision as an invitation', 'two', { activiteit: 'A-M1-17' }, 'AANBOD-01 activiteit'],
  ['an answer to nothing', GS, AANVAARD, 'AANBOD-02 handeling'],
  ['a letter of tomorrow', 'two', { dag: '2021-03-25' }, 'ROUTE-04 dag'],
  ['sessions in a letter', 'two', { sessies: 2 }, 'AANBOD-04 sessies'],
  [
    'an answer before the letter',
    GS,
    { ...AANVAARD, activiteit: 'A-M1-16', dag: '2021-03-22', verwachteVersie: 1 },
    'AANBOD-03 dag',
  ],
  ['an answer for another gemeente', GS, { ...AANVAARD, gemeente: 'GM0505' }, 'NIET_TOEGESTAAN'],
  ['an answer by the planners', 'two', AANVAARD, 'NIET_TOEGESTAAN'],
  ['a stale versie of the activiteit', 'two', { verwachteVersie: 5 }, 'VERSIECONFLICT verwachteVersie'],
];

const AANMELDING = {
  activiteit: 'A-M2-19',
  gemeente: 'GM0482',
  aantal: 3,
  verwachteVersie: 0,
};
const AANMELDINGEN: readonly Rij[] = [
  ['an unknown activiteit', GS, { activiteit: 'A-M9-01' }, 'NIET_GEVONDEN activiteit'],
  ['a gemeente outside the region', GS, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['what goes without sign-ups', GS, { activiteit: 'A-M1-06' }, 'AANMELDING-01 activiteit'],
  ['a session outside the round', GS, { sessie: '2021-12-01' }, 'AANMELDING-02 sessie'],
  ['raadsleden of another gemeente', GS, { gemeente: 'GM0505' }, 'NIET_TOEGESTAAN'],
  ['raadsleden by the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the activiteit', GS, { verwachteVersie: 5 }, 'VERSIECONFLICT verwachteVersie'],
];

/** A small planning with a day that is a holiday, in the table of mijlpaal 1. */
export const PLANNING = {
  tekst: 'Planning hoofdlijnennotitie\nWeek\tDatum\tWat\tWie\nWeek 21\t24-5\tVooroverleg\tONS D',
  editie: { naam: 'Detailplanning 1-3-2021', bijgewerktTotEnMet: '2021-03-01', reden: 'Vooroverleg.' },
  proef: false,
  verwachteVersie: TRAJECTVERSIE,
};
const IMPORT: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody who does not plan', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 25 }, 'VERSIECONFLICT verwachteVersie'],
  ['a text that is a web page', 'two', { tekst: '<html><table>' }, 'BESTAND_GEWEIGERD tekst'],
  ['a text without a planning', 'two', { tekst: 'Wat\tWie\nBesluit\tRaad' }, 'IMPORT-01 bestand'],
  ['days without a year', 'two', { traject: 'LEEG', verwachteVersie: 1 }, 'IMPORT-02 jaar'],
  [
    'a planning without a day until which it is up to date',
    'two',
    { tekst: `${PLANNING.tekst} `, editie: { naam: 'Anders', reden: 'Zo.' } },
    'IMPORT-03 editie.bijgewerktTotEnMet',
  ],
  [
    'a table of which nothing tells the mijlpaal',
    'two',
    { tekst: 'Planning\nWeek\tDatum\tWat\nWeek 20\t20-5\tIets anders' },
    'IMPORT-04 mijlpalen',
  ],
  [
    'an unknown mijlpaal of a table',
    'two',
    { mijlpalen: [{ tabel: 1, mijlpaal: 9 }] },
    'NIET_GEVONDEN mijlpalen',
  ],
  [
    'a name of another body',
    'two',
    { aliassen: [{ tekst: 'ONS D', gremium: 'nmts' }] },
    'IMPORT-05 aliassen',
  ],
  [
    'a name of a body that is not there',
    'two',
    { aliassen: [{ tekst: 'X', gremium: 'Y' }] },
    'NIET_GEVONDEN aliassen',
  ],
  [
    'a decision about nothing',
    'two',
    { beslissingen: [{ bevinding: 'X-1', besluit: 'AANVAARD' }] },
    'NIET_GEVONDEN beslissingen',
  ],
];

const BESLISSING = { bevinding: '#verworpen', besluit: 'AANVAARD', verwachteVersie: TRAJECTVERSIE };
const BEVINDINGEN: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody who does not plan', 'onsd', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 25 }, 'VERSIECONFLICT verwachteVersie'],
  ['a bevinding that does not exist', 'two', { bevinding: 'X-1' }, 'NIET_GEVONDEN bevinding'],
  ['an edition that was not imported', 'two', { editie: 1 }, 'NIET_GEVONDEN bevinding'],
  ['what was decided already', 'two', { besluit: 'VERWORPEN' }, 'IMPORT-06 besluit'],
  ['a date that was planned since', 'two', {}, 'IMPORT-07 bevinding'],
];
const AMBACHT = 'TE_LAAT/M1/college/GM0531';
const GS_AMBACHT = 'gemeentesecretaris GM0531';
const AFHANDELING = {
  waarschuwing: AMBACHT,
  kenmerk: `#kenmerk ${AMBACHT}`,
  reden: 'De besluitenlijst volgt.',
  eigenaar: 'bestuurssecretariaat',
  verwachteVersie: TRAJECTVERSIE,
};
const BEVESTIGEN: readonly Rij[] = [
  ['an unknown traject', GS_AMBACHT, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['what is no warning', GS_AMBACHT, { waarschuwing: 'TE_LAAT/M9' }, 'NIET_GEVONDEN waarschuwing'],
  ['the college of another gemeente', GS, {}, 'NIET_TOEGESTAAN'],
  ['a stale versie', GS_AMBACHT, { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
  ['another cause', GS_AMBACHT, { kenmerk: 'anders' }, 'AFHANDELING-01 kenmerk'],
];
const SLUIMEREN: readonly Rij[] = [
  ['a day that is not to come', GS_AMBACHT, { tot: '2021-03-24' }, 'AFHANDELING-02 tot'],
  ['a day on which it is too late', GS_AMBACHT, { tot: '2021-03-26' }, 'AFHANDELING-03 tot'],
];
const HEROPENEN: readonly Rij[] = [['what nobody answered', GS_AMBACHT, {}, 'AFHANDELING-04 waarschuwing']];

export const TABEL: readonly (readonly [Mutatie, object, readonly Rij[]])[] = [
  ['recordBesluit', ALBLASSERDAM, BESLUITEN],
  [
    'correctBesluit',
    { dag: '2021-03-19', uitkomst: 'INGESTEMD', reden: 'Fout.', verwachteVersie: 2 },
    CORRECTIES,
  ],
  ['recordAanlevering', PAPENDRECHT, AANLEVERINGEN],
  ['trekAanleveringIn', { ...TERUG, verwachteVersie: 1 }, INTREKKINGEN],
  ['planActiviteit', ONSD, PLAN],
  ['recordVergadering', NIEUW, AGENDA],
  ['importVergaderschema', { ...LIJST, verwachteVersie: 1 }, SCHEMA],
  ['recordDeelname', DEELNAME, DEELNAMEN],
  ['importPlanning', PLANNING, IMPORT],
  ['beslisBevinding', BESLISSING, BEVINDINGEN],
  ['stelEditieVast', EDITIE, EDITIES],
  ['stelRoutekaartVast', ROUTEKAART, ROUTEKAARTEN],
  ['voegStukversieToe', VERSIE, VERSIES],
  ['beantwoordWens', WENS, WENSEN],
  ['clusterWensen', { wensen: ['#wens'], naam: 'Kosten', verwachteVersie: TRAJECTVERSIE }, CLUSTERS],
  ['recordAanbod', AANBOD, AANBIEDINGEN],
  ['recordAanmelding', AANMELDING, AANMELDINGEN],
  ['bevestigWaarschuwing', AFHANDELING, BEVESTIGEN],
  ['sluimerWaarschuwing', AFHANDELING, SLUIMEREN],
  ['heropenWaarschuwing', AFHANDELING, HEROPENEN],
  ['bewaarScenario', { ...SCENARIO, verwachteVersie: TRAJECTVERSIE }, BEWAREN],
  ['trekScenarioIn', { scenario: 'S1', reden: 'Niet nodig.', verwachteVersie: TRAJECTVERSIE }, INTREKKEN],
  ['recordStationsregel', { ...REGEL, verwachteVersie: TRAJECTVERSIE }, REGELS],
  ['recordCyclus', CYCLUS, CYCLI],
  ['pasScenarioToe', { scenario: 'S1', verwachteVersie: TRAJECTVERSIE }, TOEPASSEN],
];
