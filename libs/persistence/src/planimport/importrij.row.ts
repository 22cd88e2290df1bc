import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A row of a planning table as an import printed it, cell by cell; never changed. */
@Entity('importrij')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'importrij_wijziging_fkey',
})
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'importrij_activiteit_fkey',
})
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'importrij_mijlpaal_fkey',
})
@Index('importrij_activiteit_idx', ['trajectId', 'activiteit'])
@Index('importrij_mijlpaal_idx', ['trajectId', 'mijlpaal'])
@Check('importrij_jaar_check', `jaar BETWEEN 2000 AND 2099`)
export class ImportrijRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'importrij_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'importrij_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'importrij_pkey' })
  readonly code!: string;

  @Column('text')
  readonly activiteit!: string;

  @Column('integer')
  readonly mijlpaal!: number;

  @Column('integer')
  readonly volgorde!: number;

  @Column('integer')
  readonly bronregel!: number;

  @Column('integer')
  readonly jaar!: number;

  @Column('text', { name: 'week_tekst' })
  readonly weekTekst!: string;

  @Column('text', { name: 'datum_tekst' })
  readonly datumTekst!: string;

  @Column('text')
  readonly wat!: string;

  @Column('text')
  readonly wie!: string;

  @Column('text')
  readonly opmerkingen!: string;
}
