import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A named state of the detailplanning; never changed. */
@Entity('editie')
@Unique('editie_naam_key', ['trajectId', 'naam'])
@Unique('editie_volgnummer_key', ['trajectId', 'volgnummer'])
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'editie_wijziging_fkey',
})
@Check('editie_nummer_check', `nummer > 0`)
@Check('editie_reden_check', `reden <> ''`)
export class EditieRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'editie_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'editie_pkey' })
  readonly nummer!: number;

  @Column('integer')
  readonly volgnummer!: number;

  @Column('text')
  readonly naam!: string;

  @Column('date', { name: 'bijgewerkt_tot_en_met' })
  readonly bijgewerktTotEnMet!: string;

  @Column('text')
  readonly reden!: string;
}
