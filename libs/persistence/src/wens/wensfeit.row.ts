import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BesluitRow } from '../besluit/besluit.row.js';
import { StukversieRow } from '../mijlpaal/stukversie.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What was done with an aanpassing that a Besluit asks for; never changed. */
@Entity('wensfeit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'wensfeit_wijziging_fkey',
})
@ForeignKey(() => BesluitRow, ['besluitId'], ['id'], { name: 'wensfeit_besluit_fkey' })
@ForeignKey(
  () => StukversieRow,
  ['trajectId', 'mijlpaal', 'stukversie'],
  ['trajectId', 'mijlpaal', 'nummer'],
  { name: 'wensfeit_stukversie_fkey' },
)
@Index('wensfeit_besluit_idx', ['besluitId'])
@Index('wensfeit_stukversie_idx', ['trajectId', 'mijlpaal', 'stukversie'])
@Check('wensfeit_aanpassing_check', `aanpassing > 0`)
@Check(
  'wensfeit_handeling_check',
  `handeling IN ('beoordelen', 'overnemen', 'deels-overnemen', 'afwijzen', 'verwerken', 'terugkoppelen', 'clusteren')`,
)
@Check(
  'wensfeit_stukversie_check',
  `(handeling = 'verwerken') = (stukversie IS NOT NULL) AND (stukversie IS NULL) = (mijlpaal IS NULL)`,
)
@Check(
  'wensfeit_tekst_check',
  `handeling NOT IN ('deels-overnemen', 'afwijzen') OR (tekst IS NOT NULL AND tekst <> '')`,
)
export class WensfeitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'wensfeit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'wensfeit_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('uuid', { name: 'besluit_id', primaryKeyConstraintName: 'wensfeit_pkey' })
  readonly besluitId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'wensfeit_pkey' })
  readonly aanpassing!: number;

  @Column('text')
  readonly handeling!: string;

  @Column('text', { nullable: true })
  readonly tekst!: string | null;

  @Column('integer', { nullable: true })
  readonly mijlpaal!: number | null;

  @Column('integer', { nullable: true })
  readonly stukversie!: number | null;
}
