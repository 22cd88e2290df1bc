import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';
import { type Attributen, leesXml } from '../xml/lees-xml.js';
import type { RuweCel } from './celtekst.js';

/** Called for every cell that holds something, row by row; numbers count from 1. */
export interface Bladbezoeker {
  readonly cel: (rij: number, kolom: number, cel: RuweCel) => void;
  readonly rijKlaar: (rij: number) => void;
  readonly samengevoegd: (bereik: string) => void;
}

const ADRES = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/;
const LAATSTE_RIJ = 1_048_576;

/** Reads the cells of one sheet in one pass. Rows must come in order, as every program writes them. */
export function leesBlad(xml: string, onderdeel: string, plaats: string, bezoeker: Bladbezoeker): void {
  let rij = 0;
  let kolom = 0;
  let cel: { attributen: Attributen; waarde: string; tekst: string; formule: boolean } | null = null;
  let in_: 'v' | 't' | null = null;
  let inUitspraak = false;
  leesXml(xml, onderdeel, {
    open: (naam, attributen) => {
      if (naam === 'row') {
        rij = volgendeRij(attributen.get('r'));
        kolom = 0;
      } else if (naam === 'c') {
        kolom = volgendeKolom(attributen.get('r'));
        cel = { attributen, waarde: '', tekst: '', formule: false };
      } else if (naam === 'mergeCell') {
        bezoeker.samengevoegd(attributen.get('ref') ?? '');
      } else if (cel !== null) {
        if (naam === 'f') cel.formule = true;
        else if (naam === 'v' || naam === 't') in_ = naam;
        else if (naam === 'rPh') inUitspraak = true;
      }
    },
    sluit: (naam) => {
      if (naam === 'c' && cel !== null) {
        const { attributen, waarde, tekst, formule } = cel;
        const type = attributen.get('t') ?? 'n';
        bezoeker.cel(rij, kolom, { type, stijl: Number(attributen.get('s') ?? 0), waarde, tekst, formule });
        cel = null;
      } else if (naam === 'row') bezoeker.rijKlaar(rij);
      else if (naam === in_) in_ = null;
      else if (naam === 'rPh') inUitspraak = false;
    },
    tekst: (stuk) => {
      if (cel === null || in_ === null || inUitspraak) return;
      if (in_ === 'v') cel.waarde += stuk;
      else cel.tekst += stuk;
    },
  });

  function volgendeRij(gegeven: string | undefined): number {
    const nummer = gegeven === undefined ? rij + 1 : Number(gegeven);
    if (Number.isInteger(nummer) && nummer > rij && nummer <= LAATSTE_RIJ) return nummer;
    return weiger('De rijen van het blad staan niet in volgorde.', plaats);
  }

  function volgendeKolom(adres: string | undefined): number {
    const nummer = adres === undefined ? kolom + 1 : leesAdres(adres)?.kolom;
    if (nummer !== undefined && nummer > kolom) return nummer;
    return weiger('De cellen van het blad staan niet in volgorde.', `${plaats}, rij ${rij}`);
  }
}

/** A cell address taken apart; null when it is none. */
export function leesAdres(adres: string): { readonly rij: number; readonly kolom: number } | null {
  const [alles, letters, cijfers] = ADRES.exec(adres) ?? [];
  if (alles === undefined || letters === undefined) return null;
  const kolom = Array.from(letters).reduce((nummer, letter) => nummer * 26 + letter.charCodeAt(0) - 64, 0);
  return { rij: Number(cijfers), kolom };
}

/** The letters above a column: 1 is A, 28 is AB. */
export function kolomletters(kolom: number): string {
  if (kolom > 26) return kolomletters(Math.floor((kolom - 1) / 26)) + kolomletters(((kolom - 1) % 26) + 1);
  return String.fromCharCode(64 + kolom);
}

/** Refuses a filled cell to the right of what a planning can have. */
export function keurKolom(kolom: number, plaats: string): void {
  if (kolom > GRENZEN.kolommen) weiger('Het blad heeft meer dan 200 kolommen.', plaats);
}
