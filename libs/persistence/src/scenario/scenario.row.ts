import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A scenario that was kept, or its withdrawal; never changed. */
@Entity('scenario')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'scenario_wijziging_fkey',
})
@Check('scenario_naam_check', `naam <> ''`)
@Check('scenario_maatregelen_check', `jsonb_typeof(maatregelen) = 'array' AND maatregelen <> '[]'`)
export class ScenarioRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'scenario_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'scenario_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'scenario_pkey' })
  readonly code!: string;

  @Column('text')
  readonly naam!: string;

  @Column('text')
  readonly toelichting!: string;

  /** The maatregelen in order, with days as ISO text. */
  @Column('jsonb')
  readonly maatregelen!: unknown;

  @Column('boolean')
  readonly ingetrokken!: boolean;
}
