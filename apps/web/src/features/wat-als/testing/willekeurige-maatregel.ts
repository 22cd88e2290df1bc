import { dagVan } from '@routekaart/kalender';
import { type Maatregel, type Regelinhoud, TERMIJNSOORTEN } from '@routekaart/traject';
import fc from 'fast-check';

/** What a measure can be about. */
export interface Onderwerpen {
  readonly activiteiten: fc.Arbitrary<string>;
  readonly stations: fc.Arbitrary<string>;
  readonly gemeenten: fc.Arbitrary<string>;
  readonly gremia: fc.Arbitrary<string>;
  readonly vergaderingen: fc.Arbitrary<string>;
}

function willekeurigeRegel(stations: fc.Arbitrary<string>): fc.Arbitrary<Regelinhoud> {
  const dagen = fc.nat(40);
  return fc.record({
    verwerking: fc.option(
      fc.record({ dagen, telling: fc.constantFrom('kalenderdagen' as const, 'werkdagen' as const) }),
    ),
    toetswerkdagen: fc.nat(10),
    tussen: fc.option(
      fc.record({
        na: stations,
        minimaalDagen: dagen,
        weken: fc.option(fc.nat(8)),
        weekdag: fc.integer({ min: 1, max: 7 }),
      }),
    ),
    bijSluiting: fc.constantFrom('vervalt' as const, 'volgende-werkdag' as const),
  });
}

/** Any measure of any kind about these things, in 2021: many of them are refused. */
export function willekeurigeMaatregel(over: Onderwerpen): fc.Arbitrary<Maatregel> {
  const dag = fc.integer({ min: dagVan('2021-03-01'), max: dagVan('2021-12-31') });
  const aanleverdag = fc.option(dag);
  const dagen = fc.integer({ min: 0, max: 60 });
  const mijlpaal = fc.integer({ min: 0, max: 3 });
  const { activiteiten, stations, gemeenten, gremia, vergaderingen } = over;
  const soort = <S extends string>(naam: S): fc.Arbitrary<S> => fc.constant(naam);
  return fc.oneof(
    fc.record({ soort: soort('activiteit-verplaatsen'), activiteit: activiteiten, dag }),
    fc.record({
      soort: soort('station-verschuiven'),
      mijlpaal,
      station: stations,
      dagen: fc.integer({ min: -30, max: 60 }),
    }),
    fc.record({
      soort: soort('venster-wijzigen'),
      mijlpaal,
      station: stations,
      gemeente: fc.option(gemeenten),
      venster: fc.record({ van: dag, tot: dag }),
    }),
    fc.record({ soort: soort('vergadering-toevoegen'), gremium: gremia, dag, aanleverdag }),
    fc.record({ soort: soort('vergadering-verplaatsen'), vergadering: vergaderingen, dag, aanleverdag }),
    fc.record({
      soort: soort('cyclus-verplaatsen'),
      vergadering: vergaderingen,
      dag,
      aanleverdag: dag,
      commissie: fc.option(dag),
      agendacommissie: fc.option(dag),
    }),
    fc.record({ soort: soort('vergadering-vervallen'), vergadering: vergaderingen }),
    fc.record({ soort: soort('schriftelijke-ronde'), gremium: gremia, dag }),
    fc.record({ soort: soort('extra-raad'), gemeente: gemeenten, dag, aanleverdag }),
    fc.record({ soort: soort('aanlevertermijn'), gremium: gremia, dagen }),
    fc.record({
      soort: soort('termijn'),
      gremium: gremia,
      termijn: fc.constantFrom(...TERMIJNSOORTEN),
      dagen: fc.option(dagen),
    }),
    fc.record({ soort: soort('verwerkingsdagen'), station: stations, dagen }),
    fc.record({ soort: soort('station-overslaan'), mijlpaal, station: stations, gemeente: gemeenten }),
    fc.record({ soort: soort('gemeente-valt-af'), gemeente: gemeenten }),
    fc.record({
      soort: soort('samenloop'),
      mijlpaal,
      regel: fc.oneof(
        fc.constant({ kind: 'allen' as const }),
        fc.constant({ kind: 'deelnemers' as const }),
        fc.record({ kind: soort('aantal'), nodig: fc.integer({ min: 1, max: 9 }) }),
      ),
    }),
    fc.record({
      soort: soort('stationsregel'),
      station: stations,
      gemeente: fc.option(gemeenten),
      regel: fc.option(willekeurigeRegel(stations)),
    }),
    fc
      .record({
        soort: soort('reces'),
        gremium: fc.option(gremia),
        gemeente: gemeenten,
        huidig: fc.option(dag),
        periode: fc.record({ van: dag, tot: dag }),
      })
      .map((een) => ({ ...een, gemeente: een.gremium === null ? een.gemeente : null })),
  );
}
