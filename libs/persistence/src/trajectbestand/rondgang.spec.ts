import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Trajectbestand } from '@routekaart/bijlage';
import { controleerTrajectbestand } from '@routekaart/bijlage';
import { dagVan } from '@routekaart/kalender';
import { MIGRATIONS } from '@routekaart/migrations';
import { bereken } from '@routekaart/route';
import { type Dossier, standOp } from '@routekaart/traject';
import fc from 'fast-check';
import { migreer } from '../database/migreer.js';
import { DossierRepository } from '../dossier/dossier.repository.js';
import type { TestDatabase } from '../testing/database.js';
import { maakTestDatabase } from '../testing/database.js';
import { leesBestand } from '../testing/lees-bestand.js';
import { aBesluit, aVerzoek, zoekBehandeling } from '../testing/verzoek.js';
import { type Vorm, WILLEKEURIGE_VORM, maakBestand } from '../testing/willekeurig-bestand.js';
import { WijzigingRepository } from '../wijziging/wijziging.repository.js';
import { exporteerUitDatabase } from './exporteer.js';
import { importeerTraject } from './importeer.js';
import { leesTrajectbestand } from './lees-trajectbestand.js';
import { schrijfYaml } from './yaml/schrijf-yaml.js';

const GEWOON: Vorm = {
  gemeenten: 3,
  rondes: 1,
  commissies: 1,
  mijlpalen: 2,
  voorbeeld: false,
  regionaal: true,
  besluiten: 3,
  zaad: 120,
};

async function laad({ dataSource }: TestDatabase, code: string): Promise<Dossier> {
  const dossier = await new DossierRepository(dataSource).laad(code);
  if (dossier === null) throw new Error(`${code} is er niet`);
  return dossier;
}

async function exporteer({ dataSource }: TestDatabase, code: string): Promise<Trajectbestand> {
  const bestand = await exporteerUitDatabase(dataSource, code);
  if (bestand === null) throw new Error(`${code} is er niet`);
  return bestand;
}

describe('a traject that goes into a file and comes back', () => {
  let eerste: TestDatabase;
  let tweede: TestDatabase;
  beforeAll(async () => {
    [eerste, tweede] = await Promise.all([
      maakTestDatabase({ leeg: true }),
      maakTestDatabase({ leeg: true }),
    ]);
    await Promise.all([migreer(eerste.url, MIGRATIONS), migreer(tweede.url, MIGRATIONS)]);
  });
  afterAll(async () => {
    await Promise.all([eerste.sluit(), tweede.sluit()]);
  });

  /** Loads it, exports it as text, loads that text elsewhere; answers both dossiers and both exports. */
  async function rondgang(bestand: Trajectbestand): Promise<readonly unknown[]> {
    const { code } = bestand.traject;
    expect(await importeerTraject(eerste.dataSource, bestand)).toMatchObject({ kind: 'geladen', code });
    const uit = await exporteer(eerste, code);
    const gelezen = leesTrajectbestand(schrijfYaml(uit));
    if (gelezen.kind === 'fout') throw new Error(JSON.stringify(gelezen.fouten));
    expect(gelezen.bestand).toEqual(uit);
    expect(await importeerTraject(tweede.dataSource, gelezen.bestand)).toMatchObject({ kind: 'geladen' });
    return [await laad(eerste, code), await laad(tweede, code), uit, await exporteer(tweede, code)];
  }

  it.each<[string, Partial<Vorm>]>([
    ['one gemeente', { gemeenten: 1, commissies: 0 }],
    ['forty gemeenten', { gemeenten: 40, commissies: 25, mijlpalen: 3 }],
    ['four hundred gemeenten', { gemeenten: 400, commissies: 250, mijlpalen: 3 }],
    ['two rounds past the raden', { rondes: 2 }],
    ['a commissie in some gemeenten only', { commissies: 2, gemeenten: 4 }],
    ['no regional body', { regionaal: false }],
    ['no stuk yet', { mijlpalen: 0 }],
    ['example calendars', { voorbeeld: true }],
  ])('is the same with %s, down to its ids and moments', async (naam, over) => {
    const bestand = maakBestand(`VAST-${naam.replaceAll(/\W/g, '-')}`, { ...GEWOON, ...over });
    const [dossier, terug, uit, opnieuw] = await rondgang(bestand);
    expect(terug).toEqual(dossier);
    expect(opnieuw).toEqual(uit);
    expect(() => bereken(standOp(dossier as Dossier, dagVan('2022-06-01')))).not.toThrow();
  });

  it('is the same for any shape', async () => {
    let nummer = 0;
    await fc.assert(
      fc.asyncProperty(WILLEKEURIGE_VORM, async (vorm) => {
        nummer += 1;
        const bestand = maakBestand(`WILLEKEUR-${String(nummer)}`, vorm);
        expect(controleerTrajectbestand(bestand)).toEqual([]);
        const [dossier, terug, uit, opnieuw] = await rondgang(bestand);
        expect(terug).toEqual(dossier);
        expect(opnieuw).toEqual(uit);
      }),
      { numRuns: 10 },
    );
  });

  it.each(['gr-sdd', 'servicegemeente-dordrecht'])('says what %s.yaml says', async (naam) => {
    const bestand = leesBestand(naam);
    const [dossier, terug, uit] = await rondgang(bestand);
    expect(terug).toEqual(dossier);
    const { vergaderschemas: _schemas, feiten: _feiten, ...verwacht } = bestand;
    expect(uit).toMatchObject(verwacht);
    const sleutel = ({ gremium, herkomst = 'voorbeeld' }: { gremium: string; herkomst?: string }): string =>
      `${gremium} ${herkomst}`;
    const opNaam = ({ vergaderschemas = [] }: Trajectbestand): unknown =>
      vergaderschemas.toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
    expect(opNaam(uit as Trajectbestand)).toEqual(opNaam(bestand));
  });

  it('keeps what people recorded since, under ids that follow from the file', async () => {
    const bestand = maakBestand('GEGROEID', { ...GEWOON, besluiten: 0 });
    await importeerTraject(eerste.dataSource, bestand);
    const wijzigingen = new WijzigingRepository(eerste.dataSource, new DossierRepository(eerste.dataSource));
    const voor = await laad(eerste, 'GEGROEID');
    const { id, versie } = zoekBehandeling(voor, 'ab', 1);
    const verzoek = aVerzoek({ traject: 'GEGROEID', rol: 'onsd', door: 'secretariaat' });
    expect((await wijzigingen.legVast(verzoek, () => aBesluit(id, versie))).kind).toBe('vastgelegd');
    const dossier = await laad(eerste, 'GEGROEID');
    await importeerTraject(tweede.dataSource, await exporteer(eerste, 'GEGROEID'));
    const terug = await laad(tweede, 'GEGROEID');
    const zonderIds = ({ besluiten, ...rest }: Dossier): unknown => ({
      ...rest,
      besluiten: besluiten.map(({ id: _id, ...besluit }) => besluit),
    });
    expect(dossier.besluiten).toHaveLength(1);
    expect(zonderIds(terug)).toEqual(zonderIds(dossier));
    expect(terug.besluiten[0]?.id).not.toBe(dossier.besluiten[0]?.id);
  });

  it('is left alone when it is there already, also when two load it at once', async () => {
    const bestand = maakBestand('TWEEMAAL', GEWOON);
    const uitkomsten = await Promise.all([
      importeerTraject(eerste.dataSource, bestand),
      importeerTraject(eerste.dataSource, bestand),
    ]);
    expect(uitkomsten.map(({ kind }) => kind).sort()).toEqual(['bestaat-al', 'geladen']);
    const voor = await laad(eerste, 'TWEEMAAL');
    expect(await importeerTraject(eerste.dataSource, bestand)).toEqual({
      kind: 'bestaat-al',
      code: 'TWEEMAAL',
    });
    expect(await laad(eerste, 'TWEEMAAL')).toEqual(voor);
  });

  it('is refused as a whole when something in it is wrong', async () => {
    const goed = maakBestand('GEWEIGERD', GEWOON);
    const bestand = { ...goed, gemeenten: goed.gemeenten.slice(1) };
    const uitkomst = await importeerTraject(eerste.dataSource, bestand);
    expect(uitkomst).toMatchObject({ kind: 'geweigerd' });
    expect(await new DossierRepository(eerste.dataSource).laad('GEWEIGERD')).toBeNull();
  });

  it('counts from the moment of loading when the file names no day', async () => {
    const { traject, gemeenten, gremia } = maakBestand('ZONDERDAG', GEWOON);
    const vergaderschemas = [{ gremium: 'ab', vergaderingen: [{ dag: '2022-05-02' }] }];
    const bestand = { traject, gemeenten, gremia, vergaderschemas };
    await importeerTraject(eerste.dataSource, bestand, '2022-04-01T09:30:00.000Z');
    const { vergaderFeiten } = await laad(eerste, 'ZONDERDAG');
    expect(vergaderFeiten).toMatchObject([
      { herkomst: { op: '2022-04-01T09:30:00.000Z', rol: 'invoer', bron: 'Trajectbestand' } },
    ]);
  });
});
