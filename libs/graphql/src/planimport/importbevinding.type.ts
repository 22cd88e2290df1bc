import { Field, ObjectType } from '@nestjs/graphql';
import type { Importbevinding } from '@routekaart/bijlage';
import type { BevindingFeit } from '@routekaart/traject';
import { Bevindingstatus, type BevindingstatusWaarde } from '../algemeen/opsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { PlanningbevindingType } from '../bijlage/planningkeuring.type.js';
import { naarPlanningbevinding } from '../bijlage/planningkeuring.view.js';

@ObjectType('Importbevinding', {
  description: 'Een bevinding van een ingelezen planning, en wat iemand erover besloot.',
})
export class ImportbevindingType extends PlanningbevindingType {
  @Field({ description: 'De sleutel: dezelfde zolang de bevinding en haar rijen gelijk blijven.' })
  sleutel!: string;

  @Field(() => [String], { description: 'De codes van de activiteiten in wier rijen zij staat.' })
  activiteiten!: readonly string[];

  @Field(() => Bevindingstatus, { description: 'Open, aanvaard of verworpen.' })
  status!: BevindingstatusWaarde;

  @Field(() => String, { nullable: true, description: 'De toelichting bij het laatste besluit.' })
  toelichting!: string | null;

  @Field(() => HerkomstType, {
    nullable: true,
    description: 'Wie het laatste besluit nam, wanneer; leeg zolang zij open is.',
  })
  besloten!: HerkomstType | null;
}

/** What the last decision about a bevinding says; one that is only proposed has no herkomst yet. */
export type Besluitbeeld = Pick<BevindingFeit, 'besluit' | 'toelichting'> & {
  readonly herkomst: Omit<BevindingFeit['herkomst'], 'dag'> | null;
};

export function naarImportbevinding(
  bevinding: Importbevinding,
  besluit: Besluitbeeld | undefined,
): ImportbevindingType {
  return {
    ...naarPlanningbevinding(bevinding),
    sleutel: bevinding.sleutel,
    activiteiten: bevinding.activiteiten,
    status: besluit?.besluit ?? 'open',
    toelichting: besluit?.toelichting ?? null,
    besloten: besluit?.herkomst == null ? null : naarHerkomst(besluit.herkomst),
  };
}
