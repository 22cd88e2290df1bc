import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  api = omgeving.api;
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('gevolgVanNee', () => {
  interface Antwoord {
    readonly gevolgVanNee: readonly {
      readonly station: string;
      readonly soort: string;
      readonly houdtTegen: boolean;
      readonly gevolgen: readonly { readonly zin: string; readonly bron: string }[];
    }[];
  }
  const vraag = (mijlpaal: number) =>
    `{ gevolgVanNee(traject: "GR-SDD", mijlpaal: ${String(mijlpaal)}, gemeente: "Dordrecht") {
      station soort houdtTegen gevolgen { zin bron } } }`;

  it('is an instemming for the notitie, and the toestemming of the law for the regeling', async () => {
    const notitie = await api.lees<Antwoord>('griffier GM0505', vraag(1));
    expect(notitie.gevolgVanNee.map(({ station, soort }) => [station, soort])).toEqual([
      ['college', 'INSTEMMING'],
      ['raad', 'INSTEMMING'],
    ]);
    const regeling = await api.lees<Antwoord>('griffier GM0505', vraag(3));
    expect(regeling.gevolgVanNee.at(-1)).toEqual({
      station: 'raad',
      soort: 'TOESTEMMING',
      houdtTegen: true,
      gevolgen: [
        {
          zin: 'Zonder toestemming van de raad treft het college de regeling niet; onthouden kan alleen wegens strijd met het recht of het algemeen belang.',
          bron: 'Wet gemeenschappelijke regelingen art. 1 lid 2, zoals die gold tot 1-7-2022',
        },
        {
          zin: 'Wat de wet daarna vraagt, gaat niet door: College treft de regeling.',
          bron: 'Wgr art. 1 lid 1 en 2',
        },
        {
          zin: 'Alle 7 gemeenten moeten positief besluiten: zonder Dordrecht is de mijlpaal niet gehaald.',
          bron: 'Samenloop van mijlpaal 3',
        },
      ],
    });
  });

  it('stands in the letter to each gemeente, for what it must still decide', async () => {
    const { procesbrief } = await api.lees<{
      procesbrief: {
        gemeenten: readonly {
          mijlpaal: number;
          gemeente: { naam: string };
          gevolgenVanNee: readonly { gremium: { naam: string } }[];
        }[];
      };
    }>(
      'two',
      '{ procesbrief(traject: "GR-SDD", nummer: 2) { gemeenten { mijlpaal gemeente { naam } gevolgenVanNee { gremium { naam } } } } }',
    );
    const dordrecht = procesbrief.gemeenten.find(
      ({ mijlpaal, gemeente }) => mijlpaal === 1 && gemeente.naam === 'Dordrecht',
    );
    // Its college has agreed already.
    expect(dordrecht?.gevolgenVanNee).toEqual([{ gremium: { naam: 'Raad Dordrecht' } }]);
  });

  it('names a mijlpaal that does not exist', async () => {
    const { errors } = await api.vraag('lezer', vraag(9));
    expect(errors).toMatchObject([{ extensions: { code: 'NIET_GEVONDEN', veld: 'mijlpaal' } }]);
  });
});

describe('who is only informed', () => {
  it('stands beside the gemeenten and never among those that decide', async () => {
    const { traject, stuurgroepDashboard } = await api.lees<{
      traject: { gemeenten: readonly object[]; geinformeerden: readonly object[] };
      stuurgroepDashboard: {
        informatiestroken: readonly object[];
        mijlpalen: readonly { totaal: number }[];
      };
    }>(
      'stuurgroep',
      `{ traject(code: "SERVICEGEMEENTE") { gemeenten { code } geinformeerden { naam soort bron } }
        stuurgroepDashboard(traject: "SERVICEGEMEENTE") { mijlpalen { totaal }
          informatiestroken { geinformeerde { naam } mijlpaal tekst } } }`,
    );
    expect(traject.gemeenten).toHaveLength(7);
    expect(traject.geinformeerden).toEqual([
      { naam: 'Overige afnemers', soort: 'AFNEMER', bron: 'bron 003: “de gemeenten en overige afnemers”' },
    ]);
    expect(stuurgroepDashboard.mijlpalen).toEqual([{ totaal: 7 }]);
    expect(stuurgroepDashboard.informatiestroken).toMatchObject([
      { geinformeerde: { naam: 'Overige afnemers' }, mijlpaal: 1 },
    ]);
  });
});

describe('whose stuk it is', () => {
  it('went from the ONS-D to the college with its decision, and to the raad by handing in', async () => {
    const { gemeenteRoute } = await api.lees<{
      gemeenteRoute: { mijlpalen: readonly { nummer: number; eigendom: object; stuk: object }[] };
    }>(
      'griffier GM0505',
      `{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0505") { mijlpalen { nummer stuk { houder { naam } }
        eigendom { eigenaar { naam } sinds uitleg overdrachten { gremium { code } dag } } } } }`,
    );
    expect(gemeenteRoute.mijlpalen[0]?.eigendom).toEqual({
      eigenaar: { naam: 'Raad Dordrecht' },
      sinds: '2021-03-24',
      uitleg: 'Raad Dordrecht is eigenaar sinds wo 24-3-2021.',
      overdrachten: [
        { gremium: { code: 'stuurgroep' }, dag: '2021-03-05' },
        { gremium: { code: 'onsd' }, dag: '2021-03-18' },
        { gremium: { code: 'college-GM0505' }, dag: '2021-03-18' },
        { gremium: { code: 'raad-GM0505' }, dag: '2021-03-24' },
      ],
    });
  });
});

describe('sign-ups for the technical round', () => {
  const OVERZICHT = `{ aanmeldingen(traject: "GR-SDD", activiteit: "A-M1-16") { totaal minimumSessies haaltMinimum tekst
    sessies { dag aantal } gemeenten { gemeente { code } aantal oordeel } ongedekt { code } } }`;
  interface Antwoord {
    readonly aanmeldingen: {
      readonly totaal: number;
      readonly gemeenten: readonly { readonly gemeente: { readonly code: string } }[];
    };
  }

  it('begin with silence, of a round that asks two sessions', async () => {
    const { aanmeldingen } = await api.lees<Antwoord>('two', OVERZICHT);
    expect(aanmeldingen).toMatchObject({ totaal: 0, minimumSessies: 2, haaltMinimum: false, sessies: [] });
    expect(aanmeldingen.gemeenten).toHaveLength(7);
  });

  it('are recorded by the gemeente itself, once for one key, and a later number replaces an earlier one', async () => {
    const meld = { activiteit: 'A-M1-16', gemeente: 'GM0505', sessie: '2021-04-07', sleutel: randomUUID() };
    const eerste = { ...meld, aantal: 4, namens: 'twee fracties', verwachteVersie: 0 };
    const uitkomst = await muteer(api, 'griffier GM0505', 'recordAanmelding', eerste);
    expect(uitkomst).toMatchObject({
      __typename: 'AanmeldingVastgelegd',
      versie: 1,
      overzicht: {
        totaal: 4,
        sessies: [{ dag: '2021-04-07', aantal: 4 }],
        gemeenten: [{ gemeente: { code: 'GM0505' }, aantal: 4, namens: ['twee fracties'] }],
      },
    });
    expect(await muteer(api, 'griffier GM0505', 'recordAanmelding', eerste)).toEqual(uitkomst);
    const daarna = { ...meld, sleutel: randomUUID(), aantal: 2, verwachteVersie: 1 };
    expect(await muteer(api, 'gemeentesecretaris GM0505', 'recordAanmelding', daarna)).toMatchObject({
      overzicht: { totaal: 2 },
    });
    const { rows } = await omgeving.db.query('SELECT aantal FROM aanmelding ORDER BY volgnummer');
    expect(rows).toEqual([{ aantal: 4 }, { aantal: 2 }]);
  });

  it('show a gemeente only its own', async () => {
    const { aanmeldingen } = await api.lees<Antwoord>('griffier GM0590', OVERZICHT);
    expect(aanmeldingen.gemeenten.map(({ gemeente }) => gemeente.code)).toEqual(['GM0590']);
  });

  it.each([
    ['two', 'GM0505'],
    ['lezer', ''],
    ['gemeentesecretaris GM0590', ''],
  ] as const)('stand in the facts to compute with as far as %s may read them', async (wie, gemeente) => {
    const { rekenstand } = await api.lees<{ readonly rekenstand: { readonly feiten: string } }>(
      wie,
      '{ rekenstand(traject: "GR-SDD") { feiten } }',
    );
    const { aanmeldingen } = JSON.parse(rekenstand.feiten) as Pick<Stand, 'aanmeldingen'>;
    expect(aanmeldingen).toMatchObject([{ activiteit: 'A-M1-16', gemeente, aantal: 2 }]);
    expect(aanmeldingen?.map(({ herkomst }) => herkomst.door === '')).toEqual([gemeente === '']);
  });
});
