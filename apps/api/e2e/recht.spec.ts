import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';
import { rechtsgangVan } from './testing/rechtsgang.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  api = omgeving.api;
});
afterAll(async () => {
  await omgeving.sluit();
});

const rechtsgang = (traject: string, peildatum: string) => rechtsgangVan(api, traject, peildatum);

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
    const fout = async (wat: string): Promise<unknown> => (await api.vraag('two', `{ ${wat} }`)).errors[0];
    const terug = (mijlpaal: number) =>
      `terugrekenen(traject: "GR-SDD", mijlpaal: ${String(mijlpaal)}, gemeente: "Papendrecht") { voorbeeld }`;
    const herstel = 'herstel(traject: "GR-SDD", mijlpaal: 2, gemeente: "Papendrecht") { antwoord }';
    const voor = await strook();
    await zegt('DOET_NIET_MEE');
    expect(await strook()).toEqual({
      stuk: { uitleg: 'Papendrecht doet niet mee aan deze mijlpaal.' },
      prognose: { tekst: 'op een onbekende dag' },
    });
    // Of mijlpaal 2 nobody in Papendrecht has decided: nothing of it is on the route any more.
    for (const vraag of [terug(2), herstel]) {
      expect(await fout(vraag)).toMatchObject({
        message: 'Papendrecht doet niet mee aan deze mijlpaal.',
        extensions: { code: 'NIET_GEVONDEN', veld: 'gemeente' },
      });
    }
    expect(await fout(terug(9))).toMatchObject({ extensions: { code: 'NIET_GEVONDEN', veld: 'mijlpaal' } });
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
