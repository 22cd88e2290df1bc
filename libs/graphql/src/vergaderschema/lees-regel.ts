import { type Dag, type Kalender, type Periode, dagVan, formatIso } from '@routekaart/kalender';
import {
  type Afwijking,
  type OnbekendeVergaderregel,
  type Uitzondering,
  type Vergaderregel,
  type Vergaderopties,
  type Vergaderreeks,
  formatVergaderregel,
  maakVergaderingen,
  parseVergaderregel,
} from '@routekaart/traject';
import type { Invoerfout } from '../algemeen/invoer.js';
import type { Schemabevinding } from './bevinding.js';
import type { Schemalezing } from './lezing.js';
import type { UitzonderingInput, VergaderregelInput } from './vergaderregel.input.js';

/** A rule makes the meetings of at most this many calendar days: three years. */
const LANGSTE_PERIODE = 1100;

/** The calendar of whom: holidays and reces differ per body. */
export interface Regelomgeving {
  readonly gremium: string;
  readonly kalender: Kalender;
}

/** What a rule in words cannot be, or `null`. `pad` is the field of the input that holds it. */
export function toetsRegel(
  { tekst, van, tot }: Pick<VergaderregelInput, 'tekst' | 'van' | 'tot'>,
  pad: { readonly tekst: string; readonly tot: string },
): Invoerfout | null {
  const periode = { van: dagVan(van), tot: dagVan(tot) };
  if (periode.tot < periode.van) return { veld: pad.tot, melding: 'Het einde ligt voor het begin.' };
  if (periode.tot - periode.van > LANGSTE_PERIODE) {
    return { veld: pad.tot, melding: 'Een regel geldt hier voor hooguit drie jaar.' };
  }
  const regel = ontleed(tekst, periode);
  return regel.kind === 'onbekend' ? { veld: pad.tekst, melding: regel.uitleg } : null;
}

/** The first exception that misses its new day, or has one too many. */
export function toetsUitzonderingen(uitzonderingen: readonly UitzonderingInput[]): Invoerfout | null {
  const fout = uitzonderingen.find(({ soort, naar }) => (soort === 'verplaatst') !== (naar != null));
  if (fout === undefined) return null;
  const melding =
    fout.soort === 'verplaatst'
      ? 'Geef de nieuwe dag van een vergadering die is verplaatst.'
      : 'Alleen een vergadering die is verplaatst, heeft een nieuwe dag.';
  return { veld: 'regel.uitzonderingen.naar', melding };
}

/** The meetings of a rule in words that {@link toetsRegel} let pass. */
export function leesRegel(invoer: VergaderregelInput, omgeving: Regelomgeving): Schemalezing {
  const periode = { van: dagVan(invoer.van), tot: dagVan(invoer.tot) };
  const reeks = reeksVan(invoer.tekst, periode, {
    ...omgeving,
    recessen: invoer.recessen.map(({ naam, van, tot }) => ({ naam, van: dagVan(van), tot: dagVan(tot) })),
    uitzonderingen: invoer.uitzonderingen.map(naarUitzondering),
    aanleverregel:
      invoer.aanleverdagen == null ? null : { kind: 'dagen-ervoor', dagen: invoer.aanleverdagen },
    bijFeestdag: invoer.bijFeestdag,
    bijReces: invoer.bijReces,
  });
  const basis = { regel: null, soort: 'regulier', commissies: [], opmerking: null } as const;
  const gehouden = new Set(reeks.vergaderingen.map(({ dag }) => dag));
  const vervallen = new Set(
    reeks.afwijkingen.flatMap(({ soort, dag }) => (soort === 'vervalt' ? [dag] : [])),
  );
  return {
    vergaderingen: [
      ...reeks.vergaderingen.map(({ dag, aanleverdag, reden }) => ({
        ...basis,
        dag,
        aanleverdag,
        staat: 'afgeleid' as const,
        besluitvormend: true,
        reden,
      })),
      // Only what somebody decided falls out by name; what a reces takes away is not named, as in a list.
      ...invoer.uitzonderingen
        .map(({ soort, dag, reden }) => ({ soort, dag: dagVan(dag), reden }))
        .filter(({ soort, dag }) => soort === 'vervalt' && vervallen.has(dag) && !gehouden.has(dag))
        .map(({ dag, reden }) => ({
          ...basis,
          dag,
          aanleverdag: null,
          staat: 'vervallen' as const,
          besluitvormend: true,
          reden,
        })),
    ].sort((a, b) => a.dag - b.dag),
    bevindingen: reeks.afwijkingen.map(naarBevinding),
    periode,
  };
}

/** The rule as it was understood, in words. Throws for a rule that {@link toetsRegel} refuses. */
export function regelInWoorden(tekst: string, periode: Periode): string {
  return formatVergaderregel(eisRegel(tekst, periode));
}

/** The meetings of a rule in a period. Throws for a rule that {@link toetsRegel} refuses. */
export function reeksVan(
  tekst: string,
  periode: Periode,
  opties: Omit<Vergaderopties, 'besluitvormend' | 'herkomst'>,
): Vergaderreeks {
  return maakVergaderingen(eisRegel(tekst, periode), periode, {
    ...opties,
    besluitvormend: true,
    herkomst: 'ingevoerd',
  });
}

function eisRegel(tekst: string, periode: Periode): Vergaderregel {
  const regel = ontleed(tekst, periode);
  if (regel.kind === 'onbekend') throw new Error(`onbekende vergaderregel ${tekst}`);
  return regel;
}

/** A first date without a year lies in the year in which the period begins. */
function ontleed(tekst: string, { van }: Periode): Vergaderregel | OnbekendeVergaderregel {
  return parseVergaderregel(tekst, { jaar: jaarVan(van) });
}

function jaarVan(dag: Dag): number {
  return Number(formatIso(dag).slice(0, 4));
}

function naarUitzondering({ soort, dag, naar, reden, aanleverdag }: UitzonderingInput): Uitzondering {
  const eigen = aanleverdag == null ? {} : { aanleverdag: dagVan(aanleverdag) };
  switch (soort) {
    case 'verplaatst':
      return { kind: 'verplaatst', van: dagVan(dag), naar: dagVan(naar ?? dag), reden, ...eigen };
    case 'vervalt':
      return { kind: 'vervalt', dag: dagVan(dag), reden };
    case 'extra':
      return { kind: 'extra', dag: dagVan(dag), reden, ...eigen };
  }
}

function naarBevinding({ soort, zin }: Afwijking): Schemabevinding {
  return {
    code: `REGEL_${soort.toUpperCase().replaceAll('-', '_')}`,
    ernst: soort === 'niet-toegepast' || soort === 'let-op' ? 'let-op' : 'info',
    regel: null,
    kolom: null,
    plaats: 'de regel',
    uitleg: zin,
    voorstel: null,
    voorsteldag: null,
  };
}
