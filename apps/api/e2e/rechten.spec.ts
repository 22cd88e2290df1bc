import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HANDELINGEN, type Handeling, RECHTEN, ROLLEN } from '@routekaart/toegang';
import { buildSchema } from 'graphql';
import { cel, dashboard } from './testing/dashboard.js';
import { type Cellen, LEZEN, TRAJECT } from './testing/leesrechten.js';
import { type Mutatie, MUTATIES, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { EXTRA_RAAD, invoerVoor } from './testing/rechteninvoer.js';
import { GREMIA, OP_AANBOD, OP_ACTIVITEIT, OP_GREMIUM, type Wat } from './testing/schrijfrechten.js';

let omgeving: Omgeving;
/** What the database holds before anybody tries anything. */
let afdruk: string;
/** A warning about which each body must act. */
const waarschuwingen = new Map<string, { readonly waarschuwing: string; readonly kenmerk: string }>();
/** The besluit that stands at each body, so that it can be corrected. */
const besluiten = new Map<string, string>();
/** A meeting of each body. */
const vergaderingen = new Map<string, string>();

beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-23' });
  for (const [gemeente, dag, verwachteVersie] of [
    ['GM0505', '2021-04-20', 1],
    ['GM0590', '2021-04-22', 0],
  ] as const) {
    const input = { mijlpaal: 1, station: 'raad', gemeente, dag, uitkomst: 'INGESTEMD', verwachteVersie };
    await muteer(omgeving.api, `griffier ${gemeente}`, 'recordBesluit', input);
  }
  for (const naam of ['Eén', 'Twee']) {
    const { versie: verwachteVersie } = (await dashboard(omgeving.api)).traject;
    await muteer(omgeving.api, 'two', 'bewaarScenario', { ...EXTRA_RAAD, naam, verwachteVersie });
  }
  const stand = await dashboard(omgeving.api);
  for (const gremium of Object.values(GREMIA)) {
    if (STATIONS.has(gremium)) besluiten.set(gremium, cel(stand, 1, gremium).besluit?.id ?? '');
  }
  const { traject } = await omgeving.api.lees<{
    traject: { gremia: { code: string; vergaderingen: { id: string }[] }[] };
  }>('two', '{ traject(code: "GR-SDD") { gremia { code vergaderingen { id } } } }');
  for (const gremium of traject.gremia) {
    vergaderingen.set(gremium.code, gremium.vergaderingen[0]?.id ?? '');
  }
  const open = await omgeving.api.lees<{
    waarschuwingen: { sleutel: string; kenmerk: string; actor: { gremium: { code: string } | null } }[];
  }>('two', `{ waarschuwingen(${TRAJECT}, eerste: 100) { sleutel kenmerk actor { gremium { code } } } }`);
  for (const { sleutel, kenmerk, actor } of open.waarschuwingen) {
    waarschuwingen.set(actor.gremium?.code ?? '', { waarschuwing: sleutel, kenmerk });
  }
  afdruk = await omgeving.afdruk();
});
afterAll(async () => {
  await omgeving.sluit();
});

/** The roles, in the order of the columns. The gemeente of the last two is Dordrecht. */
const VRAGERS: readonly Wie[] = [
  'stuurgroep',
  'two',
  'onsd',
  'gemeentesecretaris GM0505',
  'griffier GM0505',
  'lezer',
];

const STATIONS = new Set<string>([
  'college-GM0505',
  'raad-GM0505',
  'college-GM0590',
  'raad-GM0590',
  'stuurgroep',
  'onsd',
]);

const invoer = (mutatie: Mutatie, gremium: string) =>
  invoerVoor(mutatie, gremium, { waarschuwingen, besluiten, vergaderingen });

const perRol = (cellen: Cellen) => VRAGERS.map((wie, plaats) => [wie, cellen.charAt(plaats)] as const);

describe.each(OP_GREMIUM)('%s', (_handeling, mutatie, rijen) => {
  const cellen = Object.entries(rijen).flatMap(([wat, letters]) =>
    perRol(letters).map(([wie, mag]) => ({ wat: wat as Wat, wie, mag })),
  );
  it.each(cellen)('$wat by $wie: $mag', async ({ wat, wie, mag }) => {
    const { __typename, code } = await muteer(omgeving.api, wie, mutatie, invoer(mutatie, GREMIA[wat]));
    expect({ __typename, code }).toEqual(
      mag === 'j'
        ? { __typename: 'Versieconflict', code: 'VERSIECONFLICT' }
        : { __typename: 'NietToegestaan', code: 'NIET_TOEGESTAAN' },
    );
  });
});

describe('traject-beheren', () => {
  const invoer =
    'mutation { importTrajectbestand(input: { tekst: "traject:" }) { ... on Weigering { code } } }';
  it.each(perRol('njnnnn'))('by %s: %s', async (wie, mag) => {
    const { importTrajectbestand } = await omgeving.api.lees<{ importTrajectbestand: { code: string } }>(
      wie,
      invoer,
    );
    expect(importTrajectbestand.code).toBe(mag === 'j' ? 'TRAJECTBESTAND_GEWEIGERD' : 'NIET_TOEGESTAAN');
  });
});

describe('activiteit-plannen', () => {
  const cellen = Object.entries(OP_ACTIVITEIT).flatMap(([wat, letters]) =>
    perRol(letters).map(([wie, mag]) => ({ wat, wie, mag })),
  );
  it.each(cellen)('$wat by $wie: $mag', async ({ wat, wie, mag }) => {
    const [activiteit = ''] = wat.split(' ');
    const { code } = await muteer(omgeving.api, wie, 'planActiviteit', invoer('planActiviteit', activiteit));
    expect(code).toBe(mag === 'j' ? 'VERSIECONFLICT' : 'NIET_TOEGESTAAN');
  });
});

describe.each(OP_AANBOD)('%s as %s to %s', (_handeling, handeling, gemeente, letters) => {
  it.each(perRol(letters))('by %s: %s', async (wie, mag) => {
    const aanbod = { ...invoer('recordAanbod', ''), handeling, gemeente };
    const { code } = await muteer(omgeving.api, wie, 'recordAanbod', aanbod);
    expect(code).toBe(mag === 'j' ? 'VERSIECONFLICT' : 'NIET_TOEGESTAAN');
  });
});

describe.each(LEZEN)('%s with %s', (_handeling, vraag, letters) => {
  it.each(perRol(letters))('by %s: %s', async (wie, mag) => {
    const { status, data, errors } = await omgeving.api.vraag(wie, vraag);
    expect(status).toBe(200);
    if (mag === 'j') {
      expect(errors).toEqual([]);
      expect(data).not.toBeNull();
    } else {
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(data).toBeNull();
    }
  });
});

describe('what a griffier reads', () => {
  it.each(['GM0482', 'GM0505', 'GM0642'] as const)('in the warnings is about %s alone', async (code) => {
    const { waarschuwingen } = await omgeving.api.lees<{
      waarschuwingen: { gemeente: { code: string } | null }[];
    }>(`griffier ${code}`, `{ waarschuwingen(${TRAJECT}, eerste: 100) { gemeente { code } } }`);
    expect(waarschuwingen.length).toBeGreaterThan(0);
    expect([...new Set(waarschuwingen.map(({ gemeente }) => gemeente?.code))]).toEqual([code]);
  });

  it('of another gemeente is refused in words that name the role', async () => {
    const vraag = (gemeente: string) =>
      `{ gemeenteRoute(${TRAJECT}, gemeente: "${gemeente}") { peildatum } }`;
    const [fout] = (await omgeving.api.vraag('griffier GM0505', vraag('GM0590'))).errors;
    expect(fout?.message).toBe('Als griffier mag u dit niet lezen.');
  });
});

describe('this table', () => {
  it('changes nothing, whoever may', async () => {
    expect(await omgeving.afdruk()).toBe(afdruk);
  });

  it('names every act and every role that the rights know', () => {
    const getest = new Set<Handeling>([
      ...OP_GREMIUM.map(([handeling]) => handeling),
      ...LEZEN.map(([handeling]) => handeling),
      ...OP_AANBOD.map(([handeling]) => handeling),
      'activiteit-plannen',
    ]);
    expect([...getest].sort()).toEqual([...HANDELINGEN].sort());
    expect(Object.keys(RECHTEN).sort()).toEqual([...HANDELINGEN].sort());
    expect(VRAGERS.map((wie) => wie.split(' ')[0])).toEqual([...ROLLEN]);
  });

  it('names every query and mutation of the schema', () => {
    const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
    const vragen = new Set(LEZEN.map(([, vraag]) => /\w+/u.exec(vraag)?.[0] ?? ''));
    expect([...vragen].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
    const mutaties = [...MUTATIES, 'maakAgendaFeed', 'trekAgendaFeedIn', 'importTrajectbestand'];
    expect(mutaties.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });
});
