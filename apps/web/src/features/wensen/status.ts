import {
  type Wensstap as Domeinstap,
  type Wensstatus as Domeinstatus,
  wensstatusNa,
} from '@routekaart/route';
import type { Wensstap, Wensstatus } from '../../api/documenten.js';

interface Stap {
  readonly stap: Wensstap;
  readonly domein: Domeinstap;
  readonly naam: string;
  readonly metReden: boolean;
}

/** How far a wens is, by sign and word, and in the words of the domain. */
export const STATUSSEN: Readonly<
  Record<Wensstatus, { readonly naam: string; readonly domein: Domeinstatus }>
> = {
  MEEGEGEVEN: { naam: '○ Meegegeven', domein: 'meegegeven' },
  BEOORDEELD: { naam: '◐ Beoordeeld', domein: 'beoordeeld' },
  OVERGENOMEN: { naam: '✓ Overgenomen', domein: 'overgenomen' },
  DEELS: { naam: '≈ Deels overgenomen', domein: 'deels' },
  NIET: { naam: '✕ Niet overgenomen', domein: 'niet' },
  VERWERKT: { naam: '● Verwerkt', domein: 'verwerkt' },
  TERUGGEKOPPELD: { naam: '✓✓ Teruggekoppeld', domein: 'teruggekoppeld' },
};

const STAPPEN: readonly Stap[] = [
  { stap: 'BEOORDELEN', domein: 'beoordelen', naam: 'Beoordelen', metReden: false },
  { stap: 'OVERNEMEN', domein: 'overnemen', naam: 'Overnemen', metReden: false },
  { stap: 'DEELS_OVERNEMEN', domein: 'deels-overnemen', naam: 'Deels overnemen', metReden: true },
  { stap: 'AFWIJZEN', domein: 'afwijzen', naam: 'Niet overnemen', metReden: true },
  { stap: 'VERWERKEN', domein: 'verwerken', naam: 'Verwerkt in een versie', metReden: false },
  { stap: 'TERUGKOPPELEN', domein: 'terugkoppelen', naam: 'Teruggekoppeld', metReden: false },
];

/** The steps that every one of these wensen allows. */
export function stappenVoor(statussen: readonly Wensstatus[]): readonly Stap[] {
  return STAPPEN.filter(({ domein }) =>
    statussen.every((status) => wensstatusNa(STATUSSEN[status].domein, domein) !== null),
  );
}

/** What the address names, where that is a status. */
export function statusUit(tekst: string | null): Wensstatus | null {
  const bekend = Object.keys(STATUSSEN) as readonly Wensstatus[];
  return bekend.find((status) => status === tekst) ?? null;
}
