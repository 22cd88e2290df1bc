import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

/**
 * The summer of 2021 as a wall: the raden decide on mijlpaal 2 until 2-7 (bron 004), in the school holidays of 17-7 to
 * 29-8 none meets, and mijlpaal 3 starts on 3-9 (by the template). The days of colleges and raden are those of the example calendars.
 */
let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Sprong {
  readonly van: string;
  readonly naar: string;
  readonly dagen: number;
  readonly klif: boolean;
  readonly achterDeMuur: readonly string[];
  readonly uitleg: string;
}
interface Terug {
  readonly terugrekenen: {
    readonly voorbeeld: boolean;
    readonly venster: {
      readonly stations: readonly { readonly station: string; readonly sprong: Sprong | null }[];
    };
  };
}
interface Treden {
  readonly stappenfunctie: {
    readonly gemeenten: readonly {
      readonly gemeente: { readonly naam: string };
      readonly treden: readonly { readonly tot: string; readonly einde: { readonly tekst: string } }[];
    }[];
  };
}
interface WatAls {
  readonly watAls: {
    readonly stroken: readonly {
      readonly mijlpaal: number;
      readonly gemeente: { readonly naam: string };
      readonly na: { readonly tekst: string } | null;
    }[];
  };
}

async function sprongVan(gemeente: string, station: string): Promise<Sprong | null | undefined> {
  const { terugrekenen } = await omgeving.api.lees<Terug>(
    'two',
    `query ($gemeente: String!) {
      terugrekenen(traject: "GR-SDD", mijlpaal: 2, gemeente: $gemeente, peildatum: "2021-03-24") {
        voorbeeld venster { stations { station sprong { van naar dagen klif achterDeMuur uitleg } } } } }`,
    { gemeente },
  );
  expect(terugrekenen.voorbeeld).toBe(true);
  return terugrekenen.venster.stations.find((een) => een.station === station)?.sprong;
}

describe('one day too late for the raad before the summer of 2021', () => {
  it.each([
    ['Alblasserdam', '2021-06-29', '2021-09-28', 91],
    ['Dordrecht', '2021-06-29', '2021-09-21', 84],
    ['Hardinxveld-Giessendam', '2021-07-01', '2021-09-23', 84],
    ['Hendrik-Ido-Ambacht', '2021-06-28', '2021-09-20', 84],
    ['Zwijndrecht', '2021-06-22', '2021-09-28', 98],
  ])('costs %s the whole summer', async (gemeente, van, naar, dagen) => {
    const sprong = await sprongVan(gemeente, 'raad');
    expect(sprong).toMatchObject({ van, naar, dagen, klif: true, achterDeMuur: [`Raad ${gemeente}`] });
    expect(sprong?.uitleg).toContain('over het reces “Zomerreces”');
  });

  it('costs a college a week: nothing lies between the first two meetings at which it may decide', async () => {
    expect(await sprongVan('Dordrecht', 'college')).toMatchObject({
      van: '2021-05-25',
      naar: '2021-06-01',
      dagen: 7,
      klif: false,
      achterDeMuur: [],
    });
  });
});

describe('the last day of the ONS-D before the wall', () => {
  it('is 27-5 for three of seven, and in Sliedrecht one raad is left between window and wall', async () => {
    const { stappenfunctie } = await omgeving.api.lees<Treden>(
      'stuurgroep',
      `{ stappenfunctie(traject: "GR-SDD", mijlpaal: 2, station: "onsd", van: "2021-05-10", tot: "2021-06-30",
          peildatum: "2021-03-24") { gemeenten { gemeente { naam } treden { tot einde { tekst } } } } }`,
    );
    const treden = stappenfunctie.gemeenten.map((een) => [
      een.gemeente.naam,
      ...een.treden.map(({ tot, einde }) => `${tot} ${einde.tekst}`),
    ]);
    expect(treden).toEqual([
      ['Alblasserdam', '2021-06-03 di 29-6-2021', '2021-06-30 di 28-9-2021'],
      ['Dordrecht', '2021-05-27 di 29-6-2021', '2021-06-30 di 21-9-2021'],
      ['Hardinxveld-Giessendam', '2021-05-21 do 1-7-2021', '2021-06-30 do 23-9-2021'],
      ['Hendrik-Ido-Ambacht', '2021-05-27 ma 28-6-2021', '2021-06-30 ma 20-9-2021'],
      ['Papendrecht', '2021-05-19 do 24-6-2021', '2021-06-30 do 16-9-2021'],
      ['Sliedrecht', '2021-05-20 di 22-6-2021', '2021-06-10 di 13-7-2021', '2021-06-30 di 21-9-2021'],
      ['Zwijndrecht', '2021-05-27 di 22-6-2021', '2021-06-30 di 28-9-2021'],
    ]);
  });
});

describe('an ONS-D that decides on vr 28-5-2021', () => {
  interface Knelt {
    readonly waarschuwingen: readonly {
      readonly code: string;
      readonly mijlpaal: number | null;
      readonly melding: string;
    }[];
  }
  const achterDefinitieveTekst = async (): Promise<readonly string[]> => {
    const { waarschuwingen } = await omgeving.api.lees<Knelt>(
      'two',
      '{ waarschuwingen(traject: "GR-SDD", eerste: 100) { code mijlpaal melding } }',
    );
    return waarschuwingen
      .filter(({ code, mijlpaal }) => code === 'MIJLPALEN_KNELLEN' && mijlpaal === 3)
      .map(({ melding }) => melding);
  };
  const zin = (gemeenten: string): string =>
    `Nog niet klaar met mijlpaal 2 wanneer mijlpaal 3 begint op vr 3-9-2021: ${gemeenten}.`;

  it('puts five raden behind the wall; Alblasserdam still makes its window and Sliedrecht the raad after it', async () => {
    const { watAls } = await omgeving.api.lees<WatAls>(
      'two',
      `{ watAls(traject: "GR-SDD", maatregelen: [{ verplaatsActiviteit: { activiteit: "A-M2-15", dag: "2021-05-28" } }]) {
        stroken { mijlpaal gemeente { naam } na { tekst } } } }`,
    );
    const raden = watAls.stroken.filter(({ mijlpaal }) => mijlpaal === 2);
    expect(raden.map(({ gemeente, na }) => [gemeente.naam, na?.tekst])).toEqual([
      ['Alblasserdam', 'di 29-6-2021'],
      ['Dordrecht', 'di 21-9-2021'],
      ['Hardinxveld-Giessendam', 'do 23-9-2021'],
      ['Hendrik-Ido-Ambacht', 'ma 20-9-2021'],
      ['Papendrecht', 'do 16-9-2021'],
      ['Sliedrecht', 'di 13-7-2021'],
      ['Zwijndrecht', 'di 28-9-2021'],
    ]);
  });

  it('makes those five decide after the definitive text exists; before it only Papendrecht may', async () => {
    expect(await achterDefinitieveTekst()).toEqual([zin('Papendrecht')]);
    await muteer(omgeving.api, 'onsd', 'planActiviteit', {
      activiteit: 'A-M2-15',
      handeling: 'VASTLEGGEN',
      datum: { dag: '2021-05-28' },
    });
    expect(await achterDefinitieveTekst()).toEqual([
      zin('Dordrecht, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Papendrecht, Zwijndrecht'),
    ]);
  });
});
