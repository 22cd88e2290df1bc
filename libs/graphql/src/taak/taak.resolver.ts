import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { takenlijst } from '@routekaart/route';
import { type Identiteit, ROLLEN, type Rol, leesbeperking } from '@routekaart/toegang';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { TaakType, naarTaak } from './taak.type.js';

@ArgsType()
class TakenlijstArgs extends PaginaArgs {
  @Field(() => String, {
    nullable: true,
    description: 'De rol die moet handelen, bijvoorbeeld gemeentesecretaris; standaard uw eigen rol.',
  })
  @IsOptional()
  @IsIn(ROLLEN, { message: 'Deze rol bestaat niet.' })
  rol?: Rol | null;

  @Field(() => String, {
    nullable: true,
    description: 'Alleen taken van deze gemeente (CBS-code of naam).',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}

@Resolver()
export class TaakResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [TaakType], {
    description:
      'Wat er te doen is, voor wanneer en wat er anders gebeurt: eerst wat het eerst moet. Uitgestelde waarschuwingen tellen niet mee. Een gemeentesecretaris ziet ook wat hij als lid van het ONS-D en als contact van de griffier te doen heeft.',
  })
  async takenlijst(@Args() args: TakenlijstArgs, @Vrager() vrager: Identiteit): Promise<readonly TaakType[]> {
    const opname = await this.vragen.opname(TakenlijstArgs, args);
    const { berekening } = opname;
    const rol = args.rol ?? vrager.rol;
    const eigen = leesbeperking(vrager, 'taken-lezen');
    const gemeente = args.gemeente == null ? eigen : eisGemeente(berekening.stand, args.gemeente).code;
    eisRecht(vrager, 'taken-lezen', { gemeente, beheerrol: null });
    const { namen } = this.vragen.overzicht(opname);
    const taken = this.vragen.afgeleid(opname, `taken ${rol} ${gemeente ?? ''}`, () =>
      takenlijst(berekening, { rol, gemeente }).map((taak) => naarTaak(taak, namen)),
    );
    return pagina(taken, args);
  }
}
