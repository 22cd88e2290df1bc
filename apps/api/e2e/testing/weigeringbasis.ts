import { randomUUID } from 'node:crypto';
import type { Wie } from './omgeving.js';

/** What is wrong, who tries it, how the input differs from a good one, and the code and field of the refusal. */
export type Rij = readonly [wat: string, wie: Wie, anders: object, weigering: string];

/** The versie of the traject after the preparation. */
export const TRAJECTVERSIE = 32;

/** A meeting that the tables name. */
export const MEI = '#raad-GM0482 2021-05-25';

export const GS = 'gemeentesecretaris GM0482';
export const GR = 'griffier GM0482';

/** A sleutel with which something else was recorded in the preparation. */
export const GEBRUIKT = randomUUID();
