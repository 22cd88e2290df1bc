import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** How many raadsleden of one gemeente come to a session; never changed. */
@Entity('aanmelding')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'aanmelding_wijziging_fkey',
})
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'aanmelding_activiteit_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'aanmelding_deelnemer_fkey',
})
@Index('aanmelding_activiteit_idx', ['trajectId', 'activiteit'])
@Index('aanmelding_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('aanmelding_aantal_check', 'aantal >= 0')
export class AanmeldingRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'aanmelding_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'aanmelding_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'aanmelding_pkey' })
  readonly activiteit!: string;

  @PrimaryColumn('text', { name: 'gemeente_code', primaryKeyConstraintName: 'aanmelding_pkey' })
  readonly gemeenteCode!: string;

  @Column('date', { nullable: true })
  readonly sessie!: string | null;

  @Column('integer')
  readonly aantal!: number;

  @Column('text', { nullable: true })
  readonly namens!: string | null;
}
