/**
 * Several things as one part of a Dutch sentence.
 * @example 'Dordrecht, Papendrecht en Sliedrecht'
 */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  return [delen.slice(0, -1).join(', '), ...delen.slice(-1)]
    .filter((deel) => deel !== '')
    .join(` ${voegwoord} `);
}
