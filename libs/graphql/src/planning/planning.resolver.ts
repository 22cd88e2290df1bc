import {
  Args,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { type DatumUitdrukking, dagVan, parseWeek, werkweekVan } from '@routekaart/kalender';
import {
  type Berekening,
  type Planhandeling as PlanWaarde,
  nietGevonden,
  regelGeschonden,
  toestandNa,
  toetsPlan,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Activiteit } from '@routekaart/traject';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Beslissing } from '@routekaart/persistence';
import { ActiviteitType, naarActiviteit } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsIsoWeek, IsTekst } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { Planhandeling } from '../algemeen/opsommingen.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Wijzigen, geweigerd, naarWeigering, weigerRecht } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({
  description: 'Een datum: één dag, alternatieven, een periode of een week. Vul één van de vier in.',
})
export class PlanDatumInput {
  @Field(() => Datum, { nullable: true, description: 'Eén dag.' })
  @IsOptional()
  @IsDatum()
  dag?: string | null;

  @Field(() => [Datum], { nullable: true, description: 'Twee tot tien dagen waaruit nog wordt gekozen.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2, { message: 'Alternatieven zijn ten minste twee dagen.' })
  @ArrayMaxSize(10, { message: 'Geef hooguit tien alternatieven.' })
  @IsDatum({ each: true })
  alternatieven?: string[] | null;

  @Field(() => Datum, { nullable: true, description: 'De eerste dag van een periode.' })
  @IsOptional()
  @IsDatum()
  van?: string | null;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag van een periode.' })
  @IsOptional()
  @IsDatum()
  tot?: string | null;

  @Field(() => String, { nullable: true, description: 'Een week als JJJJ-Wnn, bijvoorbeeld 2021-W20.' })
  @IsOptional()
  @IsIsoWeek()
  week?: string | null;
}

@InputType({ description: 'Een wijziging van de datum van een activiteit.' })
export class PlanActiviteitInput extends WijzigingInput {
  @Field({ description: 'De code van de activiteit.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  activiteit!: string;

  @Field(() => Planhandeling, { description: 'Voorstellen, vastleggen, verplaatsen of laten vervallen.' })
  handeling!: PlanWaarde;

  @Field(() => PlanDatumInput, { nullable: true, description: 'De datum; leeg bij vervallen.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanDatumInput)
  datum?: PlanDatumInput | null;

  @Field(() => String, { nullable: true, description: 'De reden; verplicht bij verplaatsen en vervallen.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden?: string | null;
}

@ObjectType({ description: 'De planning is gewijzigd.' })
export class ActiviteitGepland {
  @Field(() => Int, { description: 'De nieuwe versie van de activiteit.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  code!: string;
}

export const PlanActiviteitResultaat = createUnionType({
  name: 'PlanActiviteitResultaat',
  description: 'De gewijzigde planning, of waarom het niet kan.',
  types: () => [ActiviteitGepland, ...WEIGERINGEN] as const,
});

interface Kern {
  readonly code: string;
  readonly versie: number;
}

@Resolver(() => ActiviteitGepland)
export class PlanningResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Mutation(() => PlanActiviteitResultaat, {
    description:
      'Stelt een datum van een activiteit voor, legt haar vast, verplaatst haar of laat de activiteit vervallen.',
  })
  async planActiviteit(
    @Args('input', { description: 'De wijziging.' }) input: PlanActiviteitInput,
    @Vrager() vrager: Identiteit,
  ): Promise<ActiviteitGepland | WeigeringType> {
    const fout = toetsInvoer(PlanActiviteitInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'activiteit-plannen',
      input,
      fout,
      vrager,
      (berekening) => beslis(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(ActiviteitGepland, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => ActiviteitType, { description: 'De activiteit zoals zij nu gepland staat.' })
  async activiteit(@Parent() { traject, code }: ActiviteitGepland): Promise<ActiviteitType> {
    const opname = await this.vragen.opname(TrajectArgs, { traject });
    const activiteit = opname.berekening.stand.activiteiten.find((kandidaat) => kandidaat.code === code);
    if (activiteit === undefined) {
      throw nietGevondenFout('activiteit', 'Deze activiteit bestaat niet.');
    }
    return naarActiviteit(activiteit, this.vragen.overzicht(opname).namen);
  }
}

function beslis(
  input: PlanActiviteitInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const activiteit = berekening.stand.activiteiten.find(({ code }) => code === input.activiteit);
  if (activiteit === undefined) {
    return geweigerd(
      naarWeigering(nietGevonden('activiteit', `“${input.activiteit}” is geen activiteit van dit traject.`)),
    );
  }
  const verboden = magPlannen(activiteit, vrager, berekening);
  if (verboden !== null) {
    return geweigerd(verboden);
  }
  const datum = input.datum == null ? null : naarDatum(input.datum);
  if (datum === undefined) {
    return geweigerd(
      naarWeigering(
        regelGeschonden(
          'PLAN-04',
          'datum',
          'Geef één dag, alternatieven, een periode (van en tot) of een week.',
        ),
      ),
    );
  }
  const voorstel = { handeling: input.handeling, datum, reden: input.reden ?? null };
  const weigering = toetsPlan(voorstel, activiteit, berekening);
  return weigering === null
    ? {
        kind: 'aanvaard',
        onderwerp: { soort: 'activiteit', code: activiteit.code, versie: input.verwachteVersie },
        feiten: [
          {
            soort: 'plan',
            activiteit: activiteit.code,
            datum: datum ?? activiteit.datum,
            toestand: toestandNa(input.handeling),
            reden: voorstel.reden,
          },
        ],
        resultaat: { code: activiteit.code, versie: input.verwachteVersie + 1 },
      }
    : geweigerd(naarWeigering(weigering));
}

/** The date of a station belongs to the body at that station; the rest of the plan to the planners. */
function magPlannen(
  activiteit: Activiteit,
  vrager: Identiteit,
  { prognoses }: Berekening,
): WeigeringType | null {
  const stap = prognoses.find((prognose) => prognose.stap.activiteit?.code === activiteit.code)?.stap;
  const onderwerp = stap?.gremium ?? { gemeente: null, beheerrol: null };
  return weigerRecht(vrager, 'activiteit-plannen', onderwerp, `“${activiteit.naam}”`);
}

/** The date expression of this input; `undefined` when not exactly one form is filled in. */
function naarDatum({ dag, alternatieven, van, tot, week }: PlanDatumInput): DatumUitdrukking | undefined {
  const vormen = [dag, alternatieven, van ?? tot, week].filter((vorm) => vorm != null);
  if (vormen.length !== 1) {
    return undefined;
  }
  if (dag != null) {
    return { kind: 'vast', dag: dagVan(dag), tekst: dag };
  }
  if (alternatieven != null) {
    return { kind: 'alternatieven', dagen: alternatieven.map(dagVan), tekst: alternatieven.join(' of ') };
  }
  if (week != null) {
    const isoWeek = parseWeek(week);
    return isoWeek === null ? undefined : { kind: 'venster', venster: werkweekVan(isoWeek), tekst: week };
  }
  return van == null || tot == null
    ? undefined
    : { kind: 'venster', venster: { van: dagVan(van), tot: dagVan(tot) }, tekst: `${van} t/m ${tot}` };
}
