import { GR, MEI, type Rij } from './weigeringbasis.js';

/** The raad of Alblasserdam, on the agenda of May: it waits for its college, and may be on an agenda already. */
export const AGENDERING = {
  mijlpaal: 1,
  station: 'raad',
  gemeente: 'GM0482',
  vergadering: MEI,
  verwachteVersie: 0,
};

export const AGENDERINGEN: readonly Rij[] = [
  ['a meeting of another body', GR, { vergadering: '#raad-GM0505 2021-05-25' }, 'AGENDERING-02 vergadering'],
  ['a meeting that does not exist', GR, { vergadering: 'x' }, 'AGENDERING-02 vergadering'],
  ['a meeting that fell out', GR, { vergadering: '#raad-GM0482 2021-07-06' }, 'AGENDERING-03 vergadering'],
  [
    'a meeting that has passed',
    'gemeentesecretaris GM0482',
    { station: 'college', vergadering: '#college-GM0482 2021-03-23', verwachteVersie: 1 },
    'AGENDERING-03 vergadering',
  ],
  [
    'a behandeling that was decided',
    'gemeentesecretaris GM0505',
    {
      station: 'college',
      gemeente: 'GM0505',
      vergadering: '#college-GM0505 2021-03-30',
      verwachteVersie: 2,
    },
    'AGENDERING-01 behandeling',
  ],
  ['the raad of another gemeente', 'griffier GM0505', {}, 'NIET_TOEGESTAAN'],
  ['the raad, by who keeps the college', 'gemeentesecretaris GM0482', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie', GR, { verwachteVersie: 7 }, 'VERSIECONFLICT verwachteVersie'],
];

export const VAN_AGENDA: readonly Rij[] = [
  ['what stands on no agenda', GR, {}, 'AGENDERING-04 behandeling'],
  ['the raad of another gemeente', 'griffier GM0505', {}, 'NIET_TOEGESTAAN'],
];
