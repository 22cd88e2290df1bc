import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import { importeerTekst } from '@routekaart/persistence';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { type Uitgever, startMetOidc, startUitgever } from './testing/uitgever.js';

const MGR = new URL('../../../libs/persistence/data/trajecten/mgr-2023.yaml', import.meta.url);
const WESTERVOORT: Wie = 'gemeentesecretaris GM0293';
const DUIVEN: Wie = 'griffier GM0226';

let omgeving: Omgeving;
let uitgever: Uitgever;
/** Outside the demo, so that everybody of the MGR can be there too. */
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  const geladen = await importeerTekst('mgr-2023.yaml', readFileSync(MGR, 'utf8'), {
    url: omgeving.databaseUrl,
    migrations: MIGRATIONS,
  });
  if (!geladen.goed) throw new Error(geladen.regels.join('\n'));
  uitgever = await startUitgever();
  api = await startMetOidc(omgeving.databaseUrl, omgeving.klok, uitgever, 'production', [
    'two',
    'stuurgroep',
    'onsd',
    'griffier GM0590',
    WESTERVOORT,
    DUIVEN,
  ]);
});
afterAll(async () => {
  await api.sluit();
  await uitgever.sluit();
  await omgeving.sluit();
});

interface Venster {
  readonly naam: string;
  readonly station: string | null;
  readonly venster: { readonly van: string; readonly tot: string };
  readonly herkomst: string;
}

interface Sjabloon {
  readonly anker: string;
  readonly regels: readonly {
    readonly station: string | null;
    readonly soort: string;
    readonly van: number;
    readonly tot: number;
    readonly twijfel: boolean;
    readonly bewijs: readonly { readonly mijlpaal: number; readonly rijen: readonly string[] }[];
  }[];
  readonly rijen: readonly Venster[];
}

async function sjabloon(traject: string): Promise<Sjabloon | null> {
  const vraag = `{ sjabloon(traject: "${traject}", vanMijlpalen: [1, 2], voor: 3) { anker
    regels { station soort van tot twijfel bewijs { mijlpaal van tot rijen } }
    rijen { naam station venster { van tot } herkomst } } }`;
  return (await api.lees<{ sjabloon: Sjabloon | null }>('two', vraag)).sjabloon;
}

describe('the template of mijlpaal 1 and 2', () => {
  it('has the offsets of bron 004, each with the rows on which it rests', async () => {
    const { anker, regels = [] } = (await sjabloon('GR-SDD')) ?? {};
    expect(anker).toBe('onsd');
    const afstand = (wat: string): unknown =>
      regels
        .filter(({ station, soort }) => (station ?? soort) === wat)
        .map(({ van, tot, twijfel, bewijs }) => [van, tot, twijfel, bewijs.flatMap(({ rijen }) => rijen)]);
    expect(afstand('uitnodiging-technische-ronde')).toEqual([[1, 1, false, ['M1-14', 'M2-16']]]);
    expect(afstand('college')).toEqual([[1, 2, false, ['M1-15', 'M2-17']]]);
    expect(afstand('technische-vragenronde')).toEqual([[3, 3, false, ['M1-16', 'M2-19']]]);
    expect(afstand('raad')).toEqual([[3, 6, false, ['M1-17', 'M2-21']]]);
    // Two weeks before the ONS-D in mijlpaal 1, three in mijlpaal 2.
    expect(afstand('stuurgroep')).toEqual([[-3, -2, true, ['M1-09', 'M2-11']]]);
  });

  it('gives mijlpaal 3 the windows that its file has, and says that they are generated', async () => {
    const rijen = (await sjabloon('GR-SDD'))?.rijen ?? [];
    const { traject } = await api.lees<{
      traject: { mijlpalen: { nummer: number; vensters: { station: string; venster: object | null }[] }[] };
    }>(
      'two',
      '{ traject(code: "GR-SDD") { mijlpalen { nummer vensters { station venster { van tot } } } } }',
    );
    const bestand = traject.mijlpalen.find(({ nummer }) => nummer === 3)?.vensters ?? [];
    for (const station of ['onsd', 'college', 'raad']) {
      expect(rijen.find((rij) => rij.station === station)).toMatchObject({
        herkomst: 'sjabloon',
        venster: bestand.find((venster) => venster.station === station)?.venster,
      });
    }
  });

  it('speaks of the stuk of mijlpaal 3, not of those from which it learned', async () => {
    const namen = ((await sjabloon('GR-SDD'))?.rijen ?? []).map(({ naam }) => naam);
    expect(namen).toContain('Raad: definitieve teksten en stukken');
    expect(namen).toContain('Uitnodiging technische ronde: definitieve teksten en stukken');
    expect(namen.join('\n')).not.toMatch(/hoofdlijnen|concept/iu);
  });

  it('does not exist where a traject has no anchor', async () => {
    expect(await sjabloon('SERVICEGEMEENTE')).toBeNull();
  });
});

interface Rechtsgang {
  readonly opPeildatum: readonly { readonly code: string }[];
  readonly mijlpalen: readonly {
    readonly mijlpaal: number;
    readonly kruist: boolean;
    readonly uitleg: string;
    readonly samenloop: string;
    readonly prognose: { readonly tekst: string };
    readonly bepalendeGemeenten: readonly { readonly naam: string }[];
    readonly deelnamen: readonly {
      readonly gemeente: { readonly naam: string };
      readonly deelname: string;
    }[];
    readonly gremiumdeelnamen: readonly {
      readonly gremium: { readonly naam: string };
      readonly deelname: string;
      readonly onderdeel: string | null;
      readonly uiterlijk: { readonly soort: string; readonly tekst: string } | null;
    }[];
    readonly staart: readonly {
      readonly station: string;
      readonly prognose: { readonly tekst: string };
      readonly grondslag: string | null;
    }[];
  }[];
}

async function rechtsgang(traject: string, peildatum: string): Promise<Rechtsgang> {
  const vraag = `{ rechtsgang(traject: "${traject}", peildatum: "${peildatum}") { opPeildatum { code }
    mijlpalen { mijlpaal kruist uitleg samenloop prognose { tekst } bepalendeGemeenten { naam }
      deelnamen { gemeente { naam } deelname } zonderStation { code }
      gremiumdeelnamen { gremium { naam } deelname onderdeel uiterlijk { soort tekst } }
      staart { station prognose { tekst } duurDagen grondslag onbekendeGemeenten { naam } } } } }`;
  return (await api.lees<{ rechtsgang: Rechtsgang }>('stuurgroep', vraag)).rechtsgang;
}

describe('the law of the GR SDD', () => {
  it('is that of the toestemming until 30-6-2022, and of zienswijze and toestemming since', async () => {
    const codes = async (dag: string): Promise<readonly string[]> =>
      (await rechtsgang('GR-SDD', dag)).opPeildatum.map(({ code }) => code);
    expect(await codes('2022-06-30')).toEqual(['toestemming']);
    expect(await codes('2022-07-01')).toEqual(['zienswijze', 'toestemming-2022']);
  });

  it('asks a tail of mijlpaal 3 alone, each step before the ingangsdatum', async () => {
    const { mijlpalen } = await rechtsgang('GR-SDD', '2021-03-24');
    expect(mijlpalen.map(({ staart }) => staart.length)).toEqual([0, 0, 3]);
    expect(mijlpalen[2]?.staart.map(({ station, grondslag }) => [station, grondslag])).toEqual([
      ['treffen', 'Wgr art. 1 lid 1 en 2'],
      ['ondertekening', null],
      ['bekendmaking', 'Wgr art. 26'],
    ]);
    expect(mijlpalen.map(({ kruist }) => kruist)).toEqual([false, false, false]);
    expect(mijlpalen[0]?.samenloop).toBe(
      'Alle 7 gemeenten moeten positief besluiten: dat is nodig, niet voldoende.',
    );
  });

  it('may change under a stuk that is still on its way, without a known end, on 20-6-2022', async () => {
    const { mijlpalen } = await rechtsgang('GR-SDD', '2022-06-20');
    expect(mijlpalen[2]?.uitleg).toMatch(
      /Het einde is onbekend\. Vanaf vr 1-7-2022 geldt: Het ontwerp gaat eerst/u,
    );
  });

  it('needs all seven: one that does not take part leaves no date, and says who', async () => {
    omgeving.klok.dag = '2021-03-24';
    const versie = async (): Promise<number> =>
      (
        await api.lees<{ traject: { versie: number } }>(
          'two',
          '{ traject(code: "SERVICEGEMEENTE") { versie } }',
        )
      ).traject.versie;
    const zegt = async (deelname: string): Promise<unknown> =>
      muteer(api, 'griffier GM0590', 'recordDeelname', {
        traject: 'SERVICEGEMEENTE',
        gemeente: 'Papendrecht',
        deelname,
        vanaf: '2021-03-24',
        verwachteVersie: await versie(),
      });
    const voor = (await rechtsgang('SERVICEGEMEENTE', '2021-03-24')).mijlpalen[0]?.prognose.tekst;
    await zegt('DOET_NIET_MEE');
    const [mijlpaal] = (await rechtsgang('SERVICEGEMEENTE', '2021-03-24')).mijlpalen;
    expect(mijlpaal?.prognose.tekst).toBe('op een onbekende dag');
    expect(mijlpaal?.bepalendeGemeenten).toEqual([{ naam: 'Papendrecht' }]);
    const { stuurgroepDashboard, waarschuwingen } = await api.lees<{
      stuurgroepDashboard: { ingangsdatum: { antwoord: string; uitleg: string } };
      waarschuwingen: readonly { sleutel: string; melding: string; actor: { rol: string } }[];
    }>(
      'two',
      `{
        stuurgroepDashboard(traject: "SERVICEGEMEENTE") { ingangsdatum { antwoord uitleg } }
        waarschuwingen(traject: "SERVICEGEMEENTE", ernst: KRITIEK) { sleutel melding actor { rol } }
      }`,
    );
    expect(stuurgroepDashboard.ingangsdatum).toEqual({
      antwoord: 'nee',
      uitleg: 'Nee, zo niet: aan mijlpaal 1 doen te weinig gemeenten mee; de ingangsdatum is za 1-1-2022.',
    });
    expect(waarschuwingen.filter(({ sleutel }) => sleutel.startsWith('SAMENLOOP_ONHAALBAAR'))).toEqual([
      {
        sleutel: 'SAMENLOOP_ONHAALBAAR/GM0590',
        melding: 'Mijlpaal 1 kan zo niet worden besloten: Papendrecht doet niet mee.',
        actor: { rol: 'stuurgroep' },
      },
    ]);
    await zegt('DOET_MEE');
    expect((await rechtsgang('SERVICEGEMEENTE', '2021-03-24')).mijlpalen[0]?.prognose.tekst).toBe(voor);
  });

  it('does not say of a gemeente that takes no part that its bodies have decided', async () => {
    omgeving.klok.dag = '2021-03-24';
    const zegt = async (deelname: string): Promise<unknown> => {
      const { traject } = await api.lees<{ traject: { versie: number } }>(
        'two',
        '{ traject(code: "GR-SDD") { versie } }',
      );
      return muteer(api, 'griffier GM0590', 'recordDeelname', {
        traject: 'GR-SDD',
        gemeente: 'Papendrecht',
        deelname,
        vanaf: '2021-03-24',
        verwachteVersie: traject.versie,
      });
    };
    const strook = async (): Promise<unknown> => {
      const { gemeenteRoute } = await api.lees<{ gemeenteRoute: { mijlpalen: readonly unknown[] } }>(
        'two',
        `{ gemeenteRoute(traject: "GR-SDD", gemeente: "Papendrecht") {
          mijlpalen { stuk { uitleg } prognose { tekst } } } }`,
      );
      return gemeenteRoute.mijlpalen[0];
    };
    const voor = await strook();
    await zegt('DOET_NIET_MEE');
    expect(await strook()).toEqual({
      stuk: { uitleg: 'Papendrecht doet niet mee aan deze mijlpaal.' },
      prognose: { tekst: 'op een onbekende dag' },
    });
    await zegt('DOET_MEE');
    expect(await strook()).toEqual(voor);
  });
});

describe('the sync points', () => {
  interface Punt {
    readonly naam: string;
    readonly tijdig: string;
    readonly hier: { readonly tijdig: string; readonly reden: string };
    readonly elders: { readonly tijdig: string; readonly reden: string };
  }
  const punten = async (traject: string): Promise<readonly Punt[]> =>
    (
      await api.lees<{ synchronisatiepunten: readonly Punt[] }>(
        'stuurgroep',
        `{ synchronisatiepunten(traject: "${traject}", peildatum: "2021-03-24") { naam dag tijdig
          hier { traject tijdig reden } elders { traject tijdig reden } } }`,
      )
    ).synchronisatiepunten;

  it('let one spoor not start without the other, as seen from both', async () => {
    const [grSdd, service] = [(await punten('GR-SDD')).at(-1), (await punten('SERVICEGEMEENTE')).at(-1)];
    expect(grSdd?.naam).toBe('Geen start van het ene spoor zonder het andere');
    expect(grSdd?.hier).toMatchObject({ tijdig: 'JA' });
    expect([service?.hier, service?.elders]).toEqual([grSdd?.elders, grSdd?.hier]);
    expect(service?.tijdig).toBe(grSdd?.tijdig);
  });

  it('are unknown where nobody said what must be decided', async () => {
    expect((await punten('GR-SDD'))[0]).toMatchObject({
      tijdig: 'ONBEKEND',
      hier: { reden: 'Er is niet gezegd wat dan besloten moet zijn.' },
    });
  });
});

describe('the MGR of 2023: two rounds of raden, and who takes part is an outcome', () => {
  it('bounds the first round by eight weeks, also for a raad without a calendar', async () => {
    const { gemeenteRoute } = await api.lees<{
      gemeenteRoute: {
        mijlpalen: { stations: { station: string; grond: string; prognose: { tekst: string } }[] }[];
      };
    }>(
      'stuurgroep',
      '{ gemeenteRoute(traject: "MGR-2023", gemeente: "Duiven", peildatum: "2023-04-12") { mijlpalen { stations { station grond prognose { tekst } } } } }',
    );
    // Received on 6-4; eight weeks later is 1-6, and the raad meets on 26-6.
    expect(gemeenteRoute.mijlpalen[0]?.stations.find(({ station }) => station === 'ronde-1')).toMatchObject({
      grond: 'TERMIJN',
      prognose: { tekst: 'do 1-6-2023' },
    });
  });

  it('has the legal tail of a toestemming, unknown as long as a raad is', async () => {
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(mijlpaal?.staart).toMatchObject([
      {
        station: 'treffen',
        prognose: { tekst: expect.stringContaining('einde onbekend') },
        onbekendeGemeenten: [{ naam: 'Westervoort' }],
      },
      { station: 'ondertekening', duurDagen: 5 },
      { station: 'bekendmaking', duurDagen: 3, grondslag: 'Wgr art. 26' },
    ]);
  });

  it('gives no date while a raad without a calendar may take part', async () => {
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(mijlpaal?.prognose.tekst).toBe('op zijn vroegst ma 2-10-2023 (einde onbekend)');
    expect(mijlpaal?.bepalendeGemeenten).toEqual([{ naam: 'Westervoort' }]);
    expect(mijlpaal?.deelnamen.map(({ deelname }) => deelname)).toEqual(['DOET_MEE', 'DOET_MEE', 'ONBEKEND']);
    expect(mijlpaal?.samenloop).toBe(
      'Elke gemeente die meedoet moet positief besluiten: dat is nodig, niet voldoende.',
    );
  });

  it('goes on with those who take part, once a gemeente says for itself that it does not', async () => {
    omgeving.klok.dag = '2023-04-13';
    const { traject } = await api.lees<{ traject: { versie: number } }>(
      'two',
      '{ traject(code: "MGR-2023") { versie } }',
    );
    const input = {
      traject: 'MGR-2023',
      gemeente: 'Westervoort',
      deelname: 'DOET_NIET_MEE',
      vanaf: '2023-04-13',
      reden: 'Raadsbesluit.',
      verwachteVersie: traject.versie,
    };
    expect(await muteer(api, DUIVEN, 'recordDeelname', input)).toMatchObject({ code: 'NIET_TOEGESTAAN' });
    expect(await muteer(api, WESTERVOORT, 'recordDeelname', input)).toMatchObject({
      __typename: 'DeelnameVastgelegd',
      trajectVersie: traject.versie + 1,
      deelname: { deelname: 'DOET_NIET_MEE', vanaf: '2023-04-13', onderdeel: null, reden: 'Raadsbesluit.' },
    });
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-13')).mijlpalen;
    expect(mijlpaal?.prognose.tekst).toBe('ma 2-10-2023');
    expect(mijlpaal?.bepalendeGemeenten).toEqual([{ naam: 'Duiven' }]);
    // After the raad of ma 2-10 the college of Duiven takes it in for di 10-10; 5 days later is a Sunday.
    expect(mijlpaal?.staart.map(({ station, prognose }) => `${station} ${prognose.tekst}`)).toEqual([
      'treffen di 10-10-2023',
      'ondertekening ma 16-10-2023',
      'bekendmaking do 19-10-2023',
    ]);
    // The day before it is still as it was.
    const [gisteren] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(gisteren?.prognose.tekst).toBe('op zijn vroegst ma 2-10-2023 (einde onbekend)');
    // She comes back, for a part.
    const terug = {
      ...input,
      deelname: 'DOET_MEE',
      onderdeel: ' alleen sociale zaken ',
      verwachteVersie: traject.versie + 1,
    };
    expect(await muteer(api, WESTERVOORT, 'recordDeelname', terug)).toMatchObject({
      deelname: { deelname: 'DOET_MEE', onderdeel: 'alleen sociale zaken' },
    });
    const weer = { ...terug, verwachteVersie: traject.versie + 2 };
    expect(await muteer(api, WESTERVOORT, 'recordDeelname', weer)).toMatchObject({ code: 'DEELNAME-02' });
  });
});

describe('the three RPO’s of the MGR, which answer each for themselves (bron 001)', () => {
  const antwoorden = async (peildatum: string): Promise<readonly string[]> =>
    ((await rechtsgang('MGR-2023', peildatum)).mijlpalen[0]?.gremiumdeelnamen ?? []).map(
      ({ gremium, deelname, onderdeel }) =>
        `${gremium.naam}: ${deelname}${onderdeel === null ? '' : ` (${onderdeel})`}`,
    );
  const zegt = async (wie: Wie, input: object): Promise<Uitkomst> => {
    const { traject } = await api.lees<{ traject: { versie: number } }>(
      'two',
      '{ traject(code: "MGR-2023") { versie } }',
    );
    return muteer(api, wie, 'recordDeelname', {
      traject: 'MGR-2023',
      deelname: 'DOET_MEE',
      vanaf: omgeving.klok.dag,
      verwachteVersie: traject.versie,
      ...input,
    });
  };

  it('are unknown until they answer, each before medio september', async () => {
    expect(await antwoorden('2023-04-10')).toEqual([
      'RPO Zorg: ONBEKEND',
      'RPO Onderwijs: ONBEKEND',
      'RPO Participatie: ONBEKEND',
    ]);
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(mijlpaal?.gremiumdeelnamen.map(({ uiterlijk }) => uiterlijk?.soort)).toEqual([
      'vaag',
      'vaag',
      'vaag',
    ]);
    expect(mijlpaal?.gremiumdeelnamen[0]?.uiterlijk?.tekst).toBe(
      'voor medio september 2023 (do 12-1 t/m zo 10-9-2023)',
    );
    expect(mijlpaal?.gremiumdeelnamen[1]).toMatchObject({
      deelname: 'DOET_MEE',
      onderdeel: 'alleen de regiosecretaris',
    });
  });

  it('have their answer recorded by who manages them, and by nobody else', async () => {
    omgeving.klok.dag = '2023-09-05';
    const zorg = {
      gremium: 'RPO Zorg',
      onderdeel: ' beleid en projecten ',
      reden: 'Ronde langs de bestuurders.',
    };
    for (const ander of ['two', 'stuurgroep', WESTERVOORT, DUIVEN] as const) {
      expect(await zegt(ander, zorg)).toMatchObject({ code: 'NIET_TOEGESTAAN' });
    }
    expect(await zegt('onsd', zorg)).toMatchObject({
      __typename: 'GremiumdeelnameVastgelegd',
      deelname: {
        gremium: { naam: 'RPO Zorg' },
        beheerrol: 'onsd',
        deelname: 'DOET_MEE',
        vanaf: '2023-09-05',
        onderdeel: 'beleid en projecten',
        reden: 'Ronde langs de bestuurders.',
        uiterlijk: { soort: 'vaag' },
        herkomst: { rol: 'onsd' },
      },
    });
    expect(await antwoorden('2023-09-05')).toEqual([
      'RPO Zorg: DOET_MEE (beleid en projecten)',
      'RPO Onderwijs: DOET_MEE (alleen de regiosecretaris)',
      'RPO Participatie: ONBEKEND',
    ]);
  });

  it('may come back on it: the later answer holds from its day, the day before stays as it was', async () => {
    omgeving.klok.dag = '2023-09-08';
    expect(await zegt('onsd', { gremium: 'rpo-zorg', deelname: 'DOET_NIET_MEE' })).toMatchObject({
      __typename: 'GremiumdeelnameVastgelegd',
    });
    expect((await antwoorden('2023-09-08'))[0]).toBe('RPO Zorg: DOET_NIET_MEE');
    expect((await antwoorden('2023-09-07'))[0]).toBe('RPO Zorg: DOET_MEE (beleid en projecten)');
    expect(await zegt('onsd', { gremium: 'rpo-zorg', deelname: 'DOET_NIET_MEE' })).toMatchObject({
      code: 'DEELNAME-02',
    });
  });

  it('are no gemeenten: the prognose and the samenloop of the mijlpaal stay what they are', async () => {
    const zonder = async (): Promise<unknown> => {
      const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-09-08')).mijlpalen;
      return { ...mijlpaal, gremiumdeelnamen: null };
    };
    const voor = await zonder();
    expect(
      await zegt('stuurgroep', { gremium: 'RPO Participatie', deelname: 'DOET_NIET_MEE' }),
    ).toMatchObject({
      __typename: 'GremiumdeelnameVastgelegd',
    });
    expect((await antwoorden('2023-09-08'))[2]).toBe('RPO Participatie: DOET_NIET_MEE');
    expect(await zonder()).toEqual(voor);
  });

  it('are a gemeente or a gremium: both, neither, and a body that nobody asked are refused at their place', async () => {
    expect(await zegt('onsd', { gremium: 'rpo-zorg', gemeente: 'Arnhem' })).toMatchObject({
      __typename: 'OngeldigeInvoer',
      veld: 'gremium',
      melding: 'Noem een gemeente of een gremium, niet allebei.',
    });
    expect(await zegt('onsd', {})).toMatchObject({
      __typename: 'OngeldigeInvoer',
      veld: 'gemeente',
      melding: 'Noem de gemeente of het gremium dat het zegt.',
    });
    expect(await zegt('stuurgroep', { gremium: 'AB' })).toMatchObject({
      code: 'DEELNAME-04',
      veld: 'gremium',
    });
  });
});
