import { describe, expect, it } from '@jest/globals';
import { aBesluit, aHerkomst, dag, metVensters, periode } from '../testing/bouwers.js';
import { STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The college had its window until vr 19-3, held version 1 over on di 16-3, and now has version 2. */
function melding(): string | undefined {
  const basis = voorbeeld();
  const TWEE = { mijlpaal: 1, nummer: 2, naam: 'versie 2', hash: 'ab'.repeat(32), herkomst: aHerkomst() };
  const stand = voorbeeld({
    peildatum: dag('22-3'),
    behandelingen: metVensters(basis.behandelingen, { [STAP.college]: periode('15-3', '19-3') }),
    stukversies: [...basis.stukversies, TWEE],
    besluiten: [
      aBesluit(STAP.onsd, '11-3', { stukversie: 2 }),
      aBesluit(STAP.college, '16-3', { uitkomst: 'aangehouden' }),
    ],
  });
  return waarschuwingenMet('TE_LAAT', stand).find(({ station }) => station === 'college')?.melding;
}

describe('TE_LAAT about a body that put an older version off', () => {
  it('does not say that it decided on it', () => {
    expect(melding()).toBe(
      'college Alblasserdam had moeten besluiten in ma 15-3 t/m vr 19-3-2021; er is geen besluit bekend.',
    );
  });
});
