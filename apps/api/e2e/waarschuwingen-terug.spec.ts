import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

/*
 * ONS-D on vr 26-3 misses the college of di 30-3 (closes do 25-3), so the raad of di 20-4 (closes di 30-3) is missed and
 * it becomes di 18-5. With the ONS-D on do 25-3 all is made. Everything must be done before 1-5.
 */
const BESTAND = `
traject: { code: KLEIN-TERUG, naam: Kleine regeling, ingangsdatum: 2021-05-01 }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - { code: onsd, naam: ONS-D, beheerrol: onsd }
  - { code: college-a, naam: College Alblasserdam, soort: college, gemeente: GM0482, beheerrol: gemeentesecretaris }
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
rechtsregime:
  - { code: oud, regel: Toestemming., tot: 2021-04-30 }
  - { code: nieuw, regel: Eerst zienswijze., vanaf: 2021-05-01 }
routesjabloon:
  stations:
    - { code: onsd, naam: ONS-D }
    - { code: college, naam: College, perGemeente: true, voorgangers: [onsd] }
    - { code: raad, naam: Raad, perGemeente: true, voorgangers: [college] }
mijlpalen:
  - { nummer: 1, naam: Notitie, stuk: notitie }
vensters:
  - { mijlpaal: 1, station: raad, van: 2021-04-01, tot: 2021-04-30 }
planning:
  jaar: 2021
  bijgewerktTotEnMet: 2021-03-01
  activiteiten:
    - code: A-1
      naam: Instemming ONS-D
      mijlpalen: [1]
      gremia: [onsd]
      station: onsd
      datum: { soort: vast, dag: 2021-03-26, tekst: 26-3 }
vergaderschemas:
  - gremium: college-a
    vergaderingen:
      - { dag: 2021-03-30, aanleverdag: 2021-03-25 }
      - { dag: 2021-04-06, aanleverdag: 2021-04-01 }
  - gremium: raad-a
    vergaderingen:
      - { dag: 2021-04-20, aanleverdag: 2021-03-30 }
      - { dag: 2021-05-18, aanleverdag: 2021-04-22 }
synchronisatiepunten:
  - naam: Geen start zonder de ander
    traject: GR-SDD
    dag: 2021-05-01
    mijlpaal: 1
    vereist: { mijlpaal: 1, station: raad }
`;

/** The same with a raad on di 27-4 of which nobody knows until when it takes a stuk, and without the gate. */
const MISSCHIEN = BESTAND.replace('KLEIN-TERUG', 'KLEIN-MISSCHIEN')
  .replace('- { dag: 2021-05-18', '- { dag: 2021-04-27 }\n      - { dag: 2021-05-18')
  .replace(/synchronisatiepunten:[^]*$/u, '');

interface Gevolg {
  readonly code: string;
  readonly ernst: string;
  readonly uiterlijk: string | null;
}
interface Waarschuwing extends Gevolg {
  readonly gevolgen: readonly Gevolg[];
  readonly bewijs: readonly string[];
  readonly oorzaak: readonly string[];
  readonly actor: { readonly rol: string; readonly gremium: { readonly naam: string } };
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  for (const tekst of [BESTAND, MISSCHIEN]) {
    const { importTrajectbestand } = await omgeving.api.lees<{
      importTrajectbestand: { readonly __typename: string };
    }>(
      'two',
      `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
        ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`,
      { tekst },
    );
    expect(importTrajectbestand).toEqual({ __typename: 'TrajectIngelezen' });
  }
});
afterAll(async () => {
  await omgeving.sluit();
});

async function waarschuwingen(traject: string, peildatum: string): Promise<readonly Waarschuwing[]> {
  const antwoord = await omgeving.api.lees<{ waarschuwingen: readonly Waarschuwing[] }>(
    'two',
    `{ waarschuwingen(traject: "${traject}", peildatum: "${peildatum}", eerste: 100) {
      code ernst uiterlijk bewijs oorzaak actor { rol gremium { naam } }
      gevolgen { code ernst uiterlijk } } }`,
  );
  return antwoord.waarschuwingen;
}

describe('the warnings about a goal', () => {
  it.each([
    ['INGANGSDATUM_IN_GEVAAR', 'KRITIEK'],
    ['PROGNOSE_NA_VENSTER', 'KRITIEK'],
  ])('%s says that the ONS-D has until do 25-3, with its chain', async (code, ernst) => {
    const gevonden = (await waarschuwingen('KLEIN-TERUG', '2021-03-24')).find((een) => een.code === code);

    expect(gevonden).toMatchObject({
      ernst,
      uiterlijk: '2021-03-25',
      actor: { rol: 'onsd', gremium: { naam: 'ONS-D' } },
    });
    expect(gevonden?.oorzaak).toHaveLength(3);
  });

  it('stand under one cause: the gate with the other spoor and the change of the law follow from the late raad', async () => {
    const laat = (await waarschuwingen('KLEIN-TERUG', '2021-03-24')).find(
      ({ code }) => code === 'PROGNOSE_NA_VENSTER',
    );

    expect(laat?.gevolgen).toEqual([
      { code: 'SYNCHRONISATIE_IN_GEVAAR', ernst: 'KRITIEK', uiterlijk: '2021-03-25' },
      { code: 'RECHT_WIJZIGT_ONDERWEG', ernst: 'LET_OP', uiterlijk: '2021-03-25' },
    ]);
  });

  it('have no day any more once it has passed, and name it: then the window is out of reach', async () => {
    const lijst = await waarschuwingen('KLEIN-TERUG', '2021-03-26');
    const onhaalbaar = lijst.find(({ code }) => code === 'VENSTER_ONHAALBAAR');

    expect(onhaalbaar?.bewijs).toContain('Uiterste dag voor ONS-D: do 25-3-2021');
    const ingang = lijst.find(({ code }) => code === 'INGANGSDATUM_IN_GEVAAR');
    expect([ingang?.uiterlijk, ingang?.bewijs.at(-1)]).toEqual([
      null,
      'Uiterste dag voor ONS-D: do 25-3-2021',
    ]);
  });

  it('name the day of terugrekenen in GR SDD: the ONS-D had until 11-3 for Hendrik-Ido-Ambacht', async () => {
    const { terugrekenen } = await omgeving.api.lees<{
      terugrekenen: {
        venster: { stations: readonly { station: string; besluit: { dag: string | null } }[] };
      };
    }>(
      'two',
      `{ terugrekenen(traject: "GR-SDD", mijlpaal: 1, gemeente: "GM0531", peildatum: "2021-03-12") {
        venster { stations { station besluit { dag } } } } }`,
    );
    const onsd = terugrekenen.venster.stations.find(({ station }) => station === 'onsd');
    const lijst = await waarschuwingen('GR-SDD', '2021-03-12');
    const onhaalbaar = lijst.find(({ code }) => code === 'VENSTER_ONHAALBAAR');

    expect(onsd?.besluit.dag).toBe('2021-03-11');
    expect(onhaalbaar?.bewijs).toContain('Uiterste dag voor ONS D: do 11-3-2021');
  });
});

describe('herstel', () => {
  it('brings the raad back, and says that it has tried everything', async () => {
    const { herstel } = await omgeving.api.lees<{ herstel: { antwoord: string; volledig: boolean } }>(
      'two',
      `{ herstel(traject: "KLEIN-TERUG", mijlpaal: 1, gemeente: "GM0482", peildatum: "2021-03-24") {
        antwoord volledig } }`,
    );

    expect(herstel).toEqual({ antwoord: 'GEVONDEN', volledig: true });
  });
});

describe('a goal that is not certain any more, and not lost either', () => {
  const ZIN =
    'Niet zeker meer: dit moest uiterlijk do 25-3-2021, en die dag is voorbij. Het kan nog: de strook eindigt tussen ' +
    'di 27-4-2021 en di 18-5-2021: van Raad Alblasserdam van di 27-4-2021 is de aanleverdatum niet bekend.';

  it('reads the same in the last days, in their chain, and in the warnings', async () => {
    const wie = 'traject: "KLEIN-MISSCHIEN", mijlpaal: 1';
    const uiterste = '{ soort code dag uitleg misschienVia { gremium { naam } dag } }';
    const antwoord = await omgeving.api.lees<{
      terugrekenen: { venster: { stations: readonly [{ besluit: unknown }] } };
      uitersteDag: { dag: string; gemeenten: readonly [{ uiterste: unknown }] };
      waaromUitersteDag: { zinnen: readonly string[] };
    }>(
      'two',
      `{ terugrekenen(${wie}, gemeente: "Alblasserdam", peildatum: "2021-03-26") {
          venster { stations { besluit ${uiterste} } } }
        uitersteDag(${wie}, station: "onsd", peildatum: "2021-03-26") { dag gemeenten { uiterste ${uiterste} } }
        waaromUitersteDag(${wie}, station: "onsd", gemeente: "Alblasserdam", peildatum: "2021-03-26") { zinnen } }`,
    );

    const misschien = {
      soort: 'MISSCHIEN',
      code: null,
      dag: '2021-03-25',
      uitleg: ZIN,
      misschienVia: [{ gremium: { naam: 'Raad Alblasserdam' }, dag: '2021-04-27' }],
    };
    expect(antwoord.terugrekenen.venster.stations[0].besluit).toEqual(misschien);
    expect(antwoord.uitersteDag).toEqual({ dag: '2021-03-25', gemeenten: [{ uiterste: misschien }] });
    expect(antwoord.waaromUitersteDag.zinnen[0]).toBe(`ONS-D: ${ZIN}`);

    const lijst = await waarschuwingen('KLEIN-MISSCHIEN', '2021-03-26');
    const alle = lijst.flatMap(({ code, ernst, gevolgen }) => [{ code, ernst }, ...gevolgen]);
    expect(alle.filter(({ ernst }) => ernst === 'KRITIEK')).toEqual([]);
    expect(alle.map(({ code }) => code)).not.toContain('VENSTER_ONHAALBAAR');
    expect(lijst.find(({ code }) => code === 'PROGNOSE_NA_VENSTER')?.ernst).toBe('LET_OP');
    expect(lijst.find(({ code }) => code === 'INGANGSDATUM_IN_GEVAAR')?.bewijs).toContain(
      'Uiterste dag voor ONS-D: onbekend',
    );
  });
});
