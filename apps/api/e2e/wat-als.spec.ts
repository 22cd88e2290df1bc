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
    gewijzigd { punten { wat was wordt } voor { sleutel kenmerk ernst uiterlijk gevolgen { sleutel } }
      na { sleutel kenmerk ernst uiterlijk gevolgen { sleutel } } }
    brieven { nummer erbij eraf } geweigerd { plaats code veld melding }
  }
}`;

interface Tekst {
  readonly tekst: string;
}
interface Kant {
  readonly sleutel: string;
  readonly kenmerk: string;
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
  readonly gewijzigd: readonly {
    readonly voor: Kant;
    readonly na: Kant;
    readonly punten: readonly { readonly wat: string; readonly was: string; readonly wordt: string }[];
  }[];
  readonly brieven: readonly {
    readonly nummer: number;
    readonly erbij: readonly string[];
    readonly eraf: readonly string[];
  }[];
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
    // The next letter is written from ma 10-5 on: then ma 26-4 is over.
    expect(antwoord.brieven.map(({ nummer, erbij, eraf }) => [nummer, erbij, eraf])).toEqual([
      [3, [], ['ma 10-5-2021: Raad Hendrik-Ido-Ambacht besluit over mijlpaal 1']],
    ]);
  });

  it('stores nothing', async () => {
    const eerst = await dashboard(omgeving.api);
    await watAls('two', [EXTRA_RAAD]);
    expect(await dashboard(omgeving.api)).toEqual(eerst);
  });
});

describe('no maatregelen at all', () => {
  it.each(['GR-SDD', 'SERVICEGEMEENTE'])('are today exactly in %s', async (traject) => {
    const { stroken, verschenen, verdwenen, gewijzigd, brieven } = await watAls('two', [], traject);
    expect(stroken.length).toBeGreaterThan(0);
    expect(stroken.every(({ voor, na }) => voor.tekst === na?.tekst)).toBe(true);
    expect([...verschenen, ...verdwenen, ...gewijzigd, ...brieven]).toEqual([]);
  });
});

describe('a warning that stays, but says something else', () => {
  const LANGER = {
    wijzigVenster: {
      mijlpaal: 1,
      station: 'raad',
      gemeente: 'Hendrik-Ido-Ambacht',
      van: '2021-04-05',
      tot: '2021-05-07',
    },
  };
  const SLEUTEL = 'PROGNOSE_NA_VENSTER/M1/raad/GM0531';

  it('is told with what it was and what it becomes, and neither comes nor goes', async () => {
    const { geweigerd, gewijzigd, verschenen, verdwenen } = await watAls('stuurgroep', [LANGER]);
    expect(geweigerd).toEqual([]);
    const wijziging = gewijzigd.find(({ na }) => na.sleutel === SLEUTEL);
    expect(wijziging?.voor.sleutel).toBe(SLEUTEL);
    expect(wijziging?.voor.kenmerk).not.toBe(wijziging?.na.kenmerk);
    expect(wijziging?.punten).toContainEqual({
      wat: 'MELDING',
      was: 'Raad Hendrik-Ido-Ambacht kan pas besluiten op ma 10-5-2021; het venster eindigt op vr 30-4-2021.',
      wordt:
        'Raad Hendrik-Ido-Ambacht kan pas besluiten op ma 10-5-2021; het venster eindigt op vr 7-5-2021.',
    });
    const codes = [...verschenen, ...verdwenen].filter(({ code }) => code === 'PROGNOSE_NA_VENSTER');
    expect(codes).toEqual([]);
  });

  it('is not for a griffier of another gemeente', async () => {
    expect((await watAls('griffier GM0531', [LANGER])).gewijzigd).not.toEqual([]);
    expect((await watAls('griffier GM0505', [LANGER])).gewijzigd).toEqual([]);
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

describe('a written round of a college that nobody allowed', () => {
  it('counts, and the answer says on what that rests', async () => {
    const vraag = `{ watAls(traject: "GR-SDD", maatregelen: [
      { schriftelijkeRonde: { gremium: "college-GM0531", dag: "2021-03-25" } }
    ]) { geweigerd { code } voorwaarden { plaats tekst } } }`;
    expect(await omgeving.api.lees('two', vraag)).toEqual({
      watAls: {
        geweigerd: [],
        voorwaarden: [
          {
            plaats: 0,
            tekst:
              'Alleen als College Hendrik-Ido-Ambacht schriftelijk mag besluiten; in dit traject staat dat niet.',
          },
        ],
      },
    });
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

describe('a rule and a reces of one gemeente', () => {
  const geraakt = async (maatregel: object): Promise<readonly (readonly [string, number])[]> => {
    const { geweigerd, stroken } = await watAls('stuurgroep', [maatregel]);
    expect(geweigerd).toEqual([]);
    return stroken
      .filter(({ dagen }) => dagen !== 0)
      .map(({ gemeente, mijlpaal }) => [gemeente.naam, mijlpaal] as const);
  };

  it('move the raad of that gemeente and of no other', async () => {
    const regel = { verwerking: { dagen: 60, telling: 'WERKDAGEN' } };
    const langer = await geraakt({ wijzigStationsregel: { station: 'raad', gemeente: 'Sliedrecht', regel } });
    expect(new Set(langer.map(([naam]) => naam))).toEqual(new Set(['Sliedrecht']));
    const periode = { van: '2021-04-01', tot: '2021-06-30' };
    const dicht = await geraakt({ wijzigReces: { gemeente: 'Papendrecht', periode } });
    expect(new Set(dicht.map(([naam]) => naam))).toEqual(new Set(['Papendrecht']));
  });

  it('are refused where there is none', async () => {
    const { geweigerd } = await watAls('stuurgroep', [
      { wijzigStationsregel: { station: 'raad', gemeente: 'Sliedrecht' } },
      { wijzigReces: { gremium: 'raad-GM0531', huidig: '2021-03-30' } },
      { wijzigReces: { gremium: 'raad-GM0531' } },
    ]);
    expect(geweigerd.map(({ code, veld }) => [code, veld])).toEqual([
      ['REGEL-04', 'regel'],
      ['NIET_GEVONDEN', 'huidig'],
      ['WATALS-07', 'huidig'],
    ]);
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
