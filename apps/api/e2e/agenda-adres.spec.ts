import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Feeduitkomst, MAAK, haalAgenda, maakFeed, padVan } from './testing/agendafeed.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { startMetOidc, startUitgever } from './testing/uitgever.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  api = omgeving.api;
});
beforeEach(() => {
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

const TREK_IN = `mutation ($input: TrekAgendaFeedInInput!) { trekAgendaFeedIn(input: $input) { __typename
  ... on AgendaFeedIngetrokken { feed { id ingetrokkenOp } } ... on Weigering { code veld melding } } }`;
const EIGEN = '{ agendaFeeds(traject: "GR-SDD", eerste: 100) { id naam soort code op ingetrokkenOp } }';

const maak = (wie: Wie, soort: string, code: string | null, anders?: object) =>
  maakFeed(api, wie, soort, code, anders);
const haal = (pad: string) => haalAgenda(api, pad);

async function trekIn(wie: Wie, feed: string | undefined): Promise<Feeduitkomst> {
  const input = { feed };
  return (await api.lees<{ trekAgendaFeedIn: Feeduitkomst }>(wie, TREK_IN, { input })).trekAgendaFeedIn;
}

describe('an address', () => {
  it('is told once, and only its hash is stored', async () => {
    const sleutel = randomUUID();
    const eerst = await maak('two', 'TRAJECT', null, { sleutel });
    expect(eerst).toMatchObject({
      __typename: 'AgendaFeedGemaakt',
      feed: { naam: expect.stringMatching(/\(voorbeeld\)$/u), code: 'GR-SDD', ingetrokkenOp: null },
    });
    expect(eerst.adres).toMatch(/^http:\/\/localhost:\d+\/agenda\/[\w-]{43}\.ics$/u);
    expect(await maak('two', 'TRAJECT', null, { sleutel })).toEqual({ ...eerst, adres: null });
    expect((await maak('onsd', 'TRAJECT', null, { sleutel })).code).toBe('SLEUTEL_HERGEBRUIKT');

    const token = padVan(eerst).slice('/agenda/'.length, -'.ics'.length);
    const { rows } = await omgeving.db.query<{ tekst: string }>('SELECT f::text AS tekst FROM agendafeed f');
    const opgeslagen = rows.map(({ tekst }) => tekst).join('\n');
    expect(opgeslagen).toContain(createHash('sha256').update(token).digest('hex'));
    expect(opgeslagen).not.toContain(token);
    expect((await api.vraag('two', EIGEN)).tekst).not.toContain(token);
  });

  it('of somebody else is neither shown nor withdrawn', async () => {
    const { feed } = await maak('stuurgroep', 'GREMIUM', 'Stuurgroep');
    const ids = async (wie: Wie) =>
      (await api.lees<{ agendaFeeds: { id: string }[] }>(wie, EIGEN)).agendaFeeds.map(({ id }) => id);
    expect(await ids('stuurgroep')).toContain(feed?.id);
    expect(await ids('two')).not.toContain(feed?.id);
    expect(await trekIn('two', feed?.id)).toMatchObject({ __typename: 'NietGevonden', veld: 'feed' });
    expect(await ids('stuurgroep')).toContain(feed?.id);
  });

  it('of one reader is not listed for, withdrawn by, or given again to another of the same role and name', async () => {
    const uitgever = await startUitgever();
    const echt = await startMetOidc(omgeving.databaseUrl, omgeving.klok, uitgever);
    try {
      const tokens = await Promise.all(
        ['persoon-1', 'persoon-2'].map((sub) =>
          uitgever.teken('two', { claims: { sub, name: 'A. de Vries' } }),
        ),
      );
      const [anna, bram] = tokens.map((token) => async (query: string, input?: object) => {
        const body = JSON.stringify({ query, variables: { input } });
        const { tekst } = await echt.stuur(body, { authorization: `Bearer ${token}` });
        return tekst;
      });
      const verzoek = { traject: 'GR-SDD', soort: 'GREMIUM', code: 'onsd', sleutel: randomUUID() };
      const gemaakt = await anna?.(MAAK, verzoek);
      const feed = /"id":"([\w-]+)"/u.exec(gemaakt ?? '')?.[1];
      expect(await anna?.(EIGEN)).toContain(`"id":"${feed ?? 'geen'}"`);
      expect(await bram?.(MAAK, verzoek)).toContain('"SLEUTEL_HERGEBRUIKT"');
      expect(await bram?.(EIGEN)).toBe('{"data":{"agendaFeeds":[]}}\n');
      expect(await bram?.(TREK_IN, { feed })).toContain('"NietGevonden"');
      expect(await anna?.(EIGEN)).toContain('"ingetrokkenOp":null');
    } finally {
      await echt.sluit();
      await uitgever.sluit();
    }
  });

  it('that was withdrawn, changed or made up gets the same 404, byte by byte', async () => {
    const gemaakt = await maak('lezer', 'GEMEENTE', 'Dordrecht');
    const pad = padVan(gemaakt);
    expect((await haal(pad)).status).toBe(200);
    const laatste = pad.charAt(pad.length - 5);
    const vreemd = [
      pad.replace(`${laatste}.ics`, `${laatste === 'A' ? 'B' : 'A'}.ics`),
      pad.replace(/.(?=.{20}$)/u, (teken) => (teken === 'x' ? 'y' : 'x')),
      pad.toUpperCase().replace('/AGENDA/', '/agenda/').replace('.ICS', '.ics'),
      pad.replace('.ics', ''),
      `${pad.slice(0, -4)}%00.ics`,
      `/agenda/${'A'.repeat(43)}.ics`,
      '/agenda/.ics',
      "/agenda/' OR 1=1 --.ics",
      '/agenda/..%2f..%2fetc%2fpasswd',
    ];
    expect(await trekIn('lezer', gemaakt.feed?.id)).toMatchObject({
      __typename: 'AgendaFeedIngetrokken',
      feed: { ingetrokkenOp: '2021-03-24T10:00:00.000Z' },
    });
    const antwoorden = await Promise.all([pad, ...vreemd].map((adres) => haal(adres)));
    const bytes = await Promise.all(antwoorden.map((antwoord) => antwoord.text()));
    expect(antwoorden.map(({ status }) => status)).toEqual(antwoorden.map(() => 404));
    expect([...new Set(bytes)]).toEqual(['Deze agenda bestaat niet.\n']);
    expect(antwoorden.map(({ headers }) => headers.get('cache-control'))).toEqual(
      antwoorden.map(() => 'no-store'),
    );
  });

  it.each([
    ['an unknown gremium', 'two', 'GREMIUM', 'raad-GM0599', {}, 'NIET_GEVONDEN code'],
    ['an unknown gemeente', 'two', 'GEMEENTE', 'Gorinchem', {}, 'NIET_GEVONDEN code'],
    ['an unknown traject', 'two', 'TRAJECT', null, { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
    ['no code where one is needed', 'two', 'GREMIUM', null, {}, 'ONGELDIGE_INVOER code'],
    ['a code where none belongs', 'two', 'TRAJECT', 'GR-SDD', {}, 'ONGELDIGE_INVOER code'],
    ['a key that is too short', 'two', 'TRAJECT', null, { sleutel: 'kort' }, 'ONGELDIGE_INVOER sleutel'],
    ['a gremium with a NUL', 'two', 'GREMIUM', 'raad\u0000', {}, 'ONGELDIGE_INVOER code'],
    ['another raad for a griffier', 'griffier GM0505', 'GREMIUM', 'raad-GM0590', {}, 'NIET_TOEGESTAAN'],
  ] as const)('is not made for %s', async (_wat, wie, soort, welke, anders, weigering) => {
    const { code = '', veld, adres } = await maak(wie, soort, welke, anders);
    expect(veld == null ? code : `${code} ${veld}`).toBe(weigering);
    expect(adres).toBeUndefined();
  });
});

describe('withdrawing', () => {
  it.each([
    ['no key', 'geen-sleutel', 'ONGELDIGE_INVOER feed'],
    ['an unknown address', randomUUID(), 'NIET_GEVONDEN feed'],
  ])('refuses %s', async (_wat, feed, weigering) => {
    const { code = '', veld } = await trekIn('two', feed);
    expect(`${code} ${veld ?? ''}`).toBe(weigering);
  });

  it('twice keeps the first moment', async () => {
    const { feed } = await maak('two', 'GREMIUM', 'nmts');
    const eerst = await trekIn('two', feed?.id);
    omgeving.klok.dag = '2021-03-25';
    expect(await trekIn('two', feed?.id)).toEqual(eerst);
  });
});

describe('agenda-lezen', () => {
  const vragers = [
    'stuurgroep',
    'two',
    'onsd',
    'gemeentesecretaris GM0505',
    'griffier GM0505',
    'lezer',
  ] as const;
  /** One letter per role, in this order: j may, n may not. */
  const rijen = [
    ['TRAJECT', null, 'jjjjnj'],
    ['GEMEENTE', 'GM0505', 'jjjjjj'],
    ['GEMEENTE', 'GM0590', 'jjjjnj'],
    ['GREMIUM', 'raad-GM0505', 'jjjjjj'],
    ['GREMIUM', 'college-GM0505', 'jjjjjj'],
    ['GREMIUM', 'raad-GM0590', 'jjjjnj'],
    ['GREMIUM', 'onsd', 'jjjjnj'],
    ['GREMIUM', 'wg-fz', 'jjjjnj'],
  ] as const;
  const cellen = rijen.flatMap(([soort, code, letters]) =>
    vragers.map((wie, plaats) => ({ soort, code, wie, mag: letters.charAt(plaats) })),
  );
  it.each(cellen)('lets $wie make an address of $soort $code: $mag', async ({ soort, code, wie, mag }) => {
    const { __typename } = await maak(wie, soort, code);
    expect(__typename).toBe(mag === 'j' ? 'AgendaFeedGemaakt' : 'NietToegestaan');
  });
});
