import type { Agendabestand } from '@routekaart/graphql';
import type { FastifyInstance } from 'fastify';

/** What the route needs of the addresses of calendars. */
export interface Agendabron {
  readonly bestand: (token: string) => Promise<Agendabestand | null>;
  readonly log: (fout: unknown) => void;
}

const AGENDA = 'text/calendar; charset=utf-8';
const TEKST = 'text/plain; charset=utf-8';
const EXTENSIE = '.ics';

/** Programs may keep a calendar for an hour, as it says itself; nobody in between may. */
const BEWAREN = 'private, max-age=3600';

/**
 * `GET /agenda/<token>.ics`: the token is all the identity there is. An address that is wrong, withdrawn or never
 * existed gets the same bytes.
 */
export function dienAgenda(server: FastifyInstance, { bestand, log }: Agendabron): void {
  server.get<{ Params: { naam: string } }>('/agenda/:naam', async ({ params, headers }, antwoord) => {
    try {
      const { naam } = params;
      const token = naam.endsWith(EXTENSIE) ? naam.slice(0, -EXTENSIE.length) : '';
      const agenda = await bestand(token);
      if (agenda === null) {
        return await antwoord.code(404).type(TEKST).send('Deze agenda bestaat niet.\n');
      }
      void antwoord.headers({ etag: agenda.etag, 'cache-control': BEWAREN });
      if (kent(headers['if-none-match'], agenda.etag)) {
        return await antwoord.code(304).send();
      }
      return await antwoord
        .type(AGENDA)
        .header('content-disposition', bijlage(agenda.naam))
        .send(agenda.inhoud());
    } catch (fout) {
      log(fout);
      return antwoord.code(503).type(TEKST).send('De agenda is tijdelijk niet beschikbaar.\n');
    }
  });
}

/** Whether one of these tags is this one; a weak tag counts, as it does for GET (RFC 9110, 13.1.2). */
function kent(kopregel: string | undefined, etag: string): boolean {
  return (kopregel ?? '').split(',').some((deel) => {
    const tag = deel.trim().replace(/^W\//u, '');
    return tag === etag || tag === '*';
  });
}

/** A plain name for old programs, and the real one for the rest (RFC 6266). */
function bijlage(naam: string): string {
  const kaal = naam.normalize('NFD').replace(/[^\w .()&+,-]/gu, '');
  const heel = encodeURIComponent(naam).replace(/[()']/gu, (teken) => `%${teken.charCodeAt(0).toString(16)}`);
  return `inline; filename="${kaal}"; filename*=UTF-8''${heel}`;
}
