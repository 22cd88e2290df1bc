import { dashboard } from './dashboard.js';
import { type Uitkomst, muteer } from './mutaties.js';
import type { Omgeving, Wie } from './omgeving.js';

/** The commissie of Sliedrecht, a gremium that comes with its station. */
export const COMMISSIE = 'commissie-GM0610';

/** Between college and raad, as a new gremium that advises. */
export const PLAATS = {
  naam: 'Commissie',
  na: 'college',
  voor: 'raad',
  gremium: { nieuw: { naam: 'Raadscommissie Sliedrecht', soort: 'commissie', mandaat: 'ADVISEERT' } },
};

/** Plugs the commissie into the strook of Sliedrecht, unless the input says otherwise. */
export async function legCommissie(
  { api }: Omgeving,
  input: object,
  wie: Wie = 'griffier GM0610',
): Promise<Uitkomst> {
  const { versie: verwachteVersie } = (await dashboard(api)).traject;
  const vast = { gemeente: 'Sliedrecht', station: 'commissie', bron: 'Reglement van orde' };
  return muteer(api, wie, 'recordLokaalStation', { ...vast, verwachteVersie, ...input });
}
