import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { TrajectRow } from '../traject/traject.row.js';

/** A body of a Traject. */
@Entity('gremium')
@Unique('gremium_gemeente_key', ['trajectId', 'code', 'gemeenteCode'])
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'gremium_traject_fkey' })
@ForeignKey(() => DeelnemerRow, ['trajectId', 'gemeenteCode'], ['trajectId', 'gemeenteCode'], {
  name: 'gremium_deelnemer_fkey',
})
@Index('gremium_deelnemer_idx', ['trajectId', 'gemeenteCode'])
@Check('gremium_niveau_check', `niveau IN ('ambtelijk', 'bestuurlijk', 'onbekend')`)
@Check('gremium_mandaat_check', `mandaat IN ('adviseert', 'stemt-in', 'besluit', 'onbekend')`)
@Check('gremium_aanleverdagen_check', `aanleverdagen >= 0`)
@Check('gremium_termijnen_check', `uitnodigingstermijn >= 0 AND reactietermijn >= 0`)
@Check('gremium_versie_check', `versie >= 0`)
export class GremiumRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'gremium_pkey' })
  readonly trajectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'gremium_pkey' })
  readonly code!: string;

  @Column('integer')
  readonly volgorde!: number;

  @Column('text')
  readonly naam!: string;

  @Column('text')
  readonly soort!: string;

  @Column('text')
  readonly niveau!: string;

  @Column('text')
  readonly mandaat!: string;

  @Column('text', { name: 'gemeente_code', nullable: true })
  readonly gemeenteCode!: string | null;

  @Column('text', { nullable: true })
  readonly beheerrol!: string | null;

  @Column('integer', { nullable: true })
  readonly aanleverdagen!: number | null;

  @Column('integer', { nullable: true })
  readonly uitnodigingstermijn!: number | null;

  @Column('integer', { nullable: true })
  readonly reactietermijn!: number | null;

  @Column('text', { nullable: true })
  readonly samenstelling!: string | null;

  @Column('boolean', { default: false })
  readonly schriftelijk!: boolean;

  @Column('integer')
  readonly versie!: number;
}
