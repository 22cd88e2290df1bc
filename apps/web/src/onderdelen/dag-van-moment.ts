/** Swedish writes a day as ISO does. */
const IN_NEDERLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day of the Dutch clock on which a moment falls: in the first hours of a night UTC still has the day before. */
export function dagVanMoment(moment: string): string {
  return IN_NEDERLAND.format(new Date(moment));
}
