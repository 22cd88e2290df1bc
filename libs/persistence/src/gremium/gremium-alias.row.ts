import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { GremiumRow } from './gremium.row.js';

/** A name of a Gremium as documents write it. */
@Entity('gremium_alias')
@Unique('gremium_alias_alias_key', ['trajectId', 'gremium', 'alias'])
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'gremium_alias_gremium_fkey',
})
export class GremiumAliasRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'gremium_alias_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'gremium_alias_pkey' })
  readonly gremium!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'gremium_alias_pkey' })
  readonly volgorde!: number;

  @Column('text')
  readonly alias!: string;
}
