import type { Antwoordgeheugen, Verzoekcontext } from '@routekaart/graphql';
import type { Identiteit } from '@routekaart/toegang';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Tokenlezer } from '../identiteit/tokenlezer.js';

const NIEMAND = JSON.stringify({
  errors: [
    {
      message: 'Log in: stuur een geldig token mee (Authorization: Bearer …).',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
});

const JSON_SOORT = 'application/json; charset=utf-8';

/** What the hooks remember of one request. */
interface Verzoek {
  readonly context: Verzoekcontext;
  sleutel: string | null;
}

/** The gate before GraphQL: nobody without an identity, and a kept answer when nothing changed. */
export class Poort {
  private readonly verzoeken = new WeakMap<object, Verzoek>();

  constructor(
    private readonly tokens: Tokenlezer,
    private readonly antwoorden: Antwoordgeheugen,
  ) {}

  /** The context of a request that passed the gate. */
  context(verzoek: unknown): Verzoekcontext {
    const bekend = this.verzoeken.get(verzoek as object);
    if (bekend === undefined) {
      throw new Error('Een verzoek bereikte GraphQL zonder identiteit.');
    }
    return bekend.context;
  }

  /** Sets the gate before this path. */
  bewaak(server: FastifyInstance, pad: string): void {
    server.addHook('onRequest', async (verzoek, antwoord) => {
      if (verzoek.url.split('?')[0] !== pad) {
        return;
      }
      const identiteit = await this.tokens.lees(verzoek.headers.authorization);
      if (identiteit === null) {
        await antwoord.code(401).type(JSON_SOORT).header('www-authenticate', 'Bearer').send(NIEMAND);
        return antwoord;
      }
      this.verzoeken.set(verzoek, { context: { identiteit, antwoord: { isHeel: false } }, sleutel: null });
    });
    server.addHook('preHandler', async (verzoek, antwoord) => {
      const bewaard = this.bewaard(verzoek);
      return bewaard === undefined ? undefined : antwoord.type(JSON_SOORT).send(bewaard);
    });
    server.addHook('onSend', (verzoek: FastifyRequest, _: FastifyReply, inhoud: unknown) => {
      const { sleutel, context } = this.verzoeken.get(verzoek) ?? {};
      if (sleutel != null && context?.antwoord.isHeel === true && typeof inhoud === 'string') {
        this.antwoorden.bewaar(sleutel, inhoud);
      }
      return Promise.resolve(inhoud);
    });
  }

  private bewaard(verzoek: FastifyRequest): string | undefined {
    const bekend = this.verzoeken.get(verzoek);
    if (bekend === undefined || verzoek.method !== 'POST' || !isJson(verzoek)) {
      return undefined;
    }
    const identiteit: Identiteit = bekend.context.identiteit;
    bekend.sleutel = this.antwoorden.sleutel(verzoek.body, identiteit);
    return bekend.sleutel === null ? undefined : this.antwoorden.vind(bekend.sleutel);
  }
}

function isJson({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
