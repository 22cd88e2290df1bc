import { createHash } from 'node:crypto';
import { bevindingsleutels, type Bevinding, type Bijlage } from '@routekaart/bijlage';
import type { BestandGeweigerd } from '@routekaart/documenten';
import type { Gremium, Stand } from '@routekaart/traject';
import { keur } from '../bijlage/keur.js';
import type { Leesvoortgang } from '../bijlage/leesvoortgang.js';
import { bevindingenVan, type Keuring } from '../bijlage/planningkeuring.view.js';
import { zoekGremium } from '../gremium/zoek.js';
import type { ImportPlanningInput } from './import-planning.input.js';

/** A bevinding that can be called by its key. */
export type Sleutelbevinding = Bevinding & { readonly sleutel: string };

/** A planning as it was read for an import. */
export interface Planninglezing {
  readonly bron: { readonly bestand: string; readonly soort: string; readonly hash: string };
  readonly jaarHerkomst: Keuring['jaarHerkomst'];
  /** Read with the names that this import confirms. */
  readonly bijlage: Bijlage;
  /** What did not add up before these names were known. */
  readonly bevindingen: readonly Sleutelbevinding[];
}

/**
 * Reads a planning for an import. When it confirms names of bodies, the rows are read once more, with them; the
 * bevindingen stay those of the document as it came in, so that what was decided can be looked up.
 */
export async function leesPlanning(
  input: ImportPlanningInput,
  stand: Stand,
  meld: (voortgang: Leesvoortgang) => void,
): Promise<Planninglezing | BestandGeweigerd> {
  const keuring = await keur(input, stand, meld);
  if ('kind' in keuring) return keuring;
  const gevonden = bevindingenVan(keuring);
  const sleutels = bevindingsleutels(gevonden, keuring.bijlage.tabellen);
  const bevindingen = gevonden.map((bevinding, plaats) => ({
    ...bevinding,
    sleutel: sleutels[plaats] ?? '',
  }));
  const namen = bevestigdeNamen(input, bevindingen, stand);
  const opnieuw = namen.length === 0 ? keuring : await keur(input, metNamen(stand, namen), meld);
  if ('kind' in opnieuw) return opnieuw;
  return {
    bron: {
      bestand: input.bestand?.naam ?? 'geplakte tekst',
      soort: keuring.bestand.soort,
      hash: hashVan(input),
    },
    jaarHerkomst: keuring.jaarHerkomst,
    bijlage: opnieuw.bijlage,
    bevindingen,
  };
}

/** A name that is confirmed for a body: given as such, or by accepting a proposal. */
export interface BevestigdeNaam {
  readonly alias: string;
  readonly gremium: Gremium;
}

export function bevestigdeNamen(
  { aliassen, beslissingen }: Pick<ImportPlanningInput, 'aliassen' | 'beslissingen'>,
  bevindingen: readonly Sleutelbevinding[],
  stand: Pick<Stand, 'gremia'>,
): readonly BevestigdeNaam[] {
  const aanvaard = new Set(
    beslissingen.flatMap(({ bevinding, besluit }) => (besluit === 'aanvaard' ? [bevinding] : [])),
  );
  const voorgesteld = bevindingen.flatMap(({ sleutel, voorstel }) =>
    aanvaard.has(sleutel) && voorstel?.kind === 'alias' ? [voorstel] : [],
  );
  const namen = [
    ...aliassen.map(({ tekst, gremium }) => ({ alias: tekst.trim(), gremium: zoekGremium(stand, gremium) })),
    ...voorgesteld.map(({ alias, code }) => ({
      alias,
      gremium: stand.gremia.find((gremium) => gremium.code === code),
    })),
  ];
  return namen.flatMap(({ alias, gremium }) => (gremium === undefined ? [] : [{ alias, gremium }]));
}

function metNamen(stand: Stand, namen: readonly BevestigdeNaam[]): Stand {
  return {
    ...stand,
    gremia: stand.gremia.map((gremium) => ({
      ...gremium,
      aliassen: [
        ...gremium.aliassen,
        ...namen.flatMap((naam) => (naam.gremium.code === gremium.code ? [naam.alias] : [])),
      ],
    })),
  };
}

function hashVan({ bestand, tekst }: ImportPlanningInput): string {
  const inhoud = bestand == null ? Buffer.from(tekst ?? '') : Buffer.from(bestand.inhoud, 'base64');
  return createHash('sha256').update(inhoud).digest('hex');
}
