import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BehandelingRow } from '../behandeling/behandeling.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A stuk that was handed in to a Gremium, or without a day: that it was not; never changed. */
@Entity('aanlevering')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'aanlevering_wijziging_fkey',
})
@ForeignKey(() => BehandelingRow, ['trajectId', 'behandelingId'], ['trajectId', 'id'], {
  name: 'aanlevering_behandeling_fkey',
})
@Index('aanlevering_behandeling_idx', ['trajectId', 'behandelingId'])
export class AanleveringRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'aanlevering_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'aanlevering_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('uuid', { name: 'behandeling_id', primaryKeyConstraintName: 'aanlevering_pkey' })
  readonly behandelingId!: string;

  @Column('date', { nullable: true })
  readonly dag!: string | null;
}
