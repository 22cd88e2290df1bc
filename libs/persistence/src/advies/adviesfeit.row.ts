import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { StukversieRow } from '../mijlpaal/stukversie.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** The advice of a regional body about a stuk, or the local advice of a gemeente about that; never changed. */
@Entity('adviesfeit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'adviesfeit_wijziging_fkey',
})
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'adviesfeit_mijlpaal_fkey',
})
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'adviesfeit_gremium_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'adviesfeit_deelnemer_fkey',
})
@ForeignKey(
  () => StukversieRow,
  ['trajectId', 'mijlpaal', 'stukversie'],
  ['trajectId', 'mijlpaal', 'nummer'],
  { name: 'adviesfeit_stukversie_fkey' },
)
@Index('adviesfeit_mijlpaal_idx', ['trajectId', 'mijlpaal'])
@Index('adviesfeit_gremium_idx', ['trajectId', 'gremium'])
@Index('adviesfeit_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Index('adviesfeit_stukversie_idx', ['trajectId', 'mijlpaal', 'stukversie'])
@Check('adviesfeit_houding_check', `houding IN ('ingestemd', 'afgeweken')`)
@Check('adviesfeit_lokaal_check', '(houding IS NULL) = (gemeente_code IS NULL)')
export class AdviesfeitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'adviesfeit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'adviesfeit_pkey' })
  readonly volgnummer!: number;

  @Column('integer')
  readonly mijlpaal!: number;

  @Column('text')
  readonly gremium!: string;

  @Column('text', { name: 'gemeente_code', nullable: true })
  readonly gemeenteCode!: string | null;

  @Column('text', { nullable: true })
  readonly houding!: string | null;

  @Column('date')
  readonly dag!: string;

  @Column('integer', { nullable: true })
  readonly stukversie!: number | null;

  @Column('text', { nullable: true })
  readonly tekst!: string | null;
}
