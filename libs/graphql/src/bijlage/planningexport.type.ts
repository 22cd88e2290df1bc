import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import type { Exportformaat as Formaatwaarde } from '../algemeen/opsommingen.js';
import { Exportformaat } from '../algemeen/opsommingen.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';

@ArgsType()
export class ExportPlanningArgs extends TrajectArgs {
  @Field(() => Exportformaat, { description: 'Word, Excel, CSV of tekst.' })
  formaat!: Formaatwaarde;
}

@ObjectType('Planningbestand', { description: 'Een bestand met de tabellen van de detailplanning.' })
export class PlanningbestandType {
  @Field({ description: 'Een naam voor het bestand.' })
  bestandsnaam!: string;

  @Field({ description: 'Het mediatype, bijvoorbeeld text/csv; charset=utf-8.' })
  soort!: string;

  @Field({ description: 'De inhoud in base64.' })
  inhoud!: string;
}
