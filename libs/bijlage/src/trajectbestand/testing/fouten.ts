import { controleerTrajectbestand } from '../controleer.js';

/** What is wrong with it: the code and the place of each fout. */
export const fouten = (inhoud: unknown): readonly (readonly [string, string])[] =>
  controleerTrajectbestand(inhoud).map(({ code, pad }) => [code, pad]);
