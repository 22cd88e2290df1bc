import type { Antwoordgeheugen, Verzoekcontext } from '@routekaart/graphql';
import type { Identiteit } from '@routekaart/toegang';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Tokenlezer, UitgeverOnbereikbaar } from '../identiteit/tokenlezer.js';

const NIEMAND = fout('UNAUTHENTICATED', 'Log in: stuur een geldig token mee (Authorization: Bearer …).');

const ONBEREIKBAAR = fout(
  'SERVICE_UNAVAILABLE',
  'Of u bent ingelogd, is nu niet te zeggen: de uitgever van tokens is niet bereikbaar. Probeer het zo opnieuw.',
);

/** A form or a text can be sent by a page of another site; JSON cannot. */
const GEEN_JSON = fout('BAD_REQUEST', 'Stuur de vraag als JSON (Content-Type: application/json).');

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

  /** Who asks by this request, at this moment: a token ends. */
  wie({ headers }: FastifyRequest): Promise<Identiteit | null> {
    return this.tokens.lees(headers.authorization);
  }

  /** Sets the gate before these paths; answers of the first are kept. */
  bewaak(server: FastifyInstance, pad: string, ...andere: readonly string[]): void {
    const paden = [pad, ...andere];
    server.addHook('onRequest', async (verzoek, antwoord) => {
      // The route, not the address: `/%67raphql` arrives here as well.
      if (!paden.includes(verzoek.routeOptions.url ?? '')) {
        return;
      }
      const identiteit = await this.lees(verzoek);
      if (identiteit === 'onbekend') {
        await antwoord.code(503).type(JSON_SOORT).header('retry-after', '5').send(ONBEREIKBAAR);
        return antwoord;
      }
      if (identiteit === null) {
        await antwoord.code(401).type(JSON_SOORT).header('www-authenticate', 'Bearer').send(NIEMAND);
        return antwoord;
      }
      if (verzoek.method === 'POST' && !isJson(verzoek)) {
        await antwoord.code(415).type(JSON_SOORT).send(GEEN_JSON);
        return antwoord;
      }
      this.verzoeken.set(verzoek, { context: { identiteit, antwoord: { isHeel: false } }, sleutel: null });
    });
    server.addHook('preHandler', async (verzoek, antwoord) => {
      const bewaard = verzoek.routeOptions.url === pad ? this.bewaard(verzoek) : undefined;
      return bewaard === undefined ? undefined : antwoord.type(JSON_SOORT).send(bewaard);
    });
    server.addHook(
      'onSend',
      (verzoek: FastifyRequest, _: FastifyReply, inhoud: unknown): Promise<unknown> => {
        const { sleutel, context } = this.verzoeken.get(verzoek) ?? {};
        if (sleutel != null && context?.antwoord.isHeel === true && typeof inhoud === 'string') {
          return Promise.resolve(this.antwoorden.bewaar(sleutel, inhoud));
        }
        return Promise.resolve(inhoud);
      },
    );
  }

  /** `onbekend`: the issuer cannot be asked now. */
  private async lees(verzoek: FastifyRequest): Promise<Identiteit | 'onbekend' | null> {
    try {
      return await this.wie(verzoek);
    } catch (fout) {
      if (fout instanceof UitgeverOnbereikbaar) return 'onbekend';
      throw fout;
    }
  }

  private bewaard(verzoek: FastifyRequest): Buffer | undefined {
    const bekend = this.verzoeken.get(verzoek);
    if (bekend === undefined || verzoek.method !== 'POST') {
      return undefined;
    }
    const identiteit: Identiteit = bekend.context.identiteit;
    bekend.sleutel = this.antwoorden.sleutel(verzoek.body, identiteit);
    return bekend.sleutel === null ? undefined : this.antwoorden.vind(bekend.sleutel);
  }
}

function isJson({ headers }: FastifyRequest): boolean {
  return /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/iu.test(headers['content-type'] ?? '');
}

function fout(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
