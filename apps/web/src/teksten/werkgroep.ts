/** The Dutch texts of what a werkgroep must have ready. */
export const WERKGROEP = {
  kop: (naam: string) => `Wat ${naam} gereed moet hebben`,
  wat: 'Wat de werkgroep gereed moet hebben',
  geen: (naam: string) =>
    `${naam} begeleidt volgens de planning geen stuk dat nog gereed moet komen. Wie iets begeleidt, staat bij de opmerkingen van de planning.`,
  stuk: (mijlpaal: number, stuk: string) => `Mijlpaal ${String(mijlpaal)}: ${stuk}`,
  gereedVoor: (gremium: string) => `Volgens de prognose gereed voor ${gremium} op`,
  dagOnbekend: 'een dag die nog niet bekend is.',
  uiterlijk: 'Uiterlijk op',
  waarmee: 'Daarmee haalt elke gemeente die haar venster nog kan halen het ook.',
  geenUiterste: 'Een uiterste dag is niet te zeggen.',
  teLaat: (gemeenten: readonly string[]) => `Hoe dan ook buiten het venster: ${gemeenten.join(', ')}.`,
  nietsMeer: 'Op weg daarheen staat er geen bijeenkomst meer in de planning.',
  tabel: (mijlpaal: number) => `Wat de werkgroep nog begeleidt voor mijlpaal ${String(mijlpaal)}`,
  koppen: ['Week', 'Datum', 'Wat', 'Vóór het stuk gereed moet zijn?'],
  tijdig: {
    JA: '✓ ja',
    NEE: '✕ nee, erna',
    ONZEKER: '! onzeker',
    ONBEKEND: '? niet te zeggen',
  },
} as const;
