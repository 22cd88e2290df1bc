const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const WEKEN = ['van de week van', 'van de week na'] as const;

/** The Dutch texts around one strook: its owner, advice, a nee, local rules, and who only hears of it. */
export const STROOK = {
  eigenaars: 'Wie kreeg het wanneer',
  advies: 'Advies:',
  adviseren: {
    vraag: 'Wat adviseert uw gemeente?',
    over: (adviseur: string, mijlpaal: number) =>
      `over het advies van ${adviseur}, mijlpaal ${String(mijlpaal)}`,
    formulier: (adviseur: string, mijlpaal: number) =>
      `Lokaal advies over dat van ${adviseur}, mijlpaal ${String(mijlpaal)}`,
    watAdviseert: 'Wat doet zij met het regionale advies?',
    instemmen: 'Zij stemt ermee in',
    afwijken: 'Zij wijkt ervan af',
    opWelkeDag: 'Op welke dag?',
    overVersie: 'Over welke versie van het stuk?',
    versie: (nummer: number) => `Versie ${String(nummer)}`,
    versieOnbekend: 'Onbekend',
    toelichting: 'Toelichting',
  },
  watDoetNee: 'Wat doet een nee?',
  neeWat: 'Wat een nee doet',
  voorMijlpaal: (nummer: number) => `voor mijlpaal ${String(nummer)}`,
  houdtTegen: 'Een nee houdt de mijlpaal tegen.',
  houdtNietTegen: 'Een nee houdt de mijlpaal niet tegen.',
  geenNee: 'Geen gremium van deze gemeente besluit hierover.',
  waarStaatDat: 'Waar staat dat?',
  over: (wie: string) => `over een nee van ${wie}`,
  nietMee: 'Wordt geïnformeerd, besluit niet',
  uwAfspraken: 'Uw afspraken',
  regels: 'Regels per station',
  geenRegels: 'Er is geen eigen regel vastgelegd.',
  eigenStations: 'Eigen stations',
  geenEigenStations: 'Deze gemeente heeft geen eigen station.',
  alleGemeenten: 'geldt voor alle gemeenten zonder eigen regel',
  regel: {
    verwerking: (dagen: number, werkdagen: boolean) =>
      `verwerking ${String(dagen)} ${werkdagen ? 'werkdagen' : 'kalenderdagen'}`,
    toets: (dagen: number) => `kwaliteitstoets ${String(dagen)} werkdagen`,
    tussen: (na: string, dagen: number) => `ten minste ${String(dagen)} dagen na ${na}`,
    week: (weken: number, weekdag: number, na: string) =>
      `op zijn vroegst ${WEEKDAGEN[weekdag - 1] ?? ''} ${WEKEN[weken] ?? `${String(weken)} weken na`} ${na}`,
    wijktUit: 'een vergadering op een gesloten dag schuift naar de volgende werkdag',
  },
  recessen: 'Recessen',
  geenRecessen: 'Er is geen reces bekend.',
  termijnen: 'Termijnen om uit te nodigen en te reageren',
  geenTermijnen: 'Er zijn geen gremia bekend.',
  cycli: 'Raadscycli',
  geenCycli: 'Er is geen raadscyclus vastgelegd.',
  avonden: 'Dagen met stukken van meer trajecten',
  geenAvonden: 'Er is geen dag met stukken van meer dan één traject.',
  verschillen: 'Vergaderdagen die de trajecten verschillend kennen',
  geenVerschillen: 'Alle trajecten kennen dezelfde vergaderdagen.',
  voorbeeld: 'voorbeeld',
} as const;
