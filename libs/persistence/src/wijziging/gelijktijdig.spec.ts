import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Behandeling } from '@routekaart/traject';
import { maakDataSource } from '../database/data-source.js';
import { DossierLuisteraar } from '../dossier/dossier-luisteraar.js';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { aBesluit, aVerzoek, zoekBehandeling } from '../testing/verzoek.js';
import { WijzigingRepository } from './wijziging.repository.js';

const RONDEN = 50;

describe('changes at the same time', () => {
  let database: TestDatabase;
  let dossiers: DossierRepository;
  let wijzigingen: WijzigingRepository;
  beforeAll(async () => {
    database = await maakTestDatabase();
    dossiers = new DossierRepository(database.dataSource);
    const dossier = await dossiers.laad('GR-SDD');
    if (dossier === null) throw new Error('geen dossier');
    // The rule of these tests does not look at the dossier: only the database decides who is first.
    wijzigingen = new WijzigingRepository(database.dataSource, dossiers, (_code, versie) => ({
      ...dossier,
      versie,
    }));
  });
  afterAll(async () => {
    await database.sluit();
  });

  const behandelingVan = async (gremium: string): Promise<Behandeling> => {
    const dossier = await dossiers.laad('GR-SDD');
    if (dossier === null) throw new Error('geen dossier');
    return zoekBehandeling(dossier, gremium, 2);
  };
  const aantalBesluiten = async (behandeling: string): Promise<number> => {
    const dossier = await dossiers.laad('GR-SDD');
    return dossier?.besluiten.filter((besluit) => besluit.behandeling === behandeling).length ?? -1;
  };

  it.each([2, 8])('have exactly one winner among %i, the others hear who was first', async (aantal) => {
    const { id, versie: begin } = await behandelingVan('raad-GM0505');
    for (let versie = begin; versie < begin + RONDEN; versie += 1) {
      const verzoeken = Array.from({ length: aantal }, (_, nummer) =>
        aVerzoek({ door: `schrijver ${nummer}` }),
      );
      const uitkomsten = await Promise.all(
        verzoeken.map((verzoek) => wijzigingen.legVast(verzoek, () => aBesluit(id, versie))),
      );
      const winnaar = uitkomsten.findIndex(({ kind }) => kind === 'vastgelegd');
      const verliezers = uitkomsten.filter((_, nummer) => nummer !== winnaar);
      expect(winnaar).toBeGreaterThanOrEqual(0);
      expect(verliezers).toHaveLength(aantal - 1);
      for (const verliezer of verliezers) {
        expect(verliezer).toMatchObject({
          kind: 'versieconflict',
          versie: versie + 1,
          laatste: { rol: 'two', door: `schrijver ${winnaar}`, op: '2021-03-25T22:30:00.000Z' },
        });
      }
    }
    expect((await behandelingVan('raad-GM0505')).versie).toBe(begin + RONDEN);
    expect(await aantalBesluiten(id)).toBe(begin + RONDEN);
  });

  it('accept none of 500 stale writes', async () => {
    const { id, versie } = await behandelingVan('raad-GM0531');
    await wijzigingen.legVast(aVerzoek(), () => aBesluit(id, versie));
    const voor = await dossiers.laad('GR-SDD');
    const soorten = new Set<string>();
    for (let ronde = 0; ronde < 50; ronde += 1) {
      const uitkomsten = await Promise.all(
        Array.from({ length: 10 }, () => wijzigingen.legVast(aVerzoek(), () => aBesluit(id, versie))),
      );
      for (const { kind } of uitkomsten) soorten.add(kind);
    }
    expect([...soorten]).toEqual(['versieconflict']);
    expect(await dossiers.laad('GR-SDD')).toEqual(voor);
  });

  it('with one idempotency key become one fact, and all hear the same answer', async () => {
    const { id, versie } = await behandelingVan('raad-GM0590');
    const verzoek = aVerzoek();
    const uitkomsten = await Promise.all(
      Array.from({ length: 10 }, () => wijzigingen.legVast(verzoek, () => aBesluit(id, versie))),
    );
    const resultaten = new Set(
      uitkomsten.map((uitkomst) =>
        'resultaat' in uitkomst ? JSON.stringify(uitkomst.resultaat) : uitkomst.kind,
      ),
    );
    expect(uitkomsten.map(({ kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'herhaald'),
      'vastgelegd',
    ]);
    expect(resultaten.size).toBe(1);
    expect(await aantalBesluiten(id)).toBe(1);
  });

  it.each([
    ['another request', { verzoekHash: 'anders' }],
    ['another role', { rol: 'griffier' }],
    ['another person', { door: 'iemand anders' }],
    ['another gemeente', { gemeente: 'GM0610' }],
  ])('do not get the answer that belongs to %s', async (_wat, afwijkend) => {
    const { id, versie } = await behandelingVan('raad-GM0610');
    const verzoek = aVerzoek({ gemeente: 'GM0505' });
    await wijzigingen.legVast(verzoek, () => aBesluit(id, versie));
    expect(await wijzigingen.legVast({ ...verzoek, ...afwijkend }, () => aBesluit(id, versie + 1))).toEqual({
      kind: 'sleutel-hergebruikt',
    });
  });

  it('in two processes are numbered without a gap and heard by both', async () => {
    const ander = maakDataSource({ url: database.url, migrations: [], poolMax: 4 });
    await ander.initialize();
    const andere = new WijzigingRepository(ander, new DossierRepository(ander));
    const gehoord: number[] = [];
    const luisteraar = new DossierLuisteraar({
      url: database.url,
      opWijziging: (_code, versie) => gehoord.push(versie),
      opVerlopen: () => undefined,
    });
    await luisteraar.start();
    const begin = (await dossiers.versie('GR-SDD')) ?? -1;
    const gremia = ['stuurgroep', 'onsd', 'college-GM0482', 'college-GM0505', 'raad-GM0482', 'raad-GM0642'];
    const versies = await Promise.all(
      gremia.map(async (gremium, nummer) => {
        const { id, versie } = await behandelingVan(gremium);
        const uitkomst = await (nummer % 2 === 0 ? wijzigingen : andere).legVast(aVerzoek(), () =>
          aBesluit(id, versie),
        );
        return 'versie' in uitkomst ? uitkomst.versie : uitkomst.kind;
      }),
    );
    for (let pogingen = 0; gehoord.length < gremia.length && pogingen < 200; pogingen += 1) {
      await new Promise((klaar) => setTimeout(klaar, 10));
    }
    await luisteraar.close();
    await ander.destroy();
    const verwacht = gremia.map((_, nummer) => begin + nummer + 1);
    expect(versies.toSorted()).toEqual(verwacht);
    expect(gehoord).toEqual(verwacht);
  });

  it('try once more after a failure that was nobody’s fault, and not twice', async () => {
    const { id, versie } = await behandelingVan('college-GM0523');
    let pogingen = 0;
    const faal = (tot: number) => () => {
      pogingen += 1;
      if (pogingen <= tot) throw Object.assign(new Error('deadlock'), { code: '40P01' });
      return aBesluit(id, versie);
    };
    expect((await wijzigingen.legVast(aVerzoek(), faal(1))).kind).toBe('vastgelegd');
    pogingen = 0;
    await expect(wijzigingen.legVast(aVerzoek({ sleutel: randomUUID() }), faal(2))).rejects.toThrow(
      'deadlock',
    );
    expect(pogingen).toBe(2);
  });
});
