import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';
import { TrajectRow } from '../traject/traject.row.js';

/** A stretch of days in one layer of the calendar of a Traject. */
@Entity('kalenderperiode')
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'kalenderperiode_traject_fkey' })
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'kalenderperiode_gremium_fkey',
})
@Index('kalenderperiode_gremium_idx', ['trajectId', 'gremium'])
@Check('kalenderperiode_volgorde_check', `van <= tot`)
export class KalenderperiodeRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'kalenderperiode_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'kalenderperiode_pkey' })
  readonly nummer!: number;

  @Column('text')
  readonly laag!: string;

  @Column('text')
  readonly naam!: string;

  @Column('date')
  readonly van!: string;

  @Column('date')
  readonly tot!: string;

  @Column('boolean')
  readonly hard!: boolean;

  @Column('text', { nullable: true })
  readonly gremium!: string | null;

  @Column('text')
  readonly bron!: string;
}
