import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Afhandeling, Dossier } from '@routekaart/traject';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase, type TestDatabase } from '../testing/database.js';
import { aVerzoek } from '../testing/verzoek.js';
import type { Beslissing } from '../wijziging/verzoek.js';
import { WijzigingRepository } from '../wijziging/wijziging.repository.js';

type Kern = Omit<Afhandeling, 'herkomst'>;

const KERN: Kern = {
  waarschuwing: 'TE_LAAT/M1/college/GM0531',
  kenmerk: '0123456789abcdef',
  soort: 'gesluimerd',
  tot: dagVan('2021-03-26'),
  reden: 'De besluitenlijst volgt.',
  eigenaar: 'bestuurssecretariaat',
};

describe('an answer to a warning', () => {
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

  const laad = async (): Promise<Dossier> => {
    const dossier = await dossiers.laad('GR-SDD');
    if (dossier === null) throw new Error('geen dossier');
    return dossier;
  };
  const aanvaard = (afhandeling: Kern, versie: number): Beslissing<Kern, never> => ({
    kind: 'aanvaard',
    onderwerp: { soort: 'traject', code: 'GR-SDD', versie },
    feiten: [{ soort: 'afhandeling', afhandeling }],
    resultaat: afhandeling,
  });

  it('is recorded with its herkomst, and the dossier after it is the one that is read again', async () => {
    for (const kern of [KERN, { ...KERN, soort: 'heropend' as const, tot: null }]) {
      const { versie } = await laad();
      const uitkomst = await wijzigingen.legVast(aVerzoek(), () => aanvaard(kern, versie));
      const na = await laad();

      expect(uitkomst).toMatchObject({ kind: 'vastgelegd', dossier: na });
      expect(na.afhandelingen.at(-1)).toEqual({
        ...kern,
        herkomst: {
          volgnummer: versie + 1,
          rol: 'two',
          door: 'test',
          op: '2021-03-25T22:30:00.000Z',
          dag: dagVan('2021-03-25'),
          bron: 'test',
        },
      });
    }
    expect((await laad()).afhandelingen.map(({ soort }) => soort)).toEqual(['gesluimerd', 'heropend']);
  });

  it.each<[string, Partial<Kern>, string]>([
    ['a day without sluimeren', { soort: 'bevestigd' }, 'afhandeling_tot_check'],
    ['sluimeren without a day', { tot: null }, 'afhandeling_tot_check'],
    ['no reason', { reden: '' }, 'afhandeling_reden_check'],
    ['nobody who takes care of it', { eigenaar: '' }, 'afhandeling_eigenaar_check'],
  ])('is refused by the database with %s', async (_, anders, regel) => {
    const { versie } = await laad();

    await expect(
      wijzigingen.legVast(aVerzoek(), () => aanvaard({ ...KERN, ...anders }, versie)),
    ).rejects.toThrow(regel);
    expect((await laad()).versie).toBe(versie);
  });

  it.each(['UPDATE afhandeling SET reden = reden', 'DELETE FROM afhandeling'])(
    'is never changed: %s',
    (sql) => expect(database.dataSource.query(sql)).rejects.toThrow(),
  );
});
