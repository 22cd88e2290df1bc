import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';

/** The identity of a meeting: whose it is never changes. */
@Entity('vergadering')
@Unique('vergadering_gremium_key', ['trajectId', 'id', 'gremium'])
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'vergadering_gremium_fkey',
})
@Index('vergadering_gremium_idx', ['trajectId', 'gremium'])
export class VergaderingRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'vergadering_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'vergadering_pkey' })
  readonly id!: string;

  @Column('text')
  readonly gremium!: string;
}
