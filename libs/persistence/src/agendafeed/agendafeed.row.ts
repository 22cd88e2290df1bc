import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TrajectRow } from '../traject/traject.row.js';

/** The address of a calendar, by the hash of its secret; never changed. */
@Entity('agendafeed')
@Unique('agendafeed_token_key', ['tokenHash'])
@Unique('agendafeed_sleutel_key', ['trajectId', 'sleutel'])
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'agendafeed_traject_fkey' })
@Index('agendafeed_door_idx', ['trajectId', 'door'])
@Check('agendafeed_soort_check', `soort IN ('traject', 'gemeente', 'gremium')`)
@Check('agendafeed_token_check', `token_hash ~ '^[0-9a-f]{64}$'`)
export class AgendafeedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agendafeed_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'traject_id' })
  readonly trajectId!: string;

  @Column('text')
  readonly soort!: string;

  @Column('text')
  readonly code!: string;

  @Column('text', { name: 'token_hash' })
  readonly tokenHash!: string;

  @Column('text')
  readonly sleutel!: string;

  @Column('text')
  readonly rol!: string;

  @Column('text')
  readonly door!: string;

  @Column('text', { name: 'gemeente_code', nullable: true })
  readonly gemeenteCode!: string | null;

  /** Of who made it; empty on what was made before it was kept. */
  @Column('text', { nullable: true })
  readonly subject!: string | null;

  @Column('timestamptz')
  readonly op!: Date;
}
