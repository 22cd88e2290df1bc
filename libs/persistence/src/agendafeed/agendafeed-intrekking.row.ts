import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgendafeedRow } from './agendafeed.row.js';

/** The end of an address: it is never given back. */
@Entity('agendafeed_intrekking')
@ForeignKey(() => AgendafeedRow, ['agendafeedId'], ['id'], {
  name: 'agendafeed_intrekking_agendafeed_fkey',
})
export class AgendafeedIntrekkingRow {
  @PrimaryColumn('uuid', {
    name: 'agendafeed_id',
    primaryKeyConstraintName: 'agendafeed_intrekking_pkey',
  })
  readonly agendafeedId!: string;

  @Column('text')
  readonly rol!: string;

  @Column('text')
  readonly door!: string;

  @Column('timestamptz')
  readonly op!: Date;
}
