import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

interface Oplevering {
  readonly mijlpaal: number;
  readonly gremium: { readonly naam: string };
  readonly gereed: string;
  readonly uiterlijk: string;
  readonly uiterlijkVoor: string;
  readonly voorbereidingen: readonly {
    readonly tijdig: string;
    readonly activiteit: { readonly naam: string };
  }[];
}

describe('what a werkgroep must have ready', () => {
  let omgeving: Omgeving;
  beforeAll(async () => {
    omgeving = await startOmgeving();
  });
  afterAll(async () => {
    await omgeving.sluit();
  });

  const opleveringen = async (werkgroep: string, peildatum: string): Promise<readonly Oplevering[]> => {
    const antwoord = await omgeving.api.lees<{ opleveringen: readonly Oplevering[] }>(
      'two',
      `{ opleveringen(traject: "GR-SDD", peildatum: "${peildatum}", werkgroep: "${werkgroep}") {
        mijlpaal gremium { naam } gereed uiterlijk uiterlijkVoor
        voorbereidingen { tijdig activiteit { naam } } } }`,
    );
    return antwoord.opleveringen;
  };

  it('is the stuk for the stuurgroep, and until when the ONS-D may send it on', async () => {
    expect(await opleveringen('WGPPD', '2021-02-01')).toEqual([
      {
        mijlpaal: 1,
        gremium: { naam: 'Stuurgroep' },
        gereed: '2021-03-05',
        uiterlijk: '2021-03-11',
        uiterlijkVoor: 'ONS D besluit',
        voorbereidingen: [
          {
            tijdig: 'JA',
            activiteit: { naam: 'Bestuurlijke dialoogsessie op inhoud sociaal domein' },
          },
          { tijdig: 'JA', activiteit: { naam: 'Informatieronde per gemeente' } },
        ],
      },
    ]);
  });

  it('is nothing any more once the stuk is in the gemeenten, and nothing where the plan names it nowhere', async () => {
    expect((await opleveringen('wg-gjz', '2021-03-24')).map(({ mijlpaal }) => mijlpaal)).toEqual([2]);
    expect(await opleveringen('wg-ppd', '2021-03-24')).toEqual([]);
    expect(await opleveringen('wg-fz', '2021-02-01')).toEqual([]);
  });

  it('filters the week plan by the werkgroep that a remark names', async () => {
    const { weekplanning } = await omgeving.api.lees<{
      weekplanning: { readonly activiteiten: readonly { readonly naam: string }[] };
    }>(
      'lezer',
      '{ weekplanning(traject: "GR-SDD", werkgroep: "WG G&JZ", mijlpaal: 1) { activiteiten { naam } } }',
    );
    expect(weekplanning.activiteiten).toEqual([
      { naam: 'Ambtelijke dialoogsessie governance: delegaat / mandaat' },
    ]);
  });

  it.each(['onsd', 'wg-bestaat-niet'])('says that %s is no werkgroep', async (werkgroep) => {
    for (const vraag of [
      `opleveringen(traject: "GR-SDD", werkgroep: "${werkgroep}") { mijlpaal }`,
      `weekplanning(traject: "GR-SDD", werkgroep: "${werkgroep}") { totaal }`,
    ]) {
      const { errors } = await omgeving.api.vraag('two', `{ ${vraag} }`);
      expect(errors[0]).toMatchObject({
        message: `“${werkgroep}” is geen werkgroep van dit traject.`,
        extensions: { code: 'NIET_GEVONDEN', veld: 'werkgroep' },
      });
    }
  });
});
