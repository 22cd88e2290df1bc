import { HTMLElement, type Node, TextNode } from 'node-html-parser';

const BLOK = /^(?:P|H[1-6]|LI|UL|OL|TABLE|TR|TD|TH)$/;
// The number of a note stands in the text as a link to it.
const NOOT = /^#(?:foot|end)note-/;

/** The elements directly inside an element. */
export function kinderen(ouder: HTMLElement): readonly HTMLElement[] {
  return ouder.childNodes.filter((kind) => kind instanceof HTMLElement);
}

/**
 * The text of a cell or paragraph as a reader sees it: bold, italics and superscript are layout and fall away, a line
 * break is a line break, paragraphs are joined by a space, numbers of notes are left out. A literal `<i>` is text.
 */
export function celtekst(element: HTMLElement): string {
  return verzamel(element, { tekst: '', wacht: false }).tekst;
}

interface Verzameld {
  readonly tekst: string;
  /** A block ended: what follows is joined by a space. */
  readonly wacht: boolean;
}

function verzamel(knoop: Node, tot: Verzameld): Verzameld {
  if (knoop instanceof TextNode) return voegToe(tot, knoop.text);
  if (!(knoop instanceof HTMLElement)) return tot;
  if (knoop.tagName === 'BR') return voegToe(tot, '\n');
  if (knoop.tagName === 'A' && NOOT.test(knoop.getAttribute('href') ?? '')) return tot;
  const blok = BLOK.test(knoop.tagName);
  const begin = blok ? { ...tot, wacht: tot.tekst !== '' } : tot;
  const na = knoop.childNodes.reduce<Verzameld>((vorige, kind) => verzamel(kind, vorige), begin);
  return blok ? { ...na, wacht: na.tekst !== '' } : na;
}

function voegToe({ tekst, wacht }: Verzameld, stuk: string): Verzameld {
  if (stuk === '') return { tekst, wacht };
  return { tekst: wacht ? `${tekst} ${stuk}` : tekst + stuk, wacht: false };
}
