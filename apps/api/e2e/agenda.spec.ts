import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { muteer } from './testing/mutaties.js';
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

const MAAK = `mutation ($input: MaakAgendaFeedInput!) { maakAgendaFeed(input: $input) { __typename
  ... on AgendaFeedGemaakt { adres feed { id naam soort code op ingetrokkenOp } }
  ... on Weigering { code veld melding } } }`;
const TREK_IN = `mutation ($input: TrekAgendaFeedInInput!) { trekAgendaFeedIn(input: $input) { __typename
  ... on AgendaFeedIngetrokken { feed { id ingetrokkenOp } } ... on Weigering { code veld melding } } }`;
const EIGEN = '{ agendaFeeds(traject: "GR-SDD", eerste: 100) { id naam soort code op ingetrokkenOp } }';

interface Feeduitkomst {
  readonly __typename: string;
  readonly adres?: string | null;
  readonly feed?: { readonly id: string; readonly naam: string; readonly ingetrokkenOp: string | null };
  readonly code?: string;
  readonly veld?: string | null;
}

async function maak(
  wie: Wie,
  soort: string,
  code: string | null,
  anders: object = {},
): Promise<Feeduitkomst> {
  const input = { traject: 'GR-SDD', soort, code, sleutel: randomUUID(), ...anders };
  return (await api.lees<{ maakAgendaFeed: Feeduitkomst }>(wie, MAAK, { input })).maakAgendaFeed;
}

async function trekIn(wie: Wie, feed: string | undefined): Promise<Feeduitkomst> {
  const input = { feed };
  return (await api.lees<{ trekAgendaFeedIn: Feeduitkomst }>(wie, TREK_IN, { input })).trekAgendaFeedIn;
}

/** The address on the port of this api, by number: `localhost` may be another machine in a test. */
function padVan({ adres }: Feeduitkomst): string {
  return new URL(adres ?? 'http://geen.adres').pathname;
}

async function haal(pad: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${api.adres}${pad}`, { headers });
}

interface Punt {
  readonly uid: string;
  readonly titel: string;
  readonly dagen: string;
  readonly status: string;
  readonly volgnummer: number;
  readonly tekst: string;
}

/** The events of a calendar as another reader sees them; days are read as they are written. */
async function lees(pad: string): Promise<readonly Punt[]> {
  const antwoord = await haal(pad);
  expect(antwoord.status).toBe(200);
  const agenda = new ICAL.Component(ICAL.parse(await antwoord.text()) as unknown[]);
  return agenda.getAllSubcomponents('vevent').map((deel) => {
    const event = new ICAL.Event(deel);
    const waarde = (naam: string) => String(deel.getFirstPropertyValue(naam));
    return {
      uid: event.uid,
      titel: event.summary,
      dagen: `${waarde('dtstart')}/${waarde('dtend')}`,
      status: waarde('status'),
      volgnummer: Number(waarde('sequence')),
      tekst: event.description,
    };
  });
}

async function gremium(
  code: string,
): Promise<{ versie: number; vergaderingen: { id: string; dag: string }[] }> {
  const { traject } = await api.lees<{
    traject: { gremia: { code: string; versie: number; vergaderingen: { id: string; dag: string }[] }[] };
  }>('lezer', '{ traject(code: "GR-SDD") { gremia { code versie vergaderingen { id dag } } } }');
  const gevonden = traject.gremia.find((een) => een.code === code);
  if (gevonden === undefined) throw new Error(code);
  return gevonden;
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

describe('a calendar', () => {
  it('is kept by its reader until a fact or a day changes it', async () => {
    const pad = padVan(await maak('two', 'GREMIUM', 'onsd'));
    const eerst = await haal(pad);
    const etag = eerst.headers.get('etag') ?? '';
    expect(Object.fromEntries(eerst.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=3600',
      'content-disposition': expect.stringMatching(
        /^inline; filename="[\w .()-]+\.ics"; filename\*=UTF-8''[\w.%-]+\.ics$/u,
      ),
    });
    const zelfde = await haal(pad, { 'if-none-match': `"x", W/${etag}` });
    expect([zelfde.status, await zelfde.text(), zelfde.headers.get('etag')]).toEqual([304, '', etag]);
    omgeving.klok.dag = '2021-03-25';
    const later = await haal(pad, { 'if-none-match': etag });
    expect(later.status).toBe(200);
    expect(later.headers.get('etag')).not.toBe(etag);
    omgeving.klok.dag = '2021-03-24';
    await muteer(api, 'two', 'recordVergadering', {
      gremium: 'nmts',
      handeling: 'TOEVOEGEN',
      dag: '2021-06-10',
      verwachteVersie: (await gremium('nmts')).versie,
    });
    expect((await haal(pad, { 'if-none-match': etag })).status).toBe(200);
  });

  it('moves a meeting under the same UID with a higher SEQUENCE, and keeps it when it is cancelled', async () => {
    const pad = padVan(await maak('griffier GM0482', 'GREMIUM', 'raad-GM0482'));
    const raad = await gremium('raad-GM0482');
    const id = raad.vergaderingen.find(({ dag }) => dag === '2021-05-25')?.id ?? '';
    const vergadering = async () => (await lees(pad)).find(({ uid }) => uid.includes(id));
    const eerst = await vergadering();
    expect(eerst).toMatchObject({
      titel: 'Raad Alblasserdam (voorbeeld)',
      dagen: '2021-05-25/2021-05-26',
      status: 'TENTATIVE',
      tekst: expect.stringMatching(/^Voorbeeld: /u),
    });
    const basis = { gremium: 'raad-GM0482', vergadering: id, reden: 'Mevrouw Jansen is verhinderd.' };
    await muteer(api, 'griffier GM0482', 'recordVergadering', {
      ...basis,
      handeling: 'VERPLAATSEN',
      dag: '2021-05-27',
      verwachteVersie: raad.versie,
    });
    const verplaatst = await vergadering();
    expect(verplaatst).toMatchObject({
      uid: eerst?.uid,
      dagen: '2021-05-27/2021-05-28',
      status: 'CONFIRMED',
    });
    expect(verplaatst?.tekst).toContain('Verplaatst; eerst op di 25-5-2021.');
    expect(verplaatst?.tekst).not.toContain('Jansen');
    expect(verplaatst?.volgnummer).toBeGreaterThan(eerst?.volgnummer ?? Infinity);
    await muteer(api, 'griffier GM0482', 'recordVergadering', {
      ...basis,
      handeling: 'VERVALLEN',
      verwachteVersie: raad.versie + 1,
    });
    const vervallen = await vergadering();
    expect(vervallen).toMatchObject({ uid: eerst?.uid, dagen: '2021-05-27/2021-05-28', status: 'CANCELLED' });
    expect(vervallen?.volgnummer).toBeGreaterThan(verplaatst?.volgnummer ?? Infinity);
  });

  it('of a band names both last days to hand in, each with the meeting it is for', async () => {
    const punten = await lees(padVan(await maak('lezer', 'GREMIUM', 'raad-GM0590')));
    const aanleveren = punten.filter(({ titel }) => titel.includes('mijlpaal 2 bij Raad Papendrecht'));
    expect(aanleveren.map(({ titel, dagen, status }) => [titel, dagen, status])).toEqual([
      [
        'Uiterlijk aanleveren voor do 24-6-2021: mijlpaal 2 bij Raad Papendrecht (voorbeeld)',
        '2021-05-27/2021-05-28',
        'TENTATIVE',
      ],
      [
        'Uiterlijk aanleveren voor do 16-9-2021, als het do 24-6-2021 niet wordt: mijlpaal 2 bij Raad Papendrecht (voorbeeld)',
        '2021-08-19/2021-08-20',
        'TENTATIVE',
      ],
    ]);
    expect(aanleveren[0]?.tekst).toContain(
      'Nog niet te zeggen of do 24-6-2021 wordt gehaald; anders wordt het do 16-9-2021, 84 dagen later.',
    );
  });

  it('shows alternatives as tentative, and the one that was chosen as certain', async () => {
    const pad = padVan(await maak('lezer', 'TRAJECT', null));
    const rij = async () =>
      (await lees(pad))
        .filter(({ uid }) => uid.includes('.activiteit.A-M2-13'))
        .map(({ uid, dagen, status }) => `${uid} ${dagen} ${status}`);
    expect(await rij()).toEqual(['GR-SDD.activiteit.A-M2-13@routekaart 2021-05-10/2021-05-16 TENTATIVE']);
    const plan = { activiteit: 'A-M2-13' };
    await muteer(api, 'two', 'planActiviteit', {
      ...plan,
      handeling: 'VOORSTELLEN',
      datum: { alternatieven: ['2021-05-12', '2021-05-11'] },
    });
    expect(await rij()).toEqual([
      'GR-SDD.activiteit.A-M2-13@routekaart 2021-05-11/2021-05-12 TENTATIVE',
      'GR-SDD.activiteit.A-M2-13.2@routekaart 2021-05-12/2021-05-13 TENTATIVE',
    ]);
    await muteer(api, 'two', 'planActiviteit', {
      ...plan,
      handeling: 'VASTLEGGEN',
      datum: { dag: '2021-05-12' },
      verwachteVersie: 1,
    });
    expect(await rij()).toEqual(['GR-SDD.activiteit.A-M2-13@routekaart 2021-05-12/2021-05-13 CONFIRMED']);
  });

  it('of a gemeente holds nothing of another, and what a griffier may read as well as a lezer', async () => {
    const [griffier, lezer] = await Promise.all(
      (['griffier GM0505', 'lezer'] as const).map(async (wie) =>
        lees(padVan(await maak(wie, 'GEMEENTE', 'Dordrecht'))),
      ),
    );
    expect(griffier).toEqual(lezer);
    const titels = (griffier ?? []).map(({ titel }) => titel).join('\n');
    expect(titels).toMatch(/Raad Dordrecht/u);
    expect(titels).toMatch(/ONS D/u);
    expect(titels).not.toMatch(
      /(Raad|College) (Alblasserdam|Papendrecht|Sliedrecht|Zwijndrecht|Hardinxveld|Hendrik)/u,
    );
  });

  it('stops when its maker may no longer read it', async () => {
    const gemaakt = await maak('two', 'TRAJECT', null);
    const token = randomUUID();
    await omgeving.db.query(
      `INSERT INTO agendafeed SELECT gen_random_uuid(), traject_id, soort, code, encode(sha256($2::bytea), 'hex'),
         'rol-verloor', 'griffier', door, 'GM0505', op, subject FROM agendafeed WHERE id = $1`,
      [gemaakt.feed?.id, token],
    );
    expect((await haal(padVan(gemaakt))).status).toBe(200);
    expect((await haal(`/agenda/${token}.ics`)).status).toBe(404);
  });

  it('needs no token of a person, and answers HEAD', async () => {
    const pad = padVan(await maak('lezer', 'GREMIUM', 'Raad Papendrecht'));
    const antwoord = await fetch(`${api.adres}${pad}`, { method: 'HEAD' });
    expect([antwoord.status, await antwoord.text()]).toEqual([200, '']);
    expect(antwoord.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  });

  it('has the same bytes twice, lines within 75 bytes, and nothing of who recorded what', async () => {
    const pad = padVan(await maak('two', 'TRAJECT', null));
    const [eerst = '', nogmaals] = await Promise.all([1, 2].map(async () => (await haal(pad)).text()));
    expect(nogmaals).toBe(eerst);
    expect(Math.max(...eerst.split('\r\n').map((lijn) => Buffer.byteLength(lijn)))).toBeLessThanOrEqual(75);
    expect(eerst.replaceAll('\r\n ', '')).not.toMatch(/\(demo\)|secretariaat|Jansen|ATTENDEE|ORGANIZER/u);
    expect(eerst).not.toMatch(/TZID|VTIMEZONE|DT(START|END):/u);
  });
});
