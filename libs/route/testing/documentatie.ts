import { readFileSync } from 'node:fs';

/** The text of `docs/prognose.md`, whose tables run as tests. */
export const PROGNOSETEKST = readFileSync(new URL('../../../docs/prognose.md', import.meta.url), 'utf8');
