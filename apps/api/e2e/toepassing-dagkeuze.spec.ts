import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

const RAAD = 'raad-GM0505';
const MAATREGELEN = [{ verschuifStation: { mijlpaal: 2, station: 'onsd', dagen: 7 } }];

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  await muteer(omgeving.api, 'two', 'planActiviteit', {
    activiteit: 'A-M2-15',
    handeling: 'VOORSTELLEN',
    datum: { alternatieven: ['2021-05-19', '2021-05-20'] },
  });
});
afterAll(async () => {
  await omgeving.sluit();
});

interface WatAls {
  readonly watAls: {
    readonly stroken: readonly {
      readonly mijlpaal: number;
      readonly gemeente: { readonly naam: string };
      readonly na: { readonly tekst: string } | null;
    }[];
  };
}

async function gedacht(): Promise<string | undefined> {
  const { watAls } = await omgeving.api.lees<WatAls>(
    'two',
    `query ($maatregelen: [MaatregelInput!]!) { watAls(traject: "GR-SDD", maatregelen: $maatregelen) {
      stroken { mijlpaal gemeente { naam } na { tekst } } } }`,
    { maatregelen: MAATREGELEN },
  );
  return watAls.stroken.find((een) => een.mijlpaal === 2 && een.gemeente.naam === 'Dordrecht')?.na?.tekst;
}

describe('an ONS-D with a choice of days that moves a week', () => {
  it('is recorded as other days to choose from, and gives what was thought', async () => {
    const verwacht = await gedacht();
    const versie = async (): Promise<number> => (await dashboard(omgeving.api)).traject.versie;
    const scenario = { naam: 'Een week later', toelichting: 'Voor de stuurgroep.', maatregelen: MAATREGELEN };
    await muteer(omgeving.api, 'two', 'bewaarScenario', { ...scenario, verwachteVersie: await versie() });
    const toegepast = await muteer(omgeving.api, 'two', 'pasScenarioToe', {
      scenario: 'S1',
      proef: false,
      verwachteVersie: await versie(),
    });
    expect(toegepast).toMatchObject({ stappen: [{ uitkomst: 'VASTGELEGD' }] });
    const na = await dashboard(omgeving.api);
    expect(cel(na, 2, 'onsd').plan?.tekst).toBe('wo 26-5-2021 of do 27-5-2021');
    expect(verwacht).toBeDefined();
    expect(cel(na, 2, RAAD).prognose.tekst).toBe(verwacht);
  });
});
