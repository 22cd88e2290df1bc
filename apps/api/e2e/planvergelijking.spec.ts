import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';
import {
  type Vergelijking,
  editiesVan,
  vergelijkPlanning,
  vergelijkfouten,
} from './testing/planvergelijking.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  api = omgeving.api;
});
beforeEach(() => {
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

const vergelijk = (van: object, met: object, over?: object) => vergelijkPlanning(api, van, met, over);
const fouten = (van: object, met: object) => vergelijkfouten(api, van, met);

describe('the plan of bron 004', () => {
  it('is the first edition', async () => {
    const vraag = `{ edities(traject: "GR-SDD") { nummer naam tekst bijgewerktTotEnMet reden wijzigingen
      herkomst { volgnummer rol bron } } }`;
    expect(await api.lees('griffier GM0505', vraag)).toEqual({
      edities: [
        {
          nummer: 1,
          naam: 'Detailplanning 25-1-2021',
          tekst: 'Detailplanning 25-1-2021, bijgewerkt t/m ma 25-1-2021',
          bijgewerktTotEnMet: '2021-01-25',
          reden: 'De planning zoals gedrukt in bron 004.',
          wijzigingen: 38,
          herkomst: { volgnummer: 1, rol: 'bron', bron: 'bron 004' },
        },
      ],
    });
    expect(await editiesVan(api, '2021-01-24')).toEqual([]);
  });

  it('gives a routekaart of which only three rows are known', async () => {
    const vraag = `{ routekaarten(traject: "GR-SDD") { nummer tekst gremium { code } dag
      rijen { activiteit soort datum { soort tekst } laterDagen editie extra brontekst } } }`;
    expect(await api.lees('lezer', vraag)).toMatchObject({
      routekaarten: [
        {
          nummer: 1,
          tekst: 'Routekaart 2021, goedkeuring onbekend',
          gremium: null,
          dag: null,
          rijen: [
            {
              activiteit: 'A-M1-13',
              soort: 'afwijking',
              datum: { soort: 'venster', tekst: 'ma 8-3 t/m vr 12-3-2021' },
              laterDagen: 7,
              editie: 1,
              extra: true,
              brontekst: 'LET OP WIJKT AF VAN ROUTEKAART (1 week later)',
            },
            { activiteit: 'A-M2-13', soort: 'toevoeging', datum: null, extra: true },
            { activiteit: 'A-M2-15', soort: 'toevoeging', datum: null, extra: true },
          ],
        },
      ],
    });
  });

  it('lies one week after the routekaart in one row, has two extra meetings, and tells nothing of the rest', async () => {
    const { van, met, samenvatting, rijen } = await vergelijk({ routekaart: 1 }, { editie: 1 });
    expect([van, met]).toEqual(['routekaart “Routekaart 2021”', 'editie “Detailplanning 25-1-2021”']);
    expect(samenvatting).toBe('38 rijen: 1 verplaatst, 2 toegevoegd, 35 onbekend.');
    expect(rijen.find(({ activiteit }) => activiteit === 'A-M1-13')).toMatchObject({
      soort: 'VERPLAATST',
      extra: true,
      oud: { soort: 'venster', tekst: 'ma 8-3 t/m vr 12-3-2021' },
      nieuw: { soort: 'nog-te-plannen' },
      verschuiving: { beginDagen: 7, beginWerkdagen: 5, eindDagen: 7, eindWerkdagen: 5 },
      tekst:
        'Instemmen ONS D met hoofdlijnennotitie en doorsturen naar colleges gemeenten (x7): van ma 8-3 t/m vr 12-3-2021 naar nog te plannen in ma 15-3 t/m vr 19-3-2021 (extra), 7 dagen (5 werkdagen) later. Het is een extra vergadering.',
    });
    expect(rijen.filter(({ soort }) => soort === 'TOEGEVOEGD').map(({ activiteit }) => activiteit)).toEqual([
      'A-M2-13',
      'A-M2-15',
    ]);
    expect(rijen.find(({ activiteit }) => activiteit === 'A-M1-17')).toMatchObject({
      soort: 'ONBEKEND',
      oud: null,
      verschuiving: null,
    });
  });

  it('was filled in since, which is no slip', async () => {
    const { samenvatting, rijen } = await vergelijk(
      { editie: 1 },
      { peildatum: '2021-03-24' },
      { soort: 'INGEVULD' },
    );
    expect(samenvatting).toBe('38 rijen: 36 ongewijzigd, 2 ingevuld.');
    expect(rijen).toMatchObject([
      {
        activiteit: 'A-M1-07',
        reden: 'Donderdag is de vaste dag van het ONS-D; 1-3 vervalt.',
        herkomst: { rol: 'two', door: 'voorbeeld' },
        tekst:
          'Bijpraten: nader bepaald op do 25-2-2021, binnen do 25-2-2021 of ma 1-3-2021; dat is geen uitloop. Reden: Donderdag is de vaste dag van het ONS-D; 1-3 vervalt. (voorbeeld, wo 10-2-2021)',
      },
      { activiteit: 'A-M1-13' },
    ]);
  });

  it('is unchanged against itself, and against the plan of its own day', async () => {
    for (const met of [{ editie: 1 }, { peildatum: '2021-01-25' }]) {
      const { samenvatting } = await vergelijk({ editie: 1 }, met);
      expect(samenvatting).toBe('38 rijen: 38 ongewijzigd.');
    }
  });
});

describe('vergelijkPlanning', () => {
  it.each([
    ['nothing', {}, { editie: 1 }, 'ONGELDIGE_INVOER', 'van'],
    ['two things', { editie: 1 }, { editie: 1, routekaart: 1 }, 'ONGELDIGE_INVOER', 'met'],
    [
      'a day that does not exist',
      { peildatum: '2021-02-31' },
      { editie: 1 },
      'ONGELDIGE_INVOER',
      'van.peildatum',
    ],
    ['number 0', { editie: 0 }, { editie: 1 }, 'ONGELDIGE_INVOER', 'van.editie'],
    ['an edition that is not there', { editie: 99 }, { editie: 1 }, 'NIET_GEVONDEN', 'van.editie'],
    ['a routekaart that is not there', { editie: 1 }, { routekaart: 99 }, 'NIET_GEVONDEN', 'met.routekaart'],
  ])('refuses to compare %s', async (_wat, van, met, code, veld) => {
    expect(await fouten(van, met)).toMatchObject([{ extensions: { code, veld } }]);
  });

  it('knows no more of a later day than the peildatum does', async () => {
    const [eerder, later] = await Promise.all(
      ['2021-02-10', '2021-03-24'].map((dag) =>
        vergelijk({ editie: 1 }, { peildatum: dag }, { peildatum: '2021-02-10' }),
      ),
    );
    expect(later).toEqual(eerder);
    expect(later?.met).toBe('het plan van wo 10-2-2021');
  });

  it('gives the rows page by page', async () => {
    const vraag = (extra: string): string =>
      `{ vergelijkPlanning(traject: "GR-SDD", van: { editie: 1 }, met: { editie: 1 }${extra}) { rijen { activiteit } } }`;
    const lees = async (extra: string): Promise<readonly unknown[]> => {
      const antwoord = await api.lees<{ vergelijkPlanning: Vergelijking }>('lezer', vraag(extra));
      return antwoord.vergelijkPlanning.rijen;
    };
    const alle = await lees('');
    expect(alle).toHaveLength(38);
    expect([...(await lees(', eerste: 20')), ...(await lees(', eerste: 20, overslaan: 20'))]).toEqual(alle);
  });
});
