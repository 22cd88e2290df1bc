import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';
import { isXmlTekst } from './xml-tekens.js';

export type Attributen = ReadonlyMap<string, string>;

/** Called for every element and piece of text, in order. Names come without their namespace prefix. */
export interface Xmlbezoeker {
  readonly open: (naam: string, attributen: Attributen) => void;
  readonly sluit: (naam: string) => void;
  /** Text between two tags may come in several pieces. */
  readonly tekst: (tekst: string) => void;
}

const NAAM = /[^\s/>=<&"'!?]+/y;
const ATTRIBUUT = /\s+([^\s/>=<&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const EINDE = /\s*(\/?)>/y;
const VERWIJZING = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{0,20}));|&/gi;
const BEKEND: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const GEEN_ATTRIBUTEN: Attributen = new Map();

/**
 * Reads well-formed XML without a DTD, in one pass and without building a tree. A DTD, an unknown entity, more than
 * 200 levels or broken markup stops the reading; nothing is ever fetched. `onderdeel` names the part in the message.
 */
export function leesXml(xml: string, onderdeel: string, bezoeker: Xmlbezoeker): void {
  const open: string[] = [];
  let plaats = xml.startsWith('\u{FEFF}') ? 1 : 0;
  while (plaats < xml.length) {
    const tag = xml.indexOf('<', plaats);
    const eindeTekst = tag === -1 ? xml.length : tag;
    if (eindeTekst > plaats) leesTekst(xml.slice(plaats, eindeTekst));
    if (tag === -1) break;
    plaats = leesTag(tag);
  }
  if (open.length > 0) kapot();

  function leesTekst(rauw: string): void {
    const tekst = ontcijfer(rauw.includes('\r') ? rauw.replace(/\r\n?/g, '\n') : rauw, onderdeel);
    if (open.length > 0) bezoeker.tekst(tekst);
    else if (tekst.trim() !== '') kapot();
  }

  function leesTag(tag: number): number {
    if (xml.startsWith('<!--', tag)) return voorbij('-->', tag + 4);
    if (xml.startsWith('<![CDATA[', tag)) {
      const einde = voorbij(']]>', tag + 9);
      if (open.length > 0) bezoeker.tekst(xml.slice(tag + 9, einde - 3));
      return einde;
    }
    if (xml.startsWith('<!', tag))
      weiger('Het bestand verwijst naar een DTD; dat is niet toegestaan.', onderdeel);
    if (xml.startsWith('<?', tag)) return voorbij('?>', tag + 2);
    return xml.startsWith('</', tag) ? leesSluittag(tag + 2) : leesOpentag(tag + 1);
  }

  function leesSluittag(begin: number): number {
    const naam = leesNaam(begin);
    const einde = eindeVanTag(begin + naam.length);
    if (open.pop() !== naam || einde.leeg) kapot();
    bezoeker.sluit(zonderVoorvoegsel(naam));
    return einde.plaats;
  }

  function leesOpentag(begin: number): number {
    const naam = leesNaam(begin);
    const gelezen = leesAttributen(begin + naam.length);
    const einde = eindeVanTag(gelezen.plaats);
    bezoeker.open(zonderVoorvoegsel(naam), gelezen.attributen);
    if (einde.leeg) bezoeker.sluit(zonderVoorvoegsel(naam));
    else if (open.push(naam) > GRENZEN.xmlDiepte) weiger('Het bestand is te diep genest.', onderdeel);
    return einde.plaats;
  }

  function leesNaam(begin: number): string {
    NAAM.lastIndex = begin;
    return NAAM.exec(xml)?.[0] ?? kapot();
  }

  function leesAttributen(begin: number): { attributen: Attributen; plaats: number } {
    let attributen: Map<string, string> | null = null;
    let einde = begin;
    for (;;) {
      ATTRIBUUT.lastIndex = einde;
      const [alles, naam, dubbel, enkel] = ATTRIBUUT.exec(xml) ?? [];
      if (alles === undefined || naam === undefined) break;
      attributen ??= new Map();
      attributen.set(naam, ontcijfer(dubbel ?? enkel ?? '', onderdeel));
      einde += alles.length;
    }
    return { attributen: attributen ?? GEEN_ATTRIBUTEN, plaats: einde };
  }

  function eindeVanTag(begin: number): { leeg: boolean; plaats: number } {
    EINDE.lastIndex = begin;
    const [alles, streep] = EINDE.exec(xml) ?? kapot();
    return { leeg: streep === '/', plaats: begin + alles.length };
  }

  function voorbij(teken: string, vanaf: number): number {
    const einde = xml.indexOf(teken, vanaf);
    return einde === -1 ? kapot() : einde + teken.length;
  }

  function kapot(): never {
    return weiger('Het bestand is beschadigd: een onderdeel is geen geldige XML.', onderdeel);
  }
}

function ontcijfer(rauw: string, onderdeel: string): string {
  const tekst = rauw.includes('&')
    ? rauw.replace(VERWIJZING, (alles, hex?: string, getal?: string, naam?: string) => {
        const bekend = naam === undefined ? undefined : BEKEND[naam];
        if (bekend !== undefined) return bekend;
        const punt = hex === undefined ? Number(getal ?? NaN) : parseInt(hex, 16);
        if (punt <= 0x10_ff_ff) return String.fromCodePoint(punt);
        return weiger(`Het bestand bevat een onbekende verwijzing ${alles}.`, onderdeel);
      })
    : rauw;
  return isXmlTekst(tekst) ? tekst : weiger('Het bestand bevat tekens die in tekst niet mogen.', onderdeel);
}

function zonderVoorvoegsel(naam: string): string {
  const dubbelePunt = naam.indexOf(':');
  return dubbelePunt === -1 ? naam : naam.slice(dubbelePunt + 1);
}
