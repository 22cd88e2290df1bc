import type { Importbevinding, Importplan, Importstap } from '@routekaart/bijlage';
import type { NieuwFeit } from '@routekaart/persistence';
import type { Editie } from '@routekaart/traject';
import type { BevindingkeuzeInput } from './bevindingkeuze.input.js';
import type { BevestigdeNaam, Planninglezing } from './lezing.js';

/** Everything that an import records. */
export interface Importinhoud {
  readonly lezing: Planninglezing;
  readonly plan: Importplan;
  readonly editie: Omit<Editie, 'herkomst'>;
  readonly bevindingen: readonly Importbevinding[];
  readonly namen: readonly BevestigdeNaam[];
  readonly keuzes: readonly BevindingkeuzeInput[];
}

/** The facts of an import, beside the edition that it makes and the file that it came from. */
export function wijzigingenVan({ plan, namen, keuzes, editie }: Importinhoud): readonly NieuwFeit[] {
  return [
    ...plan.stappen.flatMap((stap) => feitenVan(stap, editie.reden)),
    ...namen.map(({ alias, gremium }) => ({ soort: 'alias' as const, alias, gremium: gremium.code })),
    ...keuzes.map(({ bevinding, besluit, toelichting }) => ({
      soort: 'bevindingbesluit' as const,
      bevinding,
      besluit,
      toelichting: toelichting ?? null,
    })),
  ];
}

/** The edition, and the document as it was read. */
export function editiefeitenVan({ lezing, editie, bevindingen }: Importinhoud): readonly NieuwFeit[] {
  const { bron, bijlage } = lezing;
  return [
    { soort: 'editie', ...editie },
    {
      soort: 'planimport',
      editie: editie.nummer,
      bestand: bron.bestand,
      bestandssoort: bron.soort,
      hash: bron.hash,
      jaar: bijlage.jaar.jaar ?? 2000,
      document: bijlage.document,
      bevindingen,
    },
  ];
}

function feitenVan({ activiteit, oud, opzet, rijen, plan }: Importstap, reden: string): readonly NieuwFeit[] {
  return [
    ...(opzet === null ? [] : [{ soort: 'activiteit' as const, opzet }]),
    ...(rijen === null ? [] : [{ soort: 'planrijen' as const, activiteit, rijen }]),
    ...(plan === null
      ? []
      : [{ soort: 'plan' as const, activiteit, ...plan, reden: oud === null ? null : reden }]),
  ];
}
