const TELWOORDEN = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** A number as running text writes it: in words up to twelve, in digits above. */
export function formatTelwoord(getal: number): string {
  return TELWOORDEN[getal] ?? String(getal);
}

/** Reads `drie`, `een`, `3`; null for another word. */
export function leesTelwoord(woord: string): number | null {
  if (/^\d{1,3}$/.test(woord)) return Number(woord);
  const plaats = TELWOORDEN.indexOf(woord === 'een' ? 'één' : woord);
  return plaats === -1 ? null : plaats;
}
