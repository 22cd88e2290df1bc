import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Dossier } from '@routekaart/traject';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase, type TestDatabase } from '../testing/database.js';
import { elkFeit, nogMeerVan } from '../testing/elk-feit.js';
import { aVerzoek } from '../testing/verzoek.js';
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

  it('records every kind of fact, as the dossier has it', async () => {
    const activiteit = voor.activiteiten[0]?.code ?? '';
    const versie = voor.activiteiten[0]?.versie ?? -1;
    const dagen = [dagVan('2021-05-20'), dagVan('2021-05-17')];
    const venster = { van: dagVan('2021-05-17'), tot: dagVan('2021-05-21') };
    const feiten = elkFeit(voor);
    const meer = nogMeerVan(feiten, voor);
    const plan = (datum: NieuwFeit & { soort: 'plan' }) =>
      wijzigingen.legVast(aVerzoek(), (dossier) => ({
        kind: 'aanvaard',
        onderwerp: {
          soort: 'activiteit',
          code: activiteit,
          versie: dossier.activiteiten.find(({ code }) => code === activiteit)?.versie ?? -1,
        },
        feiten: [datum],
        resultaat: null,
      }));
    const onderwerp = { soort: 'activiteit', code: activiteit, versie } as const;
    const samen = await wijzigingen.legVast(aVerzoek(), () => ({
      kind: 'aanvaard',
      onderwerp,
      feiten: [...feiten, ...meer],
      resultaat: null,
    }));
    expect(samen).toStrictEqual({ ...samen, kind: 'vastgelegd', dossier: await laad() });
    const basis = { soort: 'plan', activiteit, toestand: 'nog-te-plannen', reden: 'r' } as const;
    const data = [
      { kind: 'nog-te-plannen', venster, extra: true, tekst: 'Nog plannen (extra)' },
      { kind: 'venster', venster: null, tekst: '' },
      { kind: 'vaag', venster, tekst: 'medio mei' },
      { kind: 'onbekend', tekst: '?' },
    ] as const;
    for (const datum of data) {
      const uitkomst = await plan({ ...basis, datum });
      expect(uitkomst).toStrictEqual({ ...uitkomst, kind: 'vastgelegd', dossier: await laad() });
    }

    const na = await laad();
    const { planFeiten, vergaderFeiten, aanleveringen } = na;
    expect(aanleveringen.slice(-3).map(({ dag }) => dag)).toEqual(Array(3).fill(dagVan('2021-03-25')));
    expect(vergaderFeiten.at(-1)).toMatchObject({ vergadering: { reden: 'extra', aanleverdag: null } });
    expect(planFeiten.slice(-8, -4).map((feit) => feit.activiteit)).toEqual(
      voor.activiteiten.slice(0, 4).map(({ code }) => code),
    );
    expect(planFeiten.slice(-5).map(({ datum }) => datum)).toEqual([
      { kind: 'alternatieven', dagen, tekst: '20-5 of 17-5' },
      ...data,
    ]);
  });
});
