import type { Kolomrol, Lijstkolom, Lijstkolommen } from './lijstkolommen.js';
import { herkenKolommen, isLijstkop } from './lijstkolommen.js';

/** Rows by header, or cells as a file or pasted text gives them, the header among the first rows. */
export type Vergaderlijstinvoer =
  readonly Readonly<Record<string, string>>[] | readonly (readonly string[])[];

/** A cell with the header above it. */
export interface Lijstcel {
  readonly kop: string;
  readonly tekst: string;
}

/** A line of a list with its cells by role; `null`: the list has no such column. */
export interface Lijstrij {
  readonly regel: number;
  readonly datum: Lijstcel;
  readonly weekdag: Lijstcel | null;
  readonly aanleverdag: Lijstcel | null;
  readonly status: Lijstcel | null;
  readonly soort: Lijstcel | null;
  readonly opmerking: Lijstcel | null;
  readonly commissies: readonly Lijstcel[];
  /** The cells of columns that are not used: place, time, or no header. */
  readonly terzijde: readonly Lijstcel[];
  /** The cells below headers that are not known, or stand there twice: they may be about something else. */
  readonly vreemd: readonly Lijstcel[];
}

/** The lines below the header; `kolommen` is null when no header names a date. */
export interface Lijstrijen {
  readonly kolommen: Lijstkolommen | null;
  readonly rijen: readonly Lijstrij[];
}

const LAATSTE_KOPREGEL = 20;

/** Finds the header and takes the lines below it apart. Empty lines and repeats of the header are left out. */
export function leesLijstrijen(invoer: Vergaderlijstinvoer): Lijstrijen {
  const cellen = naarCellen(invoer);
  const kopplaats = cellen.slice(0, LAATSTE_KOPREGEL).findIndex(isLijstkop);
  const kop = cellen[kopplaats];
  if (kop === undefined) return { kolommen: null, rijen: [] };
  const breedste = cellen.reduce((meeste, rij) => Math.max(meeste, rij.length), 0);
  const kolommen = herkenKolommen([...kop, ...Array<string>(breedste - kop.length).fill('')]);
  const kopregel = kop.join('\n');
  const rijen = cellen.flatMap((rij, plaats) => {
    const leeg = rij.every((cel) => cel.trim() === '');
    if (plaats <= kopplaats || leeg || rij.join('\n') === kopregel) return [];
    return [maakRij(plaats + 1, rij, kolommen.kolommen)];
  });
  return { kolommen, rijen };
}

function maakRij(regel: number, cellen: readonly string[], kolommen: readonly Lijstkolom[]): Lijstrij {
  const met = (rol: Kolomrol): readonly Lijstcel[] =>
    kolommen
      .filter((kolom) => kolom.rol === rol)
      .map(({ kop, plaats }) => ({ kop, tekst: (cellen[plaats] ?? '').trim() }));
  const eerste = (rol: Kolomrol): Lijstcel | null => met(rol)[0] ?? null;
  return {
    regel,
    datum: eerste('datum') ?? { kop: '', tekst: '' },
    weekdag: eerste('weekdag'),
    aanleverdag: eerste('aanleverdag'),
    status: eerste('status'),
    soort: samengevoegd(met('soort')),
    opmerking: samengevoegd(met('opmerking')),
    commissies: met('commissie'),
    terzijde: met('genegeerd'),
    vreemd: met('vreemd'),
  };
}

function samengevoegd(cellen: readonly Lijstcel[]): Lijstcel | null {
  const [eerste] = cellen;
  if (eerste === undefined) return null;
  const teksten = cellen.map(({ tekst }) => tekst).filter((tekst) => tekst !== '');
  return { kop: eerste.kop, tekst: teksten.join('; ') };
}

/** Records become cells below a header of all their keys, so that lines are counted in one way. */
function naarCellen(invoer: Vergaderlijstinvoer): readonly (readonly string[])[] {
  if (isCellen(invoer)) return invoer;
  const koppen = [...new Set(invoer.flatMap((record) => Object.keys(record)))];
  return [
    koppen,
    ...invoer.map((record) => {
      const cellen = new Map(Object.entries(record));
      return koppen.map((kop) => cellen.get(kop) ?? '');
    }),
  ];
}

function isCellen(invoer: Vergaderlijstinvoer): invoer is readonly (readonly string[])[] {
  return Array.isArray(invoer[0]);
}
