/** The Dutch texts of the procesbrief, in the order of the screen. */
export const PROCESBRIEF = {
  brieven: 'Procesbrieven',
  lijst: 'De lijst van procesbrieven',
  brief: (nummer: number, week: string) => `Brief ${String(nummer)}: ${week}`,
  geen: 'In de planning van dit traject staat geen procesbrief.',
  wat: 'De procesbrief',
  kop: (nummer: number) => `Procesbrief ${String(nummer)}`,
  aanGemeente: 'Aan de gemeente',
  termijn: {
    over: 'Wanneer de brief wordt verstuurd',
    zonderWeek: 'Deze brief heeft nog geen week.',
    versturen: (week: string) => `Te versturen in de periode ${week}.`,
    nog: (dagen: number) => `Nog ${String(dagen)} dagen.`,
    volgende: (week: string) => `De volgende brief volgt in de periode ${week}.`,
  },
  keuze: {
    formulier: 'Wat staat er in de brief?',
    feiten: 'Feiten',
    feitenOpVraag: 'Alleen voor wie ernaar vraagt',
    feitenOnderElkeZin: 'Onder elke zin',
    drukAf: 'Druk af',
  },
  stand: {
    kop: 'Stand van zaken',
    besloten: (besloten: number, totaal: number) =>
      `: ${String(besloten)} van ${String(totaal)} raden hebben besloten. `,
    klaar: (dag: string) => `Laatste besluit naar verwachting ${dag}`,
    bepalend: (gemeenten: string) => ` (bepalend: ${gemeenten})`,
    datumOntbreekt: (gemeenten: string) => ` (datum ontbreekt: ${gemeenten})`,
  },
  data: {
    kop: 'Aankomende data',
    geen: 'Tot de volgende brief zijn er geen data bekend.',
    bekeken: (vanaf: string, volgende: string | null) =>
      `Bekeken zijn de planning en de prognose vanaf ${vanaf}, ${volgende === null ? 'een jaar vooruit' : `tot en met de periode van de volgende brief, ${volgende}`}.`,
    naarVerwachting: ', naar verwachting',
  },
  zinnen: {
    wat: 'De zekerheid en het andere spoor',
    kansen: 'Hoe zeker is dit?',
    sporen: 'Afstemming met het andere spoor',
  },
  nogTePlannen: 'Nog te plannen',
  perGemeente: {
    kop: 'Per gemeente',
    mijlpaal: (nummer: number) => `Mijlpaal ${String(nummer)}.`,
    geadviseerdOp: (gremium: string, dag: string) => `${gremium}: geadviseerd op ${dag}`,
    beslotenOp: (gremium: string, dag: string) => `${gremium}: besloten op ${dag}`,
    verwacht: (gremium: string, dag: string) => `${gremium}: naar verwachting ${dag}`,
    aanleveren: '; aanleveren uiterlijk',
  },
  feiten: {
    vraag: 'Waarop rust dit?',
    rij: (code: string) => `Detailplanning, rij ${code}`,
    regel: (bronregel: number) => ` (regel ${String(bronregel)})`,
  },
} as const;
