import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FieldNode, Kind, buildSchema, parse, print } from 'graphql';
import { alles } from './testing/keuze.js';
import { LEZEN, TRAJECT } from './testing/leesrechten.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { PLANNING } from './testing/weigeringen-planning.js';

const SCHEMA = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const QUERIES = SCHEMA.getQueryType()?.getFields() ?? {};
/** What is about the dossier of now: its versie, and how much came later. */
const VAN_NU = new Set(['versie', 'trajectVersie', 'laterVastgelegd']);
const BEKEND = '2021-03-24';
const LATER = '2021-03-29';
const PEILDATUM = '2021-04-01';

/** Every question that takes a day of knowledge, by name and arguments. */
const VRAGEN = [
  ...LEZEN.map(([, vraag]) => vraag),
  `{ vergelijkPlanning(${TRAJECT}, van: { editie: 1 }, met: { peildatum: "${PEILDATUM}" }) { samenvatting } }`,
  `{ stukversies(${TRAJECT}, mijlpaal: 2) { nummer } }`,
  `{ besluitverloop(${TRAJECT}, mijlpaal: 1, station: "stuurgroep") { nummer } }`,
  `{ gemeenteRoute(${TRAJECT}, gemeente: "GM0523") { peildatum } }`,
  `{ waarschuwingverloop(${TRAJECT}, waarschuwing: "AANLEVERTERMIJN/M1/raad/GM0482") { vanaf } }`,
].flatMap((vraag) => {
  const definitie = parse(vraag).definitions[0];
  const veld = definitie?.kind === Kind.OPERATION_DEFINITION ? definitie.selectionSet.selections[0] : null;
  return veld?.kind === Kind.FIELD && neemtBekend(veld.name.value) ? [veld] : [];
});

function neemtBekend(query: string): boolean {
  return QUERIES[query]?.args.some(({ name }) => name === 'zoalsBekendOp') ?? false;
}

function naam({ name, arguments: args = [] }: FieldNode): string {
  const over = args.filter((arg) => !['traject', 'code'].includes(arg.name.value)).map(print);
  return `${name.value} ${over.join(' ')}`.trim();
}

function vraagVan({ name, arguments: args = [] }: FieldNode, zoalsBekendOp: string | null): string {
  const dagen = `peildatum: "${PEILDATUM}"${zoalsBekendOp === null ? '' : `, zoalsBekendOp: "${zoalsBekendOp}"`}`;
  const keuze = alles(SCHEMA, name.value, VAN_NU);
  return `{ ${name.value}(${[...args.map(print), dagen].join(', ')})${keuze} }`;
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

/** An answer, and the facts in it that are JSON by themselves, without what is of now. */
function gelezen(tekst: string): unknown {
  return JSON.parse(tekst, (sleutel, waarde: unknown) => {
    if (VAN_NU.has(sleutel)) return undefined;
    return sleutel === 'feiten' && typeof waarde === 'string' ? gelezen(waarde) : waarde;
  });
}

/** Records it, whatever versie it is at. */
async function doe(wie: Wie, mutatie: Mutatie, input: object): Promise<Uitkomst> {
  const eerste = await muteer(omgeving.api, wie, mutatie, input);
  const uitkomst =
    eerste.code === 'VERSIECONFLICT'
      ? await muteer(omgeving.api, wie, mutatie, { ...input, verwachteVersie: eerste.huidigeVersie })
      : eerste;
  if (uitkomst.code !== undefined) throw new Error(`${mutatie}: ${JSON.stringify(uitkomst)}`);
  return uitkomst;
}

/** Something of every kind, recorded on the days after the one that is asked about. */
async function legLaterVast(): Promise<void> {
  const raad = { mijlpaal: 1, station: 'raad', gemeente: 'GM0482' };
  const { besluit } = await doe('gemeentesecretaris GM0482', 'recordBesluit', {
    mijlpaal: 1,
    station: 'college',
    gemeente: 'GM0482',
    dag: '2021-03-23',
    uitkomst: 'INGESTEMD_MET_AANPASSINGEN',
    aanpassingen: ['Noem de kosten.'],
  });
  const wensen = [`${besluit?.id ?? ''}-1`];
  await doe('two', 'clusterWensen', { wensen, naam: 'Kosten' });
  await doe('griffier GM0482', 'recordAanlevering', { ...raad, dag: '2021-03-29' });
  await doe('griffier GM0482', 'recordVergadering', {
    gremium: 'raad-GM0482',
    handeling: 'TOEVOEGEN',
    dag: '2021-06-09',
  });
  await doe('onsd', 'recordVergadering', { gremium: 'onsd', handeling: 'TOEVOEGEN', dag: '2021-06-03' });
  await doe('two', 'planActiviteit', { activiteit: 'A-M2-24', handeling: 'VERVALLEN', reden: 'Zomer.' });
  await doe('two', 'recordAfspraak', {
    venster: { mijlpaal: 1, station: 'raad', van: '2021-04-05', tot: '2021-07-30' },
    reden: 'Meer tijd.',
  });
  await doe('griffier GM0482', 'recordStationsregel', {
    station: 'raad',
    gemeente: 'GM0482',
    regel: { toetswerkdagen: 3 },
  });
  await doe('gemeentesecretaris GM0505', 'recordDeelname', {
    gemeente: 'GM0505',
    deelname: 'DOET_MEE',
    vanaf: LATER,
  });
  await doe('two', 'recordLokaalStation', {
    gemeente: 'GM0523',
    station: 'overleg',
    plaats: {
      naam: 'Overleg',
      na: 'onsd',
      voor: 'college',
      gremium: { nieuw: { naam: 'Commissie', soort: 'commissie', mandaat: 'ADVISEERT' } },
    },
  });
  await doe('two', 'bewaarScenario', {
    naam: 'Later',
    toelichting: '',
    maatregelen: [{ extraRaad: { gemeente: 'GM0531', dag: '2021-05-03', aanleverdag: '2021-04-26' } }],
  });
  await doe('two', 'recordAanbod', {
    activiteit: 'A-M1-06',
    gemeente: 'GM0505',
    handeling: 'VERZENDEN',
    dag: '2021-03-25',
  });
  await doe('griffier GM0505', 'recordAanmelding', { activiteit: 'A-M1-16', gemeente: 'GM0505', aantal: 2 });
  await doe('two', 'stelEditieVast', { naam: 'Later', bijgewerktTotEnMet: LATER, reden: 'Bij.' });
  await doe('stuurgroep', 'stelRoutekaartVast', {
    naam: 'Later',
    gremium: 'stuurgroep',
    dag: LATER,
    reden: 'Bij.',
    rijen: [{ activiteit: 'A-M1-01', onbekend: true }],
  });
  await doe('two', 'importPlanning', {
    ...PLANNING,
    editie: { naam: 'Ingelezen', bijgewerktTotEnMet: LATER, reden: 'Bij.' },
    proef: false,
  });
  await doe('two', 'voegStukversieToe', { mijlpaal: 1, naam: 'versie 2', hash: 'ab'.repeat(32) });
}

describe('asked as known on a day', () => {
  const toen = new Map<FieldNode, string>();
  const antwoord = async (veld: FieldNode, bekend: string | null): Promise<string> => {
    const { tekst, errors } = await omgeving.api.vraag('two', vraagVan(veld, bekend));
    // What was not found then is an answer too; that a question itself is wrong is not.
    expect(errors.filter(({ extensions }) => extensions.code !== 'NIET_GEVONDEN')).toEqual([]);
    return tekst;
  };

  beforeAll(async () => {
    for (const veld of VRAGEN) toen.set(veld, await antwoord(veld, BEKEND));
    omgeving.klok.dag = LATER;
    await legLaterVast();
  });

  it.each(VRAGEN.map((veld) => [naam(veld), veld] as const))(
    '%s tells what it told before anything was recorded later',
    async (_naam, veld) => {
      expect(gelezen(await antwoord(veld, BEKEND))).toEqual(gelezen(toen.get(veld) ?? ''));
    },
  );

  it('that is no wonder: without it most tell something else', async () => {
    const anders: string[] = [];
    for (const veld of VRAGEN) {
      const nu = JSON.stringify(gelezen(await antwoord(veld, null)));
      if (nu !== JSON.stringify(gelezen(toen.get(veld) ?? ''))) anders.push(naam(veld));
    }
    expect(anders.length).toBeGreaterThan(VRAGEN.length / 2);
  });

  it('every question is among these', () => {
    const gevraagd = new Set(VRAGEN.map(({ name }) => name.value));
    expect([...gevraagd].sort()).toEqual(Object.keys(QUERIES).filter(neemtBekend).sort());
  });
});
