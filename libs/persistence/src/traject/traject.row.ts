import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A Traject. `versie` counts every accepted change; it is raised only while this row is locked. */
@Entity('traject')
@Unique('traject_code_key', ['code'])
@Check('traject_versie_check', `versie >= 0`)
export class TrajectRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'traject_pkey' })
  readonly id!: string;

  @Column('text')
  readonly code!: string;

  @Column('text')
  readonly naam!: string;

  @Column('text')
  readonly doel!: string;

  @Column('date', { nullable: true })
  readonly ingangsdatum!: string | null;

  @Column('boolean')
  readonly voorbeeld!: boolean;

  @Column('text', { nullable: true })
  readonly label!: string | null;

  @Column('integer')
  readonly versie!: number;
}
