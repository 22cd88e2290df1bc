import { randomUUID } from 'node:crypto';
import { GEBRUIKT, GS, TRAJECTVERSIE, type Rij } from './weigeringbasis.js';

export const DEELNAME = {
  gemeente: 'Alblasserdam',
  deelname: 'DOET_MEE',
  vanaf: '2021-03-24',
  verwachteVersie: TRAJECTVERSIE,
};
const NMTS = { gemeente: null, gremium: 'NMTS' };
export const DEELNAMEN: readonly Rij[] = [
  ['an unknown traject', GS, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['a gemeente outside the region', GS, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['another gemeente', GS, { gemeente: 'Dordrecht' }, 'NIET_TOEGESTAAN'],
  ['the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', GS, { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
  ['tomorrow', GS, { vanaf: '2021-03-25' }, 'DEELNAME-01 vanaf'],
  [
    'a part of what it leaves',
    GS,
    { deelname: 'DOET_NIET_MEE', onderdeel: 'alleen sociale zaken' },
    'DEELNAME-03 onderdeel',
  ],
  [
    'what it said before',
    'gemeentesecretaris GM0505',
    { traject: 'SERVICEGEMEENTE', gemeente: 'Dordrecht', verwachteVersie: 5 },
    'DEELNAME-02 deelname',
  ],
  ['an unknown gremium', 'two', { ...NMTS, gremium: 'RPO Zorg' }, 'NIET_GEVONDEN gremium'],
  ['a body that nobody asked', 'two', NMTS, 'DEELNAME-04 gremium'],
  ['the body of others', 'stuurgroep', NMTS, 'NIET_TOEGESTAAN'],
  ['a body, by a gemeente', GS, NMTS, 'NIET_TOEGESTAAN'],
  ['both a gemeente and a body', GS, { gremium: 'NMTS' }, 'ONGELDIGE_INVOER gremium'],
  ['neither a gemeente nor a body', GS, { gemeente: null }, 'ONGELDIGE_INVOER gemeente'],
];

export const VERSIE = {
  mijlpaal: 3,
  naam: 'Versie 3',
  hash: 'ab'.repeat(32),
  verwachteVersie: TRAJECTVERSIE,
};
export const VERSIES: readonly Rij[] = [
  ['an unknown mijlpaal', 'two', { mijlpaal: 9 }, 'NIET_GEVONDEN mijlpaal'],
  ['a document that is a version already', 'two', { hash: 'CD'.repeat(32) }, 'STUK-01 hash'],
  ['a gemeente', GS, {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
  ['a key of another request', 'two', { sleutel: GEBRUIKT }, 'SLEUTEL_HERGEBRUIKT sleutel'],
];

export const WENS = { wensen: ['#wens'], stap: 'OVERNEMEN', verwachteVersie: TRAJECTVERSIE };
const GEEN_WENS = `${randomUUID()}-1`;
export const WENSEN: readonly Rij[] = [
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

export const CLUSTERS: readonly Rij[] = [
  ['a wens that is not there', 'two', { wensen: [GEEN_WENS] }, 'NIET_GEVONDEN wensen'],
  ['wensen about two stukken', 'two', { wensen: ['#wens', '#wens 2'] }, 'WENS-04 wensen'],
  ['a gemeente', 'gemeentesecretaris GM0610', {}, 'NIET_TOEGESTAAN'],
];

export const AANBOD = {
  activiteit: 'A-M1-06',
  gemeente: 'GM0482',
  handeling: 'VERZENDEN',
  dag: '2021-02-17',
  verwachteVersie: 0,
};
const AANVAARD = { handeling: 'AANVAARDEN' };
export const AANBIEDINGEN: readonly Rij[] = [
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

export const AANMELDING = {
  activiteit: 'A-M2-19',
  gemeente: 'GM0482',
  aantal: 3,
  verwachteVersie: 0,
};
export const AANMELDINGEN: readonly Rij[] = [
  ['an unknown activiteit', GS, { activiteit: 'A-M9-01' }, 'NIET_GEVONDEN activiteit'],
  ['a gemeente outside the region', GS, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['what goes without sign-ups', GS, { activiteit: 'A-M1-06' }, 'AANMELDING-01 activiteit'],
  ['a session outside the round', GS, { sessie: '2021-12-01' }, 'AANMELDING-02 sessie'],
  ['raadsleden of another gemeente', GS, { gemeente: 'GM0505' }, 'NIET_TOEGESTAAN'],
  ['raadsleden by the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the activiteit', GS, { verwachteVersie: 5 }, 'VERSIECONFLICT verwachteVersie'],
];

export const ADVIES = {
  mijlpaal: 1,
  gremium: 'NMTS',
  dag: '2021-03-11',
  tekst: 'Stem in.',
  verwachteVersie: TRAJECTVERSIE,
};
const LOKAAL = { gemeente: 'GM0482', houding: 'INGESTEMD', tekst: null };
export const ADVIEZEN: readonly Rij[] = [
  ['an unknown mijlpaal', 'two', { mijlpaal: 9 }, 'NIET_GEVONDEN mijlpaal'],
  ['an unknown gremium', 'two', { gremium: 'OGO' }, 'NIET_GEVONDEN gremium'],
  ['a gemeente outside the region', GS, { ...LOKAAL, gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['an advice of tomorrow', 'two', { dag: '2021-03-25' }, 'ADVIES-01 dag'],
  ['a body that agrees and does not advise', 'onsd', { gremium: 'onsd' }, 'ADVIES-02 gremium'],
  ['a version that is not there', 'two', { stukversie: 9 }, 'NIET_GEVONDEN stukversie'],
  ['a houding of the region', 'two', { houding: 'INGESTEMD' }, 'ADVIES-03 houding'],
  ['a local advice that says neither', GS, { gemeente: 'GM0482' }, 'ADVIES-03 houding'],
  ['a regional advice without a word', 'two', { tekst: null }, 'ADVIES-04 tekst'],
  ['deviating without a reason', GS, { ...LOKAAL, houding: 'AFGEWEKEN' }, 'ADVIES-04 tekst'],
  ['an answer to nothing', GS, LOKAAL, 'ADVIES-05 gremium'],
  ['the local advice of another gemeente', GS, { ...LOKAAL, gemeente: 'GM0505' }, 'NIET_TOEGESTAAN'],
  ['a local advice by the planners', 'two', LOKAAL, 'NIET_TOEGESTAAN'],
  ['a regional advice by a gemeente', GS, {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
];
