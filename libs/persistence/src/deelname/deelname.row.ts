import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What a gemeente said about taking part; never changed. */
@Entity('deelname')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'deelname_wijziging_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'deelname_deelnemer_fkey',
})
@Index('deelname_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('deelname_deelname_check', `deelname IN ('doet-mee', 'doet-niet-mee', 'onbekend')`)
@Check('deelname_onderdeel_check', `onderdeel IS NULL OR (onderdeel <> '' AND deelname = 'doet-mee')`)
export class DeelnameRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'deelname_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'deelname_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { name: 'gemeente_code', primaryKeyConstraintName: 'deelname_pkey' })
  readonly gemeenteCode!: string;

  @Column('text')
  readonly deelname!: string;

  @Column('date')
  readonly vanaf!: string;

  @Column('text', { nullable: true })
  readonly onderdeel!: string | null;

  @Column('text', { nullable: true })
  readonly reden!: string | null;
}
