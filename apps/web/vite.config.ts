import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const lib = (naam: string): string =>
  fileURLToPath(new URL(`../../libs/${naam}/src/index.ts`, import.meta.url));

/** The page, built from the same pure libs as the api: the forecast runs in both. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: ['kalender', 'traject', 'route', 'procesbrief', 'toegang'].map((naam) => ({
      find: `@routekaart/${naam}`,
      replacement: lib(naam),
    })),
  },
  build: { target: 'es2022', sourcemap: true, emptyOutDir: true },
  oxc: { jsx: { runtime: 'automatic' } },
});
