import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Aanlevering, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { aBesluit, aHerkomst, dag, metVensters, periode } from './testing/bouwers.js';
import { STAP, voorbeeld } from './testing/voorbeeld.js';
import { waarschuwingenVan } from './waarschuwingen/alle.js';

const { onsd, college, raad } = STAP;

/** On di 13-4 the raad put the stuk off; an aanlevering is recorded after that, as the order of a trajectbestand allows. */
function uitgesteld(
  uitkomst: Uitkomst,
  soort: Aanhoudsoort | null,
  aanleveringen: readonly Aanlevering[],
): Stand {
  return voorbeeld({
    peildatum: dag('20-4'),
    behandelingen: metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '31-5') }),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', {
        uitkomst,
        herkomst: aHerkomst({ volgnummer: 3 }),
        aanhouding: soort === null ? null : { soort, herindiening: null },
      }),
    ],
    aanleveringen,
  });
}

/** All that is forecast and warned of, apart from the facts themselves. */
function beeld(stand: Stand): unknown {
  const berekening = bereken(stand);
  return [
    berekening.prognoses.map((een) => [een.toestand, een.gereed, een.dag, een.grond, een.marge]),
    waarschuwingenVan(berekening).map(({ sleutel, ernst, uiterlijk, melding }) => [
      sleutel,
      ernst,
      uiterlijk,
      melding,
    ]),
  ];
}

describe('an aanlevering recorded after the stuk was put off, of a day before that', () => {
  it.each<[Uitkomst, Aanhoudsoort | null, waar: string]>([
    ['teruggenomen', null, raad],
    ['ingetrokken', null, raad],
    ['aangehouden', 'onbepaald', raad],
    ['aangehouden', 'tot-herindiening', raad],
    ['terugverwezen', null, college],
  ])('does not bring it back, unlike one since: %s %s %s', (uitkomst, soort, behandeling) => {
    const met = (opDag: string): unknown => {
      const aanlevering = { behandeling, dag: dag(opDag), herkomst: aHerkomst({ volgnummer: 4 }) };
      return beeld(uitgesteld(uitkomst, soort, [aanlevering]));
    };
    const zonder = beeld(uitgesteld(uitkomst, soort, []));
    expect(met('17-3')).toEqual(zonder);
    expect(met('12-4')).toEqual(zonder);
    expect(met('14-4')).not.toEqual(zonder);
  });
});
