import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Dossier, Maatregel, Scenario } from '@routekaart/traject';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase, type TestDatabase } from '../testing/database.js';
import { aVerzoek } from '../testing/verzoek.js';
import type { Beslissing } from '../wijziging/verzoek.js';
import { WijzigingRepository } from '../wijziging/wijziging.repository.js';

type Kern = Omit<Scenario, 'herkomst'>;

const MAATREGELEN: readonly Maatregel[] = [
  { soort: 'extra-raad', gemeente: 'GM0531', dag: dagVan('2021-04-26'), aanleverdag: null },
  {
    soort: 'venster-wijzigen',
    mijlpaal: 1,
    station: 'raad',
    gemeente: null,
    venster: { van: dagVan('2021-04-01'), tot: dagVan('2021-05-31') },
  },
  { soort: 'verwerkingsdagen', station: 'raad', dagen: 30 },
  { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 5 } },
];

const KERN: Kern = {
  code: 'S1',
  naam: 'Extra raad',
  toelichting: '',
  maatregelen: MAATREGELEN,
  ingetrokken: false,
};

describe('a scenario', () => {
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
  const aanvaard = (scenario: Kern, versie: number): Beslissing<Kern, never> => ({
    kind: 'aanvaard',
    onderwerp: { soort: 'traject', code: 'GR-SDD', versie },
    feiten: [{ soort: 'scenario', ...scenario }],
    resultaat: scenario,
  });

  it('is recorded with its herkomst, and the dossier after it is the one that is read again', async () => {
    for (const kern of [KERN, { ...KERN, toelichting: 'Niet nodig.', ingetrokken: true }]) {
      const { versie } = await laad();
      const uitkomst = await wijzigingen.legVast(aVerzoek(), () => aanvaard(kern, versie));
      const na = await laad();

      expect(uitkomst).toMatchObject({ kind: 'vastgelegd', dossier: na });
      expect(na.scenarios.at(-1)).toEqual({
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
    expect((await laad()).scenarios.map(({ ingetrokken }) => ingetrokken)).toEqual([false, true]);
  });

  it.each<[string, Partial<Kern>, string]>([
    ['no name', { naam: '' }, 'scenario_naam_check'],
    ['no maatregelen', { maatregelen: [] }, 'scenario_maatregelen_check'],
  ])('is refused by the database with %s', async (_, anders, regel) => {
    const { versie } = await laad();

    await expect(
      wijzigingen.legVast(aVerzoek(), () => aanvaard({ ...KERN, ...anders }, versie)),
    ).rejects.toThrow(regel);
    expect((await laad()).versie).toBe(versie);
  });

  it('holds days that people can read', async () => {
    const [rij] = await database.dataSource.query<{ maatregelen: unknown }[]>(
      'SELECT maatregelen FROM scenario ORDER BY volgnummer LIMIT 1',
    );
    expect(rij?.maatregelen).toMatchObject([
      { dag: '2021-04-26' },
      { venster: { tot: '2021-05-31' } },
      {},
      {},
    ]);
  });

  it.each(['UPDATE scenario SET naam = naam', 'DELETE FROM scenario'])('is never changed: %s', (sql) =>
    expect(database.dataSource.query(sql)).rejects.toThrow(),
  );
});
