import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WijzigingRow } from '../wijziging/wijziging.row.js';
import { MijlpaalRow } from './mijlpaal.row.js';

/** A version of the stuk of a Mijlpaal; never changed. `volgnummer` is null for one that came with the file. */
@Entity('stukversie')
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'stukversie_mijlpaal_fkey',
})
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'stukversie_wijziging_fkey',
})
@Index('stukversie_wijziging_idx', ['trajectId', 'volgnummer'])
@Check('stukversie_hash_check', `hash ~ '^[0-9a-f]{64}$'`)
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

  @Column('text', { nullable: true })
  readonly hash!: string | null;

  @Column('integer', { nullable: true })
  readonly volgnummer!: number | null;
}
