import { Field, ID, InputType } from '@nestjs/graphql';
import type { Vergaderhandeling as VergaderWaarde } from '@routekaart/route';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst } from '../algemeen/datum.validatie.js';
import { Vergaderhandeling } from '../algemeen/opsommingen.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Vrijeredenveld } from '../scenario/velden.js';

@InputType({ description: 'Een wijziging van het vergaderschema van een gremium.' })
export class RecordVergaderingInput extends WijzigingInput {
  @Field({ description: 'Het gremium (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium!: string;

  @Field(() => Vergaderhandeling, { description: 'Toevoegen, bevestigen, verplaatsen of laten vervallen.' })
  handeling!: VergaderWaarde;

  @Field(() => ID, {
    nullable: true,
    description: 'De sleutel van de vergadering die wordt bevestigd, verplaatst of vervalt.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Dit is geen sleutel van een vergadering.' })
  vergadering?: string | null;

  @Field(() => Datum, { nullable: true, description: 'De (nieuwe) dag.' })
  @IsOptional()
  @IsDatum()
  dag?: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag om aan te leveren; standaard volgens de gewoonte van het gremium.',
  })
  @IsOptional()
  @IsDatum()
  aanleverdag?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Of er stukken worden besloten.' })
  @IsBoolean()
  besluitvormend = true;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of het een schriftelijke ronde is, zonder vergadering; alleen bij toevoegen.',
  })
  @IsBoolean()
  schriftelijk = false;

  @Vrijeredenveld('De reden; verplicht bij verplaatsen en vervallen.')
  reden?: string | null;
}
