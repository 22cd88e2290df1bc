import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { EditieRow } from '../editie/editie.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { StationRow } from '../station/station.row.js';
import { RoutekaartRow } from './routekaart.row.js';

/** The baseline of an Activiteit or of a station of a Mijlpaal; `verschil` is in calendar days. */
@Entity('routekaart_rij')
@Unique('routekaart_rij_activiteit_key', ['trajectId', 'routekaart', 'activiteit'])
@Unique('routekaart_rij_station_key', ['trajectId', 'routekaart', 'mijlpaal', 'station'])
@ForeignKey(() => RoutekaartRow, ['trajectId', 'routekaart'], ['trajectId', 'nummer'], {
  name: 'routekaart_rij_routekaart_fkey',
})
@ForeignKey(() => ActiviteitRow, ['trajectId', 'activiteit'], ['trajectId', 'code'], {
  name: 'routekaart_rij_activiteit_fkey',
})
@ForeignKey(() => MijlpaalRow, ['trajectId', 'mijlpaal'], ['trajectId', 'nummer'], {
  name: 'routekaart_rij_mijlpaal_fkey',
})
@ForeignKey(() => StationRow, ['trajectId', 'station'], ['trajectId', 'code'], {
  name: 'routekaart_rij_station_fkey',
})
@ForeignKey(() => EditieRow, ['trajectId', 'editie'], ['trajectId', 'nummer'], {
  name: 'routekaart_rij_editie_fkey',
})
@Index('routekaart_rij_activiteit_idx', ['trajectId', 'activiteit'])
@Index('routekaart_rij_mijlpaal_idx', ['trajectId', 'mijlpaal'])
@Index('routekaart_rij_station_idx', ['trajectId', 'station'])
@Index('routekaart_rij_editie_idx', ['trajectId', 'editie'])
@Check(
  'routekaart_rij_onderwerp_check',
  `(mijlpaal IS NULL) = (station IS NULL) AND (activiteit IS NULL) <> (station IS NULL)`,
)
@Check(
  'routekaart_rij_basis_check',
  `CASE basis WHEN 'datum' THEN soort IS NOT NULL AND editie IS NULL AND verschil IS NULL WHEN 'afwijking' THEN soort IS NULL AND editie IS NOT NULL AND verschil IS NOT NULL WHEN 'toevoeging' THEN soort IS NULL AND editie IS NULL AND verschil IS NULL AND extra ELSE false END`,
)
@Check('routekaart_rij_soort_check', `soort IN ('vast', 'alternatieven', 'venster', 'vaag', 'onbekend')`)
@Check(
  'routekaart_rij_dagen_check',
  `CASE soort WHEN 'vast' THEN cardinality(dagen) = 1 WHEN 'alternatieven' THEN cardinality(dagen) > 0 ELSE cardinality(dagen) = 0 END`,
)
@Check(
  'routekaart_rij_venster_check',
  `(van IS NULL) = (tot IS NULL) AND (van IS NULL OR van <= tot) AND CASE WHEN soort = 'venster' THEN true WHEN soort = 'vaag' THEN van IS NOT NULL ELSE van IS NULL END`,
)
export class RoutekaartRijRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'routekaart_rij_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'routekaart_rij_pkey' })
  readonly routekaart!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'routekaart_rij_pkey' })
  readonly volgorde!: number;

  @Column('text', { nullable: true })
  readonly activiteit!: string | null;

  @Column('integer', { nullable: true })
  readonly mijlpaal!: number | null;

  @Column('text', { nullable: true })
  readonly station!: string | null;

  @Column('text')
  readonly basis!: string;

  @Column('text', { nullable: true })
  readonly soort!: string | null;

  @Column('date', { array: true })
  readonly dagen!: readonly string[];

  @Column('date', { nullable: true })
  readonly van!: string | null;

  @Column('date', { nullable: true })
  readonly tot!: string | null;

  @Column('text')
  readonly tekst!: string;

  @Column('integer', { nullable: true })
  readonly editie!: number | null;

  @Column('integer', { nullable: true })
  readonly verschil!: number | null;

  @Column('boolean')
  readonly extra!: boolean;
}
