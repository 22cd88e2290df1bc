import type { Bedoeling, Fase } from '@routekaart/traject';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TrajectRow } from '../traject/traject.row.js';

/** One step of the route. */
@Entity('station')
@Unique('station_volgorde_key', ['trajectId', 'volgorde'])
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'station_traject_fkey' })
@Check('station_verwerkingsdagen_check', `verwerkingsdagen >= 0`)
@Check('station_duur_check', `duur_dagen >= 0`)
@Check('station_bedoeling_check', `bedoeling IN ('informeren', 'adviseren', 'besluiten')`)
@Check('station_fase_check', `fase IN ('beeldvorming', 'oordeelsvorming', 'besluitvorming')`)
export class StationRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'station_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'station_pkey' })
  readonly code!: string;

  @Column('text')
  readonly naam!: string;

  @Column('integer')
  readonly volgorde!: number;

  @Column('boolean', { name: 'per_gemeente' })
  readonly perGemeente!: boolean;

  @Column('text', { array: true })
  readonly voorgangers!: readonly string[];

  @Column('integer')
  readonly verwerkingsdagen!: number;

  @Column('integer', { name: 'duur_dagen', nullable: true })
  readonly duurDagen!: number | null;

  @Column('boolean')
  readonly staart!: boolean;

  @Column('text', { nullable: true })
  readonly regime!: string | null;

  @Column('text', { nullable: true })
  readonly grondslag!: string | null;

  @Column('text', { nullable: true })
  readonly bedoeling!: Bedoeling | null;

  @Column('text', { nullable: true })
  readonly fase!: Fase | null;
}
