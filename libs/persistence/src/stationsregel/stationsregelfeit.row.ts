import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StationRow } from '../station/station.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** A local rule that somebody recorded, or its withdrawal; never changed. */
@Entity('stationsregelfeit')
@ForeignKey(() => WijzigingRow, ['trajectId', 'volgnummer'], ['trajectId', 'volgnummer'], {
  name: 'stationsregelfeit_wijziging_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'station'], ['trajectId', 'code'], {
  name: 'stationsregelfeit_station_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'na'], ['trajectId', 'code'], {
  name: 'stationsregelfeit_na_fkey',
})
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'stationsregelfeit_deelnemer_fkey',
})
@Index('stationsregelfeit_station_idx', ['trajectId', 'station'])
@Index('stationsregelfeit_na_idx', ['trajectId', 'na'])
@Index('stationsregelfeit_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('stationsregelfeit_verwerking_check', `(dagen IS NULL) = (telling IS NULL) AND dagen >= 0`)
@Check('stationsregelfeit_telling_check', `telling IN ('kalenderdagen', 'werkdagen')`)
@Check('stationsregelfeit_toetswerkdagen_check', `toetswerkdagen >= 0`)
@Check(
  'stationsregelfeit_tussen_check',
  `(na IS NULL) = (minimaal_dagen IS NULL) AND (na IS NULL) = (weekdag IS NULL) AND (na IS NOT NULL OR weken IS NULL)`,
)
@Check('stationsregelfeit_afstand_check', `minimaal_dagen >= 0 AND weken >= 0 AND weekdag BETWEEN 1 AND 7`)
@Check('stationsregelfeit_sluiting_check', `bij_sluiting IN ('vervalt', 'volgende-werkdag')`)
@Check('stationsregelfeit_reden_check', `NOT ingetrokken OR reden IS NOT NULL`)
export class StationsregelfeitRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'stationsregelfeit_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'stationsregelfeit_pkey' })
  readonly volgnummer!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'stationsregelfeit_pkey' })
  readonly station!: string;

  /** The place among the rules of the same change, from 1: several gemeenten may have one at a station. */
  @PrimaryColumn('integer', { default: 1, primaryKeyConstraintName: 'stationsregelfeit_pkey' })
  readonly nummer!: number;

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

  @Column('boolean')
  readonly ingetrokken!: boolean;

  @Column('text', { nullable: true })
  readonly reden!: string | null;
}
