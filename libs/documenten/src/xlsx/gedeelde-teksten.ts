import { leesXml } from '../xml/lees-xml.js';

const GECODEERD = /_x([0-9a-f]{4})_/gi;

/** The texts that cells refer to by number. Runs with their own layout are joined; readings aids are left out. */
export function leesGedeeldeTeksten(xml: string, onderdeel: string): readonly string[] {
  const teksten: string[] = [];
  let tekst = '';
  let inTekst = false;
  let inUitspraak = false;
  leesXml(xml, onderdeel, {
    open: (naam) => {
      if (naam === 'si') tekst = '';
      else if (naam === 't') inTekst = true;
      else if (naam === 'rPh') inUitspraak = true;
    },
    sluit: (naam) => {
      if (naam === 'si') teksten.push(ontcijferXlsx(tekst));
      else if (naam === 't') inTekst = false;
      else if (naam === 'rPh') inUitspraak = false;
    },
    tekst: (stuk) => {
      if (inTekst && !inUitspraak) tekst += stuk;
    },
  });
  return teksten;
}

/** Replaces `_xHHHH_` by the character it stands for (ECMA-376 part 1, 22.9.2.19). */
export function ontcijferXlsx(tekst: string): string {
  if (!tekst.includes('_x')) return tekst;
  return tekst.replace(GECODEERD, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
