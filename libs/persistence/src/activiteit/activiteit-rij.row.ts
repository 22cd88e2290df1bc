import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from './activiteit.row.js';
import { PlanrijRow } from './planrij.row.js';

/** A row of the plan that describes an Activiteit. */
@Entity('activiteit_rij')
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'activiteit_rij_activiteit_fkey',
})
@ForeignKey(() => PlanrijRow, ['trajectId', 'rij'], ['trajectId', 'code'], {
  name: 'activiteit_rij_rij_fkey',
})
@Index('activiteit_rij_rij_idx', ['trajectId', 'rij'])
export class ActiviteitRijRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'activiteit_rij_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'activiteit_rij_pkey' })
  readonly activiteit!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'activiteit_rij_pkey' })
  readonly rij!: string;

  @Column('integer')
  readonly volgorde!: number;
}
