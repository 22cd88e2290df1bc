import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What was agreed in place of what the file says; never changed. */
@Entity('afspraak')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'afspraak_wijziging_fkey',
})
@Check(
  'afspraak_inhoud_check',
  `inhoud ->> 'soort' IN ('aanlevertermijn', 'venster-wijzigen', 'samenloop', 'reces', 'termijn')`,
)
@Check('afspraak_reden_check', `reden <> ''`)
export class AfspraakRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'afspraak_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'afspraak_pkey' })
  readonly volgnummer!: number;

  /** The place among those of the same change, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'afspraak_pkey' })
  readonly nummer!: number;

  /** The afspraak, with days as ISO text. */
  @Column('jsonb')
  readonly inhoud!: unknown;

  @Column('text')
  readonly reden!: string;
}
