/** How many pages a PDF of Chromium has, and the size of the first in millimetres. */
export function bladenIn(pdf: Buffer): {
  readonly aantal: number;
  readonly breedte: number;
  readonly hoogte: number;
} {
  const tekst = pdf.toString('latin1');
  const [, breedte = '0', hoogte = '0'] =
    /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/u.exec(tekst) ?? [];
  const millimeters = (punten: string): number => Math.round((Number(punten) / 72) * 25.4);
  return {
    aantal: [...tekst.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length,
    breedte: millimeters(breedte),
    hoogte: millimeters(hoogte),
  };
}
