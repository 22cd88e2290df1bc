import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from './activiteit.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What was planned for an Activiteit from a Wijziging on; never changed. */
@Entity('planfeit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'planfeit_wijziging_fkey',
})
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'planfeit_activiteit_fkey',
})
@Index('planfeit_activiteit_idx', ['trajectId', 'activiteit'])
@Check(
  'planfeit_soort_check',
  `soort IN ('vast', 'alternatieven', 'venster', 'nog-te-plannen', 'vaag', 'onbekend')`,
)
@Check(
  'planfeit_dagen_check',
  `CASE soort WHEN 'vast' THEN cardinality(dagen) = 1 WHEN 'alternatieven' THEN cardinality(dagen) > 0 ELSE cardinality(dagen) = 0 END`,
)
@Check(
  'planfeit_venster_check',
  `(van IS NULL) = (tot IS NULL) AND (van IS NULL OR van <= tot) AND CASE WHEN soort IN ('vast', 'alternatieven', 'onbekend') THEN van IS NULL WHEN soort = 'vaag' THEN van IS NOT NULL ELSE true END`,
)
@Check('planfeit_extra_check', `soort = 'nog-te-plannen' OR NOT extra`)
@Check(
  'planfeit_toestand_check',
  `toestand IN ('nog-te-plannen', 'voorgesteld', 'vastgelegd', 'gehouden', 'vervallen')`,
)
export class PlanfeitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'planfeit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'planfeit_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'planfeit_pkey' })
  readonly activiteit!: string;

  @Column('text')
  readonly soort!: string;

  @Column('date', { array: true })
  readonly dagen!: readonly string[];

  @Column('date', { nullable: true })
  readonly van!: string | null;

  @Column('date', { nullable: true })
  readonly tot!: string | null;

  @Column('boolean')
  readonly extra!: boolean;

  @Column('text')
  readonly tekst!: string;

  @Column('text')
  readonly toestand!: string;

  @Column('text', { nullable: true })
  readonly reden!: string | null;
}
