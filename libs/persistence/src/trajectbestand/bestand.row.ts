import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TrajectRow } from '../traject/traject.row.js';

/** What the file of a Traject says and no other table holds, as it stood in the file. */
@Entity('trajectbestand')
@ForeignKey(() => TrajectRow, ['trajectId'], ['id'], { name: 'trajectbestand_traject_fkey' })
export class TrajectbestandRow {
  @PrimaryColumn('uuid', { name: 'traject_id', primaryKeyConstraintName: 'trajectbestand_pkey' })
  readonly trajectId!: string;

  @Column('json')
  readonly bewaard!: object;
}
