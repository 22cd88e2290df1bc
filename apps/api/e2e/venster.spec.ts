import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

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
});
