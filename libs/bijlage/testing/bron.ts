import { readFileSync } from 'node:fs';
import type { Gemeente } from '@routekaart/traject';
import type { Leescontext } from '../src/gelezen.js';
import { gremium, periode } from '../src/testing/andere-regio.js';

const lees = (bestand: string): string =>
  readFileSync(new URL(`../src/golden/${bestand}`, import.meta.url), 'utf8');

/** The whole text of bron 004. */
export const BRON_004 = lees('bron-004.txt');

/** A kind of irregularity found in bron 004 by hand, with the lines it stands on. */
export interface GoudenBevinding {
  readonly id: string;
  readonly code: string;
  readonly regels: readonly number[];
  /** Words that the explanation of the bevinding holds, where one code stands for many things. */
  readonly over: string;
}

interface Onregelmatighedenbestand {
  readonly onregelmatigheden: readonly GoudenBevinding[];
}

interface GrSddBestand {
  readonly gremia: readonly {
    readonly code: string;
    readonly naam: string;
    readonly soort: string;
    readonly aliassen: readonly string[];
  }[];
  readonly gemeenten: readonly Gemeente[];
  readonly kalender: readonly (readonly [
    laag: string,
    naam: string,
    van: string,
    tot: string,
    hard: boolean,
  ])[];
}

export const ONREGELMATIGHEDEN = (JSON.parse(lees('onregelmatigheden.json')) as Onregelmatighedenbestand)
  .onregelmatigheden;

/** The gremia and gemeenten of the GR SDD with the holidays of 2021 and those of the schools in region Midden. */
export function contextVanGrSdd(): Leescontext {
  const { gremia, gemeenten, kalender } = JSON.parse(lees('gr-sdd.json')) as GrSddBestand;
  return {
    gremia: gremia.map(({ code, naam, soort, aliassen }) => ({ ...gremium(naam, soort, aliassen), code })),
    gemeenten,
    kalenderperioden: kalender.map((delen) => periode(...delen)),
  };
}
