import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { type Dossier, type Routekaartrij, editieVan, nieuwInEditie } from '@routekaart/traject';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { aBesluit, aVerzoek, zoekBehandeling } from '../testing/verzoek.js';
import type { Beslissing, NieuwFeit } from '../wijziging/verzoek.js';
import { WijzigingRepository } from '../wijziging/wijziging.repository.js';

const EDITIE = {
  soort: 'editie',
  nummer: 2,
  naam: 'Detailplanning 24-3-2021',
  bijgewerktTotEnMet: dagVan('2021-03-24'),
  reden: 'Na het besluit van het ONS-D.',
} as const;

const RIJEN: readonly Routekaartrij[] = [
  {
    onderwerp: { kind: 'station', mijlpaal: 3, station: 'raad' },
    basis: { kind: 'datum', datum: { kind: 'vaag', venster: venster(), tekst: 'eind november' } },
    extra: false,
  },
  van('A-M1-01', { kind: 'datum', datum: { kind: 'vast', dag: dagVan('2021-01-28'), tekst: '28-1' } }),
  van('A-M1-07', {
    kind: 'datum',
    datum: {
      kind: 'alternatieven',
      dagen: [dagVan('2021-03-01'), dagVan('2021-02-25')],
      tekst: '1-3 of 25-2',
    },
  }),
  van('A-M1-06', { kind: 'datum', datum: { kind: 'venster', venster: venster(), tekst: 'week 8' } }),
  van('A-M1-14', { kind: 'datum', datum: { kind: 'venster', venster: null, tekst: '' } }),
  van('A-M1-15', { kind: 'datum', datum: { kind: 'onbekend', tekst: 'onleesbaar' } }),
  van('A-M1-17', { kind: 'afwijking', editie: 2, dagen: -7, tekst: '1 week eerder' }),
  van('A-M2-15', { kind: 'toevoeging', tekst: 'extra' }, true),
];

const ROUTEKAART = {
  soort: 'routekaart',
  nummer: 2,
  naam: 'Routekaart maart',
  gremium: 'stuurgroep',
  dag: dagVan('2021-03-19'),
  reden: 'De eerste was maar voor één rij bekend.',
  rijen: RIJEN,
} as const;

function venster(): { readonly van: number; readonly tot: number } {
  return { van: dagVan('2021-02-22'), tot: dagVan('2021-02-26') };
}

function van(activiteit: string, basis: Routekaartrij['basis'], extra = false): Routekaartrij {
  return { onderwerp: { kind: 'activiteit', activiteit }, basis, extra };
}

function aanvaard(versie: number, ...feiten: readonly NieuwFeit[]): Beslissing<null, never> {
  return {
    kind: 'aanvaard',
    onderwerp: { soort: 'traject', code: 'GR-SDD', versie },
    feiten,
    resultaat: null,
  };
}

describe('edities and routekaarten', () => {
  let database: TestDatabase;
  let dossiers: DossierRepository;
  let wijzigingen: WijzigingRepository;
  let voor: Dossier;
  const laad = async (): Promise<Dossier> => {
    const dossier = await dossiers.laad('GR-SDD');
    if (dossier === null) throw new Error('geen dossier');
    return dossier;
  };
  beforeAll(async () => {
    database = await maakTestDatabase();
    dossiers = new DossierRepository(database.dataSource);
    wijzigingen = new WijzigingRepository(database.dataSource, dossiers);
  });
  beforeEach(async () => {
    voor = await laad();
  });
  afterAll(async () => {
    await database.sluit();
  });

  it('begin with the printed plan, which holds every row of it', () => {
    const [eerste, ...meer] = voor.edities;
    if (eerste === undefined) throw new Error('geen editie');
    expect(meer).toEqual([]);
    expect(eerste).toMatchObject({
      nummer: 1,
      naam: 'Detailplanning 25-1-2021',
      bijgewerktTotEnMet: dagVan('2021-01-25'),
      herkomst: { volgnummer: 1, rol: 'bron' },
    });
    expect(nieuwInEditie(eerste, voor).map(({ activiteit }) => activiteit)).toEqual(
      voor.activiteiten.map(({ code }) => code),
    );
    const later = voor.planFeiten.filter((feit) => editieVan(feit, voor.edities) === null);
    expect(later.map(({ activiteit }) => activiteit)).toEqual(
      voor.planFeiten.slice(voor.activiteiten.length).map(({ activiteit }) => activiteit),
    );
  });

  it('know of the Routekaart of 2021 what the plan remarks on it, and no row more', () => {
    expect(voor.routekaarten).toMatchObject([
      { nummer: 1, naam: 'Routekaart 2021', gremium: null, dag: null },
    ]);
    expect(voor.routekaarten[0]?.rijen).toEqual([
      van(
        'A-M1-13',
        {
          kind: 'afwijking',
          editie: 1,
          dagen: 7,
          tekst: 'LET OP WIJKT AF VAN ROUTEKAART (1 week later)',
        },
        true,
      ),
      van('A-M2-13', { kind: 'toevoeging', tekst: 'Door TWO LET OP EXTRA' }, true),
      van('A-M2-15', { kind: 'toevoeging', tekst: 'LET OP EXTRA' }, true),
    ]);
    const gemerkt = voor.activiteiten.filter(({ rijen }) =>
      rijen.some(({ datumTekst, opmerkingen }) =>
        /routekaart|\bextra\b/iu.test(`${datumTekst} ${opmerkingen}`),
      ),
    );
    expect(voor.routekaarten[0]?.rijen.map(({ onderwerp }) => onderwerp)).toEqual(
      gemerkt.map(({ code }) => ({ kind: 'activiteit', activiteit: code })),
    );
  });

  it('are recorded and read back as they were, on the versie of the whole traject', async () => {
    const uitkomst = await wijzigingen.legVast(aVerzoek(), () => aanvaard(voor.versie, ROUTEKAART, EDITIE));
    const na = await laad();
    expect(uitkomst).toStrictEqual({
      kind: 'vastgelegd',
      versie: voor.versie + 1,
      resultaat: null,
      dossier: na,
    });
    const { soort: _routekaart, ...routekaart } = ROUTEKAART;
    const { soort: _editie, ...editie } = EDITIE;
    expect(na.edities.at(-1)).toMatchObject({ ...editie, herkomst: { volgnummer: na.versie } });
    expect(na.routekaarten.at(-1)).toMatchObject({ ...routekaart, herkomst: { volgnummer: na.versie } });
    expect(na.routekaarten[0]).toEqual(voor.routekaarten[0]);
    expect(na.activiteiten).toEqual(voor.activiteiten);
  });

  it('conflict with any change that somebody did not see, and name its author', async () => {
    const { id, versie } = zoekBehandeling(voor, 'raad-GM0482', 1);
    await wijzigingen.legVast(aVerzoek({ door: 'griffie' }), () => aBesluit(id, versie));
    const feit = { ...EDITIE, nummer: voor.edities.length + 1, naam: 'Te laat gezien' };
    const uitkomst = await wijzigingen.legVast(aVerzoek(), () => aanvaard(voor.versie, feit));
    expect(uitkomst).toMatchObject({
      kind: 'versieconflict',
      versie: voor.versie + 1,
      laatste: { door: 'griffie', volgnummer: voor.versie + 1 },
    });
    expect((await laad()).edities).toEqual(voor.edities);
  });

  it.each([
    ['an edition with a name that is taken', { ...EDITIE, nummer: 9 }, 'editie_naam_key'],
    ['a number that is taken', { ...EDITIE, nummer: 1, naam: 'Anders' }, 'editie_pkey'],
    [
      'an edition without a reason',
      { ...EDITIE, nummer: 9, naam: 'Anders', reden: '' },
      'editie_reden_check',
    ],
    ['a routekaart with a name that is taken', { ...ROUTEKAART, nummer: 9 }, 'routekaart_naam_key'],
    [
      'a row that deviates from an edition that does not exist',
      {
        ...ROUTEKAART,
        nummer: 9,
        naam: 'Anders',
        rijen: [van('A-M1-01', { kind: 'afwijking', editie: 99, dagen: 7, tekst: '' })],
      },
      'routekaart_rij_editie_fkey',
    ],
    [
      'two rows about one activiteit',
      { ...ROUTEKAART, nummer: 9, naam: 'Anders', rijen: [...RIJEN, ...RIJEN.slice(1, 2)] },
      'routekaart_rij_activiteit_key',
    ],
    [
      'an addition that is not extra',
      {
        ...ROUTEKAART,
        nummer: 9,
        naam: 'Anders',
        rijen: [van('A-M1-01', { kind: 'toevoeging', tekst: '' })],
      },
      'routekaart_rij_basis_check',
    ],
  ] as const)('refuse %s in the database itself', async (_wat, feit, constraint) => {
    await expect(wijzigingen.legVast(aVerzoek(), () => aanvaard(voor.versie, feit))).rejects.toThrow(
      constraint,
    );
    expect(await laad()).toEqual(voor);
  });

  it.each(['editie', 'routekaart', 'routekaart_rij'])('never change a row of %s', async (tabel) => {
    for (const sql of [
      `UPDATE ${tabel} SET traject_id = traject_id`,
      `DELETE FROM ${tabel}`,
      `TRUNCATE ${tabel} CASCADE`,
    ]) {
      await expect(database.dataSource.query(sql)).rejects.toThrow('wordt alleen aangevuld');
    }
  });
});
