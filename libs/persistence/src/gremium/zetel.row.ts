import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GremiumRow } from './gremium.row.js';

/** The places of one organisation in a Gremium. */
@Entity('zetel')
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], { name: 'zetel_gremium_fkey' })
@Check('zetel_aantal_check', `aantal > 0`)
@Check(
  'zetel_voordracht_check',
  `voordracht IN ('benoemd', 'naam-aangeleverd', 'gevraagd', 'vacant', 'onbekend')`,
)
export class ZetelRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'zetel_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'zetel_pkey' })
  readonly gremium!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'zetel_pkey' })
  readonly volgorde!: number;

  @Column('text')
  readonly organisatie!: string;

  @Column('integer', { nullable: true })
  readonly aantal!: number | null;

  @Column('text')
  readonly voordracht!: string;
}
