import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import {
  type Afhandelingstatus as StatusWaarde,
  type Ernst as ErnstWaarde,
  WAARSCHUWINGCODES,
  waarschuwingverloop,
} from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { Afhandelingstatus, Ernst } from '../algemeen/opsommingen.js';
import { PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { nietGevondenFout } from '../fouten.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { WaarschuwingType } from './waarschuwing.type.js';
import { voorGemeente, zonderDubbele } from './waarschuwing.view.js';
import { WaarschuwingverloopArgs, WaarschuwingverloopType, naarVerloop } from './verloop.type.js';

@ArgsType()
class WaarschuwingArgs extends PaginaArgs {
  @Field(() => Ernst, { nullable: true, description: 'Alleen waarschuwingen van deze zwaarte.' })
  @IsOptional()
  ernst?: ErnstWaarde | null;

  @Field(() => Afhandelingstatus, {
    nullable: true,
    description: 'Alleen open, bevestigde of gesluimerde; standaard alle, want afhandelen verbergt niets.',
  })
  @IsOptional()
  status?: StatusWaarde | null;

  @Field(() => String, {
    nullable: true,
    description: 'Alleen waarschuwingen over deze gemeente (CBS-code of naam).',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}

@Resolver()
export class WaarschuwingResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [WaarschuwingType], {
    description:
      'De waarschuwingen, de zwaarste en meest dringende eerst: elke oorzaak één keer, met haar gevolgen eronder.',
  })
  async waarschuwingen(
    @Args() args: WaarschuwingArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly WaarschuwingType[]> {
    const opname = await this.vragen.opname(WaarschuwingArgs, args);
    const { stand } = opname.berekening;
    const gevraagd = args.gemeente == null ? null : eisGemeente(stand, args.gemeente).code;
    const gemeente = gevraagd ?? leesbeperking(vrager, 'waarschuwingen-lezen');
    eisRecht(vrager, 'waarschuwingen-lezen', { gemeente, beheerrol: null });
    const { waarschuwingen } = this.vragen.overzicht(opname);
    const binnen =
      gemeente === null
        ? waarschuwingen
        : waarschuwingen
            .filter((waarschuwing) => waarschuwing.gemeente?.code === gemeente)
            .map((waarschuwing) => voorGemeente(waarschuwing, gemeente));
    const gezocht = zonderDubbele(binnen).filter(
      ({ ernst, status }) =>
        (args.ernst == null || ernst === args.ernst) && (args.status == null || status === args.status),
    );
    return pagina(gezocht, args);
  }

  @Query(() => WaarschuwingverloopType, {
    description: 'Wanneer een waarschuwing kwam, veranderde en ging, en wat ermee is gedaan.',
  })
  async waarschuwingverloop(
    @Args() args: WaarschuwingverloopArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<WaarschuwingverloopType> {
    const { berekening, dossier } = await this.vragen.opname(WaarschuwingverloopArgs, args);
    eisSoort(args.waarschuwing);
    const verloop = waarschuwingverloop(dossier, args.waarschuwing, berekening.peildatum);
    const gemeente = verloop.perioden[0]?.waarschuwing.gemeente ?? null;
    eisRecht(vrager, 'waarschuwingen-lezen', { gemeente, beheerrol: null });
    return naarVerloop(args.waarschuwing, verloop);
  }
}

/** A warning that never stood has an empty history; one of a kind that does not exist is a mistake. */
function eisSoort(sleutel: string): void {
  const [soort = ''] = sleutel.split('/');
  if (!WAARSCHUWINGCODES.some((code) => code === soort)) {
    throw nietGevondenFout('waarschuwing', `“${soort}” is geen soort waarschuwing.`);
  }
}
