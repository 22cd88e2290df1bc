/**
 * The name of a reces or holiday within a sentence: one that begins with an article does so in small letters.
 * @example naamInZin('Het reces') // 'het reces'
 */
export function naamInZin(naam: string): string {
  return naam.replace(/^(?:De|Het|Een)\b/u, (lidwoord) => lidwoord.toLowerCase());
}
