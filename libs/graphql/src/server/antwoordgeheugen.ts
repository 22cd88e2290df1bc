import type { Identiteit } from '@routekaart/toegang';
import { LRUCache } from 'lru-cache';
import type { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import type { Klok } from '../klok.js';
import type { Vraagcontext } from '../toegang/vrager.js';

/** The context of one request: who asks, and whether the answer may be kept. */
export interface Verzoekcontext extends Vraagcontext {
  readonly antwoord: { isHeel: boolean };
}

/** Bytes of kept answers at most; a big one costs more of it. */
const GEHEUGEN = 32 * 1024 * 1024;

/** What belongs to one person and is no fact of a traject: neither the role nor the stamp says when it changed. */
const PERSOONLIJK = /\bagendaFeeds\b/u;

/**
 * Finished answers, kept as long as nothing changed. The key holds everything an answer depends on: the
 * question, role and gemeente, the day, and the stamp that rises with every fact. While changes by other
 * processes cannot be heard, nothing is kept.
 */
export class Antwoordgeheugen {
  private readonly antwoorden = new LRUCache<string, Buffer>({
    maxSize: GEHEUGEN,
    sizeCalculation: (antwoord, sleutel) => antwoord.length + sleutel.length,
  });

  constructor(
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
  ) {}

  /** The key of this question, taken before it is answered; `null` when its answer cannot be kept. */
  sleutel(vraag: unknown, { rol, gemeente }: Identiteit): string | null {
    if (!this.geheugen.isActueel) {
      return null;
    }
    const wie = `${rol}|${gemeente ?? ''}|${String(this.klok.vandaag())}|${String(this.geheugen.stempel)}`;
    const tekst = schrijfOp(vraag);
    return tekst === null || PERSOONLIJK.test(tekst) ? null : `${wie}|${tekst}`;
  }

  vind(sleutel: string): Buffer | undefined {
    return this.antwoorden.get(sleutel);
  }

  /** Keeps an answer as the bytes that are sent, which it gives back: a text would be encoded each time. */
  bewaar(sleutel: string, antwoord: string): Buffer {
    const bytes = Buffer.from(antwoord);
    this.antwoorden.set(sleutel, bytes);
    return bytes;
  }
}

/** The question as text; `null` when it is nested so deep that it cannot be written down. */
function schrijfOp(vraag: unknown): string | null {
  try {
    return JSON.stringify(vraag);
  } catch {
    return null;
  }
}
