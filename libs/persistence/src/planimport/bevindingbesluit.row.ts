import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A decision about a bevinding; never changed, only followed by a later one. */
@Entity('bevindingbesluit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'bevindingbesluit_wijziging_fkey',
})
@Check('bevindingbesluit_besluit_check', `besluit IN ('aanvaard', 'verworpen')`)
export class BevindingbesluitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'bevindingbesluit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'bevindingbesluit_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'bevindingbesluit_pkey' })
  readonly bevinding!: string;

  @Column('text')
  readonly besluit!: string;

  @Column('text', { nullable: true })
  readonly toelichting!: string | null;
}
