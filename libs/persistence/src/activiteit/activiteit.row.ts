import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StationRow } from '../station/station.row.js';
import { TrajectRow } from '../traject/traject.row.js';

/** Something that happens; what is planned for it stands in its planfeiten. */
@Entity('activiteit')
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'activiteit_traject_fkey' })
@ForeignKey(() => StationRow, ['trajectId', 'station'], ['trajectId', 'code'], {
  name: 'activiteit_station_fkey',
})
@Index('activiteit_station_idx', ['trajectId', 'station'])
@Check('activiteit_versie_check', `versie >= 0`)
export class ActiviteitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'activiteit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'activiteit_pkey' })
  readonly code!: string;

  @Column('integer')
  readonly volgorde!: number;

  @Column('text')
  readonly soort!: string;

  @Column('text')
  readonly naam!: string;

  @Column('boolean', { name: 'per_gemeente' })
  readonly perGemeente!: boolean;

  @Column('text', { nullable: true })
  readonly station!: string | null;

  @Column('integer')
  readonly versie!: number;
}
