const GEMEENTEN = [
  ['GM0482', 'Alblasserdam'],
  ['GM0505', 'Dordrecht'],
] as const;

/** The overleggen of bron 000 over two stukken: the kernteam advises, except where the OGO does. */
export const GRS = {
  traject: {
    code: 'GRS',
    naam: 'GR Sociaal 2023',
    voorbeeld: true,
    label: 'Voorbeeld: de data zijn verzonnen.',
  },
  gemeenten: GEMEENTEN.map(([code, naam]) => ({ code, naam })),
  gremia: [
    { code: 'kernteam', naam: 'Kernteam', mandaat: 'adviseert', beheerrol: 'two' },
    {
      code: 'ogo',
      naam: 'Opdrachtgevend Overleg',
      aliassen: ['OGO'],
      mandaat: 'adviseert',
      beheerrol: 'onsd',
    },
    ...GEMEENTEN.map(([code, naam]) => ({
      code: `college-${code}`,
      naam: `College ${naam}`,
      soort: 'college',
      mandaat: 'besluit',
      gemeente: code,
      beheerrol: 'gemeentesecretaris',
    })),
  ],
  adviesregels: [
    { gremium: 'kernteam', bron: 'bron 000' },
    { gremium: 'ogo', mijlpalen: [2], over: 'grote trajecten en P&C-documenten', bron: 'bron 000' },
  ],
  routesjabloon: { stations: [{ code: 'college', naam: 'College', perGemeente: true }] },
  mijlpalen: [
    { nummer: 1, naam: 'Regulier stuk' },
    { nummer: 2, naam: 'Begroting' },
  ],
  vergaderschemas: GEMEENTEN.map(([code]) => ({
    gremium: `college-${code}`,
    vergaderingen: [{ dag: '2021-04-06', aanleverdag: '2021-04-01' }],
  })),
};
