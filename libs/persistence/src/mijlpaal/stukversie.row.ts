import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MijlpaalRow } from './mijlpaal.row.js';

/** A version of the stuk of a Mijlpaal. */
@Entity('stukversie')
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'stukversie_mijlpaal_fkey',
})
@Check('stukversie_nummer_check', `nummer > 0`)
export class StukversieRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'stukversie_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'stukversie_pkey' })
  readonly mijlpaal!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'stukversie_pkey' })
  readonly nummer!: number;

  @Column('text')
  readonly naam!: string;
}
