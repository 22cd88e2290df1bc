import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { TrajectRow } from '../traject/traject.row.js';

/** A row of a planning table, cell by cell as printed; `mijlpaal` is null for a row about a Procesbrief. */
@Entity('planrij')
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'planrij_traject_fkey' })
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'planrij_mijlpaal_fkey',
})
@Index('planrij_mijlpaal_idx', ['trajectId', 'mijlpaal'])
@Check('planrij_jaar_check', `jaar BETWEEN 2000 AND 2099`)
export class PlanrijRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'planrij_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'planrij_pkey' })
  readonly code!: string;

  @Column('integer', { nullable: true })
  readonly mijlpaal!: number | null;

  @Column('integer')
  readonly volgorde!: number;

  @Column('integer')
  readonly bronregel!: number;

  @Column('integer')
  readonly jaar!: number;

  @Column('text', { name: 'week_tekst' })
  readonly weekTekst!: string;

  @Column('text', { name: 'datum_tekst' })
  readonly datumTekst!: string;

  @Column('text')
  readonly wat!: string;

  @Column('text')
  readonly wie!: string;

  @Column('text')
  readonly opmerkingen!: string;
}
