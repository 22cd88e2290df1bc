import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';

const pakketten = createRequire(import.meta.url);

/** Everything the explorer needs comes from this process: it works without internet. */
const BESTANDEN: readonly (readonly [pad: string, soort: string, plaats: () => string | URL])[] = [
  ['', 'text/html; charset=utf-8', () => new URL('verkenner.html', import.meta.url)],
  ['/verkenner.css', 'text/css; charset=utf-8', () => new URL('verkenner.css', import.meta.url)],
  ['/verkenner.js', 'text/javascript; charset=utf-8', () => new URL('verkenner.js', import.meta.url)],
  ['/graphiql.css', 'text/css; charset=utf-8', () => uitPakket('graphiql', 'graphiql.min.css')],
  ['/graphiql.js', 'text/javascript; charset=utf-8', () => uitPakket('graphiql', 'graphiql.min.js')],
  ['/react.js', 'text/javascript; charset=utf-8', () => uitPakket('react', 'umd/react.production.min.js')],
  [
    '/react-dom.js',
    'text/javascript; charset=utf-8',
    () => uitPakket('react-dom', 'umd/react-dom.production.min.js'),
  ],
];

const INHOUDSBELEID = [
  "default-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

/** The explorer of the schema at `/verkenner`, with the demo identities to choose from. */
export function dienVerkenner(server: FastifyInstance): void {
  for (const [pad, soort, plaats] of BESTANDEN) {
    server.get(`/verkenner${pad}`, async (_, antwoord) =>
      antwoord
        .type(soort)
        .header('content-security-policy', INHOUDSBELEID)
        .send(await readFile(plaats())),
    );
  }
}

/** A file of an installed package, also one that the package does not export by name. */
function uitPakket(pakket: string, bestand: string): URL {
  return new URL(bestand, pathToFileURL(pakketten.resolve(`${pakket}/package.json`)));
}
