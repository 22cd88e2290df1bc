import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What a body said about taking part, for itself; never changed. */
@Entity('gremiumdeelname')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'gremiumdeelname_wijziging_fkey',
})
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'gremiumdeelname_gremium_fkey',
})
@Index('gremiumdeelname_gremium_idx', ['trajectId', 'gremium'])
@Check('gremiumdeelname_deelname_check', `deelname IN ('doet-mee', 'doet-niet-mee', 'onbekend')`)
@Check('gremiumdeelname_onderdeel_check', `onderdeel IS NULL OR (onderdeel <> '' AND deelname = 'doet-mee')`)
export class GremiumdeelnameRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'gremiumdeelname_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'gremiumdeelname_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'gremiumdeelname_pkey' })
  readonly gremium!: string;

  @Column('text')
  readonly deelname!: string;

  @Column('date')
  readonly vanaf!: string;

  @Column('text', { nullable: true })
  readonly onderdeel!: string | null;

  @Column('text', { nullable: true })
  readonly reden!: string | null;
}
