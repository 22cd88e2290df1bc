import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { formatDag } from '@routekaart/kalender';
import { type Keer, gecorrigeerdDoor, kerenVan } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { type Besluit, nietIngetrokken } from '@routekaart/traject';
import { Vragen } from '../geheugen/vragen.js';
import { isWeigering, zoekBehandeling } from '../mutatie/zoek-behandeling.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { BesluitType, naarBesluit } from './besluit.type.js';

@ArgsType()
class BesluitverloopArgs extends TrajectArgs {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal!: number;

  @Field({ description: 'De code van het station, bijvoorbeeld raad.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  station!: string;

  @Field(() => String, {
    nullable: true,
    description: 'De gemeente (CBS-code of naam) bij een station per gemeente.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}

@ObjectType('Keer', {
  description: 'Eén keer dat een gremium het stuk behandelt. Uitstel sluit de keer en opent de volgende.',
})
export class KeerType {
  @Field(() => Int, { description: 'De hoeveelste keer, vanaf 1.' })
  nummer!: number;

  @Field(() => Int, { nullable: true, description: 'De keer waarop deze volgt; leeg bij de eerste.' })
  vervolgOp!: number | null;

  @Field(() => Int, { description: 'De versie van het stuk.' })
  stukversie!: number;

  @Field(() => Datum, {
    nullable: true,
    description: 'Wanneer het stuk werd aangeleverd; leeg als onbekend.',
  })
  aangeleverd!: string | null;

  @Field(() => BesluitType, { nullable: true, description: 'Wat de keer sloot; leeg zolang zij open is.' })
  besluit!: BesluitType | null;

  @Field(() => [BesluitType], {
    description: 'Wat eerder was vastgelegd en met dit besluit is gecorrigeerd, het laatste eerst.',
  })
  gecorrigeerd!: readonly BesluitType[];

  @Field(() => Int, { description: 'Hoe vaak het stuk intussen van de agenda ging: dat is geen uitstel.' })
  vanDeAgenda!: number;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

@Resolver()
export class BesluitverloopResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [KeerType], {
    description: 'Hoe vaak een gremium een stuk behandelde, de eerste keer eerst.',
  })
  async besluitverloop(
    @Args() args: BesluitverloopArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly KeerType[]> {
    const { berekening, dossier } = await this.vragen.opname(BesluitverloopArgs, args);
    const prognose = zoekBehandeling(args, berekening);
    if (isWeigering(prognose)) {
      throw nietGevondenFout(prognose.veld, prognose.melding);
    }
    const { behandeling, besluit, stukversie, terugverwezen } = prognose.stap;
    const { gemeente } = behandeling;
    eisRecht(vrager, gemeente === null ? 'traject-lezen' : 'gemeenteroute-lezen', {
      gemeente,
      beheerrol: null,
    });
    const eigen = (feit: { readonly behandeling: string }): boolean => feit.behandeling === behandeling.id;
    const keren = kerenVan(
      berekening.stand.besluiten.filter(eigen),
      nietIngetrokken(dossier.aanleveringen.filter(eigen)).filter(({ dag }) => dag <= berekening.peildatum),
      stukversie,
      besluit === null && terugverwezen != null,
    );
    return keren.map((keer) => naarKeer(keer, dossier.besluiten));
  }
}

function naarKeer(
  { nummer, stukversie, aangeleverd, besluit, vanDeAgenda }: Keer,
  besluiten: readonly Besluit[],
): KeerType {
  const uitkomst = besluit === null ? null : besluit.uitkomst.replaceAll('-', ' ');
  return {
    nummer,
    vervolgOp: nummer === 1 ? null : nummer - 1,
    stukversie,
    aangeleverd: naarDatum(aangeleverd),
    besluit: besluit === null ? null : naarBesluit(besluit),
    gecorrigeerd: besluit === null ? [] : gecorrigeerdDoor(besluit, besluiten).map(naarBesluit),
    vanDeAgenda,
    tekst:
      besluit === null || uitkomst === null
        ? `Keer ${String(nummer)}: nog niet behandeld.`
        : `Keer ${String(nummer)}: ${uitkomst} op ${formatDag(besluit.dag)}.`,
  };
}
