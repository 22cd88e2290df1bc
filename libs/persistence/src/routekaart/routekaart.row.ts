import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** An approved baseline; never changed, and never replaced by a later one. */
@Entity('routekaart')
@Unique('routekaart_naam_key', ['trajectId', 'naam'])
@Unique('routekaart_volgnummer_key', ['trajectId', 'volgnummer'])
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'routekaart_wijziging_fkey',
})
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'routekaart_gremium_fkey',
})
@Index('routekaart_gremium_idx', ['trajectId', 'gremium'])
@Check('routekaart_nummer_check', `nummer > 0`)
@Check('routekaart_reden_check', `reden <> ''`)
export class RoutekaartRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'routekaart_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'routekaart_pkey' })
  readonly nummer!: number;

  @Column('integer')
  readonly volgnummer!: number;

  @Column('text')
  readonly naam!: string;

  @Column('text', { nullable: true })
  readonly gremium!: string | null;

  @Column('date', { nullable: true })
  readonly dag!: string | null;

  @Column('text')
  readonly reden!: string;
}
