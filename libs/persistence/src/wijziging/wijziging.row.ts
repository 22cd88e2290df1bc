import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { TrajectRow } from '../traject/traject.row.js';

/** One accepted change of a Traject, the Herkomst of its facts; never changed. */
@Entity('wijziging')
@Unique('wijziging_sleutel_key', ['trajectId', 'sleutel'])
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'wijziging_traject_fkey' })
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'wijziging_deelnemer_fkey',
})
@Index('wijziging_onderwerp_idx', ['trajectId', 'onderwerp', 'volgnummer'])
@Index('wijziging_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('wijziging_volgnummer_check', `volgnummer > 0`)
@Check('wijziging_dag_check', `dag = (op AT TIME ZONE 'Europe/Amsterdam')::date`)
export class WijzigingRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'wijziging_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'wijziging_pkey' })
  readonly volgnummer!: number;

  @Column('text')
  readonly sleutel!: string;

  @Column('text', { name: 'verzoek_hash' })
  readonly verzoekHash!: string;

  @Column('text')
  readonly handeling!: string;

  @Column('text')
  readonly onderwerp!: string;

  @Column('text')
  readonly rol!: string;

  @Column('text')
  readonly door!: string;

  @Column('text', { name: 'gemeente_code', nullable: true })
  readonly gemeenteCode!: string | null;

  @Column('timestamptz')
  readonly op!: Date;

  @Column('date')
  readonly dag!: string;

  @Column('text')
  readonly bron!: string;

  @Column('jsonb')
  readonly resultaat!: unknown;
}
