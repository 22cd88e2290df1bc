import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { type TestDatabase, maakTestDatabase } from '../testing/database.js';
import type { NieuweAgendafeed } from './agendafeed.js';
import { AgendafeedRepository } from './agendafeed.repository.js';

const OP = '2021-03-24T10:00:00.000Z';
const GRIFFIER = { rol: 'griffier', door: 'Griffier Dordrecht', subject: 'griffier-1', gemeente: 'GM0505' };
const TWO = { rol: 'two', door: 'TWO', subject: 'two-1', gemeente: null };

let database: TestDatabase;
let feeds: AgendafeedRepository;
beforeAll(async () => {
  database = await maakTestDatabase();
  feeds = new AgendafeedRepository(database.dataSource);
});
afterAll(async () => {
  await database.sluit();
});

function aFeed(over: Partial<NieuweAgendafeed> = {}): NieuweAgendafeed {
  return {
    id: randomUUID(),
    traject: 'GR-SDD',
    soort: 'gremium',
    code: 'raad-GM0505',
    maker: GRIFFIER,
    tokenHash: randomUUID().replaceAll('-', '').repeat(2),
    sleutel: randomUUID(),
    op: OP,
    ...over,
  };
}

describe('AgendafeedRepository', () => {
  it('finds an address by its hash until it is withdrawn, and does not touch the dossier', async () => {
    const dossiers = new DossierRepository(database.dataSource);
    const versie = await dossiers.versie('GR-SDD');
    const nieuw = aFeed();
    const { id, traject, soort, code, maker, tokenHash } = nieuw;
    const feed = { id, traject, soort, code, maker, op: OP, ingetrokkenOp: null };
    expect(await feeds.maak(nieuw)).toEqual({ kind: 'gemaakt', feed });
    expect(await feeds.vind(tokenHash)).toEqual(feed);
    expect(await feeds.vind(tokenHash.toUpperCase())).toBeNull();

    const weg = { ...feed, ingetrokkenOp: '2021-03-25T10:00:00.000Z' };
    expect(await feeds.trekIn(id, GRIFFIER, '2021-03-25T10:00:00.000Z')).toEqual(weg);
    expect(await feeds.trekIn(id, GRIFFIER, '2021-03-26T10:00:00.000Z')).toEqual(weg);
    expect(await feeds.vind(tokenHash)).toBeNull();
    expect(await dossiers.versie('GR-SDD')).toBe(versie);
  });

  it('makes one address of ten requests with one key at the same time', async () => {
    const verzoeken = Array.from({ length: 10 }, () => aFeed({ sleutel: 'tien-tegelijk' }));
    const soorten = await Promise.all(verzoeken.map(async (verzoek) => (await feeds.maak(verzoek)).kind));
    expect(soorten.filter((kind) => kind === 'gemaakt')).toHaveLength(1);
    expect(soorten.filter((kind) => kind === 'herhaald')).toHaveLength(9);
  });

  it.each([
    ['another calendar', { code: 'college-GM0505' }],
    ['another kind of calendar', { soort: 'gemeente' }],
    ['another person of the same name', { maker: { ...GRIFFIER, subject: 'griffier-2' } }],
    ['another gemeente', { maker: { ...GRIFFIER, gemeente: 'GM0590' } }],
    ['another role', { maker: TWO }],
  ] as const)('does not repeat a key for %s', async (_wat, anders) => {
    const eerst = aFeed();
    await feeds.maak(eerst);
    expect(await feeds.maak(aFeed({ sleutel: eerst.sleutel, ...anders }))).toEqual({
      kind: 'sleutel-hergebruikt',
    });
  });

  it('knows no address of a traject that does not exist', async () => {
    expect(await feeds.maak(aFeed({ traject: 'GR-XYZ' }))).toEqual({ kind: 'onbekend-traject' });
  });

  it.each([
    ['another person of the same name', { ...TWO, subject: 'two-2' }],
    ['another role', { ...TWO, rol: 'stuurgroep' }],
    ['another gemeente', { ...TWO, gemeente: 'GM0505' }],
  ])('shows and withdraws the addresses of one maker, not those of %s', async (_wat, ander) => {
    const feed = aFeed({ maker: TWO, soort: 'traject', code: 'GR-SDD' });
    await feeds.maak(feed);
    const ids = async (maker: typeof ander) => (await feeds.feedsVan(maker, 'GR-SDD')).map(({ id }) => id);
    expect(await ids(TWO)).toContain(feed.id);
    expect(await ids(ander)).toEqual([]);
    expect(await feeds.trekIn(feed.id, ander, OP)).toBeNull();
    expect(await feeds.vind(feed.tokenHash)).not.toBeNull();
  });

  it('still knows a maker whose name has changed', async () => {
    const feed = aFeed();
    await feeds.maak(feed);
    const getrouwd = { ...GRIFFIER, door: 'Griffier met een andere naam' };
    expect(await feeds.maak({ ...feed, id: randomUUID(), maker: getrouwd })).toMatchObject({
      kind: 'herhaald',
    });
    expect(await feeds.trekIn(feed.id, getrouwd, OP)).toMatchObject({ ingetrokkenOp: OP });
  });

  it('goes by the name for an address that was made before the subject was kept', async () => {
    const feed = aFeed({ maker: { ...TWO, door: 'TWO van vroeger' } });
    await feeds.maak(feed);
    const oud = randomUUID();
    await database.dataSource.query(
      `INSERT INTO agendafeed (id, traject_id, soort, code, token_hash, sleutel, rol, door, gemeente_code, op)
        SELECT $1, traject_id, soort, code, md5('oud') || md5('ouder'), 'van-vroeger', rol, door, gemeente_code, op
        FROM agendafeed WHERE id = $2`,
      [oud, feed.id],
    );
    const ids = async (over: Partial<typeof TWO>) =>
      (await feeds.feedsVan({ ...TWO, ...over }, 'GR-SDD')).map(({ id }) => id);
    expect(await ids({ door: 'TWO van vroeger', subject: 'wie dan ook' })).toEqual([oud]);
    expect(await ids({})).toContain(feed.id);
    expect(await ids({})).not.toContain(oud);
    const verzoek = { ...feed, id: randomUUID(), sleutel: 'van-vroeger' };
    expect(await feeds.maak(verzoek)).toMatchObject({ kind: 'herhaald', feed: { id: oud } });
    expect(await feeds.maak({ ...verzoek, maker: TWO })).toEqual({ kind: 'sleutel-hergebruikt' });
  });

  it.each(['agendafeed', 'agendafeed_intrekking'])('can only add to %s', async (tabel) => {
    const feed = aFeed();
    await feeds.maak(feed);
    await feeds.trekIn(feed.id, GRIFFIER, OP);
    for (const sql of [
      `UPDATE ${tabel} SET door = ''`,
      `DELETE FROM ${tabel}`,
      `TRUNCATE ${tabel} CASCADE`,
    ]) {
      await expect(database.dataSource.query(sql)).rejects.toThrow('alleen aangevuld');
    }
  });
});
