import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What somebody did with a warning; never changed. */
@Entity('afhandeling')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'afhandeling_wijziging_fkey',
})
@Check('afhandeling_soort_check', `soort IN ('bevestigd', 'gesluimerd', 'heropend')`)
@Check('afhandeling_tot_check', `(soort = 'gesluimerd') = (tot IS NOT NULL)`)
@Check('afhandeling_reden_check', `reden <> ''`)
@Check('afhandeling_eigenaar_check', `eigenaar <> ''`)
export class AfhandelingRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'afhandeling_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'afhandeling_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'afhandeling_pkey' })
  readonly waarschuwing!: string;

  @Column('text')
  readonly kenmerk!: string;

  @Column('text')
  readonly soort!: string;

  @Column('date', { nullable: true })
  readonly tot!: string | null;

  @Column('text')
  readonly reden!: string;

  @Column('text')
  readonly eigenaar!: string;
}
