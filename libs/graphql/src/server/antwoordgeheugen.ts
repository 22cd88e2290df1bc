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

/**
 * Finished answers, kept as long as nothing changed. The key holds everything an answer depends on: the
 * question, role and gemeente, the day, and the stamp that rises with every fact. While changes by other
 * processes cannot be heard, nothing is kept.
 */
export class Antwoordgeheugen {
  private readonly antwoorden = new LRUCache<string, string>({
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
    return `${wie}|${JSON.stringify(vraag)}`;
  }

  vind(sleutel: string): string | undefined {
    return this.antwoorden.get(sleutel);
  }

  bewaar(sleutel: string, antwoord: string): void {
    this.antwoorden.set(sleutel, antwoord);
  }
}
