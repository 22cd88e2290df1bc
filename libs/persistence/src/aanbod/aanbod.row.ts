import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** One gemeente was offered an Activiteit, or answered; never changed. */
@Entity('aanbod')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'aanbod_wijziging_fkey',
})
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'aanbod_activiteit_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'aanbod_deelnemer_fkey',
})
@Index('aanbod_activiteit_idx', ['trajectId', 'activiteit'])
@Index('aanbod_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('aanbod_handeling_check', `handeling IN ('verzenden', 'doorgeven', 'aanvaarden', 'afwijzen')`)
@Check('aanbod_sessies_check', `sessies IS NULL OR (sessies > 0 AND handeling = 'aanvaarden')`)
export class AanbodRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'aanbod_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'aanbod_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'aanbod_pkey' })
  readonly activiteit!: string;

  @PrimaryColumn('text', { name: 'gemeente_code', primaryKeyConstraintName: 'aanbod_pkey' })
  readonly gemeenteCode!: string;

  @Column('text')
  readonly handeling!: string;

  @Column('date')
  readonly dag!: string;

  @Column('integer', { nullable: true })
  readonly sessies!: number | null;

  @Column('text', { nullable: true })
  readonly toelichting!: string | null;
}
