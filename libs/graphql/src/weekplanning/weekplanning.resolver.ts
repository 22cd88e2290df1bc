import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Dag, type Periode, formatIso, parseDag, parseWeek, periodeVanWeek } from '@routekaart/kalender';
import { weekplanning } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ActiviteitType, naarActiviteit } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDagOfWeek, IsTekst } from '../algemeen/datum.validatie.js';
import { PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { nietGevondenFout, ongeldigeInvoerFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { zoekGremium } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { eisWerkgroep } from '../werkgroep/zoek-werkgroep.js';
import { VrijePeriodeType, spanVan, vrijePerioden } from './vrije-periode.type.js';

@ArgsType()
class WeekplanningArgs extends PaginaArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Vanaf deze dag (2021-03-15) of week (2021-W11); standaard het begin van het plan.',
  })
  @IsOptional()
  @IsDagOfWeek()
  van?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tot en met deze dag of week; standaard het einde van het plan.',
  })
  @IsOptional()
  @IsDagOfWeek()
  tot?: string | null;

  @Field(() => Int, { nullable: true, description: 'Alleen activiteiten van deze mijlpaal.' })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Alleen activiteiten van dit gremium (code, naam of alias).',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Alleen activiteiten die deze werkgroep begeleidt (code, naam of alias).',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  werkgroep?: string | null;
}

@ObjectType('Weekplanning', { description: 'Het weekplan van een periode.' })
export class WeekplanningType {
  @Field(() => Datum, { nullable: true, description: 'De eerste dag; leeg als er geen grens is gevraagd.' })
  van!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag; leeg als er geen grens is gevraagd.' })
  tot!: string | null;

  @Field(() => Int, { description: 'Hoeveel activiteiten er in totaal zijn.' })
  totaal!: number;

  @Field(() => [ActiviteitType], { description: 'De activiteiten, op vroegst mogelijke dag.' })
  activiteiten!: readonly ActiviteitType[];

  @Field(() => [VrijePeriodeType], {
    description:
      'Feestdagen, schoolvakanties en recessen tussen de eerste en de laatste activiteit, de vroegste eerst.',
  })
  vrij!: readonly VrijePeriodeType[];
}

@Resolver()
export class WeekplanningResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => WeekplanningType, {
    description: 'De activiteiten in een periode, te filteren op mijlpaal, gremium en werkgroep.',
  })
  async weekplanning(
    @Args() args: WeekplanningArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<WeekplanningType> {
    eisRecht(vrager, 'weekplanning-lezen');
    const opname = await this.vragen.opname(WeekplanningArgs, args);
    const { stand } = opname.berekening;
    const van = grens(args.van, (periode) => periode.van);
    const tot = grens(args.tot, (periode) => periode.tot);
    if (van !== null && tot !== null && tot < van) {
      throw ongeldigeInvoerFout('tot', 'Het einde ligt vóór het begin.');
    }
    if (args.mijlpaal != null && !stand.mijlpalen.some(({ nummer }) => nummer === args.mijlpaal)) {
      throw nietGevondenFout('mijlpaal', `Mijlpaal ${String(args.mijlpaal)} bestaat niet in dit traject.`);
    }
    const gremium = args.gremium == null ? null : zoekGremium(stand, args.gremium);
    if (gremium === undefined) {
      throw nietGevondenFout('gremium', `“${args.gremium ?? ''}” is geen gremium van dit traject.`);
    }
    const grenzen = { van: van ?? Number.NEGATIVE_INFINITY, tot: tot ?? Number.POSITIVE_INFINITY };
    const gevonden = weekplanning(stand, grenzen, {
      mijlpaal: args.mijlpaal ?? null,
      gremium: gremium?.code ?? null,
      werkgroep: args.werkgroep == null ? null : eisWerkgroep(stand, args.werkgroep).code,
    });
    const { namen } = this.vragen.overzicht(opname);
    return {
      van: van === null ? null : formatIso(van),
      tot: tot === null ? null : formatIso(tot),
      totaal: gevonden.length,
      activiteiten: pagina(gevonden, args).map((activiteit) => naarActiviteit(activiteit, namen)),
      vrij: vrijePerioden(stand, spanVan(gevonden, grenzen), namen),
    };
  }
}

function grens(tekst: string | null | undefined, kant: (periode: Periode) => Dag): Dag | null {
  if (tekst == null) {
    return null;
  }
  const week = parseWeek(tekst);
  return week === null ? parseDag(tekst) : kant(periodeVanWeek(week));
}
