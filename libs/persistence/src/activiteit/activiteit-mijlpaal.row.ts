import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from './activiteit.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';

/** A Mijlpaal that an Activiteit serves. */
@Entity('activiteit_mijlpaal')
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'activiteit_mijlpaal_activiteit_fkey',
})
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'activiteit_mijlpaal_mijlpaal_fkey',
})
@Index('activiteit_mijlpaal_mijlpaal_idx', ['trajectId', 'mijlpaal'])
export class ActiviteitMijlpaalRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'activiteit_mijlpaal_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'activiteit_mijlpaal_pkey' })
  readonly activiteit!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'activiteit_mijlpaal_pkey' })
  readonly mijlpaal!: number;

  @Column('integer')
  readonly volgorde!: number;
}
