import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { EditieRow } from '../editie/editie.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A planning that was taken in, as it was read; never changed. */
@Entity('planimport')
@Unique('planimport_editie_key', ['trajectId', 'editie'])
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'planimport_wijziging_fkey',
})
@ForeignKey(() => EditieRow, ['trajectId', 'editie'], ['trajectId', 'nummer'], {
  name: 'planimport_editie_fkey',
})
@Check('planimport_jaar_check', `jaar BETWEEN 2000 AND 2099`)
export class PlanimportRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'planimport_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'planimport_pkey' })
  readonly volgnummer!: number;

  @Column('integer')
  readonly editie!: number;

  @Column('text')
  readonly bestand!: string;

  @Column('text')
  readonly soort!: string;

  @Column('text')
  readonly hash!: string;

  @Column('integer')
  readonly jaar!: number;

  @Column('json')
  readonly document!: object;

  @Column('json')
  readonly bevindingen!: readonly object[];
}
