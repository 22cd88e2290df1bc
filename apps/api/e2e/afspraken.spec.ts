import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const GRIFFIER = 'griffier GM0531';
const RUIMER = {
  venster: { mijlpaal: 1, station: 'raad', van: '2021-04-05', tot: '2021-05-14' },
  reden: 'Besproken in de stuurgroep.',
};
const KORTER = {
  aanlevertermijn: { gremium: 'raad-GM0531', dagen: 10 },
  reden: 'Met de griffie afgesproken.',
};

const versie = async (): Promise<number> => (await dashboard(omgeving.api)).traject.versie;

async function spreekAf(wie: Wie, input: object): Promise<Uitkomst> {
  return muteer(omgeving.api, wie, 'recordAfspraak', { ...input, verwachteVersie: await versie() });
}

/** Whether the raad of Hendrik-Ido-Ambacht is warned about, by itself or as a consequence. */
async function isTeLaat(peildatum: string): Promise<boolean> {
  const vraag = `{ waarschuwingen(traject: "GR-SDD", peildatum: "${peildatum}") {
    sleutel gevolgen { sleutel } } }`;
  const { waarschuwingen } = await omgeving.api.lees<{
    waarschuwingen: readonly {
      readonly sleutel: string;
      readonly gevolgen: readonly { readonly sleutel: string }[];
    }[];
  }>('two', vraag);
  return waarschuwingen
    .flatMap((een) => [een, ...een.gevolgen])
    .some(({ sleutel }) => sleutel === 'PROGNOSE_NA_VENSTER/M1/raad/GM0531');
}

const prognose = async (): Promise<string> =>
  cel(await dashboard(omgeving.api), 1, 'raad-GM0531').prognose.tekst;

describe('an afspraak', () => {
  it.each<[string, Wie, object, string]>([
    ['a griffier of the window', GRIFFIER, RUIMER, 'NIET_TOEGESTAAN'],
    ['the TWO of the closing days of a raad', 'two', KORTER, 'NIET_TOEGESTAAN'],
    ['two at once', 'two', { ...KORTER, ...RUIMER }, 'ONGELDIGE_INVOER'],
    ['no reason', 'two', { ...KORTER, reden: ' ' }, 'ONGELDIGE_INVOER'],
    ['nothing', 'two', { reden: 'Niets.' }, 'ONGELDIGE_INVOER'],
    [
      'a window that ends before it begins',
      'two',
      { ...RUIMER, venster: { ...RUIMER.venster, tot: '2021-04-01' } },
      'PERIODE-01',
    ],
    [
      'what holds already',
      'two',
      { samenloop: { mijlpaal: 1, regel: 'ALLEN' }, reden: 'Zo is het.' },
      'AFSPRAAK-01',
    ],
    [
      'a mijlpaal that is not there',
      'two',
      { samenloop: { mijlpaal: 9, regel: 'ALLEN' }, reden: 'x' },
      'NIET_GEVONDEN',
    ],
  ])('is refused for %s', async (_, wie, input, code) => {
    const voor = await omgeving.afdruk();
    expect(await spreekAf(wie, input)).toMatchObject({ code });
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('about a window takes the warning away from then on, and is told with its herkomst', async () => {
    expect(await isTeLaat('2021-03-24')).toBe(true);
    omgeving.klok.dag = '2021-03-25';
    expect(await spreekAf('two', RUIMER)).toMatchObject({
      __typename: 'AfspraakVastgelegd',
      afspraak: {
        soort: 'venster-wijzigen',
        tekst: 'Mijlpaal 1, Raad: venster ma 5-4-2021 t/m vr 14-5-2021.',
        reden: 'Besproken in de stuurgroep.',
        herkomst: { rol: 'two' },
      },
    });
    expect(await isTeLaat('2021-03-25')).toBe(false);
    expect(await isTeLaat('2021-03-24')).toBe(true);
    const { afspraken } = await omgeving.api.lees<{ afspraken: readonly object[] }>(
      'lezer',
      '{ afspraken(traject: "GR-SDD") { soort reden } }',
    );
    expect(afspraken).toEqual([{ soort: 'venster-wijzigen', reden: 'Besproken in de stuurgroep.' }]);
  });

  it('about the closing days gives the forecast that “what if” told', async () => {
    const vraag = `{ watAls(traject: "GR-SDD", maatregelen: [
      { aanlevertermijn: { gremium: "raad-GM0531", dagen: 10 } }
    ]) { stroken { mijlpaal gemeente { code } na { tekst } } } }`;
    const { watAls } = await omgeving.api.lees<{
      watAls: { stroken: readonly { mijlpaal: number; gemeente: { code: string }; na: { tekst: string } }[] };
    }>('two', vraag);
    const strook = watAls.stroken.find(
      ({ mijlpaal, gemeente }) => mijlpaal === 1 && gemeente.code === 'GM0531',
    );
    const voor = await prognose();
    expect(await spreekAf(GRIFFIER, KORTER)).toMatchObject({ __typename: 'AfspraakVastgelegd' });
    expect(await prognose()).toBe(strook?.na.tekst);
    expect(await prognose()).not.toBe(voor);
  });
});

describe('an afspraak about how many gemeenten a mijlpaal needs', () => {
  interface Waarom {
    readonly zinnen: readonly string[];
    readonly knopen: readonly { readonly id: string; readonly soort: string; readonly tekst: string }[];
  }
  const tweede = { samenloop: { mijlpaal: 3, regel: 'AANTAL', nodig: 2 }, reden: 'Twee is genoeg.' };

  /** The colleges that treffen mijlpaal 3 with their last days as in a calendar, the first one first. */
  async function treffend(): Promise<readonly string[]> {
    const { mijlpalen } = await dashboard(omgeving.api);
    const dagen = (mijlpalen[2]?.rijen ?? []).flatMap(({ cellen }) =>
      cellen.filter(({ station }) => station === 'treffen').map(({ prognose: { tekst } }) => tekst),
    );
    const laatste = (tekst: string): string => tekst.split(' ').at(-1) ?? '';
    const volgorde = (tekst: string): string =>
      laatste(tekst)
        .split('-')
        .map((deel) => deel.padStart(2, '0'))
        .reverse()
        .join('');
    return dagen.sort((a, b) => volgorde(a).localeCompare(volgorde(b)));
  }

  it('explains the signing by the second college that decides, and no longer by the last', async () => {
    const waarom = async (): Promise<Waarom> => {
      const vraag = `{ waarom(traject: "GR-SDD", mijlpaal: 3, station: "ondertekening") {
        zinnen knopen { id soort tekst } } }`;
      return (await omgeving.api.lees<{ waarom: Waarom }>('two', vraag)).waarom;
    };
    const college = ({ knopen }: Waarom): string =>
      knopen.find(({ soort, tekst }) => soort === 'DATUM' && tekst.startsWith('College'))?.tekst ?? '';
    const dagen = await treffend();
    expect(college(await waarom())).toContain(dagen.at(-1));
    expect(dagen[1]).not.toBe(dagen.at(-1));

    expect(await spreekAf('two', tweede)).toMatchObject({ __typename: 'AfspraakVastgelegd' });
    const daarna = await waarom();
    expect(college(daarna)).toContain((await treffend())[1]);
    expect(daarna.zinnen[0]).toContain(college(daarna).slice(0, -1).replace(': ', ' '));
  });
});

describe('a reces', () => {
  const GRIFFIE = 'griffier GM0590';
  const APRIL = { gremium: 'raad-GM0590', periode: { van: '2021-04-20', tot: '2021-04-25' } };
  const reden = 'Vastgesteld in het presidium.';
  const papendrecht = async (): Promise<string> =>
    cel(await dashboard(omgeving.api), 1, 'raad-GM0590').prognose.tekst;
  const volgende = async (): Promise<string | undefined> => {
    const vraag = `{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0590", peildatum: "2021-04-19") {
      mijlpalen { stuk { volgendeVergadering { dag } } } } }`;
    const { gemeenteRoute } = await omgeving.api.lees<{
      gemeenteRoute: { mijlpalen: readonly { stuk: { volgendeVergadering: { dag: string } | null } }[] };
    }>('lezer', vraag);
    return gemeenteRoute.mijlpalen[0]?.stuk.volgendeVergadering?.dag;
  };
  const recessen = async (zoalsBekendOp: string): Promise<readonly object[]> => {
    const vraag = `{ recessen(traject: "GR-SDD", zoalsBekendOp: "${zoalsBekendOp}") {
      naam voorbeeld gremium { code } periode { van tot } } }`;
    const antwoord = await omgeving.api.lees<{
      recessen: readonly { readonly naam: string; readonly gremium: { readonly code: string } }[];
    }>('lezer', vraag);
    return antwoord.recessen.filter(({ gremium }) => gremium.code === 'raad-GM0590').slice(0, 2);
  };

  it.each<[string, Wie, object, string]>([
    ['the TWO, of a raad', 'two', APRIL, 'NIET_TOEGESTAAN'],
    ['the griffier of another gemeente', GRIFFIER, APRIL, 'NIET_TOEGESTAAN'],
    [
      'all bodies of a gemeente at once',
      'two',
      { gemeente: 'GM0590', periode: APRIL.periode },
      'AFSPRAAK-02',
    ],
    [
      'a day on which there is none',
      GRIFFIE,
      { gremium: 'raad-GM0590', huidig: '2021-04-01' },
      'NIET_GEVONDEN',
    ],
    [
      'an end before the beginning',
      GRIFFIE,
      { ...APRIL, periode: { van: '2021-04-25', tot: '2021-04-20' } },
      'PERIODE-01',
    ],
    ['nothing that changes', GRIFFIE, { gremium: 'raad-GM0590' }, 'WATALS-07'],
  ])('is refused for %s', async (_, wie, reces, code) => {
    const voor = await omgeving.afdruk();
    expect(await spreekAf(wie, { reces, reden })).toMatchObject({ code });
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('moves the forecast of its own raad and its next meeting from then on, and back when it is not held', async () => {
    expect([await papendrecht(), await volgende()]).toEqual(['do 22-4-2021', '2021-04-22']);
    expect(await spreekAf(GRIFFIE, { reces: APRIL, reden })).toMatchObject({
      __typename: 'AfspraakVastgelegd',
      afspraak: {
        soort: 'reces',
        tekst: 'Raad Papendrecht: extra reces di 20-4 t/m zo 25-4-2021.',
        herkomst: { rol: 'griffier' },
      },
    });
    expect([await papendrecht(), await volgende()]).toEqual(['do 27-5-2021', '2021-05-27']);
    expect(await spreekAf(GRIFFIE, { reces: APRIL, reden })).toMatchObject({ code: 'AFSPRAAK-01' });
    const dagen = { van: '2021-04-20', tot: '2021-04-25' };
    const april = { naam: 'Het reces', voorbeeld: false, gremium: { code: 'raad-GM0590' }, periode: dagen };
    expect(await recessen('2021-03-25')).toMatchObject([{ naam: 'Voorjaarsreces', voorbeeld: true }, april]);
    expect(await recessen('2021-03-24')).toMatchObject([{ naam: 'Voorjaarsreces' }, { naam: 'Meireces' }]);

    const terug = { gremium: 'raad-GM0590', huidig: '2021-04-22' };
    expect(await spreekAf(GRIFFIE, { reces: terug, reden })).toMatchObject({
      __typename: 'AfspraakVastgelegd',
    });
    expect([await papendrecht(), await volgende()]).toEqual(['do 22-4-2021', '2021-04-22']);
  });
});

describe('a term of its own', () => {
  const GRIFFIE = 'griffier GM0590';
  const RAAD = 'raad-GM0590';
  const reden = 'Reglement van orde.';
  const NEGEN = { gremium: RAAD, termijn: 'REACTIE', dagen: 9 };
  const kort = async (): Promise<readonly object[]> => {
    const vraag = `{ waarschuwingen(traject: "GR-SDD", eerste: 100) { sleutel regel bewijs } }`;
    const { waarschuwingen } = await omgeving.api.lees<{
      waarschuwingen: readonly { readonly sleutel: string }[];
    }>('two', vraag);
    return waarschuwingen.filter(({ sleutel }) => sleutel.startsWith('UITNODIGING_KORT/'));
  };

  it.each<[string, Wie, object, string]>([
    ['the TWO, of a raad', 'two', NEGEN, 'NIET_TOEGESTAAN'],
    ['the griffier of another gemeente', GRIFFIER, NEGEN, 'NIET_TOEGESTAAN'],
    ['less than no days', GRIFFIE, { ...NEGEN, dagen: -1 }, 'ONGELDIGE_INVOER'],
    ['what holds already', GRIFFIE, { gremium: RAAD, termijn: 'UITNODIGING' }, 'AFSPRAAK-01'],
    ['a body that is not there', 'two', { ...NEGEN, gremium: 'geen' }, 'NIET_GEVONDEN'],
  ])('is refused for %s', async (_, wie, termijn, code) => {
    const voor = await omgeving.afdruk();
    expect(await spreekAf(wie, { termijn, reden })).toMatchObject({ code });
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('changes what the warning asks, whose term it names, and back', async () => {
    const voor = await kort();
    expect(await spreekAf(GRIFFIE, { termijn: NEGEN, reden })).toMatchObject({
      __typename: 'AfspraakVastgelegd',
      afspraak: { soort: 'termijn', tekst: 'Raad Papendrecht: 9 werkdagen om te reageren.' },
    });
    expect(await kort()).toContainEqual({
      sleutel: 'UITNODIGING_KORT/A-M2-07/A-M2-09',
      regel:
        'Tussen een brief en de ronde liggen ten minste 9 werkdagen (eigen termijn van Raad Papendrecht).',
      bewijs: expect.arrayContaining([
        '7 of 8 werkdagen tussen ma 29-3-2021 en ma 12-4-2021, 9 gevraagd (eigen termijn van Raad Papendrecht)',
      ]),
    });
    const { traject } = await omgeving.api.lees<{
      traject: { gremia: readonly { code: string; reactietermijn: number | null }[] };
    }>('lezer', '{ traject(code: "GR-SDD") { gremia { code reactietermijn } } }');
    expect(traject.gremia.filter(({ reactietermijn }) => reactietermijn !== null)).toEqual([
      { code: RAAD, reactietermijn: 9 },
    ]);
    expect(await spreekAf(GRIFFIE, { termijn: { gremium: RAAD, termijn: 'REACTIE' }, reden })).toMatchObject({
      afspraak: { tekst: 'Raad Papendrecht: de gebruikelijke reactietermijn.' },
    });
    expect(await kort()).toEqual(voor);
  });
});

describe('a written round', () => {
  const RONDE = {
    gremium: 'onsd',
    handeling: 'TOEVOEGEN',
    dag: '2021-05-19',
    schriftelijk: true,
    verwachteVersie: 0,
  };

  it('is refused where the body does not decide on paper', async () => {
    const { gremia } = (
      await omgeving.api.lees<{ traject: { gremia: readonly { code: string; versie: number }[] } }>(
        'two',
        '{ traject(code: "GR-SDD") { gremia { code versie } } }',
      )
    ).traject;
    const verwachteVersie = gremia.find(({ code }) => code === 'onsd')?.versie ?? -1;
    const uitkomst = await muteer(omgeving.api, 'two', 'recordVergadering', { ...RONDE, verwachteVersie });
    expect(uitkomst).toMatchObject({ code: 'AGENDA-08', veld: 'schriftelijk' });
  });
});
