import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Dossier, Gremium } from '@routekaart/traject';
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

  it('records every kind of fact, as the dossier has it', async () => {
    const activiteit = voor.activiteiten[0]?.code ?? '';
    const versie = voor.activiteiten[0]?.versie ?? -1;
    const { id } = zoekBehandeling(voor, 'raad-GM0531', 1);
    const dagen = [dagVan('2021-05-20'), dagVan('2021-05-17')];
    const venster = { van: dagVan('2021-05-17'), tot: dagVan('2021-05-21') };
    const besluit = randomUUID();
    const eersteVergadering = (gremium: string): string | null =>
      voor.vergaderFeiten.find(({ vergadering }) => vergadering.gremium === gremium)?.vergadering.id ?? null;
    const feiten: NieuwFeit[] = [
      { soort: 'stukversie', mijlpaal: 2, nummer: 2, naam: 'versie 2', hash: 'ab'.repeat(32) },
      {
        soort: 'besluit',
        id: besluit,
        behandeling: id,
        dag: dagVan('2021-03-24'),
        uitkomst: 'aangehouden',
        vorm: 'schriftelijk',
        stukversie: 1,
        toelichting: null,
        aanpassingen: ['Noem de kosten.', 'Noem de baten.'],
        vervangt: null,
        aanhouding: { soort: 'tot-herindiening', herindiening: dagVan('2021-04-12') },
        verslag: {
          stemmen: { voor: 12, tegen: 9, onthouding: 1 },
          moties: [{ soort: 'motie', tekst: 'Zo.', dictum: null, uitkomst: 'verworpen' }],
          toezeggingen: ['Een brief voor de zomer.'],
        },
      },
      {
        soort: 'wens',
        wens: { besluit, aanpassing: 1 },
        handeling: 'verwerken',
        tekst: null,
        verwerktIn: { mijlpaal: 2, nummer: 2 },
      },
      {
        soort: 'aanbod',
        activiteit,
        gemeente: 'GM0590',
        handeling: 'aanvaarden',
        dag: dagVan('2021-03-25'),
        sessies: 2,
        toelichting: null,
      },
      {
        soort: 'aanmelding',
        activiteit,
        gemeente: 'GM0590',
        sessie: dagVan('2021-04-06'),
        aantal: 3,
        namens: 'twee fracties',
      },
      {
        soort: 'advies',
        mijlpaal: 1,
        gremium: 'nmts',
        gemeente: 'GM0590',
        houding: 'afgeweken',
        dag: dagVan('2021-03-25'),
        stukversie: 1,
        tekst: null,
      },
      { soort: 'aanlevering', behandeling: id, dag: dagVan('2021-03-25') },
      { soort: 'agendering', behandeling: id, vergadering: eersteVergadering('raad-GM0531') },
      {
        soort: 'deelname',
        gemeente: 'GM0610',
        deelname: 'doet-niet-mee',
        vanaf: dagVan('2021-03-25'),
        reden: 'r',
      },
      {
        soort: 'stationsregel',
        regel: {
          station: 'raad',
          gemeente: 'GM0610',
          verwerking: { dagen: 3, telling: 'werkdagen' },
          toetswerkdagen: 2,
          tussen: { na: 'college', minimaalDagen: 8, weken: 1, weekdag: 2 },
          bijSluiting: 'volgende-werkdag',
          bron: 'besluit',
        },
        ingetrokken: false,
        reden: null,
      },
      {
        soort: 'lokaalstation',
        gemeente: 'GM0610',
        station: 'commissie',
        mijlpalen: [2, 3],
        plaats: { na: 'college', voor: 'raad', gremium: 'commissie-GM0610' },
        reden: null,
        nieuwStation: 'Commissie',
        nieuwGremium: aCommissie('GM0610'),
        cellen: [2, 3].map((mijlpaal) => ({ id: randomUUID(), mijlpaal })),
      },
      {
        soort: 'afspraak',
        afspraak: {
          soort: 'venster-wijzigen',
          mijlpaal: 1,
          station: 'raad',
          gemeente: null,
          venster: { van: dagVan('2021-04-01'), tot: dagVan('2021-05-31') },
        },
        reden: 'ruimer',
      },
      {
        soort: 'vergadering',
        vergadering: {
          id: randomUUID(),
          gremium: 'onsd',
          dag: dagVan('2021-05-20'),
          aanleverdag: null,
          staat: 'bevestigd',
          besluitvormend: true,
          herkomst: 'ingevoerd',
          reden: 'extra',
        },
      },
      {
        soort: 'plan',
        activiteit,
        datum: { kind: 'alternatieven', dagen, tekst: '20-5 of 17-5' },
        toestand: 'voorgesteld',
        reden: null,
      },
    ];
    // Several of one kind, in another order than that in which a dossier is read.
    const meer = feiten.flatMap((feit): NieuwFeit[] => {
      switch (feit.soort) {
        case 'vergadering':
          return [1, 2, 3].map(() => ({
            ...feit,
            vergadering: { ...feit.vergadering, id: randomUUID(), schriftelijk: true },
          }));
        case 'aanlevering':
          return ['raad-GM0642', 'raad-GM0610'].map((gremium) => ({
            ...feit,
            behandeling: zoekBehandeling(voor, gremium, 1).id,
          }));
        case 'agendering':
          return ['raad-GM0642', 'raad-GM0610'].map((gremium) => ({
            soort: 'agendering' as const,
            behandeling: zoekBehandeling(voor, gremium, 1).id,
            vergadering: null,
          }));
        case 'plan':
          return voor.activiteiten
            .slice(1, 4)
            .map(({ code }) => ({ ...feit, activiteit: code }))
            .reverse();
        case 'stationsregel':
          return [
            { ...feit, regel: { ...feit.regel, gemeente: 'GM0482' } },
            {
              ...feit,
              regel: { ...feit.regel, station: 'college', gemeente: null, verwerking: null, tussen: null },
              ingetrokken: true,
              reden: 'Vervallen.',
            },
          ];
        case 'lokaalstation':
          return [
            {
              ...feit,
              gemeente: 'GM0482',
              mijlpalen: [2],
              plaats: { na: 'college', voor: 'raad', gremium: 'commissie-GM0482' },
              nieuwStation: null,
              nieuwGremium: aCommissie('GM0482'),
              cellen: [{ id: randomUUID(), mijlpaal: 2 }],
            },
            { ...feit, mijlpalen: [3], plaats: null, reden: 'Hamerstuk.', ...NIETS_NIEUWS },
          ];
        case 'afspraak':
          return [
            { ...feit, afspraak: { soort: 'aanlevertermijn', gremium: 'raad-GM0482', dagen: 12 } },
            { ...feit, afspraak: { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 5 } } },
          ];
        case 'deelname':
          // Those of bodies are read after those of gemeenten, each by its code.
          return [
            ...['onsd', 'nmts'].map((gremium) => ({
              soort: 'deelname' as const,
              gremium,
              deelname: 'doet-mee' as const,
              vanaf: feit.vanaf,
              onderdeel: gremium === 'nmts' ? 'alleen de regiosecretaris' : null,
              reden: null,
            })),
            { ...feit, gemeente: 'GM0482', reden: null },
          ];
        case 'aanmelding':
          return ['GM0642', 'GM0505'].map((gemeente) => ({ ...feit, gemeente, sessie: null, aantal: 0 }));
        case 'aanbod':
          return ['GM0642', 'GM0505'].map((gemeente) => ({ ...feit, gemeente }));
        case 'wens':
          return [
            {
              ...feit,
              wens: { ...feit.wens, aanpassing: 2 },
              verwerktIn: null,
              handeling: 'clusteren',
              tekst: 'Kosten',
            },
          ];
        case 'besluit':
        case 'advies':
        case 'stukversie':
        case 'editie':
        case 'routekaart':
        case 'activiteit':
        case 'planrijen':
        case 'planimport':
        case 'alias':
        case 'bevindingbesluit':
        case 'afhandeling':
        case 'scenario':
          return [];
      }
    });
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

const NIETS_NIEUWS = { nieuwStation: null, nieuwGremium: null, cellen: [] } as const;

/** A commissie as it comes with a local station. */
function aCommissie(gemeente: string): Gremium {
  return {
    code: `commissie-${gemeente}`,
    naam: 'Commissie',
    soort: 'commissie',
    niveau: 'bestuurlijk',
    mandaat: 'adviseert',
    gemeente,
    beheerrol: 'griffier',
    aanleverdagen: 7,
    uitnodigingstermijn: null,
    reactietermijn: null,
    aliassen: [],
    samenstelling: null,
    zetels: [],
    schriftelijk: false,
    versie: 0,
  };
}
