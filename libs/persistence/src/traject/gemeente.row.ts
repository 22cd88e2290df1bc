import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality by its CBS code, shared by all trajecten. */
@Entity('gemeente')
@Check('gemeente_code_check', `code ~ '^GM[0-9]{4}$'`)
export class GemeenteRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'gemeente_pkey' })
  readonly code!: string;

  @Column('text')
  readonly naam!: string;
}
