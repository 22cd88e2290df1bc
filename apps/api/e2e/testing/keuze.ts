import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What one request may ask (limieten.ts), a little under it. */
const VELDEN = 220;
const KOSTEN = 25_000;
const LIJST = 5;

/** Everything that a query can tell, as deep as one request may ask, except these fields. */
export function alles(schema: GraphQLSchema, query: string, zonder: ReadonlySet<string>): string {
  const veld = schema.getQueryType()?.getFields()[query];
  if (veld === undefined) throw new Error(`geen vraag ${query}`);
  for (let diep = 6; diep > 0; diep -= 1) {
    const telling = { velden: 0, kosten: 0 };
    const keuze = keuzeUit(getNamedType(veld.type), { schema, zonder, telling }, diep, factorVan(veld.type));
    if (telling.velden < VELDEN && telling.kosten < KOSTEN) return keuze;
  }
  throw new Error(`${query} is te groot`);
}

interface Context {
  readonly schema: GraphQLSchema;
  readonly zonder: ReadonlySet<string>;
  readonly telling: { velden: number; kosten: number };
}

function keuzeUit(soort: GraphQLNamedType, context: Context, diep: number, factor: number): string {
  if (!isCompositeType(soort)) return '';
  const leden =
    isUnionType(soort) || isInterfaceType(soort) ? context.schema.getPossibleTypes(soort) : [soort];
  const gezien = new Map<string, string>();
  const delen = leden.map((lid) => {
    const velden = veldenVan(lid, context, diep, factor, gezien);
    return isObjectType(soort) ? velden : `... on ${lid.name} { __typename ${velden} }`;
  });
  return ` { __typename ${delen.join(' ')} }`;
}

/** Of members of a union that call different things by one name, only the first is asked for it. */
function veldenVan(
  lid: GraphQLObjectType,
  context: Context,
  diep: number,
  factor: number,
  gezien: Map<string, string>,
): string {
  return Object.values(lid.getFields())
    .filter(({ name, args }) => !context.zonder.has(name) && args.every(({ type }) => !isNonNullType(type)))
    .filter(({ type }) => diep > 1 || !isCompositeType(getNamedType(type)))
    .filter(({ name, type }) => {
      const eerder = gezien.get(name) ?? String(type);
      gezien.set(name, eerder);
      return eerder === String(type);
    })
    .map(({ name, type }) => {
      context.telling.velden += 1;
      context.telling.kosten += factor;
      return name + keuzeUit(getNamedType(type), context, diep - 1, factor * factorVan(type));
    })
    .join(' ');
}

function factorVan(soort: unknown): number {
  const binnen = isNonNullType(soort) ? soort.ofType : soort;
  return isListType(binnen) ? LIJST : 1;
}
