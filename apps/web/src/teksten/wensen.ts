const aantalWensen = (aantal: number): string => (aantal === 1 ? '1 wens' : `${String(aantal)} wensen`);

/** The Dutch texts of the wensenregister, in the order of the screen. */
export const WENSEN = {
  kop: 'Wensenregister',
  wat: 'Het wensenregister',
  controle: {
    wat: (mijlpaal: number) => `De controle van mijlpaal ${String(mijlpaal)}`,
    beantwoord: (mijlpaal: number) => `✓ Mijlpaal ${String(mijlpaal)}`,
    onbeantwoord: (mijlpaal: number) => `! Mijlpaal ${String(mijlpaal)}`,
    nogTerugTeKoppelen: (aantal: number) => ` Nog terug te koppelen: ${String(aantal)}.`,
    voorbeeld: ' Deze dag rust op een verzonnen vergaderschema.',
  },
  nieuweVersie: {
    vraag: 'Voeg een nieuwe versie van een stuk toe',
    over: 'waarover allen opnieuw besluiten',
    uitleg:
      'Wie nog moet besluiten, besluit over de nieuwe versie; wie al besloot over een oudere, besluit opnieuw. Het document blijft bij u: alleen zijn vingerafdruk wordt bewaard.',
    formulier: 'Nieuwe versie van een stuk',
    mijlpaal: 'Van welk stuk?',
    naam: 'Hoe heet deze versie?',
    document: 'Het document',
    legVast: 'Voeg de versie toe',
  },
  filter: {
    formulier: 'Filter de wensen',
    cluster: 'Cluster',
    alleClusters: 'Alle clusters',
  },
  wieAntwoordt: 'Wat met een wens gebeurt, legt het TWO hier vast.',
  lijst: 'De lijst van wensen',
  aantal: aantalWensen,
  geen: 'Geen wens past bij deze keuze. Een wens ontstaat als een college of raad “ingestemd met aanpassingen”, een aangenomen motie of een toezegging vastlegt; kies anders een andere mijlpaal of status.',
  eenGremium: 'Een gremium',
  statussen: {
    MEEGEGEVEN: '○ Meegegeven',
    BEOORDEELD: '◐ Beoordeeld',
    OVERGENOMEN: '✓ Overgenomen',
    DEELS: '≈ Deels overgenomen',
    NIET: '✕ Niet overgenomen',
    VERWERKT: '● Verwerkt',
    TERUGGEKOPPELD: '✓✓ Teruggekoppeld',
  },
  wens: {
    bijMijlpaal: (mijlpaal: number) => `, bij mijlpaal ${String(mijlpaal)}`,
    soorten: {
      AANPASSING: '',
      MOTIE: ', een aangenomen motie',
      AMENDEMENT: ', een aangenomen amendement',
      TOEZEGGING: ', een toezegging aan de raad',
    },
    cluster: '. Cluster: ',
    inVersie: (versie: number, mijlpaal: number) =>
      ` in versie ${String(versie)} van mijlpaal ${String(mijlpaal)}`,
    antwoord: (door: string, antwoord: string) => `Antwoord van ${door}: ${antwoord}`,
    want: (reden: string) => `, want: ${reden}`,
  },
  beantwoorden: {
    sectie: 'Wat doet u met de gekozen wensen?',
    vinkAan: 'Vink hieronder een of meer wensen aan om ze te beantwoorden.',
    gekozen: (aantal: number) => `${aantalWensen(aantal)} gekozen`,
    nietSamen: 'Deze wensen zijn niet samen verder te brengen: zij zijn niet even ver.',
    formulier: 'Beantwoorden',
    wat: 'Wat doet u?',
    kanNietMeer: 'Kies opnieuw: wat u koos, is al gedaan',
    stappen: {
      BEOORDELEN: 'Beoordelen',
      OVERNEMEN: 'Overnemen',
      DEELS_OVERNEMEN: 'Deels overnemen',
      AFWIJZEN: 'Niet overnemen',
      VERWERKEN: 'Verwerkt in een versie',
      TERUGKOPPELEN: 'Teruggekoppeld',
    },
    versie: (mijlpaal: number) => `Versie van het stuk van mijlpaal ${String(mijlpaal)}`,
    huidig: ' (huidig)',
    reden: 'Reden',
    redenMagLeeg: 'Reden (mag leeg)',
  },
  clusteren: {
    formulier: 'Bij elkaar zetten',
    naam: 'Zij horen bij elkaar onder de naam (leeg: haal ze uit elkaar)',
    zet: 'Zet bij elkaar',
  },
  voorstellen: {
    vraag: 'Welke wensen lijken op elkaar?',
    wat: 'De lijst van gelijke wensen',
    geen: (mijlpaal: number) =>
      `Bij mijlpaal ${String(mijlpaal)} lijken geen wensen op elkaar die nog los staan.`,
    gelijk: (procent: number) => `(${String(procent)}% gelijk)`,
    zet: (aantal: number) => `Zet deze ${String(aantal)} bij elkaar`,
  },
} as const;
