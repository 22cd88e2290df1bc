import type { Trajectbestand } from '@routekaart/bijlage';
import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';

const BREEDTE = 108;

export interface Schrijfopties {
  /** Where the editor finds the schema, seen from the file; no such line when left out. */
  readonly schema?: string;
  /** Comment above the file, without `#`. */
  readonly kop?: readonly string[];
}

/** The file as YAML: one row on one line where it fits, a blank line between the parts. */
export function schrijfYaml(bestand: Trajectbestand, { schema, kop = [] }: Schrijfopties = {}): string {
  const document = new Document(bestand, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, deel, ouders) => {
      const diepte = ouders.filter((ouder) => isCollection(ouder)).length;
      if (isRegel(deel) && breedteVan(deel) + diepte * 2 <= BREEDTE) {
        deel.flow = true;
        return visit.SKIP;
      }
      return undefined;
    },
  });
  if (isMap(document.contents)) {
    document.contents.items.forEach(({ key }, positie) => {
      if (isScalar(key) && positie > 0) key.spaceBefore = true;
    });
  }
  const regels = [...(schema === undefined ? [] : [`yaml-language-server: $schema=${schema}`]), ...kop];
  const inhoud = document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true });
  return regels.map((regel) => `# ${regel}\n`).join('') + inhoud;
}

/** Whether a collection can stand on one line: a list of plain values, or a group without lists of groups. */
function isRegel(deel: unknown): boolean {
  if (isSeq(deel)) return deel.items.every((item) => isScalar(item));
  return (
    isMap(deel) && deel.items.every(({ value }) => isScalar(value) || (isCollection(value) && isRegel(value)))
  );
}

function breedteVan(deel: unknown): number {
  return JSON.stringify(deel).length;
}
