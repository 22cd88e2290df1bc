/** The Dutch texts about how sure a forecast is. */
export const TREFZEKERHEID = {
  kop: 'Hoe zeker is deze prognose?',
  wat: 'De zekerheid van de prognose',
  allen:
    'De kans dat alle gemeenten die nodig zijn op de verwachte dag klaar zijn. Wat zij delen, telt één keer.',
  strook: (gemeente: string) =>
    `De kans dat ${gemeente} op de verwachte dag klaar is, met wat daarvoor regionaal moet zijn besloten.`,
  kans: (mijlpaal: string) => `${mijlpaal}:`,
  geen: 'Er is nog geen besluit waaraan een eerdere prognose is te toetsen.',
  vraag: 'Toon de kans, en of eerdere prognoses uitkwamen',
  over: 'per mijlpaal en per gremium',
  tabel: 'Hoe eerdere prognoses uitkwamen, per gremium',
  koppen: ['Gremium', 'Vooruit', 'Op tijd voorspeld', 'Toen onbekend', 'Wat daaruit blijkt'],
  vooruit: (dagen: number) => `${String(dagen)} dagen`,
  gehaald: (gehaald: number, aantal: number) => `${String(gehaald)} van ${String(aantal)}`,
} as const;
