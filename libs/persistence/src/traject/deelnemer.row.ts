import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { GemeenteRow } from './gemeente.row.js';
import { TrajectRow } from './traject.row.js';

/** A gemeente that takes part in a Traject. */
@Entity('deelnemer')
@Unique('deelnemer_volgorde_key', ['trajectId', 'volgorde'])
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'deelnemer_traject_fkey' })
@ForeignKey(() => GemeenteRow, ['gemeenteCode'], ['code'], { name: 'deelnemer_gemeente_fkey' })
@Index('deelnemer_gemeente_idx', ['gemeenteCode'])
export class DeelnemerRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'deelnemer_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { name: 'gemeente_code', primaryKeyConstraintName: 'deelnemer_pkey' })
  readonly gemeenteCode!: string;

  @Column('integer')
  readonly volgorde!: number;
}
