import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { NIEMAND_DOET_MEE } from './testing/niemand-doet-mee.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { ALBLASSERDAM, BESLOTEN } from './testing/weigeringen-besluit.js';
import { SOORT, TABEL } from './testing/weigeringen.js';
import { GEBRUIKT, GS, TRAJECTVERSIE } from './testing/weigeringbasis.js';
import { PLANNING } from './testing/weigeringen-planning.js';
import { SCENARIO } from './testing/weigeringen-scenario.js';

let omgeving: Omgeving;
/** Keys of things, by a name that the table can use. */
const sleutels = new Map<string, string>();

async function bereidVoor(): Promise<void> {
  const { api } = omgeving;
  const doe = async (wie: Wie, mutatie: Mutatie, input: object): Promise<Uitkomst> => {
    const uitkomst = await muteer(api, wie, mutatie, input);
    if (uitkomst.code !== undefined) throw new Error(JSON.stringify(uitkomst));
    return uitkomst;
  };
  const aangehouden = await doe('stuurgroep', 'recordBesluit', {
    ...BESLOTEN,
    dag: '2021-03-05',
    uitkomst: 'AANGEHOUDEN',
  });
  sleutels.set('aangehouden', aangehouden.besluit?.id ?? '');
  const metWens = await doe('stuurgroep', 'recordBesluit', {
    ...BESLOTEN,
    uitkomst: 'INGESTEMD_MET_AANPASSINGEN',
    aanpassingen: ['Noem de risico’s.'],
    verwachteVersie: 1,
    sleutel: GEBRUIKT,
  });
  sleutels.set('wens 2', `${metWens.besluit?.id ?? ''}-1`);
  await doe('stuurgroep', 'recordBesluit', {
    ...BESLOTEN,
    mijlpaal: 3,
    uitkomst: 'AANGEHOUDEN',
    aanhouding: { soort: 'TOT_HERINDIENING' },
  });
  await doe('two', 'planActiviteit', { activiteit: 'A-M2-24', handeling: 'VERVALLEN', reden: 'Zomer.' });
  await doe('gemeentesecretaris GM0505', 'recordDeelname', {
    traject: 'SERVICEGEMEENTE',
    gemeente: 'Dordrecht',
    deelname: 'DOET_MEE',
    vanaf: '2021-03-24',
    verwachteVersie: 2,
  });
  await doe('two', 'recordStationsregel', {
    traject: 'SERVICEGEMEENTE',
    station: 'college',
    regel: { toetswerkdagen: 2 },
    verwachteVersie: 3,
  });
  await doe('gemeentesecretaris GM0531', 'recordLokaalStation', {
    traject: 'SERVICEGEMEENTE',
    gemeente: 'GM0531',
    station: 'po',
    reden: 'Geen PO meer.',
    verwachteVersie: 4,
  });
  await api.lees(
    'two',
    'mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { ... on TrajectIngelezen { traject } } }',
    { tekst: NIEMAND_DOET_MEE },
  );
  const stand = await dashboard(api);
  sleutels.set('wens', `${cel(stand, 1, 'college-GM0610').besluit?.id ?? ''}-1`);
  for (const gremium of ['stuurgroep', 'onsd', 'college-GM0505']) {
    sleutels.set(`besluit ${gremium}`, cel(stand, 1, gremium).besluit?.id ?? '');
  }
  const { traject } = await api.lees<{
    traject: { gremia: { code: string; vergaderingen: { id: string; dag: string }[] }[] };
  }>('lezer', '{ traject(code: "GR-SDD") { gremia { code vergaderingen { id dag } } } }');
  for (const { code, vergaderingen } of traject.gremia) {
    for (const { id, dag } of vergaderingen) sleutels.set(`${code} ${dag}`, id);
  }
  await doe('two', 'beantwoordWens', {
    verwachteVersie: stand.traject.versie,
    wensen: [sleutels.get('wens')],
    stap: 'BEOORDELEN',
  });
  const brief = { activiteit: 'A-M1-16', gemeente: 'GM0482', handeling: 'VERZENDEN', dag: '2021-03-23' };
  await doe('two', 'recordAanbod', brief);
  await doe('two', 'bewaarScenario', { ...SCENARIO, traject: 'LEEG' });
  const { waarschuwingen } = await api.lees<{ waarschuwingen: { sleutel: string; kenmerk: string }[] }>(
    'two',
    '{ waarschuwingen(traject: "GR-SDD", eerste: 100) { sleutel kenmerk } }',
  );
  for (const { sleutel, kenmerk } of waarschuwingen) sleutels.set(`kenmerk ${sleutel}`, kenmerk);
  const weg = sleutels.get('raad-GM0482 2021-07-06');
  await doe('griffier GM0482', 'recordVergadering', {
    gremium: 'raad-GM0482',
    handeling: 'VERVALLEN',
    vergadering: weg,
    reden: 'Vervalt.',
    verwachteVersie: 0,
  });
  await doe('griffier GM0505', 'recordVergadering', {
    gremium: 'raad-GM0505',
    handeling: 'BEVESTIGEN',
    vergadering: sleutels.get('raad-GM0505 2021-05-25'),
    verwachteVersie: 0,
  });
  const ingelezen = await doe('two', 'importPlanning', { ...PLANNING, verwachteVersie: TRAJECTVERSIE - 3 });
  const feestdag = ingelezen.planimport?.bevindingen.find(({ code }) => code === 'DATUM_OP_FEESTDAG');
  sleutels.set('verworpen', feestdag?.sleutel ?? '');
  await doe('two', 'beslisBevinding', {
    bevinding: feestdag?.sleutel,
    besluit: 'VERWORPEN',
    verwachteVersie: TRAJECTVERSIE - 2,
  });
  await doe('two', 'planActiviteit', {
    activiteit: 'A-E2-01',
    handeling: 'VERPLAATSEN',
    datum: { dag: '2021-05-27' },
    reden: 'Pinksteren.',
    verwachteVersie: 1,
  });
}

beforeAll(async () => {
  omgeving = await startOmgeving({
    vooraf: [
      `INSERT INTO stukversie SELECT id, 3, 2, 'Definitieve teksten en stukken, versie 2', repeat('cd', 32) FROM traject WHERE code = 'GR-SDD'`,
      // A raad that first hears of the stuk.
      `UPDATE station SET fase = 'beeldvorming' WHERE code = 'raad'
        AND traject_id = (SELECT id FROM traject WHERE code = 'GR-SDD')`,
      // One of which nothing is planned yet, and so no year is known.
      `INSERT INTO traject (id, code, naam, doel, voorbeeld, versie)
        VALUES (gen_random_uuid(), 'LEEG', 'Leeg', '', false, 0)`,
    ],
  });
  await bereidVoor();
});
afterAll(async () => {
  await omgeving.sluit();
});

/** A field of this input may name a key of the preparation as `#name`. */
function metSleutels(input: object): object {
  const ingevuld = (waarde: unknown): unknown =>
    typeof waarde === 'string' && waarde.startsWith('#') ? sleutels.get(waarde.slice(1)) : waarde;
  const velden = Object.entries(input).map(([veld, waarde]) => [
    veld,
    Array.isArray(waarde) ? waarde.map(ingevuld) : ingevuld(waarde),
  ]);
  return Object.fromEntries(velden) as object;
}

describe.each(TABEL)('%s is refused, and nothing changes, for', (mutatie, goed, rijen) => {
  it.each(rijen)('%s by %s', async (_wat, wie, anders, weigering) => {
    const [code = '', veld = null] = weigering.split(' ');
    const voor = await omgeving.afdruk();
    const uitkomst = await muteer(omgeving.api, wie, mutatie, metSleutels({ ...goed, ...anders }));
    const soort = SOORT[code] ?? 'RegelGeschonden';
    expect(uitkomst).toMatchObject({ __typename: soort, code, veld });
    expect(uitkomst.melding).toMatch(/^[\p{L}“].*[.?]$/u);
    expect(await omgeving.afdruk()).toBe(voor);
  });
});

describe('a refusal', () => {
  it('tells in a conflict which versie it is now, by whom, and since when', async () => {
    expect(
      await muteer(omgeving.api, GS, 'recordBesluit', { ...ALBLASSERDAM, verwachteVersie: 0 }),
    ).toMatchObject({
      huidigeVersie: 1,
      door: 'voorbeeld',
      op: '2021-03-18T11:00:00.000Z',
    });
    expect(await muteer(omgeving.api, 'stuurgroep', 'recordBesluit', BESLOTEN)).toMatchObject({
      huidigeVersie: 2,
      door: 'Stuurgroep (demo)',
      op: '2021-03-24T10:00:00.000Z',
    });
  });

  it('is tested for every code of the rules that a mutation can reach', () => {
    const map = new URL('../../../libs/', import.meta.url);
    const lees = (pad: string): readonly string[] =>
      readdirSync(new URL(pad, map), { recursive: true, encoding: 'utf8' })
        .filter((naam) => /(?<!\.spec)\.ts$/u.test(naam))
        .map((naam) => readFileSync(new URL(`${pad}${naam}`, map), 'utf8'));
    const mutaties = lees('graphql/src/').join('\n');
    const toetsen = lees('route/src/toets/');
    // A check is asked by a mutation, or by another check.
    const bereikbaar = toetsen.filter((bron) =>
      bron
        .match(/(?<=export function )toets\w+/gu)
        ?.some(
          (naam) => mutaties.includes(naam) || toetsen.some((een) => een !== bron && een.includes(naam)),
        ),
    );
    const bekend = new Set(bereikbaar.join('\n').match(/(?<=')[A-Z]+-\d\d(?=')/gu));
    const codes = TABEL.flatMap(([, , rijen]) =>
      rijen.map(([, , , weigering]) => weigering.split(' ')[0] ?? ''),
    );
    const getest = new Set(codes.filter((code) => code.includes('-')));
    expect([...getest].sort()).toEqual([...bekend].sort());
  });
});
