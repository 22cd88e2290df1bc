import { startApi } from '@routekaart/api';
import { Klok } from '@routekaart/graphql';
import { type Dag, dagVan } from '@routekaart/kalender';
import { bedien, omgeving } from './bedien.js';
import { luisterAf } from './luister-af.js';

/** The day on which the example has something to tell; the rest of the api runs as in production. */
class Benchklok extends Klok {
  override vandaag(): Dag {
    return dagVan('2021-03-24');
  }

  override nu(): string {
    return '2021-03-24T11:00:00.000Z';
  }
}

let statements = 0;
luisterAf((vraag) => {
  // The sign of life of the listener is no part of any request.
  statements += vraag === 'SELECT 1' ? 0 : 1;
});

const api = await startApi({
  databaseUrl: omgeving('BENCH_DATABASE'),
  port: 0,
  demo: false,
  klok: new Benchklok(),
});

bedien(Number(new URL(api.address).port), {
  geheugen: () => process.resourceUsage().maxRSS / 1024,
  statements: () => {
    const sinds = statements;
    statements = 0;
    return sinds;
  },
});
