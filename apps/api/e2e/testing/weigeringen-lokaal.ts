import { GR, GS, type Rij } from './weigeringbasis.js';

const COMMISSIE = { naam: 'Raadscommissie', soort: 'commissie', mandaat: 'ADVISEERT' };
const PLAATS = { naam: 'Commissie', na: 'college', voor: 'raad', gremium: { nieuw: COMMISSIE } };

/** A commissie of Alblasserdam before its raad. */
export const LOKAAL = { gemeente: 'GM0482', station: 'commissie', plaats: PLAATS };

export const LOKALE_STATIONS: readonly Rij[] = [
  ['an unknown traject', GR, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['a gemeente outside the region', GR, { gemeente: 'Gorinchem' }, 'NIET_GEVONDEN gemeente'],
  ['the strook of another gemeente', GR, { gemeente: 'GM0505' }, 'NIET_TOEGESTAAN'],
  ['a station before the raad, by who keeps the college', GS, {}, 'NIET_TOEGESTAAN'],
  ['an unknown station before it', GR, { plaats: { ...PLAATS, na: 'po' } }, 'NIET_GEVONDEN plaats.na'],
  ['an unknown station after it', 'two', { plaats: { ...PLAATS, voor: 'po' } }, 'NIET_GEVONDEN plaats.voor'],
  [
    'a regional station after it',
    'two',
    { plaats: { ...PLAATS, na: 'stuurgroep', voor: 'onsd' } },
    'NIET_GEVONDEN plaats.voor',
  ],
  ['a mijlpaal that does not come along', GR, { mijlpalen: [1, 7] }, 'NIET_GEVONDEN mijlpalen'],
  ['a station that stands there', GR, { station: 'college' }, 'LOKAAL-01 station'],
  ['two stations with one between them', GR, { plaats: { ...PLAATS, na: 'onsd' } }, 'LOKAAL-02 plaats.na'],
  ['a station before itself', GR, { plaats: { ...PLAATS, na: 'raad' } }, 'LOKAAL-02 plaats.na'],
  [
    'a raad that has the stuk',
    'griffier GM0505',
    { gemeente: 'GM0505', mijlpalen: [1] },
    'LOKAAL-03 mijlpalen',
  ],
  [
    'a station of the region',
    'gemeentesecretaris GM0482',
    { station: 'onsd', plaats: { ...PLAATS, naam: 'ONS-D', na: 'onsd', voor: 'college' }, mijlpalen: [2] },
    'LOKAAL-04 station',
  ],
  [
    'a station that has another name',
    'gemeentesecretaris GM0482',
    {
      traject: 'SERVICEGEMEENTE',
      station: 'po',
      plaats: { ...PLAATS, naam: 'PO', na: null, voor: 'college' },
      verwachteVersie: 5,
    },
    'LOKAAL-04 plaats.naam',
  ],
  [
    'a new gremium where one stood before',
    'gemeentesecretaris GM0531',
    {
      traject: 'SERVICEGEMEENTE',
      gemeente: 'GM0531',
      station: 'po',
      plaats: { ...PLAATS, naam: 'Lokaal PO', na: null, voor: 'college' },
      verwachteVersie: 5,
    },
    'LOKAAL-08 plaats.gremium',
  ],
  ['a route that does not begin there', GR, { plaats: { ...PLAATS, na: null } }, 'LOKAAL-02 plaats.na'],
  [
    'a gremium of another gemeente',
    GR,
    { plaats: { ...PLAATS, gremium: { bekend: 'raad-GM0505' } } },
    'NIET_GEVONDEN plaats.gremium.bekend',
  ],
  [
    'another bedoeling of a station that is known',
    'gemeentesecretaris GM0531',
    {
      traject: 'SERVICEGEMEENTE',
      gemeente: 'GM0531',
      station: 'po',
      plaats: { ...PLAATS, naam: 'Lokaal PO', na: null, voor: 'college', bedoeling: 'BESLUITEN' },
      verwachteVersie: 5,
    },
    'LOKAAL-09 plaats.bedoeling',
  ],
  [
    'a phase that should come after that of the raad',
    GR,
    { plaats: { ...PLAATS, fase: 'OORDEELSVORMING' } },
    'LOKAAL-10 plaats.fase',
  ],
  ['no gremium', GR, { plaats: { ...PLAATS, gremium: {} } }, 'ONGELDIGE_INVOER plaats.gremium'],
  ['taking out without a reason', GR, { station: 'raad', plaats: null }, 'LOKAAL-05 reden'],
  ['taking out an unknown station', 'two', { plaats: null, reden: 'Hamerstuk.' }, 'NIET_GEVONDEN station'],
  [
    'taking out a station of the region',
    'two',
    { station: 'onsd', plaats: null, reden: 'Weg.' },
    'LOKAAL-06 station',
  ],
  ['taking out the raad', GR, { station: 'raad', plaats: null, reden: 'Weg.' }, 'LOKAAL-07 station'],
  ['a stale versie', GR, { verwachteVersie: 1 }, 'VERSIECONFLICT verwachteVersie'],
];
