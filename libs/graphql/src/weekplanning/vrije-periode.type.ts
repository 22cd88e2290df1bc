import { Field, ObjectType } from '@nestjs/graphql';
import {
  type Kalenderperiode,
  type Periode,
  bereikVan,
  formatIso,
  formatPeriode,
  overlapt,
} from '@routekaart/kalender';
import type { Activiteit, Stand } from '@routekaart/traject';
import { PeriodeType } from '../algemeen/moment.type.js';
import type { Namen } from '../gremium/verwijzing.type.js';

@ObjectType('VrijePeriode', {
  description: 'Dagen waarop niet of moeilijk wordt vergaderd: een muur in het weekplan.',
})
export class VrijePeriodeType {
  @Field({ description: 'De naam, bijvoorbeeld Zomerreces.' })
  naam!: string;

  @Field({ description: 'feestdag, schoolvakantie, reces of uitzondering.' })
  soort!: string;

  @Field(() => PeriodeType, { description: 'De dagen.' })
  periode!: PeriodeType;

  @Field({ description: 'Waar als er dan niet vergaderd kan worden; anders is het een waarschuwing.' })
  hard!: boolean;

  @Field(() => [String], { description: 'De namen van de gremia waarvoor dit geldt; leeg: voor iedereen.' })
  gremia!: readonly string[];
}

/** From the first to the last possible day of these activiteiten, within bounds; `null` when none of them has a day. */
export function spanVan(activiteiten: readonly Activiteit[], { van, tot }: Periode): Periode | null {
  const bereiken = activiteiten.flatMap(({ datum, week }) => bereikVan(datum) ?? week.venster ?? []);
  if (bereiken.length === 0) return null;
  return {
    van: Math.max(van, Math.min(...bereiken.map((bereik) => bereik.van))),
    tot: Math.min(tot, Math.max(...bereiken.map((bereik) => bereik.tot))),
  };
}

/** The days off that touch a period, the earliest first; the same reces of several gremia is one. */
export function vrijePerioden(
  { kalenderperioden }: Pick<Stand, 'kalenderperioden'>,
  span: Periode | null,
  namen: Namen,
): readonly VrijePeriodeType[] {
  if (span === null) return [];
  const groepen = new Map<string, Kalenderperiode[]>();
  for (const periode of kalenderperioden.filter((een) => overlapt(een, span))) {
    const { laag, naam, van, tot, hard } = periode;
    const sleutel = JSON.stringify([van, tot, laag, naam, hard]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), periode]);
  }
  return [...groepen.values()]
    .flatMap((groep) => {
      const [eerste] = groep;
      return eerste === undefined ? [] : [{ eerste, groep }];
    })
    .sort((a, b) => a.eerste.van - b.eerste.van || a.eerste.tot - b.eerste.tot)
    .map(({ eerste: { laag, naam, van, tot, hard }, groep }) => ({
      naam,
      soort: laag,
      hard,
      periode: { van: formatIso(van), tot: formatIso(tot), tekst: formatPeriode({ van, tot }) },
      gremia: groep.flatMap(({ gremium }) => namen.gremium(gremium)?.naam ?? []),
    }));
}
