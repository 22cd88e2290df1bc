import { PassThrough } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Abonnement, Stroomantwoord, Stroomcontext, Stroomvraag } from '@routekaart/graphql';
import type { Identiteit } from '@routekaart/toegang';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What one reader may keep open, and how often a line shows that it lives. */
export interface Stroomgrenzen {
  /** Lines per identity: a window each, over several devices. */
  readonly perIdentiteit: number;
  /** Lines of everybody together. */
  readonly totaal: number;
  /** Milliseconds between two signs of life; at each of them the token is looked at again. */
  readonly hartslagMs: number;
}

export const STROOMGRENZEN: Stroomgrenzen = { perIdentiteit: 12, totaal: 2000, hartslagMs: 15_000 };

export interface Stroombron {
  /** Who asks, when the token is still good. */
  readonly wie: (verzoek: FastifyRequest) => Promise<Identiteit | null>;
  readonly abonneer: (vraag: Stroomvraag, context: Stroomcontext) => Promise<Abonnement>;
  readonly log: (fout: unknown) => void;
}

const TE_VEEL = weigering('TE_VEEL_STROMEN', 'U hebt te veel vensters open: sluit er een.');
const STOPT = weigering('TIJDELIJK_NIET_BESCHIKBAAR', 'Deze server stopt: verbind opnieuw.');
const JSON_SOORT = 'application/json; charset=utf-8';

/**
 * Subscriptions as server-sent events over a POST (GraphQL over SSE, one operation per request): the same port, gate
 * and token as every question. A line ends when the reader leaves or takes nothing in any more, when the token ends, or
 * when the server stops.
 */
export class Stromen {
  private readonly open = new Map<AbortController, string>();
  private stopt = false;

  constructor(
    private readonly bron: Stroombron,
    private readonly grenzen: Stroomgrenzen = STROOMGRENZEN,
  ) {}

  /** Serves them on this path, which the gate must guard. */
  dien(server: FastifyInstance, pad: string): void {
    server.post(pad, (verzoek, antwoord) => this.begin(verzoek, antwoord));
  }

  /** Ends every line, so that the readers connect elsewhere, and takes no new one. */
  sluit(): void {
    this.stopt = true;
    for (const lijn of this.open.keys()) lijn.abort();
  }

  private async begin(verzoek: FastifyRequest, antwoord: FastifyReply): Promise<FastifyReply> {
    const identiteit = await this.bron.wie(verzoek);
    if (identiteit === null) throw new Error('Een stroom kwam voorbij de poort zonder identiteit.');
    // Looked at after the wait: nobody tells later that the reader left or the server stopped meanwhile.
    if (this.stopt || antwoord.raw.destroyed) return antwoord.code(503).type(JSON_SOORT).send(STOPT);
    const sleutel = `${identiteit.rol}|${identiteit.gemeente ?? ''}|${identiteit.naam}`;
    if (this.isVol(sleutel)) return antwoord.code(429).type(JSON_SOORT).send(TE_VEEL);

    const lijn = new AbortController();
    this.open.set(lijn, sleutel);
    lijn.signal.addEventListener('abort', () => this.open.delete(lijn));
    antwoord.raw.on('close', () => lijn.abort());
    const vraag: unknown = verzoek.body;
    const abonnement = await this.bron.abonneer(typeof vraag === 'object' && vraag !== null ? vraag : {}, {
      identiteit,
      einde: lijn.signal,
    });
    if (abonnement.kind === 'geweigerd') {
      lijn.abort();
      return antwoord.code(abonnement.status).type(JSON_SOORT).send(JSON.stringify(abonnement.antwoord));
    }
    const uit = new PassThrough();
    void this.bewaak(verzoek, uit, lijn);
    void this.stuur(abonnement.antwoorden, uit, lijn);
    return antwoord
      .type('text/event-stream; charset=utf-8')
      .headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' })
      .send(uit);
  }

  private async stuur(
    antwoorden: AsyncIterable<Stroomantwoord>,
    uit: PassThrough,
    lijn: AbortController,
  ): Promise<void> {
    try {
      for await (const een of antwoorden) uit.write(`event: next\ndata: ${JSON.stringify(een)}\n\n`);
    } catch (fout) {
      this.bron.log(fout);
    } finally {
      uit.end('event: complete\ndata:\n\n');
      lijn.abort();
    }
  }

  /**
   * A sign of life now and then, for the reader and for every proxy between. The end of the token ends the line, and
   * so does a reader for whom more waits than fits.
   */
  private async bewaak(verzoek: FastifyRequest, uit: PassThrough, lijn: AbortController): Promise<void> {
    const { signal } = lijn;
    try {
      for (;;) {
        uit.write(':\n\n');
        await wacht(this.grenzen.hartslagMs, null, { signal, ref: false });
        if (uit.writableNeedDrain) uit.destroy();
        if (uit.destroyed || (await this.bron.wie(verzoek)) === null) lijn.abort();
      }
    } catch (fout) {
      if (signal.aborted) return;
      this.bron.log(fout);
      lijn.abort();
    }
  }

  private isVol(sleutel: string): boolean {
    const vanLezer = [...this.open.values()].filter((wie) => wie === sleutel).length;
    return vanLezer >= this.grenzen.perIdentiteit || this.open.size >= this.grenzen.totaal;
  }
}

function weigering(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
