import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import {
  type Trajectbestandformaat as Formaatwaarde,
  Trajectbestandformaat,
} from '../algemeen/opsommingen.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';

/** Characters of the largest file: reading YAML takes a second or so for each million, and others wait meanwhile. */
const LANGSTE_TEKST = 2_000_000;
const TE_LANG =
  'Een trajectbestand is hier hooguit 2.000.000 tekens lang; lees een groter bestand in met npm run traject.';

const UITLEG =
  'De inhoud van het bestand: YAML of JSON, hooguit 2.000.000 tekens. Een verzoek van meer dan 256 kB gaat naar /graphql/bestand.';

@ArgsType()
export class ControleerTrajectbestandArgs {
  @Field({ description: UITLEG })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de inhoud van het bestand.' })
  @MaxLength(LANGSTE_TEKST, { message: TE_LANG })
  tekst!: string;
}

@InputType({ description: 'Een trajectbestand dat wordt ingelezen als nieuw traject.' })
export class ImportTrajectbestandInput {
  @Field({ description: UITLEG })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de inhoud van het bestand.' })
  @MaxLength(LANGSTE_TEKST, { message: TE_LANG })
  tekst!: string;
}

@ArgsType()
export class ExportTrajectbestandArgs extends TrajectArgs {
  @Field(() => Trajectbestandformaat, { defaultValue: 'yaml', description: 'YAML of JSON.' })
  formaat: Formaatwaarde = 'yaml';
}
