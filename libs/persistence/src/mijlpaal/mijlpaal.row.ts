import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TrajectRow } from '../traject/traject.row.js';

/** A document that travels the whole route. */
@Entity('mijlpaal')
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'mijlpaal_traject_fkey' })
@Check('mijlpaal_herkomst_check', `herkomst IN ('bron', 'sjabloon')`)
@Check('mijlpaal_samenloop_check', `samenloop IN ('allen', 'aantal', 'deelnemers')`)
@Check('mijlpaal_nodig_check', `(samenloop = 'aantal') = (nodig IS NOT NULL) AND nodig > 0`)
export class MijlpaalRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'mijlpaal_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'mijlpaal_pkey' })
  readonly nummer!: number;

  @Column('text')
  readonly naam!: string;

  @Column('text')
  readonly stuk!: string;

  @Column('text')
  readonly herkomst!: string;

  @Column('text', { nullable: true })
  readonly toelichting!: string | null;

  @Column('text')
  readonly samenloop!: string;

  /** How many gemeenten, for the rule `aantal` only. */
  @Column('integer', { nullable: true })
  readonly nodig!: number | null;
}
