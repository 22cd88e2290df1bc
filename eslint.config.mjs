import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PUUR = ['kalender', 'traject', 'route', 'bijlage', 'toegang', 'procesbrief'];

/** Which floor may stand on which: rank by rank inside the pure libs, and never back down from the domain. */
const VLOEREN = [
  {
    sourceTag: 'layer:puur',
    onlyDependOnLibsWithTags: ['layer:puur'],
    allowedExternalImports: ['@jest/globals', 'fast-check'],
  },
  { sourceTag: 'rang:1', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'rang:2', onlyDependOnLibsWithTags: ['rang:1'] },
  { sourceTag: 'rang:3', onlyDependOnLibsWithTags: ['rang:1', 'rang:2'] },
  { sourceTag: 'rang:4', onlyDependOnLibsWithTags: ['rang:1', 'rang:2', 'rang:3'] },
  { sourceTag: 'layer:persistence', onlyDependOnLibsWithTags: ['layer:puur', 'layer:migrations'] },
  { sourceTag: 'layer:documenten', onlyDependOnLibsWithTags: ['layer:puur'] },
  {
    sourceTag: 'layer:graphql',
    onlyDependOnLibsWithTags: ['layer:puur', 'layer:persistence', 'layer:documenten'],
    bannedExternalImports: ['typeorm', 'pg'],
  },
  { sourceTag: 'layer:migrations', onlyDependOnLibsWithTags: [], allowedExternalImports: ['typeorm'] },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] },
];

const GEEN_KLOK = ['Date', 'process', 'performance', 'setTimeout', 'setInterval', 'fetch', 'crypto'].map(
  (name) => ({
    name,
    message: 'De pure libs kennen geen klok, proces of buitenwereld: geef het als argument.',
  }),
);

/**
 * A view may import from its own folder and from what views share, never from another view.
 *
 * @param {string} omhoog the pattern of the way up to the folder of the view
 */
const nietVanEenAndereWeergave = (omhoog) => ({
  patterns: [{ regex: `^\\.\\./${omhoog}[^.]`, message: 'De weergaven kennen elkaar niet.' }],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'node_modules/**',
      '.nx/**',
      '.routekaart/**',
      'coverage/**',
      'apps/web/src/api/documenten.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: VLOEREN },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowStaticOnly: true, allowEmpty: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../../*'], message: 'Gebruik de naam van de lib.' }] },
      ],
    },
  },
  {
    files: PUUR.map((lib) => `libs/${lib}/src/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', ...GEEN_KLOK],
      'no-restricted-imports': ['error', { patterns: ['node:*', '../../*'] }],
    },
  },
  {
    // The decorated classes here only declare shapes for the schema: plain objects fill them.
    files: ['libs/graphql/src/**/*.ts', 'apps/api/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // The page shares the pure libs with the api and nothing else: what it knows it asks over GraphQL.
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '@routekaart/{api,persistence,documenten,graphql,migrations}'],
              message: 'De pagina vraagt het de API.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/src/features/*/*.tsx'],
    rules: { 'no-restricted-imports': ['error', nietVanEenAndereWeergave('')] },
  },
  {
    files: ['apps/web/src/features/*/*/*.tsx'],
    rules: { 'no-restricted-imports': ['error', nietVanEenAndereWeergave('\\.\\./')] },
  },
  {
    // Helpers of the end-to-end specs stand one folder deeper than the api that they start.
    files: ['apps/api/e2e/testing/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
    },
  },
);
