import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A file of 5 MB in base64, and 256 KiB for the question around it. */
const GROOTSTE_VERZOEK = Math.ceil(5_000_000 / 3) * 4 + 256 * 1024;

/** Questions are small; the file stands in the variables. */
const LANGSTE_VRAAG = 10_000;

const ALLEEN_BESTANDEN = JSON.stringify({
  errors: [
    {
      message:
        'Dit adres is alleen voor vragen met een bestand: importPlanning, keurPlanning, importVergaderschema, controleerTrajectbestand en importTrajectbestand, met het bestand in de variabelen.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ],
});

/**
 * Serves GraphQL on a second path, with room for a file in the body: only there, only after the gate, and only for
 * what takes one. Everything else keeps the small limit. Set it before the routes are made.
 */
export function dienBestandspad(server: FastifyInstance, graphql: string, pad: string): void {
  server.addHook('onRoute', (route) => {
    // Fastify adds a HEAD route of its own, which is not wanted here.
    if (route.url !== graphql || ![route.method].flat().includes('POST')) {
      return;
    }
    server.route({
      method: 'POST',
      url: pad,
      bodyLimit: GROOTSTE_VERZOEK,
      preHandler: async (verzoek, antwoord) =>
        neemtBestand(verzoek)
          ? undefined
          : antwoord.code(400).type('application/json; charset=utf-8').send(ALLEEN_BESTANDEN),
      handler: route.handler,
    });
  });
}

function neemtBestand({ body }: FastifyRequest): boolean {
  const query: unknown = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  return (
    typeof query === 'string' &&
    query.length <= LANGSTE_VRAAG &&
    /\b(?:importPlanning|importVergaderschema|keurPlanning|controleerTrajectbestand|importTrajectbestand)\b/u.test(
      query,
    )
  );
}
