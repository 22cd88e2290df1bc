import { dagVan, maakKalender } from '@routekaart/kalender';
import * as fc from 'fast-check';
import type { Aanleverregel } from '../aanleverregel.js';
import type { Vergaderopties } from '../maak-vergaderingen.js';
import { KEREN, WEEKDAGNAMEN } from '../vergaderregel.js';
import type { Vergaderregel } from '../vergaderregel.js';
import { eerstvolgende } from '../weekdagnaam.js';

const weekdag = fc.constantFrom(...WEEKDAGNAMEN);
const dag = fc.integer({ min: dagVan('2020-12-01'), max: dagVan('2022-02-01') });
const reden = fc.constantFrom('wens van de raad', 'verkiezingen');
const uitwijk = fc.constantFrom('vervalt' as const, 'volgende-dag' as const, 'vorige-werkdag' as const);

/** Any rule, the ordinals in the order in which they are written. */
export const willekeurigeRegel: fc.Arbitrary<Vergaderregel> = fc.oneof(
  fc.record({
    kind: fc.constant('in-de-maand' as const),
    weekdag,
    keren: fc.subarray([...KEREN], { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('elke-week' as const), weekdag }),
  fc.tuple(weekdag, fc.integer({ min: 1, max: 52 }), dag).map(([naam, weken, vanaf]) => ({
    kind: 'om-de-weken' as const,
    weekdag: naam,
    weken,
    vanaf: eerstvolgende(naam, vanaf),
  })),
);

const aanleverregel: fc.Arbitrary<Aanleverregel | null> = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('dagen-ervoor' as const), dagen: fc.nat(40) }),
    fc.record({ kind: fc.constant('werkdagen-ervoor' as const), werkdagen: fc.nat(25) }),
    fc.record({
      kind: fc.constant('weekdag-ervoor' as const),
      weekdag,
      weken: fc.integer({ min: 1, max: 5 }),
    }),
  ),
);

const sluiting = fc.tuple(dag, fc.nat(20)).map(([van, duur]) => ({ naam: 'Gesloten', van, tot: van + duur }));

/** Closed days, exceptions and settings as a careless secretary could combine them. */
export const willekeurigeOpties: fc.Arbitrary<Vergaderopties> = fc.record({
  gremium: fc.constant('raad'),
  aanleverregel,
  kalender: fc
    .array(sluiting, { maxLength: 6 })
    .map((dagen) =>
      maakKalender(dagen.map((periode) => ({ ...periode, laag: 'feestdag', hard: true, gremium: null }))),
    ),
  recessen: fc.array(sluiting, { maxLength: 4 }),
  uitzonderingen: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('verplaatst' as const), van: dag, naar: dag, reden }),
      fc.record({ kind: fc.constant('vervalt' as const), dag, reden }),
      fc.record({ kind: fc.constant('extra' as const), dag, reden }),
    ),
    { maxLength: 30 },
  ),
  bijFeestdag: uitwijk,
  bijReces: uitwijk,
  besluitvormend: fc.boolean(),
  herkomst: fc.constant('ingevoerd' as const),
});
