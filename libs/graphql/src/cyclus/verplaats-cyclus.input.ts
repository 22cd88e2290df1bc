import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Dagveld, Naamveld, Vrijdagveld, Vrijeredenveld } from '../scenario/velden.js';

@InputType({
  description:
    'Een hele raadscyclus op andere dagen. De verwachte versie is die van het vergaderschema van het gremium.',
})
export class VerplaatsCyclusInput extends WijzigingInput {
  @Naamveld('Het gremium waarmee de cyclus eindigt, meestal de raad (code, naam of alias).')
  gremium!: string;

  @Field(() => ID, { description: 'De sleutel van de vergadering waarmee de cyclus eindigt.' })
  @IsUUID(undefined, { message: 'Dit is geen sleutel van een vergadering.' })
  vergadering!: string;

  @Dagveld('De nieuwe dag van die vergadering.')
  dag!: string;

  @Dagveld('De ene aanleverdag van de cyclus.')
  aanleverdag!: string;

  @Vrijdagveld(
    'De nieuwe dag van de laatste commissie; leeg: die blijft. Andere schuiven evenveel dagen mee.',
  )
  commissie?: string | null;

  @Vrijdagveld('De nieuwe dag van de agendacommissie; leeg: die blijft.')
  agendacommissie?: string | null;

  @Vrijeredenveld('De reden; verplicht.')
  reden?: string | null;
}
