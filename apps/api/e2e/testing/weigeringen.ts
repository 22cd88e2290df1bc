import { randomUUID } from 'node:crypto';
import type { Mutatie } from './mutaties.js';
import { AGENDERING, AGENDERINGEN, VAN_AGENDA } from './weigeringen-agenda.js';
import { GR, GS, MEI, type Rij, TRAJECTVERSIE } from './weigeringbasis.js';
import { LOKAAL, LOKALE_STATIONS } from './weigeringen-lokaal.js';
import { ALBLASSERDAM, BESLUITEN, CORRECTIES } from './weigeringen-besluit.js';
import {
  BEWAREN,
  CYCLI,
  CYCLUS,
  INTREKKEN,
  REGEL,
  AFSPRAAK,
  AFSPRAKEN,
  REGELS,
  SCENARIO,
  TOEPASSEN,
  VERPLAATSEN,
  VERPLAATSINGEN,
} from './weigeringen-scenario.js';
import {
  BESLISSING,
  BEVINDINGEN,
  EDITIE,
  EDITIES,
  IMPORT,
  PLAN,
  PLANNING,
  ROUTEKAART,
  ROUTEKAARTEN,
} from './weigeringen-planning.js';
import {
  AANBIEDINGEN,
  AANBOD,
  AANMELDING,
  AANMELDINGEN,
  ADVIES,
  ADVIEZEN,
  CLUSTERS,
  DEELNAME,
  DEELNAMEN,
  VERSIE,
  VERSIES,
  WENS,
  WENSEN,
} from './weigeringen-register.js';

const ONSD = { activiteit: 'A-M2-15', handeling: 'VASTLEGGEN', datum: { dag: '2021-05-20' } };

export const SOORT: Readonly<Record<string, string>> = {
  NIET_GEVONDEN: 'NietGevonden',
  NIET_TOEGESTAAN: 'NietToegestaan',
  ONGELDIGE_INVOER: 'OngeldigeInvoer',
  VERSIECONFLICT: 'Versieconflict',
  BESTAND_GEWEIGERD: 'BestandGeweigerd',
  DATUM_ONLEESBAAR: 'RijGeweigerd',
  SLEUTEL_HERGEBRUIKT: 'SleutelHergebruikt',
};

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
  [
    'handing in on an earlier day than it was held over for that',
    'stuurgroep',
    { mijlpaal: 3, station: 'stuurgroep', gemeente: null, dag: '2021-03-18', verwachteVersie: 1 },
    'AANLEVERING-03 dag',
  ],
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
  ['a written round of a raad', GR, { schriftelijk: true }, 'AGENDA-08 schriftelijk'],
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

const LIJST = { gremium: 'raad-GM0482', tekst: 'Datum\tStatus\n1-6-2021\tdefinitief', proef: false };
const SCHEMA: readonly Rij[] = [
  ['an unknown traject', GR, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['an unknown gremium', GR, { gremium: 'raad-GM0599' }, 'NIET_GEVONDEN gremium'],
  ['another raad', GR, { gremium: 'raad-GM0505' }, 'NIET_TOEGESTAAN'],
  ['a stale versie of the calendar', GR, { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
  ['a text that is a web page', GR, { tekst: '<html><table>' }, 'BESTAND_GEWEIGERD tekst'],
  ['a day that does not exist', GR, { tekst: 'Datum\tStatus\n31-6-2021\t' }, 'DATUM_ONLEESBAAR tekst'],
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
  // The stuk lies there: the college meets again on di 30-3.
  ['a day on which it is too late', GS_AMBACHT, { tot: '2021-03-31' }, 'AFHANDELING-03 tot'],
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
  ['recordAgendering', AGENDERING, AGENDERINGEN],
  ['trekAgenderingIn', { mijlpaal: 1, station: 'raad', gemeente: 'GM0482', verwachteVersie: 0 }, VAN_AGENDA],
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
  ['recordAdvies', ADVIES, ADVIEZEN],
  ['bevestigWaarschuwing', AFHANDELING, BEVESTIGEN],
  ['sluimerWaarschuwing', AFHANDELING, SLUIMEREN],
  ['heropenWaarschuwing', AFHANDELING, HEROPENEN],
  ['bewaarScenario', { ...SCENARIO, verwachteVersie: TRAJECTVERSIE }, BEWAREN],
  ['trekScenarioIn', { scenario: 'S1', reden: 'Niet nodig.', verwachteVersie: TRAJECTVERSIE }, INTREKKEN],
  ['recordLokaalStation', { ...LOKAAL, verwachteVersie: TRAJECTVERSIE }, LOKALE_STATIONS],
  ['recordStationsregel', { ...REGEL, verwachteVersie: TRAJECTVERSIE }, REGELS],
  ['recordAfspraak', { ...AFSPRAAK, verwachteVersie: TRAJECTVERSIE }, AFSPRAKEN],
  ['recordCyclus', CYCLUS, CYCLI],
  ['verplaatsCyclus', VERPLAATSEN, VERPLAATSINGEN],
  ['pasScenarioToe', { scenario: 'S1', verwachteVersie: TRAJECTVERSIE }, TOEPASSEN],
];
