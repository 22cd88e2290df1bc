import { Injectable } from '@nestjs/common';
import type { Leesvoortgang } from '../bijlage/leesvoortgang.js';

/** What is being read in this process right now, by the traject and the key of the request. */
@Injectable()
export class Importvoortgang {
  private readonly lopend = new Map<string, Leesvoortgang>();

  /** Carries out a reading whose progress can be asked for meanwhile. */
  async volg<R>(
    { traject, sleutel }: { readonly traject: string; readonly sleutel: string },
    lees: (meld: (voortgang: Leesvoortgang) => void) => Promise<R>,
  ): Promise<R> {
    const naam = naamVan(traject, sleutel);
    this.lopend.set(naam, { fase: 'bestand', gedaan: 0, totaal: null });
    try {
      return await lees((voortgang) => this.lopend.set(naam, voortgang));
    } finally {
      this.lopend.delete(naam);
    }
  }

  /** How far it is; `null` when nothing with this key is being read here. */
  van(traject: string, sleutel: string): Leesvoortgang | null {
    return this.lopend.get(naamVan(traject, sleutel)) ?? null;
  }
}

function naamVan(traject: string, sleutel: string): string {
  return JSON.stringify([traject, sleutel]);
}
