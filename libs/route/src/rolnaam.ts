const ROLNAAM: Readonly<Record<string, string>> = {
  stuurgroep: 'de stuurgroep',
  two: 'het TWO',
  onsd: 'het ONS-D',
  gemeentesecretaris: 'de gemeentesecretaris',
  griffier: 'de griffier',
};

/** Who recorded something, in a Dutch sentence. */
export function rolnaam(rol: string): string {
  return ROLNAAM[rol] ?? rol;
}
