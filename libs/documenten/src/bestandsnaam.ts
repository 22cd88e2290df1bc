const LENGTE = 80;
// Names of devices in Windows, with any extension.
const GERESERVEERD = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const GEEN_LETTER = /[^\p{L}\p{N} _.()&+,-]+/gu;

/**
 * A name that is safe to offer for download on every system: letters, digits and a few signs, one dot before the
 * extension, at most 80 characters. Control characters and marks that turn the reading direction disappear.
 * @example veiligeBestandsnaam('../../Planning Wmo: 2021', 'docx') // 'Planning Wmo 2021.docx'
 */
export function veiligeBestandsnaam(
  titel: string,
  extensie: 'csv' | 'tsv' | 'docx' | 'xlsx' | 'ics' | 'yaml' | 'json',
): string {
  const stam = titel
    .normalize('NFC')
    .replace(GEEN_LETTER, ' ')
    .replace(/\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,_-]+/, '');
  const kort = Array.from(stam)
    .slice(0, LENGTE)
    .join('')
    .replace(/[\s.]+$/, '');
  if (kort === '') return `routekaart.${extensie}`;
  const [eerste = ''] = kort.split('.');
  return GERESERVEERD.test(eerste.trim()) ? `routekaart ${kort}.${extensie}` : `${kort}.${extensie}`;
}
