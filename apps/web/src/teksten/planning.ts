/** The Dutch texts of the week plan, in the order of the screen. */
export const PLANNING = {
  kop: 'Weekplanning',
  wat: 'De weekplanning',
  sprongen: {
    weken: 'Week voor week',
    bestand: 'Als Word- of Excelbestand',
  },
  filter: {
    formulier: 'Filter de planning',
    gremium: 'Gremium',
    alleGremia: 'Alle gremia',
    vanaf: 'Vanaf',
    totEnMet: 'Tot en met',
  },
  geen: 'Geen activiteit past bij deze keuze. Kies een andere week, een ander gremium of alle mijlpalen.',
  vorm: {
    keuze: 'Tabel of tijdlijn',
    tabel: 'Tabel',
    tijdlijn: 'Tijdlijn',
  },
  tabel: {
    naam: 'Weekplanning',
    koppen: ['Week', 'Datum', 'Wat', 'Wie', 'Mijlpaal', 'Toestand', 'Opmerkingen'],
    mijlpalen: (nummers: readonly number[]) => nummers.join(' en '),
    toestanden: {
      NOG_TE_PLANNEN: '? nog te plannen',
      VOORGESTELD: '○ voorgesteld',
      VASTGELEGD: '● vastgelegd',
      GEHOUDEN: '✓ gehouden',
      VERVALLEN: '✕ vervallen',
    },
  },
  verplaatsen: {
    vraag: 'Verplaats',
    over: (activiteit: string, gremia: string, dag: string) =>
      `${activiteit}${gremia === '' ? '' : ` (${gremia})`} van ${dag}`,
    formulier: (over: string) => `Verplaats ${over}`,
    nieuweDag: 'Nieuwe dag',
    verplaatst: (activiteit: string, dag: string) => `Verplaatst: “${activiteit}”, nu ${dag}.`,
    ongedaan: 'De verplaatsing is ongedaan gemaakt.',
    staatWeer: (activiteit: string, dag: string) => `“${activiteit}” staat weer op ${dag}.`,
  },
  tijdlijn: {
    naam: 'Tijdlijn',
    geen: 'Van deze activiteiten is geen week bekend: bekijk de tabel.',
    legenda: [
      '● vaste dag',
      '◇ een van deze dagen',
      '▭ een periode, nog geen dag',
      '▨ vakantie of reces',
      '┃ peildatum',
    ],
    beeld: (activiteiten: number, weken: number) =>
      `Weekplanning als tijdlijn: ${String(activiteiten)} activiteiten in ${String(weken)} weken. De tabel zegt hetzelfde in woorden.`,
    peildatum: (dag: string) => `Peildatum: ${dag}`,
    zonderWeek: (aantal: number) =>
      `${String(aantal)} activiteiten hebben geen week en staan alleen in de tabel.`,
    vrij: (aantal: number) => `Feestdagen, vakanties en recessen (${String(aantal)})`,
  },
  nogTePlannen: {
    kop: 'Nog te plannen',
    wat: 'Wat nog te plannen is',
    geen: 'Alles heeft een dag.',
    vastgelegd: (activiteit: string, datum: string) => `Vastgelegd: “${activiteit}”, ${datum}.`,
    eenVanBeide: (dagen: string) => `een van beide, ${dagen}`,
    voorgesteld: (dag: string) => `voorgesteld, ${dag}; nog vast te leggen`,
    mijlpalen: (nummers: readonly number[]) => `mijlpaal ${nummers.join(' en ')}`,
    geenUitersteDag: 'Geen uiterste dag bekend',
    zoSnelMogelijk: 'Zo snel mogelijk',
    uiterlijk: 'Uiterlijk',
    plan: 'Plan',
  },
  plannen: {
    kies: 'Kies',
    formulier: (activiteit: string) => `${activiteit} plannen`,
    wat: 'Wat doet u?',
    vormen: {
      vastleggen: 'Eén dag vastleggen',
      dag: 'Eén dag voorstellen',
      alternatieven: 'Twee dagen voorstellen',
      periode: 'Een periode voorstellen',
    },
    dag: 'Dag',
    ofDezeDag: 'Of deze dag',
    eersteDag: 'Eerste dag',
    laatsteDag: 'Laatste dag',
  },
} as const;
