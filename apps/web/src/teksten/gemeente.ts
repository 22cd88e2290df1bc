/** The Dutch texts of mijn strook, by subject. */
export const GEMEENTE = {
  strook: 'De strook',
  kort: {
    kop: (nummer: number, naam: string) => `Nu: ${String(nummer)}. ${naam}`,
    waarIsHetStuk: 'Waar is het stuk?',
    aanleverenBij: (gremium: string) => `Aanleveren bij ${gremium}`,
    uiterlijk: 'uiterlijk',
    teLaatKost: 'Eén dag te laat kost',
    hetWordt: (dagen: string) => `${dagen}: het wordt`,
  },
  meldingen: {
    kop: 'Wat vraagt aandacht?',
    geen: 'Niets: alles ligt op koers.',
    nog: (aantal: number) => `Nog ${String(aantal)}`,
  },
  route: {
    laatsteStap: (station: string) => `Laatste stap hier: ${station},`,
    aanleverenBij: 'Aanleveren bij',
    uiterlijk: 'uiterlijk',
    hierLigtHetStuk: 'Hier ligt het stuk',
    na: 'Na',
    wordtHet: 'wordt het',
    bij: (gremium: string, mijlpaal: number) => `bij ${gremium}, mijlpaal ${String(mijlpaal)}`,
  },
  laatsteDag: {
    vraag: 'Wat is de laatste dag?',
    over: (mijlpaal: number) => `voor mijlpaal ${String(mijlpaal)}`,
    wat: 'De laatste dag',
    tabel: (mijlpaal: number) => `Laatste dag voor mijlpaal ${String(mijlpaal)}`,
    koppen: ['Gremium', 'Om het venster te halen', 'Om de ingangsdatum te halen', 'Wat te laat kost'],
    onbekend: 'onbekend',
    alleenDeze:
      'Voor de ingangsdatum telt hier alleen de route van deze mijlpaal. Wat een latere mijlpaal daarna nog nodig heeft, staat bij die mijlpaal.',
    doelen: { VENSTER: 'om het venster te halen', INGANGSDATUM: 'om de ingangsdatum te halen' },
    waarom: (wie: string, mijlpaal: number, doel: string) =>
      `Tot wanneer kan ${wie} besluiten ${doel}, mijlpaal ${String(mijlpaal)}, en waarom?`,
    waaromOver: (wie: string, mijlpaal: number, doel: string) =>
      `waarom? ${wie}, mijlpaal ${String(mijlpaal)}, ${doel}`,
  },
  regio: {
    kop: 'Wat betekent dit voor de regio?',
    wat: 'De regio',
    hier: (station: string) => `laatste stap hier: ${station},`,
    inDeRegio: 'laatste besluit in de regio:',
    bepaaltDeDag: (gemeente: string) =>
      `${gemeente} bepaalt die dag: wordt het hier later, dan wordt het voor allen later.`,
    dagOnbekend: (gemeente: string, aantal: number) =>
      `Wie die dag bepaalt, is nog niet te zeggen: van ${aantal === 1 ? gemeente : `${String(aantal)} gemeenten`} is geen laatste dag te geven${aantal === 1 ? '' : `, ook van ${gemeente} niet`}.`,
    ingangsdatum: (uitleg: string) => `De ingangsdatum: ${uitleg}`,
    rekenUit: 'Reken uit wat een andere keuze verandert',
  },
  agenda: {
    kop: 'In uw eigen agenda',
    uitleg: (gemeente: string) =>
      `Met een agenda-adres toont Outlook, Google Agenda of uw telefoon de vergaderingen, aanleverdatums en prognoses van ${gemeente}, en houdt ze bij.`,
    regel: 'Regel een agenda-adres',
    over: (gemeente: string) => `voor ${gemeente}`,
    maak: 'Maak een agenda-adres',
    wat: 'Uw agenda-adressen',
    adres: 'Uw agenda-adres',
    kopieer: 'Kopieer het adres',
    gekopieerd: 'Gekopieerd.',
    noot: 'U ziet dit adres alleen nu. Kies in uw agendaprogramma “Agenda toevoegen via internet” of “Abonneren” en plak het daar. Wie het adres kent, leest de agenda: deel het niet. Kwijt, of toch gedeeld? Trek het hieronder in en maak een nieuw.',
    gemaaktOp: (naam: string) => `${naam}, gemaakt op`,
    trekIn: 'Trek in',
    ingetrokken: 'Ingetrokken: dit adres werkt niet meer.',
  },
  deelname: {
    kop: (gemeente: string) => `Doet ${gemeente} mee?`,
    vraag: 'Bekijk of wijzig dat',
    over: (gemeente: string) => `deelname van ${gemeente}`,
    wat: 'De deelname',
    rekenEerst: 'Reken eerst uit wat niet meedoen voor de regio betekent',
    deGemeente: 'De gemeente',
    woorden: {
      DOET_MEE: 'doet mee',
      DOET_NIET_MEE: 'doet niet mee',
      ONBEKEND: 'heeft dat nog niet gezegd',
    },
    weetNiet: 'weet dat nog niet',
  },
} as const;
