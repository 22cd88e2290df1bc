import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '@routekaart/bijlage';
import { dagVan } from '@routekaart/kalender';
import type { Dossier, Importrij } from '@routekaart/traject';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { exporteerUitDatabase } from '../trajectbestand/exporteer.js';
import { maakTestDatabase, type TestDatabase } from '../testing/database.js';
import { aVerzoek } from '../testing/verzoek.js';
import type { NieuwFeit } from '../wijziging/verzoek.js';
import { WijzigingRepository } from '../wijziging/wijziging.repository.js';
import { PlanimportRepository } from './planimport.repository.js';

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

async function laad(): Promise<Dossier> {
  const dossier = await dossiers.laad('GR-SDD');
  if (dossier === null) throw new Error('geen dossier');
  return dossier;
}

const rij = (code: string, volgorde: number): Importrij => ({
  code,
  mijlpaal: 1,
  volgorde,
  bronregel: volgorde + 100,
  jaar: 2021,
  weekTekst: 'Week 20',
  datumTekst: '20-5',
  wat: `Rij ${code}`,
  wie: 'ONS D',
  opmerkingen: '"kort"\tof lang',
});
const datum = { kind: 'vast', dag: dagVan('2021-05-20'), tekst: '20-5' } as const;
const BEVINDING = {
  code: 'GEEN_JAAR',
  regelnaam: 'Een dag heeft een jaar.',
  ernst: 'info',
  plaatsen: [{ regel: 1 }],
  uitleg: 'Het jaar ontbreekt.',
  voorstel: null,
  sleutel: 'GEEN_JAAR-1',
  activiteiten: ['A-E2-01'],
} as const;
const DOCUMENT = {
  proza: [],
  tabellen: [{ titel: '', kop: ['Week'], rijen: [{ regel: 2, cellen: ['8'] }] }],
};

function feiten(): readonly NieuwFeit[] {
  const opzet = (code: string, gremia: readonly string[]) => ({
    code,
    soort: 'bijpraten',
    naam: `Nieuw ${code}`,
    mijlpalen: [1, 2],
    gremia,
    perGemeente: false,
    station: null,
  });
  return [
    { soort: 'activiteit', opzet: opzet('A-E2-02', []) },
    { soort: 'activiteit', opzet: opzet('A-E2-01', ['onsd', 'nmts']) },
    { soort: 'planrijen', activiteit: 'A-M1-01', rijen: [rij('E2-M1-02', 2), rij('E2-M1-03', 3)] },
    { soort: 'planrijen', activiteit: 'A-E2-01', rijen: [rij('E2-M1-01', 1)] },
    { soort: 'plan', activiteit: 'A-E2-01', datum, toestand: 'vastgelegd', reden: null },
    { soort: 'plan', activiteit: 'A-M1-01', datum, toestand: 'vastgelegd', reden: 'Verzet.' },
    { soort: 'alias', gremium: 'nmts', alias: 'Managers' },
    { soort: 'alias', gremium: 'onsd', alias: 'Kring' },
    { soort: 'bevindingbesluit', bevinding: 'GEEN_JAAR-1', besluit: 'aanvaard', toelichting: null },
    { soort: 'bevindingbesluit', bevinding: 'DUBBEL-1', besluit: 'verworpen', toelichting: 'Zo bedoeld.' },
    {
      soort: 'editie',
      nummer: 2,
      naam: 'Tweede',
      bijgewerktTotEnMet: dagVan('2021-03-25'),
      reden: 'Import.',
    },
    {
      soort: 'planimport',
      editie: 2,
      bestand: 'planning.docx',
      bestandssoort: 'docx',
      hash: 'ab'.repeat(32),
      jaar: 2021,
      document: DOCUMENT,
      bevindingen: [BEVINDING],
    },
  ];
}

describe('an import of a planning', () => {
  it('is recorded in one change, and the dossier has it as reading it again gives it', async () => {
    const voor = await laad();
    const uitkomst = await wijzigingen.legVast(aVerzoek(), () => ({
      kind: 'aanvaard',
      onderwerp: { soort: 'traject', code: 'GR-SDD', versie: voor.versie },
      feiten: feiten(),
      resultaat: null,
    }));
    const na = await laad();
    expect(uitkomst).toStrictEqual({ ...uitkomst, kind: 'vastgelegd', dossier: na });
    expect(na.planinvoer).toMatchObject({
      imports: [{ editie: 2, bestand: 'planning.docx', herkomst: { volgnummer: voor.versie + 1 } }],
      rijen: [
        { activiteit: 'A-E2-01', rijen: [rij('E2-M1-01', 1)] },
        { activiteit: 'A-M1-01', rijen: [rij('E2-M1-02', 2), rij('E2-M1-03', 3)] },
      ],
      aliassen: [{ alias: 'Kring' }, { alias: 'Managers', gremium: 'nmts' }],
      bevindingen: [{ bevinding: 'DUBBEL-1' }, { bevinding: 'GEEN_JAAR-1', besluit: 'aanvaard' }],
    });
    const versieVan = (dossier: Dossier, gezocht: string) =>
      dossier.activiteiten.find(({ code }) => code === gezocht)?.versie;
    expect(versieVan(na, 'A-M1-01')).toBe((versieVan(voor, 'A-M1-01') ?? 0) + 1);
    expect(na.activiteiten.slice(-2).map(({ code, gremia, mijlpalen }) => [code, gremia, mijlpalen])).toEqual(
      [
        ['A-E2-02', [], [1, 2]],
        ['A-E2-01', ['onsd', 'nmts'], [1, 2]],
      ],
    );
  });

  it('keeps the document as it was read, with its bevindingen', async () => {
    const imports = new PlanimportRepository(database.dataSource);
    expect(await imports.laad('GR-SDD', 2)).toEqual({
      editie: 2,
      bestand: 'planning.docx',
      soort: 'docx',
      hash: 'ab'.repeat(32),
      jaar: 2021,
      document: DOCUMENT,
      bevindingen: [BEVINDING],
    });
    expect(await imports.laad('GR-SDD', 1)).toBeNull();
    expect(await imports.laad('GR-XYZ', 2)).toBeNull();
  });

  it.each(['planimport', 'importrij', 'aliasfeit', 'bevindingbesluit'])(
    'never changes: %s',
    async (tabel) => {
      await expect(database.dataSource.query(`UPDATE ${tabel} SET volgnummer = 1`)).rejects.toThrow();
      await expect(database.dataSource.query(`DELETE FROM ${tabel}`)).rejects.toThrow();
    },
  );

  it('leaves a traject that can still be written as a file, with its new activiteiten', async () => {
    const bestand = await exporteerUitDatabase(database.dataSource, 'GR-SDD');
    expect(bestand?.planning?.activiteiten?.slice(-2).map(({ code }) => code)).toEqual([
      'A-E2-02',
      'A-E2-01',
    ]);
    expect(controleerTrajectbestand(bestand)).toEqual([]);
  });
});
