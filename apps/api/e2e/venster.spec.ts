import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';

interface Route {
  readonly gemeenteRoute: {
    readonly mijlpalen: readonly {
      readonly nummer: number;
      readonly stations: readonly { readonly station: string; readonly vensterpassing: string }[];
    }[];
  };
}
interface Terug {
  readonly terugrekenen: {
    readonly venster: {
      readonly grens: string | null;
      readonly stations: readonly { readonly station: string }[];
    };
  };
}

describe('the window of a raad', () => {
  let omgeving: Omgeving;
  beforeAll(async () => {
    omgeving = await startOmgeving();
  });
  afterAll(async () => {
    await omgeving.sluit();
  });

  const passing = async (gemeente: string): Promise<string | undefined> => {
    const { gemeenteRoute } = await omgeving.api.lees<Route>(
      'two',
      `{ gemeenteRoute(traject: "GR-SDD", gemeente: "${gemeente}", peildatum: "2021-03-24") {
        mijlpalen { nummer stations { station vensterpassing } } } }`,
    );
    return gemeenteRoute.mijlpalen
      .find(({ nummer }) => nummer === 1)
      ?.stations.find(({ station }) => station === 'raad')?.vensterpassing;
  };

  it('is made, or missed, as each gemeente meets', async () => {
    expect(await passing('Hendrik-Ido-Ambacht')).toBe('BUITEN');
    expect(await passing('Papendrecht')).toBe('BINNEN');
  });

  it('is the goal in mijlpaal 3 too, where the law asks more after the raad', async () => {
    const { terugrekenen } = await omgeving.api.lees<Terug>(
      'two',
      `{ terugrekenen(traject: "GR-SDD", mijlpaal: 3, gemeente: "Papendrecht", peildatum: "2021-03-24") {
        venster { grens stations { station } } } }`,
    );
    expect(terugrekenen.venster.stations.map(({ station }) => station)).toEqual([
      'stuurgroep',
      'onsd',
      'college',
      'raad',
    ]);
    expect(terugrekenen.venster.grens).not.toBeNull();
  });

  /** The raad of Hendrik-Ido-Ambacht meets on ma 12-4 (in by do 18-3), ma 10-5 (in by do 15-4) and ma 28-6. */
  describe('in which no raad meets', () => {
    const planner = (): Planner => new Planner(omgeving, 'GR-SDD');
    const LEEG = 'Raad Hendrik-Ido-Ambacht vergadert niet in het venster ma 19-4 t/m vr 30-4-2021';
    const perStation = async (): Promise<readonly (readonly [string, string, string | null, string])[]> => {
      interface Uiterste {
        readonly soort: string;
        readonly dag: string | null;
        readonly uitleg: string;
      }
      const { venster } = await planner().vraag<{
        venster: { stations: readonly { station: string; besluit: Uiterste }[] };
      }>(
        'terugrekenen',
        'mijlpaal: 1, gemeente: "Hendrik-Ido-Ambacht"',
        '{ venster { stations { station besluit { soort dag uitleg } } } }',
      );
      return venster.stations.map(
        ({ station, besluit: { soort, dag, uitleg } }) => [station, soort, dag, uitleg] as const,
      );
    };
    const melding = async (): Promise<readonly string[]> =>
      (await planner().meldingen('VENSTER_ONHAALBAAR'))
        .filter(({ gemeente }) => gemeente?.naam === 'Hendrik-Ido-Ambacht')
        .map((een) => een.melding);

    it('was missed as long as it holds 12-4: the ONS-D was a week late', async () => {
      expect((await perStation())[1]).toEqual([
        'onsd',
        'VERSTREKEN',
        '2021-03-11',
        'Onhaalbaar: dit moest uiterlijk do 11-3-2021, maar gebeurde op do 18-3-2021.',
      ]);
      expect(await melding()).toEqual([
        expect.stringContaining('ONS D moest uiterlijk op do 11-3-2021 besluiten'),
      ]);
    });

    it('never was: no day of ONS-D or college would have done, and nobody is late', async () => {
      await planner().leg('stuurgroep', 'recordAfspraak', {
        reden: 'De stuurgroep wil eind april.',
        venster: {
          gemeente: 'Hendrik-Ido-Ambacht',
          mijlpaal: 1,
          station: 'raad',
          van: '2021-04-19',
          tot: '2021-04-30',
        },
      });
      expect((await perStation()).slice(1, 3)).toEqual([
        ['onsd', 'NOOIT', null, `Onhaalbaar: ${LEEG}.`],
        ['college', 'NOOIT', null, `Onhaalbaar: ${LEEG}.`],
      ]);
      expect(await melding()).toEqual([
        `Raad Hendrik-Ido-Ambacht kan het venster tot en met vr 30-4-2021 niet meer halen: ${LEEG}.`,
      ]);
    });

    it('is there once the raad meets on do 29-4 (in by do 1-4): then the college has until that day', async () => {
      await planner().leg('griffier GM0531', 'recordVergadering', {
        gremium: 'raad-GM0531',
        handeling: 'TOEVOEGEN',
        dag: '2021-04-29',
        aanleverdag: '2021-04-01',
      });
      expect((await perStation())[2]?.slice(0, 3)).toEqual(['college', 'HAALBAAR', '2021-04-01']);
      expect(await melding()).toEqual([]);
    });
  });
});
