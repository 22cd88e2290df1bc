import { randomUUID } from 'node:crypto';
import { GR, GS, MEI, type Rij } from './weigeringbasis.js';

export const SCENARIO = {
  naam: 'Extra raad',
  toelichting: '',
  maatregelen: [{ extraRaad: { gemeente: 'GM0531', dag: '2021-04-26' } }],
};
export const BEWAREN: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody of a gemeente', GS, {}, 'NIET_TOEGESTAAN'],
  ['a stale versie', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
  ['no maatregelen', 'stuurgroep', { maatregelen: [] }, 'SCENARIO-01 maatregelen'],
  [
    'a name that another has',
    'two',
    { traject: 'LEEG', naam: ' extra RAAD', verwachteVersie: 1 },
    'SCENARIO-02 naam',
  ],
];
export const INTREKKEN: readonly Rij[] = [
  ['what was never kept', 'two', {}, 'NIET_GEVONDEN scenario'],
  ['what was never kept', 'onsd', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie', 'stuurgroep', { traject: 'LEEG', verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
];

export const TOEPASSEN: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['what was never kept', 'griffier GM0482', {}, 'NIET_GEVONDEN scenario'],
  [
    'a maatregel that is not there',
    'two',
    { traject: 'LEEG', maatregelen: [1, 2], verwachteVersie: 1 },
    'NIET_GEVONDEN maatregelen',
  ],
  ['somebody who only reads', 'lezer', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
];

export const REGEL = { station: 'raad', gemeente: 'GM0482', regel: { toetswerkdagen: 2 } };
export const REGELS: readonly Rij[] = [
  ['an unknown traject', GR, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['an unknown station', 'two', { station: 'commissie', gemeente: null }, 'NIET_GEVONDEN station'],
  ['a gemeente outside the region', GR, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['a gemeente where none belongs', GR, { station: 'onsd' }, 'NIET_TOEGESTAAN'],
  ['the rule of another gemeente', GR, { gemeente: 'GM0505' }, 'NIET_TOEGESTAAN'],
  ['a rule for all by one gemeente', GR, { gemeente: null }, 'NIET_TOEGESTAAN'],
  ['the rule of a gemeente by the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  [
    'a rule that holds already',
    'two',
    { traject: 'SERVICEGEMEENTE', station: 'college', gemeente: null, verwachteVersie: 5 },
    'REGEL-01 regel',
  ],
  [
    'a distance to a later station',
    'gemeentesecretaris GM0482',
    { station: 'college', regel: { tussen: { na: 'raad' } } },
    'REGEL-02 regel.tussen.na',
  ],
  ['a distance to a regional station', GR, { regel: { tussen: { na: 'onsd' } } }, 'REGEL-02 regel.tussen.na'],
  ['a withdrawal without a reason', GR, { regel: null }, 'REGEL-03 reden'],
  ['a withdrawal of no rule', GR, { regel: null, reden: 'Vervalt.' }, 'REGEL-04 regel'],
  [
    'days to make ready where the route begins',
    'two',
    { station: 'stuurgroep', gemeente: null },
    'REGEL-05 regel.toetswerkdagen',
  ],
  ['a stale versie', GR, { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
];

export const AFSPRAAK = {
  venster: { mijlpaal: 1, station: 'raad', van: '2021-04-05', tot: '2021-05-14' },
  reden: 'Besproken in de stuurgroep.',
};
export const AFSPRAKEN: readonly Rij[] = [
  ['an afspraak by another role', GR, {}, 'NIET_TOEGESTAAN'],
  [
    'what holds already',
    'two',
    { venster: null, samenloop: { mijlpaal: 1, regel: 'ALLEN' } },
    'AFSPRAAK-01 afspraak',
  ],
  [
    'a window that ends before it begins',
    'two',
    { venster: { ...AFSPRAAK.venster, tot: '2021-04-01' } },
    'PERIODE-01 tot',
  ],
  [
    'a station that is not there',
    'two',
    { venster: { ...AFSPRAAK.venster, station: 'maan' } },
    'NIET_GEVONDEN station',
  ],
  [
    'a reces of a whole gemeente',
    'two',
    { venster: null, reces: { gemeente: 'GM0505', huidig: '2021-05-03' } },
    'AFSPRAAK-02 gremium',
  ],
  ['a stale versie', 'two', { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
];

export const CYCLUS = {
  gremium: 'raad-GM0482',
  vergadering: MEI,
  cyclus: { code: '2021-4' },
  verwachteVersie: 1,
};
export const CYCLI: readonly Rij[] = [
  ['an unknown gremium', GR, { gremium: 'raad-GM0599' }, 'NIET_GEVONDEN gremium'],
  ['a meeting of another body', GR, { vergadering: '#raad-GM0505 2021-05-25' }, 'NIET_GEVONDEN vergadering'],
  ['a meeting by another role', 'two', {}, 'NIET_TOEGESTAAN'],
  ['no meeting by another role', 'two', { vergadering: randomUUID() }, 'NIET_TOEGESTAAN'],
  ['a meeting that fell out', GR, { vergadering: '#raad-GM0482 2021-07-06' }, 'CYCLUS-01 vergadering'],
  ['taking it out without a reason', GR, { cyclus: null }, 'CYCLUS-02 reden'],
  ['taking it out of no cycle', GR, { cyclus: null, reden: 'Los.' }, 'CYCLUS-03 cyclus'],
  [
    'a commissie after the raad',
    GR,
    { cyclus: { code: '2021-4', commissie: '2021-05-26' } },
    'CYCLUS-04 cyclus.commissie',
  ],
  [
    'a commissie before the stukken must be in',
    GR,
    { cyclus: { code: '2021-4', commissie: '2021-03-30' } },
    'CYCLUS-05 cyclus.commissie',
  ],
  ['a stale versie', GR, { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
];

export const VERPLAATSEN = {
  gremium: 'raad-GM0482',
  vergadering: MEI,
  dag: '2021-06-15',
  aanleverdag: '2021-05-25',
  reden: 'Verkiezingen.',
  verwachteVersie: 1,
};
export const VERPLAATSINGEN: readonly Rij[] = [
  ['an unknown gremium', GR, { gremium: 'raad-GM0599' }, 'NIET_GEVONDEN gremium'],
  ['a meeting of another body', GR, { vergadering: '#raad-GM0505 2021-05-25' }, 'NIET_GEVONDEN vergadering'],
  ['a cycle by another role', 'two', {}, 'NIET_TOEGESTAAN'],
  ['no meeting by another role', 'two', { vergadering: randomUUID() }, 'NIET_TOEGESTAAN'],
  ['a meeting that is in no cycle', GR, {}, 'CYCLUS-06 vergadering'],
  ['a stale versie', GR, { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
];

/** A good input of each mutation, and what is wrong with it in each row. */
