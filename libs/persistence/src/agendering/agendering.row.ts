import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BehandelingRow } from '../behandeling/behandeling.row.js';
import { VergaderingRow } from '../vergadering/vergadering.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A stuk that was put on the agenda of a Vergadering, or without one: taken off; never changed. */
@Entity('agendering')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'agendering_wijziging_fkey',
})
@ForeignKey(() => BehandelingRow, ['trajectId', 'behandelingId'], ['trajectId', 'id'], {
  name: 'agendering_behandeling_fkey',
})
@ForeignKey(() => VergaderingRow, ['trajectId', 'vergaderingId'], ['trajectId', 'id'], {
  name: 'agendering_vergadering_fkey',
})
@Index('agendering_behandeling_idx', ['trajectId', 'behandelingId'])
@Index('agendering_vergadering_idx', ['trajectId', 'vergaderingId'])
export class AgenderingRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'agendering_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'agendering_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('uuid', { name: 'behandeling_id', primaryKeyConstraintName: 'agendering_pkey' })
  readonly behandelingId!: string;

  @Column('uuid', { name: 'vergadering_id', nullable: true })
  readonly vergaderingId!: string | null;
}
