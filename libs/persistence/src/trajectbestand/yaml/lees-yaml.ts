import type { Fout } from '@routekaart/bijlage';
import { delenVanPad } from '@routekaart/bijlage';
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';

/** Largest file, in bytes: a Traject of 400 gemeenten with their calendars is a fraction of it. */
export const GROOTSTE_BESTAND = 5 * 1024 * 1024;

/** How often anchors may be used again: enough for people, too few to blow a small file up. */
const MEESTE_HERHALINGEN = 1_000;

/** What a file may hold once its repetitions are written out, and how deep it may go. */
const MEESTE_DELEN = 2_000_000;
const DIEPSTE = 50;

const ONEINDIG =
  'Dit bestand herhaalt zichzelf te vaak met ankers (&) en verwijzingen (*), of is te diep genest.';

export type GelezenYaml =
  | { readonly kind: 'gelezen'; readonly inhoud: unknown; plaatsVan(pad: string): Plaats | null }
  | { readonly kind: 'onleesbaar'; readonly fouten: readonly Fout[] };

/** Line and column in the text, from 1. */
export interface Plaats {
  readonly regel: number;
  readonly kolom: number;
}

/**
 * Reads YAML 1.2, of which JSON is a part: no tags of its own, no dates (those stay text), every key once. What is
 * wrong comes with its line and column. Never throws.
 */
export function leesYaml(tekst: string): GelezenYaml {
  if (Buffer.byteLength(tekst) > GROOTSTE_BESTAND) {
    return onleesbaar('TE_GROOT', 'Dit bestand is groter dan 5 MB.');
  }
  try {
    return lees(tekst);
  } catch {
    // Too many repetitions, or nested so deeply that reading it runs out of stack.
    return onleesbaar('YAML', ONEINDIG);
  }
}

function lees(tekst: string): GelezenYaml {
  const regels = new LineCounter();
  const plaats = (positie: number): Plaats => {
    const { line, col } = regels.linePos(positie);
    return { regel: line, kolom: col };
  };
  const document = parseDocument(tekst, {
    schema: 'core',
    version: '1.2',
    lineCounter: regels,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    customTags: [],
    resolveKnownTags: false,
  });
  const gebreken = [...document.errors, ...document.warnings];
  if (gebreken.length > 0) {
    return {
      kind: 'onleesbaar',
      fouten: gebreken.slice(0, 50).map(({ code, message, pos }) => ({
        code: 'YAML',
        pad: '',
        melding: `${UITLEG[code] ?? 'Dit is geen geldige YAML'} (${message}).`,
        ...plaats(pos[0]),
      })),
    };
  }
  const los = losseVerwijzing(document);
  if (los !== null) {
    const melding = `Er is geen anker &${los.naam} voor deze verwijzing.`;
    return { kind: 'onleesbaar', fouten: [{ code: 'YAML', pad: '', melding, ...plaats(los.positie) }] };
  }
  const inhoud: unknown = document.toJS({ maxAliasCount: MEESTE_HERHALINGEN });
  return isTeGroot(inhoud)
    ? onleesbaar('YAML', ONEINDIG)
    : { kind: 'gelezen', inhoud, plaatsVan: (pad) => zoekPlaats(document, pad, plaats) };
}

/** The first alias without an anchor before it. */
function losseVerwijzing(
  document: Document.Parsed,
): { readonly naam: string; readonly positie: number } | null {
  const ankers = new Set<string>();
  let los: { readonly naam: string; readonly positie: number } | null = null;
  visit(document, {
    Value: (_, { anchor }) => {
      if (anchor !== undefined) ankers.add(anchor);
    },
    Alias: (_, { source, range }) => {
      if (ankers.has(source)) return undefined;
      los = { naam: source, positie: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return los;
}

/** Whether the content, with all repetitions written out, is too much or too deep: a circle is both. */
function isTeGroot(inhoud: unknown): boolean {
  let over = MEESTE_DELEN;
  const past = (deel: unknown, diepte: number): boolean => {
    over -= 1;
    if (over < 0 || diepte > DIEPSTE) return false;
    if (typeof deel !== 'object' || deel === null) return true;
    return Object.values(deel).every((onderdeel) => past(onderdeel, diepte + 1));
  };
  return !past(inhoud, 0);
}

const UITLEG: Readonly<Record<string, string>> = {
  BAD_INDENT: 'De inspringing klopt niet',
  DUPLICATE_KEY: 'Deze sleutel staat er dubbel',
  MISSING_CHAR: 'Er ontbreekt een teken',
  TAB_AS_INDENT: 'Spring in met spaties, niet met tabs',
  TAG_RESOLVE_FAILED: 'Eigen typen (!) kunnen hier niet',
  UNEXPECTED_TOKEN: 'Dit staat hier niet goed',
  MULTIPLE_DOCS: 'Er staan twee documenten in één bestand',
};

function onleesbaar(code: Fout['code'], melding: string): GelezenYaml {
  return { kind: 'onleesbaar', fouten: [{ code, pad: '', melding }] };
}

/** Where the deepest known part of a path stands: for a key its own place, for a position that of its content. */
function zoekPlaats(document: Document, pad: string, plaats: (positie: number) => Plaats): Plaats | null {
  const delen = delenVanPad(pad);
  for (let lengte = delen.length; lengte >= 0; lengte -= 1) {
    const begin = beginVan(document, delen.slice(0, lengte));
    if (begin !== null) return plaats(begin);
  }
  return null;
}

function beginVan(document: Document, delen: readonly (string | number)[]): number | null {
  const sleutel = delen.at(-1);
  const ouder: unknown = delen.length === 0 ? undefined : document.getIn(delen.slice(0, -1), true);
  if (isMap(ouder)) {
    const paar = ouder.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === sleutel);
    return isNode(paar?.key) ? (paar.key.range?.[0] ?? null) : null;
  }
  const deel: unknown = delen.length === 0 ? document.contents : document.getIn(delen, true);
  return isNode(deel) ? (deel.range?.[0] ?? null) : null;
}
