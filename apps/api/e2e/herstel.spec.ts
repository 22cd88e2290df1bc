import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const HERSTEL = `query ($traject: String!, $gemeente: String!, $mijlpaal: Int!, $doel: Doel, $peildatum: Datum) {
  herstel(traject: $traject, mijlpaal: $mijlpaal, gemeente: $gemeente, doel: $doel, peildatum: $peildatum) {
    antwoord voor { tekst } grens geprobeerd volledig redenen { code tekst }
    plannen { kosten margeDagen dag { tekst } maatregelen { soort tekst } } } }`;

interface Herstel {
  readonly antwoord: string;
  readonly voor: { readonly tekst: string };
  readonly grens: string | null;
  readonly geprobeerd: number;
  readonly volledig: boolean;
  readonly redenen: readonly { readonly code: string; readonly tekst: string }[];
  readonly plannen: readonly {
    readonly kosten: number;
    readonly margeDagen: number;
    readonly dag: { readonly tekst: string };
    readonly maatregelen: readonly { readonly soort: string; readonly tekst: string }[];
  }[];
}

async function herstel(gemeente: string, anders: object = {}): Promise<Herstel> {
  const vraag = { traject: 'GR-SDD', mijlpaal: 1, gemeente, ...anders };
  return (await omgeving.api.lees<{ herstel: Herstel }>('stuurgroep', HERSTEL, vraag)).herstel;
}

describe('GR-SDD', () => {
  it('Hendrik-Ido-Ambacht comes back by taking the stuk in late, or by an extra raad', async () => {
    const { plannen, ...rest } = await herstel('Hendrik-Ido-Ambacht');
    expect(rest).toMatchObject({
      antwoord: 'GEVONDEN',
      voor: { tekst: 'ma 10-5-2021' },
      grens: '2021-04-30',
      redenen: [],
    });
    // From ma 12-4 to vr 30-4 are 18 days.
    expect(plannen[0]).toEqual({
      kosten: 2,
      margeDagen: 18,
      dag: { tekst: 'ma 12-4-2021' },
      maatregelen: [
        {
          soort: 'later-aanleveren',
          tekst: 'Raad Hendrik-Ido-Ambacht: ma 12-4-2021, aanleveren uiterlijk di 30-3-2021.',
        },
      ],
    });
    expect(plannen.flatMap(({ maatregelen }) => maatregelen.map(({ soort }) => soort))).toEqual(
      expect.arrayContaining(['kortere-termijn', 'extra-raad']),
    );
    const kosten = plannen.map((plan) => plan.kosten);
    expect(kosten).toEqual([...kosten].sort((a, b) => a - b));
  });

  it('asks for nothing where the raad decides inside its window, nor for an ingangsdatum far away', async () => {
    expect(await herstel('Dordrecht')).toMatchObject({ antwoord: 'NIET_NODIG', plannen: [], geprobeerd: 0 });
    expect(await herstel('Hendrik-Ido-Ambacht', { doel: 'INGANGSDATUM' })).toMatchObject({
      antwoord: 'NIET_NODIG',
      grens: '2021-12-31',
    });
  });

  it('says why nothing helps once the window has passed', async () => {
    expect(await herstel('Hendrik-Ido-Ambacht', { peildatum: '2021-05-03' })).toMatchObject({
      antwoord: 'GEEN',
      plannen: [],
      redenen: [{ code: 'DOEL_VOORBIJ', tekst: 'De laatste dag was vr 30-4-2021, en die is voorbij.' }],
    });
  });
});

describe('GR-SDD, when nobody has planned the ONS-D of mijlpaal 2', () => {
  const vraag = { mijlpaal: 2, doel: 'INGANGSDATUM' };
  const INSTEMMEN = 'Instemmen stukken en doorsturen naar colleges gemeenten (x7)';

  // The stuurgroep decides on vr 25-6; on do 1-7 the ONS-D meets anyway.
  it('Dordrecht makes the ingangsdatum once it has a day', async () => {
    const { antwoord, plannen } = await herstel('Dordrecht', { ...vraag, peildatum: '2021-06-15' });
    expect({ antwoord, plannen }).toEqual({
      antwoord: 'GEVONDEN',
      plannen: [
        {
          kosten: 2,
          // From di 21-9 to vr 31-12 are 101 days.
          margeDagen: 101,
          dag: { tekst: 'di 21-9-2021' },
          maatregelen: [{ soort: 'regionaal-plannen', tekst: `${INSTEMMEN}: do 1-7-2021.` }],
        },
      ],
    });
  });

  // Do 27-5 is the last day for the raad of di 29-6; by its usual term the ONS-D then closes on ma 24-5, a holiday, and
  // after the stuurgroep of vr 28-5 it is only certain on a later day.
  it('Dordrecht makes its window with a body that takes the stuk in late, not with an ONS-D that closed before the stuurgroep', async () => {
    const { plannen } = await herstel('Dordrecht', { ...vraag, doel: 'VENSTER', peildatum: '2021-05-24' });
    const teksten = plannen.map(({ maatregelen }) => maatregelen.map(({ tekst }) => tekst));
    expect(teksten[0]).toEqual([
      `${INSTEMMEN}: do 3-6-2021.`,
      'Raad Dordrecht: di 29-6-2021, aanleveren uiterlijk di 8-6-2021.',
    ]);
    expect(teksten).toContainEqual([
      `${INSTEMMEN}: do 3-6-2021.`,
      'College Dordrecht: do 3-6-2021 in plaats van di 8-6-2021, aanleveren uiterlijk do 3-6-2021.',
    ]);
    expect(teksten.flat()).not.toContain('Instemmen met conceptstukken: do 27-5-2021.');
    expect(plannen.every(({ dag }) => ['di 29-6-2021', 'vr 2-7-2021'].includes(dag.tekst))).toBe(true);
  });
});

describe('SERVICEGEMEENTE, on ma 8-11-2021, with the ingangsdatum as goal', () => {
  const vraag = { traject: 'SERVICEGEMEENTE', doel: 'INGANGSDATUM', peildatum: '2021-11-08' };

  // The college of di 9-11 closed on do 4-11; the next is di 16-11, and then the raad of do 9-12 has closed.
  it('Papendrecht makes it when its college or its raad takes the stuk in late', async () => {
    const { antwoord, voor, grens, plannen } = await herstel('Papendrecht', vraag);
    expect({ antwoord, voor: voor.tekst, grens }).toEqual({
      antwoord: 'GEVONDEN',
      voor: 'op een onbekende dag',
      grens: '2021-12-31',
    });
    expect(plannen.slice(0, 2)).toEqual(
      [
        'College Papendrecht: di 9-11-2021, aanleveren uiterlijk ma 8-11-2021.',
        'Raad Papendrecht: do 9-12-2021, aanleveren uiterlijk di 16-11-2021.',
      ].map((tekst) => ({
        kosten: 2,
        // From do 9-12 to vr 31-12 are 22 days.
        margeDagen: 22,
        dag: { tekst: 'do 9-12-2021' },
        maatregelen: [{ soort: 'later-aanleveren', tekst }],
      })),
    );
  });

  // Of its overleg no meeting is known after June; a day on its usual Monday is enough for the college and the raad after it.
  it.each([
    ['2021-09-24', 'ma 27-9-2021, aanleveren uiterlijk vr 24-9-2021', 'ma 1-11-2021', 60],
    ['2021-11-08', 'ma 8-11-2021, aanleveren uiterlijk ma 8-11-2021', 'ma 13-12-2021', 18],
  ])(
    'Hendrik-Ido-Ambacht makes it on %s with an extra overleg',
    async (peildatum, opDag, raad, margeDagen) => {
      const { antwoord, plannen } = await herstel('Hendrik-Ido-Ambacht', { ...vraag, peildatum });
      expect({ antwoord, plannen }).toEqual({
        antwoord: 'GEVONDEN',
        plannen: [
          {
            kosten: 3,
            margeDagen,
            dag: { tekst: raad },
            maatregelen: [
              {
                soort: 'extra-vergadering',
                tekst: `Portefeuillehoudersoverleg Hendrik-Ido-Ambacht: extra op ${opDag}.`,
              },
            ],
          },
        ],
      });
    },
  );

  it('has nothing to return to without a window', async () => {
    expect(await herstel('Papendrecht', { traject: 'SERVICEGEMEENTE' })).toMatchObject({
      antwoord: 'GEEN_DOEL',
      grens: null,
    });
  });
});

describe('who asks', () => {
  it('is refused a mijlpaal that does not exist, and another gemeente as a griffier', async () => {
    const vraag = { traject: 'GR-SDD', gemeente: 'Dordrecht', mijlpaal: 9 };
    const onbekend = await omgeving.api.vraag('stuurgroep', HERSTEL, vraag);
    expect(onbekend.errors[0]?.extensions).toMatchObject({ code: 'NIET_GEVONDEN', veld: 'mijlpaal' });
    const ander = await omgeving.api.vraag('griffier GM0505', HERSTEL, {
      ...vraag,
      gemeente: 'Sliedrecht',
      mijlpaal: 1,
    });
    expect(ander.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
