import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { StationRow } from '../station/station.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';

/** A local rule about a station: of one gemeente, or of all that have none of their own. */
@Entity('stationsregel')
@ForeignKey(() => StationRow, ['trajectId', 'station'], ['trajectId', 'code'], {
  name: 'stationsregel_station_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'na'], ['trajectId', 'code'], { name: 'stationsregel_na_fkey' })
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'stationsregel_deelnemer_fkey',
})
@Unique('stationsregel_plaats_key', ['trajectId', 'station', 'gemeenteCode'])
@Index('stationsregel_algemeen_idx', ['trajectId', 'station'], {
  unique: true,
  where: 'gemeente_code IS NULL',
})
@Index('stationsregel_na_idx', ['trajectId', 'na'])
@Index('stationsregel_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('stationsregel_verwerking_check', `(dagen IS NULL) = (telling IS NULL) AND dagen >= 0`)
@Check('stationsregel_telling_check', `telling IN ('kalenderdagen', 'werkdagen')`)
@Check('stationsregel_toetswerkdagen_check', `toetswerkdagen >= 0`)
@Check(
  'stationsregel_tussen_check',
  `(na IS NULL) = (minimaal_dagen IS NULL) AND (na IS NULL) = (weekdag IS NULL) AND (na IS NOT NULL OR weken IS NULL)`,
)
@Check('stationsregel_afstand_check', `minimaal_dagen >= 0 AND weken >= 0 AND weekdag BETWEEN 1 AND 7`)
@Check('stationsregel_sluiting_check', `bij_sluiting IN ('vervalt', 'volgende-werkdag')`)
export class StationsregelRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'stationsregel_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'stationsregel_pkey' })
  readonly nummer!: number;

  @Column('text')
  readonly station!: string;

  @Column('text', { name: 'gemeente_code', nullable: true })
  readonly gemeenteCode!: string | null;

  @Column('integer', { nullable: true })
  readonly dagen!: number | null;

  @Column('text', { nullable: true })
  readonly telling!: string | null;

  @Column('integer')
  readonly toetswerkdagen!: number;

  @Column('text', { nullable: true })
  readonly na!: string | null;

  @Column('integer', { name: 'minimaal_dagen', nullable: true })
  readonly minimaalDagen!: number | null;

  @Column('integer', { nullable: true })
  readonly weken!: number | null;

  @Column('integer', { nullable: true })
  readonly weekdag!: number | null;

  @Column('text', { name: 'bij_sluiting' })
  readonly bijSluiting!: string;

  @Column('text')
  readonly bron!: string;
}
