/** What was filled in under a name, empty when nothing was. */
export function tekstUit(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam);
  return typeof waarde === 'string' ? waarde : '';
}
