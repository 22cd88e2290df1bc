import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GremiumRow } from '../gremium/gremium.row.js';
import { StationRow } from '../station/station.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A station that was plugged into the strook of one gemeente, or taken out of it; never changed. */
@Entity('lokaalstation')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'lokaalstation_wijziging_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'lokaalstation_deelnemer_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'station'], ['trajectId', 'code'], {
  name: 'lokaalstation_station_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'na'], ['trajectId', 'code'], { name: 'lokaalstation_na_fkey' })
@ForeignKey(() => StationRow, ['trajectId', 'voor'], ['trajectId', 'code'], {
  name: 'lokaalstation_voor_fkey',
})
@ForeignKey(
  () => GremiumRow,
  ['trajectId', 'gremium', 'gemeenteCode'],
  ['trajectId', 'code', 'gemeenteCode'],
  { name: 'lokaalstation_gremium_fkey' },
)
@Index('lokaalstation_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Index('lokaalstation_station_idx', ['trajectId', 'station'])
@Index('lokaalstation_na_idx', ['trajectId', 'na'])
@Index('lokaalstation_voor_idx', ['trajectId', 'voor'])
@Index('lokaalstation_gremium_idx', ['trajectId', 'gremium', 'gemeenteCode'])
@Check('lokaalstation_mijlpalen_check', `cardinality(mijlpalen) > 0`)
@Check(
  'lokaalstation_plaats_check',
  `(voor IS NULL) = (gremium IS NULL) AND (na IS NULL OR voor IS NOT NULL)`,
)
@Check('lokaalstation_nieuw_check', `voor IS NOT NULL OR NOT (nieuw_station OR nieuw_gremium)`)
@Check(
  'lokaalstation_correctie_check',
  `(gremium_naam IS NULL) = (gremium_soort IS NULL) AND (gremium_naam IS NULL OR gremium IS NOT NULL AND NOT nieuw_gremium)`,
)
@Check('lokaalstation_reden_check', `voor IS NOT NULL OR reden IS NOT NULL`)
export class LokaalstationRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'lokaalstation_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'lokaalstation_pkey' })
  readonly volgnummer!: number;

  /** The place among those of the same change, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'lokaalstation_pkey' })
  readonly nummer!: number;

  @Column('text', { name: 'gemeente_code' })
  readonly gemeenteCode!: string;

  @Column('text')
  readonly station!: string;

  @Column('integer', { array: true })
  readonly mijlpalen!: readonly number[];

  /** Empty where the route begins with it. */
  @Column('text', { nullable: true })
  readonly na!: string | null;

  /** Empty where the station is taken out, like `gremium`. */
  @Column('text', { nullable: true })
  readonly voor!: string | null;

  @Column('text', { nullable: true })
  readonly gremium!: string | null;

  @Column('boolean', { name: 'nieuw_station' })
  readonly nieuwStation!: boolean;

  @Column('boolean', { name: 'nieuw_gremium' })
  readonly nieuwGremium!: boolean;

  /** The name that its body has after all, with its kind; both empty when nothing is corrected. */
  @Column('text', { name: 'gremium_naam', nullable: true })
  readonly gremiumNaam!: string | null;

  @Column('text', { name: 'gremium_soort', nullable: true })
  readonly gremiumSoort!: string | null;

  @Column('text', { nullable: true })
  readonly reden!: string | null;
}
