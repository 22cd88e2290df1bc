import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from './activiteit.row.js';
import { GremiumRow } from '../gremium/gremium.row.js';

/** A Gremium that takes part in an Activiteit. */
@Entity('activiteit_gremium')
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'activiteit_gremium_activiteit_fkey',
})
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'activiteit_gremium_gremium_fkey',
})
@Index('activiteit_gremium_gremium_idx', ['trajectId', 'gremium'])
export class ActiviteitGremiumRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'activiteit_gremium_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'activiteit_gremium_pkey' })
  readonly activiteit!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'activiteit_gremium_pkey' })
  readonly gremium!: string;

  @Column('integer')
  readonly volgorde!: number;
}
