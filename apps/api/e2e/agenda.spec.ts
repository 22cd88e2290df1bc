import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { haalAgenda, maakFeed, padVan } from './testing/agendafeed.js';
import { muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

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

const maak = (wie: Wie, soort: string, code: string | null) => maakFeed(api, wie, soort, code);
const haal = (pad: string, headers?: Readonly<Record<string, string>>) => haalAgenda(api, pad, headers);

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
