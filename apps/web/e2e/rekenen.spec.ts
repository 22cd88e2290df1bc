import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DraaiendeApi, startApi } from '@routekaart/api';
import { formatIso } from '@routekaart/kalender';
import { type TestDatabase, maakTestDatabase } from '@routekaart/persistence/testing';
import {
  type Berekening,
  formatMoment,
  ingangsdatumverschil,
  mijlpaalverschillen,
  strookverschillen,
  verklaarIngangsdatum,
  waarschuwingsverschil,
} from '@routekaart/route';
import type { Maatregel } from '@routekaart/traject';
import fc from 'fast-check';
import { naarInvoer } from '../src/features/wat-als/maatregelen/invoer.js';
import { rijVan } from '../src/features/wat-als/maatregelen/rij.js';
import { leesRekenstand, rekenDoor } from '../src/features/wat-als/rekenen/rekenwerk.js';
import { willekeurigeMaatregel } from '../src/features/wat-als/testing/willekeurige-maatregel.js';

const DAG = '2021-03-24';
const REKENSTAND = `{ rekenstand(traject: "GR-SDD", peildatum: "${DAG}") { feiten } }`;
const WATALS = `query ($maatregelen: [MaatregelInput!]!) {
  watAls(traject: "GR-SDD", peildatum: "${DAG}", maatregelen: $maatregelen) {
    ingangsdatumVoor { uitleg } ingangsdatumNa { uitleg }
    mijlpalen { mijlpaal voor { tekst } na { tekst } dagen }
    stroken { mijlpaal gemeente { code } voor { tekst } na { tekst } dagen }
    verschenen { sleutel melding uiterlijk } verdwenen { sleutel melding uiterlijk }
    gewijzigd { na { sleutel gevolgen { sleutel } } punten { wat was wordt } }
    geweigerd { plaats code veld melding }
  }
}`;

let database: TestDatabase;
let api: DraaiendeApi;
/** The token of each role. */
const tokens = new Map<string, string>();

beforeAll(async () => {
  database = await maakTestDatabase();
  api = await startApi({ databaseUrl: database.url, port: 0, demo: true });
  const aanbod = (await (await fetch(`${api.address}/demo/identiteiten`)).json()) as {
    readonly identiteiten: readonly { readonly rol: string; readonly token: string }[];
  };
  for (const { rol, token } of aanbod.identiteiten) tokens.set(rol, token);
});
afterAll(async () => {
  await api.close();
  await database.sluit();
});

async function vraag<T>(rol: string, query: string, variables: object = {}): Promise<T> {
  const antwoord = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(rol) ?? ''}` },
    body: JSON.stringify({ query, variables }),
  });
  return ((await antwoord.json()) as { readonly data: T }).data;
}

async function vandaag(rol: string): Promise<Berekening> {
  const { rekenstand } = await vraag<{ rekenstand: { feiten: string } }>(rol, REKENSTAND);
  return leesRekenstand(rekenstand.feiten);
}

/** What the engine in the page says, in the words of the api. */
function hier(voor: Berekening, maatregelen: readonly Maatregel[]): object {
  const { watAls, geweigerd } = rekenDoor(voor, maatregelen.map(rijVan));
  const ingangsdatum = ingangsdatumverschil(watAls);
  const { verschenen, verdwenen, gewijzigd } = waarschuwingsverschil(watAls);
  const melding = (een: (typeof verschenen)[number]): object => ({
    sleutel: een.sleutel,
    melding: een.melding,
    uiterlijk: een.uiterlijk === null ? null : formatIso(een.uiterlijk),
  });
  return {
    ingangsdatumVoor: { uitleg: verklaarIngangsdatum(ingangsdatum.voor) },
    ingangsdatumNa: { uitleg: verklaarIngangsdatum(ingangsdatum.na) },
    mijlpalen: mijlpaalverschillen(watAls).map(({ voor: nu, na, dagen }) => ({
      mijlpaal: nu.mijlpaal,
      voor: { tekst: formatMoment(nu.dag) },
      na: { tekst: formatMoment(na.dag) },
      dagen,
    })),
    stroken: strookverschillen(watAls).map(({ mijlpaal, gemeente, voor: nu, na, dagen }) => ({
      mijlpaal,
      gemeente: { code: gemeente },
      voor: { tekst: formatMoment(nu) },
      na: na === null ? null : { tekst: formatMoment(na) },
      dagen,
    })),
    verschenen: verschenen.map(melding),
    verdwenen: verdwenen.map(melding),
    gewijzigd: gewijzigd.map(({ na, punten }) => ({
      na: {
        sleutel: na.waarschuwing.sleutel,
        gevolgen: na.gevolgen.map(({ sleutel }) => ({ sleutel })),
      },
      punten: punten.map(({ wat, was, wordt }) => ({ wat: wat.toUpperCase(), was, wordt })),
    })),
    geweigerd: [...geweigerd].map(([plaats, { code, veld, melding: uitleg }]) => ({
      plaats,
      code,
      veld,
      melding: uitleg,
    })),
  };
}

describe('the engine in the page', () => {
  it('answers what the api answers, for any measures', async () => {
    const voor = await vandaag('stuurgroep');
    const { activiteiten, stations, gemeenten, gremia, vergaderingen } = voor.stand;
    const een = (codes: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...codes, 'bestaat-niet');
    const willekeurig = willekeurigeMaatregel({
      activiteiten: een(activiteiten.map(({ code }) => code)),
      stations: een(stations.map(({ code }) => code)),
      gemeenten: een(gemeenten.map(({ code }) => code)),
      gremia: een(gremia.map(({ code }) => code)),
      vergaderingen: een(vergaderingen.map(({ id }) => id)),
    });
    let aanvaard = 0;
    let geweigerd = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(willekeurig, { minLength: 1, maxLength: 5 }), async (maatregelen) => {
        const { watAls } = await vraag<{ watAls: object }>('stuurgroep', WATALS, {
          maatregelen: maatregelen.map(naarInvoer),
        });
        expect(hier(voor, maatregelen)).toEqual(watAls);
        const neen = rekenDoor(voor, maatregelen.map(rijVan)).geweigerd.size;
        geweigerd += neen;
        aanvaard += maatregelen.length - neen;
      }),
      { numRuns: 60 },
    );
    // The law says nothing when everything is refused, and little when nothing is.
    expect(aanvaard).toBeGreaterThan(20);
    expect(geweigerd).toBeGreaterThan(10);
  });

  it.each(['onsd', 'lezer', 'gemeentesecretaris'])(
    'says the same to %s, who may not read what was answered to wensen',
    async (rol) => {
      const voor = await vandaag(rol);
      const extra: Maatregel = { soort: 'extra-raad', gemeente: 'GM0531', dag: 18743, aanleverdag: 18729 };
      const { watAls } = await vraag<{ watAls: object }>(rol, WATALS, { maatregelen: [naarInvoer(extra)] });
      expect(hier(voor, [extra])).toEqual(watAls);
    },
  );

  it('gets no facts for a griffier, who reads the own gemeente only', async () => {
    expect(await vraag('griffier', REKENSTAND)).toBeNull();
  });
});
