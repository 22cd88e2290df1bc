import type { Fout, Trajectbestand } from '@routekaart/bijlage';
import { controleerTrajectbestand } from '@routekaart/bijlage';
import { leesYaml } from './yaml/lees-yaml.js';

export type GelezenTrajectbestand =
  | { readonly kind: 'goed'; readonly bestand: Trajectbestand }
  | { readonly kind: 'fout'; readonly fouten: readonly Fout[] };

/** Reads and checks a Trajectbestand in YAML or JSON; each error with its line and column where it has one. */
export function leesTrajectbestand(tekst: string): GelezenTrajectbestand {
  const gelezen = leesYaml(tekst);
  if (gelezen.kind === 'onleesbaar') return { kind: 'fout', fouten: gelezen.fouten };
  const fouten = controleerTrajectbestand(gelezen.inhoud).map((fout) => ({
    ...fout,
    ...gelezen.plaatsVan(fout.pad),
  }));
  // Without errors it has the form of its schema.
  return fouten.length > 0
    ? { kind: 'fout', fouten }
    : { kind: 'goed', bestand: gelezen.inhoud as Trajectbestand };
}
