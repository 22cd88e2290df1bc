import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** Another name of a Gremium that somebody confirmed; never changed. */
@Entity('aliasfeit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'aliasfeit_wijziging_fkey',
})
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'aliasfeit_gremium_fkey',
})
@Index('aliasfeit_gremium_idx', ['trajectId', 'gremium'])
export class AliasfeitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'aliasfeit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'aliasfeit_pkey' })
  readonly volgnummer!: number;

  @Column('text')
  readonly gremium!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'aliasfeit_pkey' })
  readonly alias!: string;
}
