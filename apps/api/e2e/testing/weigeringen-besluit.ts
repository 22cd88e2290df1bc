import { randomUUID } from 'node:crypto';
import { GEBRUIKT, GS, type Rij } from './weigeringbasis.js';

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

export const BESLUITEN: readonly Rij[] = [
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
    'a written round on the day of a meeting',
    'stuurgroep',
    { traject: 'NIEMAND', station: 'bestuur', gemeente: null, vorm: 'SCHRIFTELIJK', verwachteVersie: 0 },
    'BESLUIT-14 vorm',
  ],
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
    'BESLUIT-08 aanhouding.herindiening',
  ],
  ['sending back by the first body of a gemeente', GS, { uitkomst: 'TERUGVERWEZEN' }, 'BESLUIT-09 uitkomst'],
  ['taking note by a body that decides', GS, { uitkomst: 'TER_KENNIS_GENOMEN' }, 'BESLUIT-12 uitkomst'],
  ['a minority that carries', GS, { stemmen: { voor: 2, tegen: 3 } }, 'BESLUIT-10 stemmen'],
  [
    'a hamerstuk with votes against',
    GS,
    { vorm: 'HAMERSTUK', stemmen: { voor: 3, tegen: 2 } },
    'BESLUIT-13 vorm',
  ],
  ['toestemming where none is asked', GS, { uitkomst: 'TOESTEMMING_VERLEEND' }, 'BESLUIT-11 uitkomst'],
  [
    'an instemming where the law asks toestemming',
    'griffier GM0482',
    { ...RAAD, mijlpaal: 3 },
    'BESLUIT-11 uitkomst',
  ],
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

export const CORRECTIES: readonly Rij[] = [
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
