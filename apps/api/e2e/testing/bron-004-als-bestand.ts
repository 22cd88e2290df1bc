import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import writeXlsxFile from 'write-excel-file/node';

/**
 * The whole text as a Word document: a line is a paragraph, also an empty one; lines with tabs that follow each other
 * are a table.
 */
export function alsDocx(tekst: string): Promise<Buffer> {
  const children: (Paragraph | Table)[] = [];
  let rijen: string[][] = [];
  for (const regel of [...tekst.split('\n'), '']) {
    if (regel.includes('\t')) {
      rijen.push(regel.split('\t'));
      continue;
    }
    if (rijen.length > 0) children.push(maakTabel(rijen));
    rijen = [];
    children.push(new Paragraph(regel));
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The whole text as one sheet: a line is a row, and a line of prose is a row with one filled cell. */
export function alsXlsx(tekst: string): Promise<Buffer> {
  const rijen = tekst
    .split('\n')
    .map((regel) => regel.split('\t').map((value) => (value === '' ? null : { type: String, value })));
  return writeXlsxFile([{ sheet: 'Blad1', data: rijen }]).toBuffer();
}

function maakTabel(rijen: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rijen.map(
      (cellen) =>
        new TableRow({
          children: cellen.map((cel) => new TableCell({ children: [new Paragraph(cel)] })),
        }),
    ),
  });
}
