import { Field, Int, ObjectType } from '@nestjs/graphql';
import { bereikVan, formatDatumUitdrukking, formatIso, formatWeek } from '@routekaart/kalender';
import { isOpAanbod, isOpAanmelding } from '@routekaart/route';
import type { Activiteit, PlanToestand as PlanToestandWaarde } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { PeriodeType, naarPeriode } from '../algemeen/moment.type.js';
import { PlanToestand } from '../algemeen/opsommingen.js';
import { GremiumRef, type Namen } from '../gremium/verwijzing.type.js';

@ObjectType('Planrij', { description: 'Een rij van een planningstabel, cel voor cel zoals gedrukt.' })
export class PlanrijType {
  @Field({ description: 'De code van de rij, bijvoorbeeld M1-13.' })
  code!: string;

  @Field(() => Int, { description: 'De mijlpaal in wier tabel de rij staat.' })
  mijlpaal!: number;

  @Field(() => Int, { description: 'De regel in het document.' })
  bronregel!: number;

  @Field({ description: 'De cel Week.' })
  weekTekst!: string;

  @Field({ description: 'De cel Datum.' })
  datumTekst!: string;

  @Field({ description: 'De cel Wat / activiteit.' })
  wat!: string;

  @Field({ description: 'De cel Wie.' })
  wie!: string;

  @Field({ description: 'De cel Opmerkingen.' })
  opmerkingen!: string;
}

@ObjectType('DatumUitdrukking', {
  description:
    'Een datum zoals hij werkelijk is: vast, alternatieven, een venster, nog te plannen, vaag of onbekend.',
})
export class DatumUitdrukkingType {
  @Field({ description: 'vast, alternatieven, venster, nog-te-plannen, vaag of onbekend.' })
  soort!: string;

  @Field(() => [Datum], { description: 'De genoemde dagen: één bij vast, meer bij alternatieven.' })
  dagen!: readonly string[];

  @Field(() => PeriodeType, { nullable: true, description: 'Van de vroegst tot de laatst mogelijke dag.' })
  bereik!: PeriodeType | null;

  @Field({ description: 'Waar als het om een extra vergadering gaat.' })
  extra!: boolean;

  @Field({ description: 'De tekst zoals geschreven.' })
  brontekst!: string;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

@ObjectType('WeekUitdrukking', {
  description:
    'Een weekaanduiding zoals gedrukt: één week, beide weken (+), een van beide (/) of een reeks (-).',
})
export class WeekUitdrukkingType {
  @Field({ description: 'week, alle, een-van, span of onbekend.' })
  soort!: string;

  @Field(() => [String], { description: 'De weken, bijvoorbeeld “week 8”.' })
  weken!: readonly string[];

  @Field(() => PeriodeType, { nullable: true, description: 'Het venster dat eruit volgt.' })
  venster!: PeriodeType | null;

  @Field({ description: 'De tekst zoals gedrukt.' })
  brontekst!: string;

  @Field(() => [String], { description: 'Wat er aan de aanduiding niet klopt.' })
  twijfel!: readonly string[];
}

@ObjectType('Activiteit', {
  description:
    'Iets wat gebeurt volgens de detailplanning; één activiteit kan in de tabellen van twee mijlpalen staan.',
})
export class ActiviteitType {
  @Field({ description: 'De code binnen het traject.' })
  code!: string;

  @Field({ description: 'Het soort activiteit, bijvoorbeeld bijpraten of informatieronde.' })
  soort!: string;

  @Field({ description: 'De naam, met herstelde regelafbrekingen.' })
  naam!: string;

  @Field(() => [Int], { description: 'De mijlpalen die zij dient.' })
  mijlpalen!: readonly number[];

  @Field(() => [GremiumRef], { description: 'De gremia die meedoen.' })
  gremia!: readonly GremiumRef[];

  @Field({ description: 'Waar als elke gemeente haar eigen moment heeft (x7).' })
  perGemeente!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Het station van de route dat zij plant; leeg naast de route.',
  })
  station!: string | null;

  @Field(() => WeekUitdrukkingType, { description: 'De week.' })
  week!: WeekUitdrukkingType;

  @Field(() => DatumUitdrukkingType, { description: 'De datum.' })
  datum!: DatumUitdrukkingType;

  @Field(() => PlanToestand, { description: 'Hoe vast de datum staat.' })
  toestand!: PlanToestandWaarde;

  @Field(() => String, {
    nullable: true,
    description: 'De reden van de laatste verplaatsing of het vervallen.',
  })
  reden!: string | null;

  @Field(() => Int, { description: 'De versie, nodig om de planning te wijzigen.' })
  versie!: number;

  @Field({ description: 'Waar als de ronde aan elke gemeente wordt aangeboden, en zij daarop antwoordt.' })
  opAanbod!: boolean;

  @Field({ description: 'Waar als de ronde op aanmelding van raadsleden wordt gehouden.' })
  opAanmelding!: boolean;

  @Field(() => [PlanrijType], { description: 'De rijen van de bron.' })
  rijen!: readonly PlanrijType[];
}

export function naarDatumUitdrukking(datum: Activiteit['datum']): DatumUitdrukkingType {
  const dagen = datum.kind === 'vast' ? [datum.dag] : datum.kind === 'alternatieven' ? datum.dagen : [];
  return {
    soort: datum.kind,
    dagen: dagen.map(formatIso),
    bereik: naarPeriode(bereikVan(datum)),
    extra: datum.kind === 'nog-te-plannen' && datum.extra,
    brontekst: datum.tekst,
    tekst: formatDatumUitdrukking(datum),
  };
}

export function naarWeekUitdrukking(week: Activiteit['week']): WeekUitdrukkingType {
  return {
    soort: week.kind,
    weken: week.weken.map(formatWeek),
    venster: naarPeriode(week.venster),
    brontekst: week.tekst,
    twijfel: week.twijfel,
  };
}

export function naarActiviteit(activiteit: Activiteit, namen: Namen): ActiviteitType {
  return {
    ...activiteit,
    gremia: activiteit.gremia.flatMap((code) => namen.gremium(code) ?? []),
    week: naarWeekUitdrukking(activiteit.week),
    datum: naarDatumUitdrukking(activiteit.datum),
    opAanbod: isOpAanbod(activiteit),
    opAanmelding: isOpAanmelding(activiteit),
  };
}
