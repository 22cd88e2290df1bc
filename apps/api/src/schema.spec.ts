import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { printSchemaText } from './schema-print.js';

const IN_GIT = new URL('../schema.graphql', import.meta.url);

describe('schema.graphql', () => {
  it('is what the code says: run `npm run schema` after a change', async () => {
    expect(await printSchemaText()).toBe(readFileSync(IN_GIT, 'utf8'));
  });

  it('describes every type, field, argument and value', () => {
    const schema = buildSchema(readFileSync(IN_GIT, 'utf8'));
    const zonder = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__') && !STANDAARD.has(name))
      .flatMap(onbeschreven);
    expect(zonder).toEqual([]);
  });

  it('has no circles between its types, so that a question cannot be made deeper than the schema', () => {
    const schema = buildSchema(readFileSync(IN_GIT, 'utf8'));
    const naarBinnen = (soort: GraphQLNamedType): readonly string[] =>
      isObjectType(soort)
        ? Object.values(soort.getFields()).map(({ type }) => type.toString().replace(/[[\]!]/gu, ''))
        : [];
    const loop = (naam: string, pad: readonly string[]): readonly string[] => {
      if (pad.includes(naam)) {
        return [[...pad, naam].join(' → ')];
      }
      const soort = schema.getType(naam);
      return soort === undefined
        ? []
        : naarBinnen(soort).flatMap((volgende) => loop(volgende, [...pad, naam]));
    };
    expect(loop('Query', [])).toEqual([]);
  });
});

const STANDAARD = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);
const WORTELS = new Set(['Query', 'Mutation', 'Subscription']);

function onbeschreven(soort: GraphQLNamedType): readonly string[] {
  const eigen = soort.description == null && !WORTELS.has(soort.name) ? [soort.name] : [];
  if (isEnumType(soort)) {
    return [...eigen, ...leeg(soort.name, soort.getValues())];
  }
  if (isInputObjectType(soort)) {
    return [...eigen, ...leeg(soort.name, Object.values(soort.getFields()))];
  }
  if (isObjectType(soort) || isInterfaceType(soort)) {
    const velden = Object.values(soort.getFields());
    return [
      ...eigen,
      ...leeg(soort.name, velden),
      ...velden.flatMap(({ name, args }) => leeg(`${soort.name}.${name}`, args)),
    ];
  }
  return eigen;
}

function leeg(
  waar: string,
  delen: readonly { readonly name: string; readonly description?: string | null | undefined }[],
): readonly string[] {
  return delen.filter(({ description }) => description == null).map(({ name }) => `${waar}.${name}`);
}
