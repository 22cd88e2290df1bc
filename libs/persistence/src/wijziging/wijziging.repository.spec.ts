import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Dossier } from '@routekaart/traject';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase, type TestDatabase } from '../testing/database.js';
import { aBesluit, aVerzoek, zoekBehandeling } from '../testing/verzoek.js';
import type { NieuwFeit } from './verzoek.js';
import { WijzigingRepository } from './wijziging.repository.js';

describe('WijzigingRepository', () => {
  let database: TestDatabase;
  let dossiers: DossierRepository;
  let wijzigingen: WijzigingRepository;
  beforeAll(async () => {
    database = await maakTestDatabase();
    dossiers = new DossierRepository(database.dataSource);
    wijzigingen = new WijzigingRepository(database.dataSource, dossiers);
  });
  afterAll(async () => {
    await database.sluit();
  });

  let voor: Dossier;
  const laad = async (): Promise<Dossier> => {
    const dossier = await dossiers.laad('GR-SDD');
    if (dossier === null) throw new Error('geen dossier');
    return dossier;
  };
  beforeEach(async () => {
    voor = await laad();
  });

  it('records a fact with its herkomst, and counts', async () => {
    const { id, versie } = zoekBehandeling(voor, 'raad-GM0482', 1);
    const verzoek = aVerzoek({ rol: 'griffier', door: 'g', gemeente: 'GM0482', bron: 'besluitenlijst' });
    const beslissing = aBesluit(id, versie);
    const uitkomst = await wijzigingen.legVast(verzoek, () => beslissing);
    const na = await laad();

    expect(uitkomst).toEqual({
      kind: 'vastgelegd',
      versie: voor.versie + 1,
      dossier: na,
      resultaat: beslissing.kind === 'aanvaard' ? beslissing.resultaat : null,
    });
    expect(na.versie).toBe(voor.versie + 1);
    expect(zoekBehandeling(na, 'raad-GM0482', 1).versie).toBe(versie + 1);
    expect(na.besluiten).toHaveLength(voor.besluiten.length + 1);
    expect(na.besluiten.at(-1)).toMatchObject({
      behandeling: id,
      dag: 18_711,
      herkomst: {
        volgnummer: na.versie,
        rol: 'griffier',
        door: 'g',
        bron: 'besluitenlijst',
        op: '2021-03-25T22:30:00.000Z',
        dag: dagVan('2021-03-25'),
      },
    });
  });

  it.each<[dag: string, op: string]>([
    ['2021-03-26', '2021-03-25T23:00:00Z'],
    ['2021-03-28', '2021-03-28T21:59:59Z'],
    ['2021-03-29', '2021-03-28T22:00:00Z'],
    ['2022-01-01', '2021-12-31T23:00:00Z'],
  ])('dates a fact on %s, the Dutch day of %s', async (dag, op) => {
    const { id, versie } = zoekBehandeling(voor, 'raad-GM0505', 1);
    await wijzigingen.legVast(aVerzoek({ op }), () => aBesluit(id, versie));
    const laatste = await wijzigingen.laatsteWijziging('GR-SDD', { soort: 'behandeling', code: id });
    expect(laatste?.dag).toBe(dagVan(dag));
  });

  it('moves a vergadering by a new fact about the same one', async () => {
    const vergadering = voor.vergaderFeiten[0]?.vergadering;
    if (vergadering === undefined) throw new Error('geen vergadering');
    const verplaatst = {
      ...vergadering,
      dag: vergadering.dag + 1,
      staat: 'verplaatst',
      reden: 'verzet',
    } as const;
    const versie = voor.opzet.gremia.find(({ code }) => code === vergadering.gremium)?.versie ?? -1;
    await wijzigingen.legVast(aVerzoek(), () => ({
      kind: 'aanvaard',
      onderwerp: { soort: 'gremium', code: vergadering.gremium, versie },
      feiten: [{ soort: 'vergadering', vergadering: verplaatst }],
      resultaat: null,
    }));
    const feiten = (await laad()).vergaderFeiten.filter((feit) => feit.vergadering.id === vergadering.id);
    expect(feiten.map((feit) => feit.vergadering)).toEqual([vergadering, verplaatst]);
  });

  it('changes nothing when the rule refuses, when the Traject is unknown, or when the rule fails', async () => {
    const weigering = { kind: 'te-vroeg' } as const;
    expect(await wijzigingen.legVast(aVerzoek(), () => ({ kind: 'geweigerd', weigering }))).toEqual({
      kind: 'geweigerd',
      weigering,
    });
    const nooit = (): never => {
      throw new Error('de regel faalt');
    };
    expect(await wijzigingen.legVast(aVerzoek({ traject: 'X' }), nooit)).toEqual({
      kind: 'onbekend-traject',
    });
    await expect(wijzigingen.legVast(aVerzoek(), nooit)).rejects.toThrow('de regel faalt');
    const { versie } = zoekBehandeling(voor, 'onsd', 2);
    await expect(wijzigingen.legVast(aVerzoek(), () => aBesluit(randomUUID(), versie))).rejects.toThrow(
      'onbekend onderwerp',
    );
    expect(await laad()).toEqual(voor);
  });

  it('tells who was first when the rule itself sees that the asker is behind', async () => {
    const { id, versie } = zoekBehandeling(voor, 'raad-GM0642', 1);
    const verzoek = aVerzoek({ rol: 'griffier', door: 'g', gemeente: 'GM0642' });
    await wijzigingen.legVast(verzoek, () => aBesluit(id, versie));
    const na = await laad();
    const onderwerp = { soort: 'behandeling', code: id, versie } as const;
    expect(await wijzigingen.legVast(aVerzoek(), () => ({ kind: 'verouderd', onderwerp }))).toMatchObject({
      kind: 'versieconflict',
      versie: versie + 1,
      laatste: {
        volgnummer: na.versie,
        rol: 'griffier',
        door: 'g',
        gemeente: 'GM0642',
        handeling: 'recordBesluit',
      },
    });
    expect(await laad()).toEqual(na);
  });

  it('undoes everything when one fact of several is refused by the database', async () => {
    const { id, versie } = zoekBehandeling(voor, 'onsd', 2);
    const beslissing = aBesluit(id, versie);
    if (beslissing.kind !== 'aanvaard') throw new Error('niet aanvaard');
    const fout: NieuwFeit = { soort: 'aanlevering', behandeling: randomUUID(), dag: dagVan('2021-03-25') };
    await expect(
      wijzigingen.legVast(aVerzoek(), () => ({ ...beslissing, feiten: [...beslissing.feiten, fout] })),
    ).rejects.toThrow('aanlevering_behandeling_fkey');
    expect(await laad()).toEqual(voor);
  });

  it('judges on a dossier in memory only when that has the locked versie', async () => {
    const gevraagd: (readonly [string, number])[] = [];
    const kopie = structuredClone(voor);
    const metCache = new WijzigingRepository(database.dataSource, dossiers, (code, versie) => {
      gevraagd.push([code, versie]);
      return versie === voor.versie ? kopie : undefined;
    });
    const gezien: Dossier[] = [];
    const kijk = (dossier: Dossier): { kind: 'geweigerd'; weigering: null } => {
      gezien.push(dossier);
      return { kind: 'geweigerd', weigering: null };
    };
    await metCache.legVast(aVerzoek(), kijk);
    const { id, versie } = zoekBehandeling(voor, 'raad-GM0590', 1);
    await wijzigingen.legVast(aVerzoek(), () => aBesluit(id, versie));
    await metCache.legVast(aVerzoek(), kijk);
    expect(gevraagd).toEqual([
      ['GR-SDD', voor.versie],
      ['GR-SDD', voor.versie + 1],
    ]);
    expect(gezien[0]).toBe(kopie);
    expect(gezien[1]).toEqual(await laad());
  });
});
