/** The Dutch texts of how things went until now: a warning, and the times that a body had a stuk before it. */
export const VERLOOP = {
  link: 'Link naar dit verloop',
  waarschuwing: {
    vraag: 'Hoe liep deze waarschuwing?',
    nietInLijst: 'De waarschuwing uit dit adres staat nu niet in de lijst. Hoe liep zij?',
    wat: 'Het verloop van de waarschuwing',
    nagegaan: 'Nagegaan vanaf',
    tot: 'tot en met',
    goldVan: (melding: string) => `Wanneer deze waarschuwing gold: ${melding}`,
    koppen: ['Van', 'Tot en met', 'Hoe zwaar', 'Wat er aan de hand was'],
    geldtNog: 'geldt nog',
    geen: 'Op de dagen die zijn nagegaan, gold deze waarschuwing niet.',
    gedaan: 'Wat met deze waarschuwing is gedaan',
    gedaanKoppen: ['Op', 'Wat', 'Wie zorgt ervoor?', 'Waarom?'],
    soorten: { BEVESTIGD: 'Bevestigd', GESLUIMERD: 'Uitgesteld tot en met', HEROPEND: 'Heropend' },
  },
} as const;
