import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { VergaderingRow } from './vergadering.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What was known of a Vergadering from a Wijziging on; never changed. */
@Entity('vergadering_feit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'vergadering_feit_wijziging_fkey',
})
@ForeignKey(() => VergaderingRow, ['trajectId', 'vergaderingId', 'gremium'], ['trajectId', 'id', 'gremium'], {
  name: 'vergadering_feit_vergadering_fkey',
})
@Index('vergadering_feit_vergadering_idx', ['trajectId', 'vergaderingId'])
@Check('vergadering_feit_aanleverdag_check', `aanleverdag <= dag`)
@Check(
  'vergadering_feit_cyclus_check',
  `cyclus IS NOT NULL OR (agendacommissie IS NULL AND commissie IS NULL)`,
)
@Check('vergadering_feit_commissie_check', `agendacommissie <= commissie`)
@Check(
  'vergadering_feit_staat_check',
  `staat IN ('bevestigd', 'voorlopig', 'afgeleid', 'vervallen', 'verplaatst')`,
)
@Check('vergadering_feit_herkomst_check', `herkomst IN ('bron', 'voorbeeld', 'ingevoerd')`)
export class VergaderingFeitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'vergadering_feit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'vergadering_feit_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('uuid', { name: 'vergadering_id', primaryKeyConstraintName: 'vergadering_feit_pkey' })
  readonly vergaderingId!: string;

  @Column('text')
  readonly gremium!: string;

  @Column('date')
  readonly dag!: string;

  @Column('date', { nullable: true })
  readonly aanleverdag!: string | null;

  @Column('text')
  readonly staat!: string;

  @Column('boolean')
  readonly besluitvormend!: boolean;

  /** Whether it is a written round, without a meeting. */
  @Column('boolean', { default: false })
  readonly schriftelijk!: boolean;

  @Column('text')
  readonly herkomst!: string;

  @Column('text', { nullable: true })
  readonly reden!: string | null;

  /** The code of the raadscyclus; `null`: the meeting belongs to none. */
  @Column('text', { nullable: true })
  readonly cyclus!: string | null;

  @Column('date', { nullable: true })
  readonly agendacommissie!: string | null;

  @Column('date', { nullable: true })
  readonly commissie!: string | null;
}
