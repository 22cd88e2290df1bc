/** The Dutch texts of what changed between two states of the planning, in the order of the screen. */
export const VERSCHIL = {
  kop: 'Wat veranderde er?',
  stadia: 'De lijst van edities en routekaarten',
  keuze: {
    formulier: 'Wat wordt vergeleken',
    van: 'Van',
    naar: 'Naar',
    editie: (nummer: number, tekst: string) => `Editie ${String(nummer)}: ${tekst}`,
    planOp: (dag: string) => `Het plan op ${dag}`,
    andereDag: 'Het plan op een andere dag',
    welkeDag: (label: string) => `${label}: welke dag?`,
    verschillen: 'Welke verschillen',
    onbekend: 'Dit adres noemt geen editie, routekaart of dag. Kies hierboven wat u wilt vergelijken.',
    gelijk: 'Kies twee verschillende stadia: een editie, een routekaart of een dag.',
  },
  wat: 'Het verschil',
  vanNaar: (van: string, naar: string) => `Van ${van} naar ${naar}.`,
  soorten: {
    VERPLAATST: { naam: 'Verplaatst', uitleg: 'Andere dagen. Alleen dit is uitloop of winst.' },
    TOEGEVOEGD: { naam: 'Toegevoegd', uitleg: 'Nieuw of extra: telt niet als uitloop.' },
    VERVALLEN: { naam: 'Vervallen', uitleg: 'Gaat niet meer door, en blijft zichtbaar.' },
    VERRUIMD: { naam: 'Verruimd', uitleg: 'Ruimere grenzen om de oude heen.' },
    INGEVULD: { naam: 'Ingevuld', uitleg: 'Nader bepaald binnen de oude grenzen: geen uitloop.' },
    ONBEKEND: {
      naam: 'Onbekend',
      uitleg: 'Een van beide noemt geen datum: of er iets verschoof, is niet te zeggen.',
    },
    ONGEWIJZIGD: { naam: 'Ongewijzigd', uitleg: 'Dezelfde dag, of dezelfde grenzen.' },
  },
  welkeZijnDat: 'Welke zijn dat?',
  niets: 'Tussen deze twee staat niets wat vergeleken kan worden. Kies een ander stadium.',
  groep: {
    wat: (soort: string) => `De groep ${soort.toLowerCase()}`,
    alle: (aantal: number) => `Alle ${String(aantal)} bekijken`,
    mijlpalen: (nummers: readonly number[]) => `Mijlpaal ${nummers.join(' en ')}. `,
    door: (door: string) => `Vastgelegd door ${door}.`,
  },
} as const;
