import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';

/**
 * The raad of Dordrecht had mijlpaal 1 on its agenda of di 20-4 and did not decide. Today is vr 30-4. In its example
 * calendar follow di 25-5 (in by do 29-4: one day ago), di 29-6 (in by do 3-6), di 13-7 (only about the budget) and
 * di 21-9 (in by do 26-8). Its college meets again on di 11-5 (in by do 6-5), after the meireces.
 */
const GRIFFIER = 'griffier GM0505';
const RAAD = [1, 'raad-GM0505'] as const;
const OP_20_4 = { dag: '2021-04-20' };

let omgeving: Omgeving;
let planner: Planner;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-30' });
  planner = new Planner(omgeving, 'GR-SDD');
  await planner.behandel(GRIFFIER, 'recordBesluit', RAAD, {
    ...OP_20_4,
    uitkomst: 'AANGEHOUDEN',
    aanhouding: { soort: 'VOLGENDE_VERGADERING' },
  });
});
afterAll(async () => {
  await omgeving.sluit();
});

async function na(uitkomst: string, aanhouding?: object) {
  await planner.corrigeer(GRIFFIER, RAAD, { ...OP_20_4, uitkomst, aanhouding });
  return planner.stuk(...RAAD);
}

async function keren(): Promise<readonly string[]> {
  const vraag = 'mijlpaal: 1, station: "raad", gemeente: "Dordrecht"';
  const verloop = await planner.vraag<readonly { tekst: string }[]>('besluitverloop', vraag, '{ tekst }');
  return verloop.map(({ tekst }) => tekst);
}

/** What Dordrecht reads of mijlpaal 1, on its own page and in the procesbrief. */
async function waarIsHetStuk(): Promise<readonly unknown[]> {
  const STUK = 'stuk { uitleg sinds houder { naam } }';
  const { mijlpalen } = await planner.vraag<{ mijlpalen: readonly { stuk: object }[] }>(
    'gemeenteRoute',
    'gemeente: "Dordrecht"',
    `{ mijlpalen { ${STUK} } }`,
  );
  const { gemeenten } = await planner.vraag<{
    gemeenten: readonly { mijlpaal: number; gemeente: { naam: string }; stuk: object }[];
  }>('procesbrief', 'nummer: 3', `{ gemeenten { mijlpaal gemeente { naam } ${STUK} } }`);
  const brief = gemeenten.find((een) => een.mijlpaal === 1 && een.gemeente.naam === 'Dordrecht');
  return [mijlpalen[0]?.stuk, brief?.stuk];
}

const wachtOpHerindiening = async (): Promise<readonly string[]> =>
  (await planner.meldingen('WACHT_OP_HERINDIENING')).map(({ melding }) => melding);

describe('a raad that puts the stuk off on 20-4', () => {
  it('to the next meeting, decides on 25-5: nobody hands in again what lies there', async () => {
    expect(await na('AANGEHOUDEN', { soort: 'VOLGENDE_VERGADERING' })).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'DAG', tekst: 'di 25-5-2021' },
      aanleverenVoor: null,
      margeDagen: null,
      redenen: [
        'Op di 20-4-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
        'Eerste haalbare vergadering van Raad Dordrecht: di 25-5-2021, het stuk ligt er al.',
      ],
    });
  });

  it('until it is handed in again, decides on 29-6: the day for 25-5 was yesterday', async () => {
    expect(await na('AANGEHOUDEN', { soort: 'TOT_HERINDIENING' })).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'DAG', tekst: 'di 29-6-2021' },
      aanleverenVoor: '2021-06-03',
      // From vr 30-4 to do 3-6.
      margeDagen: 34,
      redenen: [
        'Op di 20-4-2021 aangehouden: het stuk komt terug zodra het opnieuw is aangeleverd.',
        'Het stuk kan hier worden aangeleverd vanaf vr 30-4-2021.',
        'De vergadering van di 25-5-2021 is niet haalbaar: de aanleverdatum was do 29-4-2021 (1 dag te laat).',
        'Eerste haalbare vergadering van Raad Dordrecht: di 29-6-2021, aanleveren uiterlijk do 3-6-2021.',
      ],
    });
  });

  it.each([
    ['do 3-6, the last day for 29-6', '2021-06-03', 'di 29-6-2021', 0],
    ['vr 4-6, a day later: over the summer', '2021-06-04', 'di 21-9-2021', 83],
  ])('until %s', async (_wanneer, herindiening, tekst, margeDagen) => {
    expect(await na('AANGEHOUDEN', { soort: 'TOT_HERINDIENING', herindiening })).toMatchObject({
      prognose: { soort: 'DAG', tekst },
      margeDagen,
    });
  });

  it('without a day, decides on 25-5 at the earliest and has no last day', async () => {
    expect(await wachtOpHerindiening()).toEqual([]);
    const zin =
      'wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd; op zijn vroegst in de vergadering van di 25-5-2021.';
    expect(await na('AANGEHOUDEN', { soort: 'ONBEPAALD' })).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'ONBEKEND', tekst: 'op zijn vroegst di 25-5-2021 (einde onbekend)' },
      redenen: [`Op di 20-4-2021 aangehouden: ${zin}`],
    });
    expect(await wachtOpHerindiening()).toEqual([
      `Bij Raad Dordrecht is het stuk op di 20-4-2021 aangehouden: ${zin}`,
    ]);
    const stuk = {
      uitleg:
        'Bij Raad Dordrecht is het stuk op di 20-4-2021 aangehouden: wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd.',
      sinds: '2021-04-20',
      houder: { naam: 'College Dordrecht' },
    };
    expect(await waarIsHetStuk()).toEqual([stuk, stuk]);
  });
});

describe('a raad from which the stuk goes away on 20-4', () => {
  it('taken back by its college: it is handed in again, so 29-6, and nothing waits for a word', async () => {
    expect(await na('TERUGGENOMEN')).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'DAG', tekst: 'di 29-6-2021' },
      aanleverenVoor: '2021-06-03',
      redenen: expect.arrayContaining([
        'Op di 20-4-2021 teruggenomen: het stuk moet opnieuw worden aangeleverd.',
      ]),
    });
    expect(await keren()).toEqual(['Keer 1: teruggenomen op di 20-4-2021.', 'Keer 2: nog niet behandeld.']);
    expect(await wachtOpHerindiening()).toEqual([]);
  });

  it('withdrawn: without end until somebody hands it in', async () => {
    expect(await na('INGETROKKEN')).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'ONBEKEND', tekst: 'op zijn vroegst di 25-5-2021 (einde onbekend)' },
      redenen: [
        'Op di 20-4-2021 ingetrokken: wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd; op zijn vroegst in de vergadering van di 25-5-2021.',
      ],
    });
    expect(await keren()).toEqual(['Keer 1: ingetrokken op di 20-4-2021.', 'Keer 2: nog niet behandeld.']);
    expect(await wachtOpHerindiening()).toHaveLength(1);
  });

  it('off the agenda: it still lies there for 25-5, and no keer is over', async () => {
    expect(await na('VAN_DE_AGENDA')).toMatchObject({
      toestand: 'AANGELEVERD',
      prognose: { soort: 'DAG', tekst: 'di 25-5-2021' },
      redenen: [
        'Op di 20-4-2021 van de agenda: het stuk komt terug op een volgende vergadering.',
        'Het stuk is aangeleverd op wo 24-3-2021.',
        'Eerste haalbare vergadering van Raad Dordrecht: di 25-5-2021, het stuk ligt er al.',
      ],
    });
    expect(await keren()).toEqual(['Keer 1: nog niet behandeld.']);
    expect(await wachtOpHerindiening()).toEqual([]);
  });

  it('sent back to the college: that decides on 11-5, 12 days too late for 25-5, so the raad on 29-6', async () => {
    expect(await na('TERUGVERWEZEN')).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'DAG', tekst: 'di 29-6-2021' },
      // From di 11-5 to do 3-6.
      margeDagen: 23,
      redenen: expect.arrayContaining([
        'Op di 20-4-2021 terugverwezen: het college moet opnieuw besluiten voordat het stuk terugkomt.',
        'De vergadering van di 25-5-2021 is niet haalbaar: de aanleverdatum was do 29-4-2021 (12 dagen te laat).',
      ]),
    });
    expect(await planner.stuk(1, 'college-GM0505')).toMatchObject({
      toestand: 'AAN_ZET',
      prognose: { soort: 'DAG', tekst: 'di 11-5-2021' },
      aanleverenVoor: '2021-05-06',
    });
    const stuk = {
      uitleg:
        'Terugverwezen door Raad Dordrecht op di 20-4-2021; het stuk moet opnieuw worden aangeleverd bij College Dordrecht.',
      sinds: '2021-04-20',
      houder: { naam: 'College Dordrecht' },
    };
    expect(await waarIsHetStuk()).toEqual([stuk, stuk]);
  });
});

describe('a stuk that was withdrawn', () => {
  it('has a day again once it is handed in: on di 18-5 in time for 29-6, and the warning is gone', async () => {
    await na('INGETROKKEN');
    expect(await wachtOpHerindiening()).toHaveLength(1);
    omgeving.klok.dag = '2021-05-18';
    await planner.behandel('gemeentesecretaris GM0505', 'recordAanlevering', RAAD, { dag: '2021-05-18' });
    expect(await planner.stuk(...RAAD)).toMatchObject({
      toestand: 'AANGEHOUDEN',
      prognose: { soort: 'DAG', tekst: 'di 29-6-2021' },
      // From di 18-5 to do 3-6.
      margeDagen: 16,
    });
    expect(await wachtOpHerindiening()).toEqual([]);
  });
});
