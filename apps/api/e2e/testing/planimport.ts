import { readFileSync } from 'node:fs';
import { dashboard } from './dashboard.js';
import { type Uitkomst, stuurMutatie } from './mutaties.js';
import type { Api, Wie } from './omgeving.js';

/** The plan as printed. */
export const BRON_004 = readFileSync(
  new URL('../../../../libs/bijlage/src/golden/bron-004.txt', import.meta.url),
  'utf8',
);
const OVERLEG = 'Week 20 (17-5 tm 21-5)\t17-5\tAfstemmen beide sporen';
const ONSD = 'Week 20 (17-5 tm 21-5)\tNog plannen (extra)\tInstemmen stukken en doorsturen';
const LAATSTE = 'Week 27 (5-7 tm 9-7)\t\tBijpraten\tDrechtsteden- dinsdag PFO sociaal\t';
const NIEUW = 'Week 20 (17-5 tm 21-5)\t19-5\tVoorbespreken conceptstukken\tNetwerk Managers\tDoor TWO';

/** The document, edited as a planner would: two rows moved, one added with a name nobody knows, one removed. */
export const BEWERKT = vervang(BRON_004, [
  ['bijgewerkt t/m 25-01-2021', 'bijgewerkt t/m 22-03-2021'],
  [OVERLEG, `${NIEUW}\n${OVERLEG.replace('17-5\tAf', '18-5\tAf')}`],
  [ONSD, ONSD.replace('Nog plannen (extra)', '20-5')],
  [`${LAATSTE}\n`, ''],
]);
export const EDITIE = { naam: 'Detailplanning 22-3-2021', reden: 'Verzet na de stuurgroep.' };

function vervang(tekst: string, paren: readonly (readonly [string, string])[]): string {
  return paren.reduce((tot, [oud, nieuw]) => {
    if (!tot.includes(oud)) throw new Error(`niet gevonden: ${oud}`);
    return tot.replace(oud, nieuw);
  }, tekst);
}

export interface Bevinding {
  readonly sleutel: string;
  readonly code: string;
  readonly uitleg: string;
  readonly status: string;
  readonly activiteiten: readonly string[];
}

interface Planimport {
  readonly samenvatting: string;
  readonly tellingen: readonly { readonly soort: string; readonly aantal: number }[];
  readonly stappen: readonly { readonly soort: string; readonly activiteit: string; readonly zin: string }[];
  readonly bevindingen: readonly Bevinding[];
  readonly aantalBevindingen: number;
}

export interface Importuitkomst extends Uitkomst {
  readonly planimport: Planimport;
  readonly kanVastgelegd?: boolean;
  readonly plaats?: string;
  readonly bezwaren?: readonly { readonly code: string; readonly plaats: string; readonly melding: string }[];
}

/** Sends it on the versie of the traject that holds, unless the input has its own. */
export async function muteerPlan<T = Importuitkomst>(
  api: Api,
  mutatie: 'importPlanning' | 'beslisBevinding' | 'planActiviteit',
  input: object,
  wie: Wie = 'two',
): Promise<T> {
  const { data, errors, tekst } = await stuurMutatie(api, wie, mutatie, {
    verwachteVersie: (await dashboard(api)).traject.versie,
    ...input,
  });
  if (errors.length > 0 || data == null) throw new Error(tekst);
  return data[mutatie] as T;
}

export const importeerPlan = (api: Api, input: object, wie: Wie = 'two') =>
  muteerPlan(api, 'importPlanning', { tekst: BEWERKT, editie: EDITIE, proef: false, ...input }, wie);

/** How many rows of each kind there are, where there are any. */
export function aantallen({ tellingen }: Planimport): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tellingen.filter(({ aantal }) => aantal > 0).map(({ soort, aantal }) => [soort, aantal]),
  );
}

export async function weekplanning(api: Api, peildatum: string | null = null) {
  const vraag = `query ($peildatum: Datum) { weekplanning(traject: "GR-SDD", peildatum: $peildatum, eerste: 100) {
    totaal activiteiten { code naam toestand reden datum { tekst } mijlpalen gremia { code }
      rijen { weekTekst datumTekst wat } } } }`;
  const { weekplanning: plan } = await api.lees<{
    weekplanning: {
      totaal: number;
      activiteiten: {
        code: string;
        naam: string;
        toestand: string;
        reden: string | null;
        datum: { tekst: string };
        gremia: { code: string }[];
        rijen: { datumTekst: string; wat: string }[];
      }[];
    };
  }>('lezer', vraag, { peildatum });
  return plan;
}

export async function bevindingenVan(api: Api, over = '') {
  const { bevindingen: lijst } = await api.lees<{
    bevindingen: { editie: number; bestand: string; hash: string; totaal: number; bevindingen: Bevinding[] };
  }>(
    'two',
    `{ bevindingen(traject: "GR-SDD"${over}) { editie bestand hash totaal bevindingen {
      sleutel code uitleg status activiteiten toelichting besloten { rol door op } } } }`,
  );
  return lijst;
}
