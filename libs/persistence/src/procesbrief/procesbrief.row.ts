import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PlanrijRow } from '../activiteit/planrij.row.js';

/** A periodic letter, announced by a row of the plan. */
@Entity('procesbrief')
@Unique('procesbrief_rij_key', ['trajectId', 'rij'])
@ForeignKey(() => PlanrijRow, ['trajectId', 'rij'], ['trajectId', 'code'], { name: 'procesbrief_rij_fkey' })
@Check('procesbrief_nummer_check', `nummer > 0`)
export class ProcesbriefRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'procesbrief_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'procesbrief_pkey' })
  readonly nummer!: number;

  @Column('text')
  readonly rij!: string;
}
