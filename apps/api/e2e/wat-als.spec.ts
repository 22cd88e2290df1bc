import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard } from './testing/dashboard.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const WATALS = `query ($traject: String!, $maatregelen: [MaatregelInput!]!) {
  watAls(traject: $traject, maatregelen: $maatregelen) {
    traject { voorbeeld } ingangsdatumVoor { margeDagen } ingangsdatumNa { margeDagen }
    mijlpalen { mijlpaal voor { tekst } na { tekst } dagen }
    stroken { mijlpaal gemeente { naam } voor { tekst } na { tekst } dagen }
    verschenen { code mijlpaal gemeente { naam } } verdwenen { code mijlpaal gemeente { naam } }
    brieven { nummer erbij eraf } geweigerd { plaats code veld melding }
  }
}`;

interface Tekst {
  readonly tekst: string;
}
interface WatAls {
  readonly ingangsdatumVoor: { readonly margeDagen: number } | null;
  readonly mijlpalen: readonly { readonly voor: Tekst; readonly na: Tekst; readonly dagen: number | null }[];
  readonly stroken: readonly {
    readonly mijlpaal: number;
    readonly gemeente: { readonly naam: string };
    readonly voor: Tekst;
    readonly na: Tekst | null;
    readonly dagen: number | null;
  }[];
  readonly verschenen: readonly {
    readonly code: string;
    readonly gemeente: { readonly naam: string } | null;
  }[];
  readonly verdwenen: readonly {
    readonly code: string;
    readonly gemeente: { readonly naam: string } | null;
  }[];
  readonly brieven: readonly { readonly nummer: number; readonly erbij: readonly string[] }[];
  readonly geweigerd: readonly { readonly plaats: number; readonly code: string; readonly veld: string }[];
}

async function watAls(wie: Wie, maatregelen: readonly object[], traject = 'GR-SDD'): Promise<WatAls> {
  return (await omgeving.api.lees<{ watAls: WatAls }>(wie, WATALS, { traject, maatregelen })).watAls;
}

const EXTRA_RAAD = {
  extraRaad: { gemeente: 'Hendrik-Ido-Ambacht', dag: '2021-04-26', aanleverdag: '2021-04-12' },
};

describe('an extra raad in Hendrik-Ido-Ambacht on ma 26-4-2021', () => {
  it('brings mijlpaal 1 into its window, and nothing else moves', async () => {
    const antwoord = await watAls('stuurgroep', [EXTRA_RAAD]);
    expect(antwoord.geweigerd).toEqual([]);
    expect(antwoord.stroken).toHaveLength(21);
    expect(antwoord.stroken.filter(({ dagen }) => dagen !== 0)).toEqual([
      {
        mijlpaal: 1,
        gemeente: { naam: 'Hendrik-Ido-Ambacht' },
        voor: { tekst: 'ma 10-5-2021' },
        na: { tekst: 'ma 26-4-2021' },
        dagen: -14,
      },
    ]);
    expect(antwoord.verdwenen).toContainEqual({
      code: 'PROGNOSE_NA_VENSTER',
      mijlpaal: 1,
      gemeente: { naam: 'Hendrik-Ido-Ambacht' },
    });
    expect(antwoord.brieven.flatMap(({ erbij }) => erbij)).toContain(
      'ma 26-4-2021: Raad Hendrik-Ido-Ambacht besluit over mijlpaal 1',
    );
  });

  it('stores nothing', async () => {
    const eerst = await dashboard(omgeving.api);
    await watAls('two', [EXTRA_RAAD]);
    expect(await dashboard(omgeving.api)).toEqual(eerst);
  });
});

describe('no maatregelen at all', () => {
  it.each(['GR-SDD', 'SERVICEGEMEENTE'])('are today exactly in %s', async (traject) => {
    const { stroken, verschenen, verdwenen, brieven } = await watAls('two', [], traject);
    expect(stroken.length).toBeGreaterThan(0);
    expect(stroken.every(({ voor, na }) => voor.tekst === na?.tekst)).toBe(true);
    expect([...verschenen, ...verdwenen, ...brieven]).toEqual([]);
  });
});

describe('a gemeente of the Servicegemeente that takes no part', () => {
  it('has no date any more', async () => {
    const { stroken } = await watAls(
      'lezer',
      [{ gemeenteValtAf: { gemeente: 'Sliedrecht' } }],
      'SERVICEGEMEENTE',
    );
    expect(stroken.filter(({ na }) => na === null).map(({ gemeente }) => gemeente.naam)).toEqual(
      stroken.filter(({ gemeente }) => gemeente.naam === 'Sliedrecht').map(({ gemeente }) => gemeente.naam),
    );
    expect(stroken.some(({ na }) => na === null)).toBe(true);
  });
});

describe('a maatregel that cannot be', () => {
  it('is refused with its place, and the others count', async () => {
    const antwoord = await watAls('stuurgroep', [
      { schriftelijkeRonde: { gremium: 'raad-GM0531', dag: '2021-04-12' } },
      EXTRA_RAAD,
      { verwerkingsdagen: { station: 'maan', dagen: 3 } },
    ]);
    expect(antwoord.geweigerd).toMatchObject([
      { plaats: 0, code: 'AGENDA-02', veld: 'dag' },
      { plaats: 2, code: 'NIET_GEVONDEN', veld: 'station' },
    ]);
    expect(antwoord.stroken.filter(({ dagen }) => dagen === -14)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['with no branch', {}],
    ['with two branches', { ...EXTRA_RAAD, gemeenteValtAf: { gemeente: 'Sliedrecht' } }],
  ])('is wrong input %s', async (_, maatregel) => {
    const { errors } = await omgeving.api.vraag('two', WATALS, {
      traject: 'GR-SDD',
      maatregelen: [maatregel],
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'ONGELDIGE_INVOER', veld: 'maatregelen.0' });
  });

  it('is wrong input with a day that does not exist', async () => {
    const { errors } = await omgeving.api.vraag('two', WATALS, {
      traject: 'GR-SDD',
      maatregelen: [{ schriftelijkeRonde: { gremium: 'onsd', dag: '2021-02-31' } }],
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'ONGELDIGE_INVOER' });
  });
});

describe('who asks', () => {
  it('is a griffier: only the own gemeente shows, no dashboard and no letters', async () => {
    const antwoord = await watAls('griffier GM0531', [EXTRA_RAAD]);
    expect(new Set(antwoord.stroken.map(({ gemeente }) => gemeente.naam))).toEqual(
      new Set(['Hendrik-Ido-Ambacht']),
    );
    expect([antwoord.ingangsdatumVoor, antwoord.mijlpalen, antwoord.brieven]).toEqual([null, [], []]);
  });

  it('may be everybody who reads, but a draft letter is not for a lezer', async () => {
    const { mijlpalen, brieven } = await watAls('lezer', [EXTRA_RAAD]);
    expect(mijlpalen).toHaveLength(3);
    expect(brieven).toEqual([]);
  });
});

const HERSTEL = `query ($gemeente: String!, $mijlpaal: Int!) {
  herstel(traject: "GR-SDD", mijlpaal: $mijlpaal, gemeente: $gemeente) {
    antwoord voor { tekst } geprobeerd volledig plannen { kosten dag { tekst } maatregelen { soort tekst } } } }`;

interface Herstel {
  readonly antwoord: string;
  readonly voor: Tekst;
  readonly geprobeerd: number;
  readonly plannen: readonly {
    readonly kosten: number;
    readonly dag: Tekst;
    readonly maatregelen: readonly { readonly soort: string; readonly tekst: string }[];
  }[];
}

async function herstel(gemeente: string, mijlpaal = 1): Promise<Herstel> {
  return (await omgeving.api.lees<{ herstel: Herstel }>('stuurgroep', HERSTEL, { gemeente, mijlpaal }))
    .herstel;
}

describe('herstel', () => {
  it('brings Hendrik-Ido-Ambacht back by taking the stuk in late, or by an extra raad', async () => {
    const { antwoord, voor, plannen } = await herstel('Hendrik-Ido-Ambacht');
    expect({ antwoord, voor }).toEqual({ antwoord: 'gevonden', voor: { tekst: 'ma 10-5-2021' } });
    expect(plannen[0]).toEqual({
      kosten: 2,
      dag: { tekst: 'ma 12-4-2021' },
      maatregelen: [
        {
          soort: 'later-aanleveren',
          tekst: 'Raad Hendrik-Ido-Ambacht: ma 12-4-2021, aanleveren uiterlijk di 30-3-2021.',
        },
      ],
    });
    const kosten = plannen.map((plan) => plan.kosten);
    expect(kosten).toEqual([...kosten].sort((a, b) => a - b));
  });

  it('is not needed where the raad decides inside its window', async () => {
    expect(await herstel('Dordrecht')).toMatchObject({ antwoord: 'niet-nodig', plannen: [], geprobeerd: 0 });
  });

  it('refuses a mijlpaal that does not exist, and another gemeente to a griffier', async () => {
    const onbekend = await omgeving.api.vraag('stuurgroep', HERSTEL, { gemeente: 'Dordrecht', mijlpaal: 9 });
    expect(onbekend.errors[0]?.extensions).toMatchObject({ code: 'NIET_GEVONDEN', veld: 'mijlpaal' });
    const ander = await omgeving.api.vraag('griffier GM0505', HERSTEL, {
      gemeente: 'Sliedrecht',
      mijlpaal: 1,
    });
    expect(ander.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
