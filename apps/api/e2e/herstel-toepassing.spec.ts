import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Gevondenplan, herstelplannen, invoerVan } from './testing/herstelplannen.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

/** The days of the demo on which it stands still, and the gemeenten of which a strook is late. */
const VANDAAG = '2021-03-24';
const LAAT = [
  ['Hendrik-Ido-Ambacht', 'GM0531', 1],
  ['Papendrecht', 'GM0590', 2],
  ['Sliedrecht', 'GM0610', 2],
  ['Dordrecht', 'GM0505', 3],
  ['Papendrecht', 'GM0590', 3],
] as const;

interface Scenario {
  readonly scenario: { readonly code: string };
}
interface Toegepast {
  readonly stappen: readonly { readonly plaats: number; readonly uitkomst: string }[];
}

const versie = async (): Promise<number> => (await dashboard(omgeving.api)).traject.versie;

/** Keeps the maatregelen of a plan under a name; answers its code. */
async function bewaar(naam: string, { maatregelen }: Gevondenplan): Promise<string> {
  const bewaard = await muteer(omgeving.api, 'two', 'bewaarScenario', {
    naam,
    toelichting: '',
    maatregelen: maatregelen.map(({ invulling }) => invoerVan(invulling)),
    verwachteVersie: await versie(),
  });
  expect(bewaard).toMatchObject({ __typename: 'ScenarioVastgelegd' });
  return (bewaard as unknown as Scenario).scenario.code;
}

/** What becomes of each maatregel, by its place from 1. */
async function pasToe(
  wie: Wie,
  scenario: string,
  over: { readonly proef: boolean; readonly maatregelen?: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  const input = { scenario, verwachteVersie: await versie(), ...over };
  const { stappen } = (await muteer(omgeving.api, wie, 'pasScenarioToe', input)) as unknown as Toegepast;
  return new Map(stappen.map(({ plaats, uitkomst }) => [plaats, uitkomst]));
}

const wieKunnen = (code: `GM${string}`): readonly Wie[] => [
  'two',
  `gemeentesecretaris ${code}`,
  `griffier ${code}`,
];

describe('each set that herstel offers', () => {
  it.each(LAAT)(
    '%s (%s), mijlpaal %i: is accepted by the mutations, from those who may',
    async (gemeente, code, mijlpaal) => {
      const plannen = await herstelplannen(omgeving, { traject: 'GR-SDD', mijlpaal, gemeente });
      expect(plannen.length).toBeGreaterThan(0);
      for (const [nummer, plan] of plannen.entries()) {
        for (const { invulling } of plan.maatregelen) {
          for (const dag of [invulling.dag, invulling.aanleverdag])
            expect((dag ?? VANDAAG) >= VANDAAG).toBe(true);
        }
        const scenario = await bewaar(`${gemeente} ${String(mijlpaal)}.${String(nummer)}`, plan);
        const gezegd = await Promise.all(
          wieKunnen(code).map((wie) => pasToe(wie, scenario, { proef: true })),
        );
        for (const plaats of plan.maatregelen.keys()) {
          const uitkomsten = gezegd.flatMap((een) => een.get(plaats + 1) ?? []);
          expect({ plan, uitkomsten }).toMatchObject({
            uitkomsten: expect.arrayContaining(['VASTGELEGD']) as unknown,
          });
          expect(uitkomsten).not.toContain('GEWEIGERD');
        }
      }
    },
  );

  it('brings the strook back once it is recorded, by each who keeps a part of it', async () => {
    const plannen = await herstelplannen(omgeving, {
      traject: 'GR-SDD',
      mijlpaal: 1,
      gemeente: 'Hendrik-Ido-Ambacht',
    });
    const samen = plannen.find(({ maatregelen }) => maatregelen.length === 2);
    expect(samen?.maatregelen.map(({ tekst }) => tekst)).toEqual([
      'College Hendrik-Ido-Ambacht: wo 24-3-2021 in plaats van di 30-3-2021; het stuk ligt er al.',
      'Raad Hendrik-Ido-Ambacht: aanleveren 19 dagen voor de vergadering.',
    ]);
    if (samen === undefined) return;
    const scenario = await bewaar('Ambacht samen', samen);
    const college = await pasToe('gemeentesecretaris GM0531', scenario, { proef: false, maatregelen: [1] });
    const raad = await pasToe('griffier GM0531', scenario, { proef: false, maatregelen: [2] });
    expect([...college, ...raad]).toEqual([
      [1, 'VASTGELEGD'],
      [2, 'VASTGELEGD'],
    ]);
    expect(cel(await dashboard(omgeving.api), 1, 'raad-GM0531').prognose.tekst).toBe(samen.dag.tekst);
  });
});

describe('mijlpaal 3 once the ONS-D of mijlpaal 2 is planned on vr 24-9', () => {
  const soorten = async (): Promise<readonly string[]> =>
    (await herstelplannen(omgeving, { traject: 'GR-SDD', mijlpaal: 3, gemeente: 'Dordrecht' })).flatMap(
      ({ maatregelen }) => maatregelen.map(({ invulling }) => invulling.soort),
    );

  // The week of its own ONS-D is ma 20-9 to vr 24-9: a day sooner would be before that of mijlpaal 2.
  it('is offered no ONS-D of its own before that one', async () => {
    expect(await soorten()).toContain('station-verschuiven');
    const gepland = await muteer(omgeving.api, 'two', 'planActiviteit', {
      activiteit: 'A-M2-15',
      handeling: 'VASTLEGGEN',
      datum: { dag: '2021-09-24' },
      verwachteVersie: 0,
    });
    expect(gepland).not.toHaveProperty('code');
    expect(await soorten()).not.toContain('station-verschuiven');
  });
});
