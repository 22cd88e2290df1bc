import { describe, expect, it } from '@jest/globals';
import type { Uitkomst } from '@routekaart/traject';
import { aBesluit, dag } from '../testing/bouwers.js';
import { COLLEGE, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The college only advises, and spoke on 16-3 about version 1; version 2 is in route. */
function meldingen(uitkomst: Uitkomst): readonly (readonly [string, readonly string[]])[] {
  const basis = voorbeeld({
    peildatum: dag('17-3'),
    stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` })),
    besluiten: [aBesluit(STAP.onsd, '11-3', { stukversie: 2 }), aBesluit(STAP.college, '16-3', { uitkomst })],
  });
  const gremia = basis.gremia.map((gremium) =>
    gremium.code === COLLEGE ? { ...gremium, mandaat: 'adviseert' as const } : gremium,
  );
  return waarschuwingenMet('VERSIEVERSCHIL', { ...basis, gremia }).map(({ melding, bewijs }) => [
    melding,
    bewijs,
  ]);
}

describe('VERSIEVERSCHIL of a body that only advises', () => {
  const BEWIJS = ['Advies di 16-3-2021 over versie 1', 'Versie in route: 2'];

  it.each(['ingestemd', 'niet-ingestemd'] as const)('says that it advised: %s', (uitkomst) => {
    expect(meldingen(uitkomst)).toEqual([
      ['college Alblasserdam adviseerde op di 16-3-2021 over versie 1; in route is versie 2.', BEWIJS],
    ]);
  });

  it('says that it took note', () => {
    expect(meldingen('ter-kennis-genomen')).toEqual([
      ['college Alblasserdam nam op di 16-3-2021 versie 1 ter kennis; in route is versie 2.', BEWIJS],
    ]);
  });

  it('says of a body that decides that it did, and by which rule', () => {
    const stand = voorbeeld({
      peildatum: dag('17-3'),
      stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` })),
      besluiten: [aBesluit(STAP.onsd, '11-3', { stukversie: 2 }), aBesluit(STAP.college, '16-3')],
    });
    expect(waarschuwingenMet('VERSIEVERSCHIL', stand)).toMatchObject([
      {
        regel: 'Alle gremia besluiten over dezelfde versie van het stuk.',
        bewijs: ['Besluit di 16-3-2021 over versie 1', 'Versie in route: 2'],
      },
    ]);
  });

  it('says nothing of a stuk that it put off', () => {
    expect(meldingen('aangehouden')).toEqual([]);
  });
});
