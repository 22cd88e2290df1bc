import type { Waarschuwing } from '../waarschuwing.js';
import { ALBLASSERDAM } from './bouwers.js';

/** A warning about the raad of Alblasserdam in mijlpaal 1, for the TWO, without a last day. */
export function aWaarschuwing(over: Partial<Waarschuwing> = {}): Waarschuwing {
  return {
    code: 'TE_LAAT',
    ernst: 'let-op',
    mijlpaal: 1,
    station: 'raad',
    gemeente: ALBLASSERDAM,
    activiteit: null,
    melding: 'De raad is te laat.',
    regel: 'De raad is op tijd.',
    bewijs: [],
    actor: { rol: 'two', gremium: null, gemeente: null },
    uiterlijk: null,
    oorzaak: [],
    sleutel: 'TE_LAAT/M1/raad/GM0482',
    kenmerk: '1',
    ...over,
  };
}
