import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Dag, type Periode, formatIso, formatPeriode } from '@routekaart/kalender';
import { type Moment, formatMoment, soortVan } from '@routekaart/route';
import { Datum } from './datum.scalar.js';

export enum MomentSoort {
  DAG = 'dag',
  BAND = 'band',
  ONBEKEND = 'onbekend',
}
registerEnumType(MomentSoort, {
  name: 'MomentSoort',
  description: 'Hoe zeker een moment is.',
  valuesMap: {
    DAG: { description: 'Eén dag.' },
    BAND: { description: 'Ergens tussen twee dagen.' },
    ONBEKEND: { description: 'Niet te voorspellen; een vroegste dag kan wel bekend zijn.' },
  },
});

@ObjectType('Moment', {
  description: 'Wanneer iets gebeurt, voor zover dat te zeggen is. Onbekend is nooit “op tijd”.',
})
export class MomentType {
  @Field(() => MomentSoort, { description: 'Een dag, een band of onbekend.' })
  soort!: MomentSoort;

  @Field(() => Datum, { nullable: true, description: 'De vroegst mogelijke dag.' })
  vroegst!: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatst mogelijke dag; leeg als die niet te geven is.',
  })
  laatst!: string | null;

  @Field({
    description:
      'Leesbaar, bijvoorbeeld “do 11-3-2021” “tussen ma 17-5-2021 en vr 21-5-2021” of, als het plan ze noemt, “do 20-5-2021 of do 27-5-2021”.',
  })
  tekst!: string;
}

@ObjectType('Periode', { description: 'Een aantal dagen achter elkaar, eerste en laatste dag meegerekend.' })
export class PeriodeType {
  @Field(() => Datum, { description: 'De eerste dag.' })
  van!: string;

  @Field(() => Datum, { description: 'De laatste dag.' })
  tot!: string;

  @Field({ description: 'Leesbaar, bijvoorbeeld “ma 5-4 t/m vr 30-4-2021”.' })
  tekst!: string;
}

const SOORTEN: Readonly<Record<string, MomentSoort>> = {
  dag: MomentSoort.DAG,
  band: MomentSoort.BAND,
  onbekend: MomentSoort.ONBEKEND,
};

export function naarMoment(moment: Moment): MomentType {
  return {
    soort: SOORTEN[soortVan(moment)] ?? MomentSoort.ONBEKEND,
    vroegst: naarDatum(moment.vroegst),
    laatst: naarDatum(moment.laatst),
    tekst: formatMoment(moment),
  };
}

export function naarPeriode(periode: Periode | null): PeriodeType | null {
  return periode === null
    ? null
    : { van: formatIso(periode.van), tot: formatIso(periode.tot), tekst: formatPeriode(periode) };
}

export function naarDatum(dag: Dag | null): string | null {
  return dag === null ? null : formatIso(dag);
}
