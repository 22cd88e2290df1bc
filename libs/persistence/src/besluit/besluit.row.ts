import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { BehandelingRow } from '../behandeling/behandeling.row.js';
import { StukversieRow } from '../mijlpaal/stukversie.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** What a Gremium decided; never changed, a later one may replace it. */
@Entity('besluit')
@Unique('besluit_behandeling_key', ['trajectId', 'behandelingId', 'id'])
@Unique('besluit_vervangt_key', ['vervangt'])
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'besluit_wijziging_fkey',
})
@ForeignKey(
  () => BehandelingRow,
  ['trajectId', 'behandelingId', 'mijlpaal'],
  ['trajectId', 'id', 'mijlpaal'],
  { name: 'besluit_behandeling_fkey' },
)
@ForeignKey(
  () => StukversieRow,
  ['trajectId', 'mijlpaal', 'stukversie'],
  ['trajectId', 'mijlpaal', 'nummer'],
  { name: 'besluit_stukversie_fkey' },
)
@ForeignKey(
  () => BesluitRow,
  ['trajectId', 'behandelingId', 'vervangt'],
  ['trajectId', 'behandelingId', 'id'],
  { name: 'besluit_vervangt_fkey' },
)
@Index('besluit_wijziging_idx', ['trajectId', 'volgnummer'])
@Index('besluit_stukversie_idx', ['trajectId', 'mijlpaal', 'stukversie'])
@Check(
  'besluit_uitkomst_check',
  `uitkomst IN ( 'ingestemd', 'ingestemd-met-aanpassingen', 'toestemming-verleend', 'niet-ingestemd', 'toestemming-onthouden', 'aangehouden', 'teruggenomen', 'van-de-agenda', 'terugverwezen', 'ingetrokken', 'ter-kennis-genomen')`,
)
@Check('besluit_vorm_check', `vorm IN ('hamerstuk', 'bespreekstuk', 'schriftelijk')`)
@Check(
  'besluit_aanhouding_check',
  `aanhouding IS NULL OR (uitkomst = 'aangehouden' AND aanhouding IN ('volgende-vergadering', 'tot-herindiening', 'onbepaald'))`,
)
@Check(
  'besluit_herindiening_check',
  `herindiening IS NULL OR (herindiening > dag AND aanhouding IS NOT NULL AND aanhouding = 'tot-herindiening')`,
)
@Check('besluit_vervangt_check', `vervangt <> id`)
@Check(
  'besluit_aanpassingen_check',
  `uitkomst <> 'ingestemd-met-aanpassingen' OR cardinality(aanpassingen) > 0`,
)
export class BesluitRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'besluit_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'traject_id' })
  readonly trajectId!: string;

  @Column('integer')
  readonly volgnummer!: number;

  @Column('uuid', { name: 'behandeling_id' })
  readonly behandelingId!: string;

  @Column('integer')
  readonly mijlpaal!: number;

  @Column('date')
  readonly dag!: string;

  @Column('boolean', { name: 'op_of_voor', default: false })
  readonly opOfVoor!: boolean;

  @Column('text')
  readonly uitkomst!: string;

  @Column('text', { nullable: true })
  readonly vorm!: string | null;

  @Column('integer')
  readonly stukversie!: number;

  @Column('text', { nullable: true })
  readonly toelichting!: string | null;

  @Column('text', { array: true })
  readonly aanpassingen!: readonly string[];

  @Column('uuid', { nullable: true })
  readonly vervangt!: string | null;

  @Column('text', { nullable: true })
  readonly aanhouding!: string | null;

  @Column('date', { nullable: true })
  readonly herindiening!: string | null;

  @Column('jsonb', { nullable: true })
  readonly verslag!: object | null;
}
