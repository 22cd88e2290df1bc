/** The Dutch texts of what is on the agenda of the next meeting. */
export const AGENDERING = {
  vraag: 'Op de agenda?',
  antwoord: {
    JA: (dag: string) => `Ja, het stuk staat op de agenda van ${dag}.`,
    NEE: (dag: string) => `Nee, het stuk staat niet op de agenda van ${dag}.`,
    ONBEKEND: (dag: string) => `Onbekend: niemand heeft gezegd of het op de agenda van ${dag} staat.`,
  },
  teVroeg: (dag: string) =>
    `Voor ${dag} komt het stuk volgens de prognose te laat; niemand heeft gezegd of het toch op die agenda staat.`,
  welOp: (dag: string) => `Wel op die van ${dag}.`,
  formulier: (gremium: string, mijlpaal: number) => `Agenda van ${gremium}, mijlpaal ${String(mijlpaal)}`,
  welke: 'Van welke vergadering?',
  geagendeerd: (dag: string) => `Het stuk staat op de agenda van ${dag}.`,
  ongedaan: (dag: string) => `Het stuk staat niet meer op de agenda van ${dag}.`,
  nietOngedaan: (dag: string, waarom: string) => `Het stuk staat nog op de agenda van ${dag}. ${waarom}`,
  zetOp: (dag: string) => `Zet het stuk op de agenda van ${dag}`,
  haalVan: (dag: string) => `Haal het stuk van de agenda van ${dag}`,
} as const;
