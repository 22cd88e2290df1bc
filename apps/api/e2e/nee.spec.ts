import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Waarschuwing {
  readonly sleutel: string;
  readonly ernst: string;
  readonly melding: string;
  readonly regel: string;
  readonly actor: { readonly rol: string; readonly gremium: { readonly code: string } | null };
  readonly gevolgen: readonly { readonly sleutel: string }[];
}

async function lees<T>(wie: Wie, naam: string, vraag: string): Promise<T> {
  const antwoord = await omgeving.api.lees<Readonly<Record<string, T>>>(wie, `{ ${naam}${vraag} }`);
  const gevonden = antwoord[naam];
  if (gevonden === undefined) throw new Error(naam);
  return gevonden;
}

async function waarschuwingen(traject: string, over = ''): Promise<readonly Waarschuwing[]> {
  return lees(
    'two',
    'waarschuwingen',
    `(traject: "${traject}"${over}) { sleutel ernst melding regel actor { rol gremium { code } } gevolgen { sleutel } }`,
  );
}

/** The keys of what this reader has to do about warnings. */
async function taken(wie: Wie, traject: string): Promise<readonly (string | null)[]> {
  const lijst = await lees<readonly { readonly waarschuwing: string | null }[]>(
    wie,
    'takenlijst',
    `(traject: "${traject}", eerste: 100) { waarschuwing }`,
  );
  return lijst.map(({ waarschuwing }) => waarschuwing);
}

/** The besluiten that were recorded here, by gemeente. */
const gezegd = new Map<string, string | undefined>();

const versieVan = async (traject: string): Promise<number> =>
  (await lees<{ versie: number }>('two', 'traject', `(code: "${traject}") { versie }`)).versie;

async function collegeZegtNee(traject: string, gemeente: string, dag: string): Promise<Uitkomst> {
  const route = await lees<{
    readonly mijlpalen: readonly {
      readonly stations: readonly { readonly station: string; readonly versie: number }[];
    }[];
  }>(
    'two',
    'gemeenteRoute',
    `(traject: "${traject}", gemeente: "${gemeente}") { mijlpalen { stations { station versie } } }`,
  );
  const college = route.mijlpalen[0]?.stations.find(({ station }) => station === 'college');
  const uitkomst = await muteer(omgeving.api, `gemeentesecretaris GM${gemeente.slice(2)}`, 'recordBesluit', {
    traject,
    mijlpaal: 1,
    station: 'college',
    gemeente,
    dag,
    uitkomst: 'NIET_INGESTEMD',
    verwachteVersie: college?.versie,
  });
  gezegd.set(gemeente, uitkomst.besluit?.id);
  return uitkomst;
}

describe('a nee where five of seven gemeenten are needed, on a route that begins in them', () => {
  const NEE = 'AFGEWEZEN/M1/college/GM0590';

  it('can be missed, is for the TWO, and is no task of a gemeente that it is not about', async () => {
    expect(
      await muteer(omgeving.api, 'two', 'recordAfspraak', {
        traject: 'SERVICEGEMEENTE',
        samenloop: { mijlpaal: 1, regel: 'AANTAL', nodig: 5 },
        reden: 'Vijf is genoeg.',
        verwachteVersie: await versieVan('SERVICEGEMEENTE'),
      }),
    ).toMatchObject({ __typename: 'AfspraakVastgelegd' });
    expect(await collegeZegtNee('SERVICEGEMEENTE', 'GM0590', '2021-03-23')).toMatchObject({
      __typename: 'BesluitVastgelegd',
      cel: { toestand: 'AFGEWEZEN', prognose: { tekst: 'op zijn vroegst di 30-3-2021 (einde onbekend)' } },
    });
    expect((await waarschuwingen('SERVICEGEMEENTE')).filter(({ sleutel }) => sleutel === NEE)).toMatchObject([
      {
        ernst: 'INFO',
        melding:
          'College Papendrecht stemde op di 23-3-2021 niet in. Mijlpaal 1 is nog te halen als 5 van de 6 andere gemeenten die dat nog kunnen positief besluiten.',
        regel: 'Ten minste 5 van de 7 gemeenten stemmen in; anders is een nieuwe versie van het stuk nodig.',
        actor: { rol: 'two', gremium: null },
      },
    ]);
    expect(await taken('gemeentesecretaris GM0531', 'SERVICEGEMEENTE')).not.toContain(NEE);
  });

  it('is a task of the TWO, not of another gemeente, once it holds the mijlpaal up', async () => {
    for (const gemeente of ['GM0482', 'GM0505']) {
      await collegeZegtNee('SERVICEGEMEENTE', gemeente, '2021-03-23');
    }
    const gevonden = (await waarschuwingen('SERVICEGEMEENTE')).find(({ sleutel }) => sleutel === NEE);
    expect(gevonden).toMatchObject({
      ernst: 'KRITIEK',
      melding: 'College Papendrecht stemde op di 23-3-2021 niet in: mijlpaal 1 ligt stil.',
    });
    expect(await taken('two', 'SERVICEGEMEENTE')).toContain(NEE);
    expect(await taken('gemeentesecretaris GM0531', 'SERVICEGEMEENTE')).not.toContain(NEE);
  });

  it('is gone, and cannot be corrected, while the gemeente takes no part', async () => {
    const zegt = async (deelname: string): Promise<Uitkomst> =>
      muteer(omgeving.api, 'gemeentesecretaris GM0590', 'recordDeelname', {
        traject: 'SERVICEGEMEENTE',
        gemeente: 'GM0590',
        deelname,
        vanaf: '2021-03-24',
        verwachteVersie: await versieVan('SERVICEGEMEENTE'),
      });
    await zegt('DOET_NIET_MEE');
    expect((await waarschuwingen('SERVICEGEMEENTE')).map(({ sleutel }) => sleutel)).not.toContain(NEE);
    const correctie = {
      traject: 'SERVICEGEMEENTE',
      besluit: gezegd.get('GM0590'),
      verwachteVersie: 1,
      dag: '2021-03-23',
      uitkomst: 'INGESTEMD',
      reden: 'Verkeerd gelezen.',
    };
    const corrigeer = (): Promise<Uitkomst> =>
      muteer(omgeving.api, 'gemeentesecretaris GM0590', 'correctBesluit', correctie);
    expect(await corrigeer()).toMatchObject({
      code: 'NIET_GEVONDEN',
      melding: 'Dit besluit telt niet mee: de gemeente doet niet mee.',
    });
    await zegt('DOET_MEE');
    expect(await corrigeer()).toMatchObject({ __typename: 'BesluitVastgelegd' });
  });
});

describe('a route that begins in the gemeenten of which nobody takes part', () => {
  it('is a critical warning and a task of the stuurgroep', async () => {
    const gemeenten = ['GM0482', 'GM0505', 'GM0523', 'GM0531', 'GM0590', 'GM0610', 'GM0642'];
    for (const gemeente of gemeenten) {
      await muteer(omgeving.api, `gemeentesecretaris GM${gemeente.slice(2)}`, 'recordDeelname', {
        traject: 'SERVICEGEMEENTE',
        gemeente,
        deelname: 'DOET_NIET_MEE',
        vanaf: '2021-03-24',
        verwachteVersie: await versieVan('SERVICEGEMEENTE'),
      });
    }
    const [kritiek] = await waarschuwingen('SERVICEGEMEENTE', ', ernst: KRITIEK');
    expect(kritiek).toMatchObject({
      melding: expect.stringMatching(/: Alblasserdam, .+, Sliedrecht en Zwijndrecht doen niet mee\.$/u),
      actor: { rol: 'stuurgroep', gremium: null },
    });
    expect(await taken('stuurgroep', 'SERVICEGEMEENTE')).toEqual([kritiek?.sleutel]);
  });
});

describe('the GR SDD', () => {
  it('tells of the last meeting of a window, and of the reces behind it, as one warning', async () => {
    const over = ', gemeente: "Hardinxveld-Giessendam"';
    const reserve = (await waarschuwingen('GR-SDD', over)).find(({ sleutel }) =>
      sleutel.startsWith('GEEN_RESERVE/M1/raad'),
    );
    expect(reserve?.gevolgen).toEqual([{ sleutel: 'RECES/M1/raad/GM0523' }]);
  });

  it('asks the TWO, which may, to answer what was asked along', async () => {
    const open = (await waarschuwingen('GR-SDD')).find(({ sleutel }) =>
      sleutel.startsWith('AANPASSING_OPEN'),
    );
    expect(open).toMatchObject({ sleutel: 'AANPASSING_OPEN/M1', actor: { rol: 'two', gremium: null } });
    expect(await taken('two', 'GR-SDD')).toContain(open?.sleutel);
    expect(await taken('stuurgroep', 'GR-SDD')).not.toContain(open?.sleutel);
  });

  it('leaves the window of a raad out of reach where the college after a nee is too late for it', async () => {
    const raad = 'GM0523';
    expect(await collegeZegtNee('GR-SDD', raad, '2021-03-24')).toMatchObject({
      __typename: 'BesluitVastgelegd',
      cel: { prognose: { tekst: 'op zijn vroegst wo 31-3-2021 (einde onbekend)' } },
    });
    const gevonden = await waarschuwingen('GR-SDD', ', gemeente: "Hardinxveld-Giessendam"');
    expect(gevonden.find(({ sleutel }) => sleutel === `VENSTER_ONHAALBAAR/M1/raad/${raad}`)).toMatchObject({
      ernst: 'KRITIEK',
      melding: expect.stringMatching(/: op wo 24-3-2021 stemde College Hardinxveld-Giessendam niet in\.$/u),
    });
    const uiterste = await lees<{ readonly gemeenten: readonly object[] }>(
      'two',
      'uitersteDag',
      '(traject: "GR-SDD", mijlpaal: 1, station: "college") { gemeenten { gemeente { code } uiterste { soort uitleg } } }',
    );
    expect(uiterste.gemeenten).toContainEqual({
      gemeente: { code: raad },
      uiterste: {
        soort: 'VERSTREKEN',
        uitleg:
          'Onhaalbaar: dit moest uiterlijk do 25-3-2021, en op wo 24-3-2021 stemde College Hardinxveld-Giessendam niet in.',
      },
    });
  });
});
