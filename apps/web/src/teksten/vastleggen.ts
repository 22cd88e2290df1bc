/** The Dutch texts of the form that records what a body did with a stuk. */
export const VASTLEGGEN = {
  formulier: (gremium: string, mijlpaal: number) =>
    `Vastleggen voor ${gremium}, mijlpaal ${String(mijlpaal)}`,
  watGebeurde: (gremium: string) => `Wat gebeurde er bij ${gremium}?`,
  doetEenAnder: (gremium: string, rol: string | null) =>
    rol === null
      ? `Wat er bij ${gremium} gebeurt, legt een ander vast.`
      : `Wat er bij ${gremium} gebeurt, legt de ${rol} vast.`,
  intussen: (gremium: string) =>
    `Bij ${gremium} is intussen iets vastgelegd; wat u invulde gaat nog over ${gremium}.`,
  gaVerder: (gremium: string) => `Ga verder met ${gremium}`,
  opWelkeDag: 'Op welke dag?',
  isAangeleverd: 'Het stuk is aangeleverd',
  aangeleverd: (gremium: string) => `Vastgelegd: aangeleverd bij ${gremium}.`,
  ongedaan: (gremium: string) => `Ongedaan gemaakt: bij ${gremium} is nog niet aangeleverd.`,
  nietOngedaan: (gremium: string, waarom: string) =>
    `Niet ongedaan gemaakt: bij ${gremium} blijft het stuk aangeleverd. ${waarom}`,
  meer: 'Meer vastleggen',
  meerVoor: (gremium: string, mijlpaal: number) => `voor ${gremium}, mijlpaal ${String(mijlpaal)}`,
  versie: (nummer: number) => `Dit besluit gaat over versie ${String(nummer)} van het stuk.`,
  aanpassingen: {
    kop: 'Meegegeven aanpassingen',
    een: (nummer: number) => `Aanpassing ${String(nummer)}`,
    nogEen: 'Nog een aanpassing',
    haalWeg: (nummer: number) => `Haal aanpassing ${String(nummer)} weg`,
  },
  toezeggingen: {
    kop: 'Toezeggingen',
    een: (nummer: number) => `Toezegging ${String(nummer)}`,
    nogEen: 'Voeg een toezegging toe',
    haalWeg: (nummer: number) => `Haal toezegging ${String(nummer)} weg`,
  },
  aanhouding: {
    hoe: 'Wanneer komt het terug?',
    soorten: {
      VOLGENDE_VERGADERING: 'Op de volgende vergadering',
      TOT_HERINDIENING: 'Zodra het opnieuw is aangeleverd',
      ONBEPAALD: 'Dat is niet bekend',
    },
    herindiening: 'Toegezegde dag van aanleveren (mag leeg)',
  },
  vorm: {
    hoe: 'Hoe is het behandeld?',
    onbekend: 'Niet bekend',
    vormen: {
      HAMERSTUK: 'Als hamerstuk',
      BESPREEKSTUK: 'Als bespreekstuk',
      SCHRIFTELIJK: 'In een schriftelijke ronde',
    },
  },
  stemmen: {
    kop: 'Stemmen (mag leeg)',
    voor: 'Voor',
    tegen: 'Tegen',
    onthouding: 'Onthouding',
  },
  moties: {
    kop: 'Moties en amendementen',
    een: (nummer: number) => `Motie of amendement ${String(nummer)}`,
    soort: 'Soort',
    soorten: { MOTIE: 'Motie', AMENDEMENT: 'Amendement' },
    tekst: 'Waar gaat het over?',
    dictum: 'Wat wordt gevraagd? (mag leeg)',
    uitkomst: 'Wat gebeurde ermee?',
    uitkomsten: {
      AANGENOMEN: 'Aangenomen',
      VERWORPEN: 'Verworpen',
      INGETROKKEN: 'Ingetrokken',
      AANGEHOUDEN: 'Aangehouden',
    },
    nogEen: 'Voeg een motie of amendement toe',
    haalWeg: (nummer: number) => `Haal motie of amendement ${String(nummer)} weg`,
  },
  toelichting: 'Toelichting (mag leeg)',
  bron: 'Waar staat dit? (mag leeg)',
  regionaal: {
    kop: 'Wat kunt u vastleggen?',
    vraag: (gremium: string, mijlpaal: number) => `Leg vast voor ${gremium}, mijlpaal ${String(mijlpaal)}`,
    over: 'wat er met het stuk gebeurde',
    uitleg: 'De gremia waarvan u de uitkomst vastlegt, en die nu aan zet zijn.',
  },
} as const;
