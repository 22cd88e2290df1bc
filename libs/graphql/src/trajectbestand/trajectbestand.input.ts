import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import type { Trajectbestandformaat as Formaatwaarde } from '../algemeen/opsommingen.js';
import { Trajectbestandformaat } from '../algemeen/opsommingen.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';

/** Characters of the largest file; its bytes are counted when it is read. */
const LANGSTE_TEKST = 5 * 1024 * 1024;

const UITLEG =
  'De inhoud van het bestand: YAML of JSON, hooguit 5 MB. Een verzoek van meer dan 256 kB gaat naar /graphql/bestand.';

@ArgsType()
export class ControleerTrajectbestandArgs {
  @Field({ description: UITLEG })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de inhoud van het bestand.' })
  @MaxLength(LANGSTE_TEKST, { message: 'Een trajectbestand is hooguit 5 MB groot.' })
  tekst!: string;
}

@InputType({ description: 'Een trajectbestand dat wordt ingelezen als nieuw traject.' })
export class ImportTrajectbestandInput {
  @Field({ description: UITLEG })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de inhoud van het bestand.' })
  @MaxLength(LANGSTE_TEKST, { message: 'Een trajectbestand is hooguit 5 MB groot.' })
  tekst!: string;
}

@ArgsType()
export class ExportTrajectbestandArgs extends TrajectArgs {
  @Field(() => Trajectbestandformaat, { defaultValue: 'yaml', description: 'YAML of JSON.' })
  formaat: Formaatwaarde = 'yaml';
}
