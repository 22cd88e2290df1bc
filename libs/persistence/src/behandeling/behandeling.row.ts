import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { GremiumRow } from '../gremium/gremium.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { StationRow } from '../station/station.row.js';

/** One stuk before one Gremium. The foreign key on the strook keeps lanes of gemeenten apart. */
@Entity('behandeling')
@Unique('behandeling_cel_key', ['trajectId', 'mijlpaal', 'station', 'gremium'])
@Unique('behandeling_mijlpaal_key', ['trajectId', 'id', 'mijlpaal'])
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'behandeling_mijlpaal_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'station'], ['trajectId', 'code'], {
  name: 'behandeling_station_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'behandeling_deelnemer_fkey',
})
@ForeignKey(() => GremiumRow, ['trajectId', 'gremium'], ['trajectId', 'code'], {
  name: 'behandeling_gremium_fkey',
})
@ForeignKey(
  () => GremiumRow,
  ['trajectId', 'gremium', 'gemeenteCode'],
  ['trajectId', 'code', 'gemeenteCode'],
  { name: 'behandeling_strook_fkey' },
)
@Index('behandeling_station_idx', ['trajectId', 'station'])
@Index('behandeling_strook_idx', ['trajectId', 'gremium', 'gemeenteCode'])
@Index('behandeling_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check(
  'behandeling_venster_check',
  `(venster_van IS NULL) = (venster_tot IS NULL) AND venster_van <= venster_tot`,
)
@Check('behandeling_venster_herkomst_check', `venster_herkomst IN ('bron', 'sjabloon', 'onbekend')`)
@Check('behandeling_versie_check', `versie >= 0`)
export class BehandelingRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'behandeling_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'behandeling_pkey' })
  readonly id!: string;

  @Column('integer')
  readonly mijlpaal!: number;

  @Column('text')
  readonly station!: string;

  @Column('text', { name: 'gemeente_code', nullable: true })
  readonly gemeenteCode!: string | null;

  @Column('text')
  readonly gremium!: string;

  @Column('date', { name: 'venster_van', nullable: true })
  readonly vensterVan!: string | null;

  @Column('date', { name: 'venster_tot', nullable: true })
  readonly vensterTot!: string | null;

  @Column('text', { name: 'venster_herkomst' })
  readonly vensterHerkomst!: string;

  @Column('integer')
  readonly versie!: number;
}
