/** Prints rows in columns: the first one to the left, figures to the right. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const alle = [kop, ...rijen];
  const breedten = kop.map((_, kolom) => Math.max(...alle.map((rij) => (rij[kolom] ?? '').length)));
  const regel = (rij: readonly string[]): string =>
    breedten
      .map((breedte, kolom) => {
        const tekst = rij[kolom] ?? '';
        return kolom === 0 ? tekst.padEnd(breedte) : tekst.padStart(breedte);
      })
      .join('  ')
      .trimEnd();
  return [regel(kop), breedten.map((breedte) => '─'.repeat(breedte)).join('  '), ...rijen.map(regel)].join(
    '\n',
  );
}
