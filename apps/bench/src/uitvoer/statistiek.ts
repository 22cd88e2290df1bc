/** The value below which this share (0-1) of the sorted values lies; 0 for an empty row. */
export function percentiel(gesorteerd: ArrayLike<number>, deel: number): number {
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(deel * gesorteerd.length))] ?? 0;
}

export function mediaan(waarden: readonly number[]): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  const midden = gesorteerd.length >> 1;
  const hoog = gesorteerd[midden] ?? 0;
  return gesorteerd.length % 2 === 1 ? hoog : ((gesorteerd[midden - 1] ?? hoog) + hoog) / 2;
}

/** A number with three figures and a decimal comma, as the tables print it. */
export function getal(waarde: number): string {
  if (!Number.isFinite(waarde)) {
    return '–';
  }
  const decimalen = Math.abs(waarde) >= 100 ? 0 : Math.abs(waarde) >= 10 ? 1 : Math.abs(waarde) >= 1 ? 2 : 3;
  return waarde.toFixed(decimalen).replace('.', ',');
}
