/** The Dutch texts of what brings a strook back to its goal. */
export const HERSTEL = {
  vraag: 'Wat brengt deze raad terug binnen het venster?',
  over: (wie: string, mijlpaal: number) => `${wie}, mijlpaal ${String(mijlpaal)}`,
  wat: 'Wat helpt',
  doel: 'Wat wilt u halen?',
  doelen: { VENSTER: 'Het venster van de mijlpaal', INGANGSDATUM: 'De ingangsdatum' },
  uiterlijk: {
    VENSTER: 'Het venster eindigt op',
    INGANGSDATUM: 'Voor de ingangsdatum moet alles klaar zijn op',
  },
  nu: (dag: string) => `Zoals het er nu voor staat, is dat ${dag}.`,
  inleiding: 'Elk van deze mogelijkheden is genoeg. Wat het minst vraagt, staat bovenaan.',
  lijst: (mijlpaal: number) => `Mogelijkheden voor mijlpaal ${String(mijlpaal)}`,
  dan: (dag: string, marge: string) => `Dan is het klaar op ${dag}, met ${marge} marge.`,
  danPrecies: (dag: string) => `Dan is het klaar op ${dag}, precies op de laatste dag.`,
  ditVraagt: 'Dit vraagt het:',
  probeer: 'Reken uit bij wat als',
  mogelijkheid: (nummer: number) => `mogelijkheid ${String(nummer)}`,
  meer: (aantal: number) => `Nog ${aantal === 1 ? '1 mogelijkheid' : `${String(aantal)} mogelijkheden`}`,
  nietAlles: 'Er waren te veel mogelijkheden om alle door te rekenen; er kan een betere zijn.',
  geen: 'Geen enkele maatregel helpt.',
  nietNodig: 'Hiervoor is niets nodig: dit wordt gehaald.',
  geenDoel: {
    VENSTER: 'De raad heeft bij deze mijlpaal geen venster.',
    INGANGSDATUM: 'Van dit traject is geen ingangsdatum bekend.',
  },
} as const;
