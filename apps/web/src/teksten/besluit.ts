/** The Dutch texts around a besluit that was recorded, and its correction. */
export const BESLUIT = {
  vraag: 'Wat is er besloten?',
  vastgelegd: 'Wat is er vastgelegd?',
  over: (gremium: string, mijlpaal: number) => `door ${gremium}, mijlpaal ${String(mijlpaal)}`,
  wat: 'Het besluit',
  uitkomsten: {
    INGESTEMD: 'Ingestemd',
    INGESTEMD_MET_AANPASSINGEN: 'Ingestemd met aanpassingen',
    TOESTEMMING_VERLEEND: 'Toestemming verleend',
    NIET_INGESTEMD: 'Niet ingestemd',
    TOESTEMMING_ONTHOUDEN: 'Toestemming onthouden',
    TER_KENNIS_GENOMEN: 'Ter kennis genomen',
    AANGEHOUDEN: 'Aangehouden',
    TERUGVERWEZEN: 'Terugverwezen naar het college',
    TERUGGENOMEN: 'Teruggenomen',
    INGETROKKEN: 'Ingetrokken',
    VAN_DE_AGENDA: 'Van de agenda gehaald',
  },
  op: (uitkomst: string, dag: string) => `${uitkomst} op ${dag}`,
  vastgelegdDoor: (wie: string) => `vastgelegd door ${wie}`,
  reden: (reden: string) => `Toelichting: ${reden}`,
  gecorrigeerd: '✕ Gecorrigeerd:',
  geldt: '✓ Geldt nu:',
  eerder: '· Eerder:',
  keer: (nummer: number, stukversie: number) =>
    `Keer ${String(nummer)}, versie ${String(stukversie)} van het stuk.`,
  aangeleverd: 'Aangeleverd op',
  nietAangeleverd: 'Wanneer het is aangeleverd, is niet vastgelegd.',
  vanDeAgenda: (keren: number) =>
    keren === 1
      ? 'Intussen ging het één keer van de agenda.'
      : `Intussen ging het ${String(keren)} keer van de agenda.`,
  nogNiet: 'Nog niet behandeld.',
  geen: 'Hier is nog niets vastgelegd.',
  corrigeer: 'Klopt dit niet? Corrigeer het',
  formulier: (gremium: string, mijlpaal: number) =>
    `Correctie van het besluit van ${gremium}, mijlpaal ${String(mijlpaal)}`,
  watWasHet: 'Wat was de uitkomst?',
  opWelkeDag: 'Op welke dag?',
  aanpassingen: 'Meegegeven aanpassingen, één per regel',
  blijft: 'Het oude besluit blijft bewaard, met uw reden bij het nieuwe.',
  legVast: 'Leg de correctie vast',
} as const;
