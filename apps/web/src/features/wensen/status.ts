import {
  type Wensstap as Domeinstap,
  type Wensstatus as Domeinstatus,
  wensstatusNa,
} from '@routekaart/route';
import type { Wensstap, Wensstatus } from '../../api/documenten.js';

interface Stap {
  readonly stap: Wensstap;
  readonly domein: Domeinstap;
  readonly metReden: boolean;
}

/** How far a wens is, in the words of the domain. */
const STATUSSEN: Readonly<Record<Wensstatus, Domeinstatus>> = {
  MEEGEGEVEN: 'meegegeven',
  BEOORDEELD: 'beoordeeld',
  OVERGENOMEN: 'overgenomen',
  DEELS: 'deels',
  NIET: 'niet',
  VERWERKT: 'verwerkt',
  TERUGGEKOPPELD: 'teruggekoppeld',
};

const STAPPEN: readonly Stap[] = [
  { stap: 'BEOORDELEN', domein: 'beoordelen', metReden: false },
  { stap: 'OVERNEMEN', domein: 'overnemen', metReden: false },
  { stap: 'DEELS_OVERNEMEN', domein: 'deels-overnemen', metReden: true },
  { stap: 'AFWIJZEN', domein: 'afwijzen', metReden: true },
  { stap: 'VERWERKEN', domein: 'verwerken', metReden: false },
  { stap: 'TERUGKOPPELEN', domein: 'terugkoppelen', metReden: false },
];

/** The steps that every one of these wensen allows. */
export function stappenVoor(statussen: readonly Wensstatus[]): readonly Stap[] {
  return STAPPEN.filter(({ domein }) =>
    statussen.every((status) => wensstatusNa(STATUSSEN[status], domein) !== null),
  );
}

/** What the address names, where that is a status. */
export function statusUit(tekst: string | null): Wensstatus | null {
  const bekend = Object.keys(STATUSSEN) as readonly Wensstatus[];
  return bekend.find((status) => status === tekst) ?? null;
}
