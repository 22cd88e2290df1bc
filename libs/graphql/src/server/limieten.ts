import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What one request may ask, before anything is executed. */
export const LIMIETEN = {
  tokens: 1000,
  diepte: 9,
  velden: 250,
  aliassen: 15,
  directives: 10,
  wortelvelden: 5,
  kosten: 30_000,
} as const;

/** How many members a list is taken to have when its cost is estimated. */
const LIJSTFACTOR = 5;

/**
 * Refuses an operation that is too deep, too wide or too dear. One walk over operation and fragments that
 * stops at the first breach; `__typename` counts like any field. A mutation has one root field, also by way of
 * fragments, so that one request is one transaction.
 */
export function limietRegel(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operatie) {
      const telling = new Telling(context);
      const melding = telling.overtreding(operatie);
      if (melding !== null) {
        context.reportError(new GraphQLError(melding, { nodes: [operatie] }));
      }
      return false;
    },
  };
}

class Telling {
  private hoogstens = 0;
  private wortels = 0;
  private velden = 0;
  private aliassen = 0;
  private directives = 0;
  private kosten = 0;

  constructor(private readonly context: ValidationContext) {}

  overtreding(operatie: OperationDefinitionNode): string | null {
    const wortel = this.context.getSchema().getRootType(operatie.operation);
    if (wortel == null) {
      return 'Dit soort vraag bestaat hier niet.';
    }
    this.hoogstens = operatie.operation === OperationTypeNode.MUTATION ? 1 : LIMIETEN.wortelvelden;
    this.directives += operatie.directives?.length ?? 0;
    return this.loop(operatie.selectionSet, wortel, 1, 1, []);
  }

  private loop(
    selectie: SelectionSetNode,
    soort: GraphQLOutputType | null,
    diepte: number,
    factor: number,
    pad: readonly string[],
  ): string | null {
    for (const keuze of selectie.selections) {
      this.directives += keuze.directives?.length ?? 0;
      const melding = this.keuze(keuze, soort, diepte, factor, pad);
      if (melding !== null) {
        return melding;
      }
    }
    return null;
  }

  private keuze(
    keuze: SelectionNode,
    soort: GraphQLOutputType | null,
    diepte: number,
    factor: number,
    pad: readonly string[],
  ): string | null {
    switch (keuze.kind) {
      case Kind.FIELD:
        return this.veld(keuze, soort, diepte, factor, pad);
      case Kind.INLINE_FRAGMENT:
        return this.fragment(keuze, soort, diepte, factor, pad);
      case Kind.FRAGMENT_SPREAD: {
        const naam = keuze.name.value;
        const fragment = this.context.getFragment(naam);
        if (pad.includes(naam)) {
          return 'Een fragment verwijst naar zichzelf.';
        }
        return fragment == null ? null : this.fragment(fragment, soort, diepte, factor, [...pad, naam]);
      }
    }
  }

  private veld(
    veld: FieldNode,
    ouder: GraphQLOutputType | null,
    diepte: number,
    factor: number,
    pad: readonly string[],
  ): string | null {
    const naam = veld.name.value;
    this.wortels += diepte === 1 ? 1 : 0;
    if (naam === '__schema' || naam === '__type') {
      return null;
    }
    this.velden += 1;
    this.kosten += factor;
    this.aliassen += veld.alias === undefined ? 0 : 1;
    const melding = this.grens(diepte);
    if (melding !== null || veld.selectionSet === undefined) {
      return melding;
    }
    const genoemd = ouder === null ? null : getNamedType(ouder);
    const soort = isObjectType(genoemd) ? (genoemd.getFields()[naam]?.type ?? null) : null;
    const volgende = soort !== null && isLijst(soort) ? factor * LIJSTFACTOR : factor;
    return this.loop(veld.selectionSet, soort, diepte + 1, volgende, pad);
  }

  private fragment(
    fragment: FragmentDefinitionNode | InlineFragmentNode,
    soort: GraphQLOutputType | null,
    diepte: number,
    factor: number,
    pad: readonly string[],
  ): string | null {
    this.velden += 1;
    const melding = this.grens(diepte);
    if (melding !== null) {
      return melding;
    }
    const voorwaarde = fragment.typeCondition?.name.value;
    const gekozen = voorwaarde === undefined ? soort : this.context.getSchema().getType(voorwaarde);
    return this.loop(fragment.selectionSet, isObjectType(gekozen) ? gekozen : soort, diepte, factor, pad);
  }

  private grens(diepte: number): string | null {
    if (this.wortels > this.hoogstens) {
      return `Vraag hooguit ${String(this.hoogstens)} ${this.hoogstens === 1 ? 'wijziging' : 'velden'} tegelijk.`;
    }
    if (diepte > LIMIETEN.diepte) {
      return `De vraag is dieper dan ${String(LIMIETEN.diepte)} lagen.`;
    }
    if (this.velden > LIMIETEN.velden) {
      return `De vraag noemt meer dan ${String(LIMIETEN.velden)} velden.`;
    }
    if (this.aliassen > LIMIETEN.aliassen) {
      return `De vraag gebruikt meer dan ${String(LIMIETEN.aliassen)} aliassen.`;
    }
    if (this.directives > LIMIETEN.directives) {
      return `De vraag gebruikt meer dan ${String(LIMIETEN.directives)} directives.`;
    }
    return this.kosten > LIMIETEN.kosten ? 'De vraag is te duur: vraag minder lijsten in elkaar.' : null;
  }
}

function isLijst(soort: GraphQLOutputType): boolean {
  return isListType(isNonNullType(soort) ? soort.ofType : soort);
}
