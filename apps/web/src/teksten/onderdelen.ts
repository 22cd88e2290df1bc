/** The Dutch texts of the parts that more than one view is made of, by part. */
export const ONDERDELEN = {
  bezig: (wat: string) => `${wat} wordt geladen…`,
  paginatitel: (titel: string) => `${titel} – Routekaart`,
  standOp: 'Stand op',
  watAls: 'Wat als?',
  afhandelen: {
    afhandelen: 'Afhandelen',
    formulier: (melding: string) => `Afhandelen: ${melding}`,
    wat: 'Wat doet u ermee?',
    bevestigen: 'Bevestigen: ik weet ervan',
    uitstellen: 'Uitstellen tot een dag',
    heropenen: 'Heropenen',
    totEnMet: 'Tot en met',
    wie: 'Wie zorgt ervoor?',
  },
  bladeren: {
    bladeren: 'Bladeren',
    vorige: 'Vorige',
    volgende: 'Volgende',
    deel: (eerste: number, laatste: number, totaal: number) =>
      `${String(eerste)} tot en met ${String(laatste)} van ${String(totaal)}`,
  },
  cel: {
    marge: (dagen: string) => `${dagen} marge`,
    missenKost: (dagen: string) => `; missen kost ${dagen}`,
    toestanden: {
      WACHT: 'wacht',
      AAN_ZET: 'aan zet',
      AANGELEVERD: 'aangeleverd',
      AANGEHOUDEN: 'aangehouden',
      AFGEWEZEN: 'niet ingestemd',
      BESLOTEN: 'besloten',
    },
    naVenster: (woord: string) => `${woord}, na het venster`,
  },
  muur: {
    marge: (dagen: string) => `${dagen} tot de muur; `,
    reces: 'reces',
    daarachterPas: ': daarachter pas ',
  },
  taken: {
    eigen: 'Wat moet u doen?',
    secretaris: 'Wat moet de gemeentesecretaris doen?',
    wat: 'De takenlijst',
    geen: 'Er staat nu niets open.',
    dezeWeek: 'Deze week',
    dezeWeekNiets: 'Deze week hoeft er niets.',
    later: (aantal: number) => `Later: ${aantal === 1 ? '1 taak' : `${String(aantal)} taken`}`,
    zoSnelMogelijk: 'Zo snel mogelijk',
    uiterlijk: 'Uiterlijk',
  },
  uitslag: {
    vastgelegd: 'Vastgelegd.',
    mislukt: 'Dit kon niet worden vastgelegd.',
    iemandAnders: 'iemand anders',
    intussen: (door: string) =>
      `Intussen heeft ${door} hier iets vastgelegd. U ziet nu de nieuwe stand; kijk of uw wijziging nog nodig is.`,
  },
  waarschuwing: {
    handelUiterlijk: 'Handel uiterlijk',
    bevestigd: '✓ Bevestigd',
    uitgesteld: '⏸ Uitgesteld',
    totEnMet: 'tot en met',
    zorgtErvoor: (eigenaar: string) => `: ${eigenaar} zorgt ervoor.`,
    gevolgen: (aantal: number) => `${String(aantal)} gevolgen`,
  },
} as const;
