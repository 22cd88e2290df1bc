import {
  type Bijlage,
  type Documentinvoer,
  type Leescontext,
  leesBijlageInStappen,
  leesTabellen,
} from '@routekaart/bijlage';
import {
  type BestandGeweigerd,
  type Gelezen,
  type GelezenTabellen,
  leesBestand,
} from '@routekaart/documenten';
import type { Stand } from '@routekaart/traject';
import type { Invoerfout } from '../algemeen/invoer.js';
import { maakHerkenner } from './bekende-rijen.js';
import type { KeurPlanningArgs } from './keur-planning.args.js';
import { doeInStappen } from './doe-in-stappen.js';
import type { Leesvoortgang } from './leesvoortgang.js';
import type { Keuring } from './planningkeuring.view.js';

/** What a planning may hold: that of 2021 has 61 rows and 9,000 characters. 5,000 rows are read in two seconds. */
const GROOTSTE_PLANNING = { rijen: 5_000, tekens: 2_000_000, tabellen: 100 } as const;

/** What is read: text is taken apart by the reader of planningen, a file by that of files. */
interface Bron extends Pick<GelezenTabellen, 'soort' | 'twijfel'> {
  readonly invoer: string | Documentinvoer;
}

/** Where a planning stands, and the year for days without one. */
export type Planningbron = Pick<KeurPlanningArgs, 'tekst' | 'bestand' | 'jaar'>;

/** What these arguments cannot be, or `null`. */
export function toetsBron({ tekst, bestand }: Planningbron): Invoerfout | null {
  return (tekst == null) === (bestand == null)
    ? { veld: 'tekst', melding: 'Geef een tekst of een bestand: één van de twee.' }
    : null;
}

/**
 * Reads a planning against what is known of the traject: nothing is kept of it. Others are served in between, and
 * `meld` hears how far it is.
 */
export async function keur(
  bron: Planningbron,
  stand: Stand,
  meld: (voortgang: Leesvoortgang) => void = () => undefined,
): Promise<Keuring | BestandGeweigerd> {
  const gelezen = await leesBron(bron, (rijen) => meld({ fase: 'bestand', gedaan: rijen, totaal: null }));
  if (gelezen.kind === 'geweigerd') return gelezen;
  if (gelezen.kind === 'agenda') return weiger('Een agenda bevat geen planningstabellen.');
  const document = documentVan(gelezen, bron.tekst ?? null);
  const teGroot = toetsOmvang(document.invoer);
  if (teGroot !== null) return weiger(teGroot);
  const { bijlage, jaarHerkomst } = await leesMetJaar(document.invoer, bron.jaar ?? null, stand, meld);
  return { bestand: document, bijlage, jaarHerkomst, herken: maakHerkenner(stand) };
}

function leesBron({ tekst, bestand }: Planningbron, voortgang: (rijen: number) => void): Promise<Gelezen> {
  return bestand != null
    ? leesBestand({ naam: bestand.naam, inhoud: Buffer.from(bestand.inhoud, 'base64'), voortgang })
    : leesBestand({ naam: '', inhoud: Buffer.from(tekst ?? ''), voortgang });
}

/** In a pasted bijlage the commas of the prose can outnumber the tabs; the tabs make the tables all the same. */
function documentVan(gelezen: GelezenTabellen, tekst: string | null): Bron {
  return tekst !== null && gelezen.soort !== 'tsv' && tekst.includes('\t')
    ? { soort: 'tsv', twijfel: [], invoer: tekst }
    : { soort: gelezen.soort, twijfel: gelezen.twijfel, invoer: gelezen };
}

function toetsOmvang(invoer: Bron['invoer']): string | null {
  const { proza, tabellen } =
    typeof invoer === 'string' ? { proza: [{ tekst: invoer }], tabellen: leesTabellen(invoer) } : invoer;
  const cellen = tabellen.flatMap(({ titel, kop, rijen }) => [
    titel,
    ...kop,
    ...rijen.flatMap((rij) => rij.cellen),
  ]);
  const tekens = [...proza.map(({ tekst }) => tekst), ...cellen].reduce((som, { length }) => som + length, 0);
  const rijen = tabellen.reduce((som, tabel) => som + tabel.rijen.length, 0);
  if (tabellen.length > GROOTSTE_PLANNING.tabellen) return 'Een planning heeft hier hooguit 100 tabellen.';
  if (rijen > GROOTSTE_PLANNING.rijen) return 'Een planning heeft hier hooguit 5.000 rijen.';
  return tekens > GROOTSTE_PLANNING.tekens ? 'Een planning heeft hier hooguit 2.000.000 tekens.' : null;
}

function weiger(reden: string): BestandGeweigerd {
  return { kind: 'geweigerd', reden, plaats: '' };
}

/** The year as given, else as the document prints it, else that of the plan that is known. */
async function leesMetJaar(
  invoer: Bron['invoer'],
  jaar: number | null,
  { gremia, gemeenten, kalenderperioden, activiteiten }: Stand,
  meld: (voortgang: Leesvoortgang) => void,
): Promise<Pick<Keuring, 'jaarHerkomst'> & { readonly bijlage: Bijlage }> {
  const context: Leescontext = { gremia, gemeenten, kalenderperioden };
  const lees = (met: Leescontext): Promise<Bijlage> => doeInStappen(leesBijlageInStappen(invoer, met), meld);
  const bijlage = await lees(jaar === null ? context : { ...context, jaar });
  const vanPlan = activiteiten.flatMap(({ week }) => week.weken)[0]?.jaar ?? null;
  return bijlage.jaar.jaar !== null || vanPlan === null
    ? { bijlage, jaarHerkomst: bijlage.jaar.herkomst }
    : { bijlage: await lees({ ...context, jaar: vanPlan }), jaarHerkomst: 'plan' };
}
