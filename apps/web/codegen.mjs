import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse } from 'graphql';

const SRC = fileURLToPath(new URL('src/', import.meta.url));

const NOTE = '// Generated from the schema and the .graphql files by `npm run schema`.';

/**
 * The TypeScript of every question that the page asks, typed by the schema.
 *
 * @param {string} schema the text of schema.graphql
 * @returns {Promise<string>}
 * @throws {Error} when a question asks for what the schema does not have
 */
export async function generateDocuments(schema) {
  const text = await codegen({
    filename: 'documenten.ts',
    schema: parse(schema),
    schemaAst: buildASTSchema(parse(schema)),
    documents: questions(),
    config: {
      useTypeImports: true,
      immutableTypes: true,
      arrayInputCoercion: false,
      enumsAsTypes: true,
      skipTypename: true,
      documentMode: 'documentNode',
      dedupeFragments: true,
      scalars: { Datum: 'string', ID: 'string' },
    },
    pluginMap: { operations, typedDocuments },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
  });
  return `${NOTE}\n${text.trim()}\n`;
}

function questions() {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => {
      const file = join(SRC, path);
      return {
        location: relative(SRC, file).split(sep).join('/'),
        document: parse(readFileSync(file, 'utf8')),
      };
    });
}
