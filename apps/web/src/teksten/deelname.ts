/** The Dutch texts about who takes part, of a gemeente and of a gremium. */
export const DEELNAME = {
  formulier: (naam: string) => `Deelname van ${naam}`,
  watZegt: (naam: string) => `Wat zegt ${naam}?`,
  doetMee: 'Doet mee',
  doetNietMee: 'Doet niet mee',
  nogNietBekend: 'Nog niet bekend',
  vanaf: 'Vanaf',
  onderdeel: 'Waaraan? Leeg: aan alles',
  sinds: 'sinds',
  gremia: {
    kop: 'Welke gremia doen mee?',
    wat: 'Welke gremia meedoen',
    uitleg: 'Elk gremium antwoordt voor zichzelf. Wie niets zei, telt niet als ja en niet als nee.',
    woorden: {
      DOET_MEE: 'doet mee',
      DOET_NIET_MEE: 'doet niet mee',
      ONBEKEND: 'nog niet bekend',
    },
    gevraagd: (wanneer: string) => `Gevraagd: ${wanneer}.`,
    vraag: 'Leg het antwoord vast',
    over: (gremium: string) => `van ${gremium}`,
  },
} as const;
