/** One question per reader, ready to paste. */
export interface Voorbeeldvraag {
  readonly lezer: string;
  readonly rol: string;
  readonly vraag: string;
}

export const VOORBEELDVRAGEN: readonly Voorbeeldvraag[] = [
  {
    lezer: 'Stuurgroep: halen we de ingangsdatum, en wie bepaalt dat?',
    rol: 'stuurgroep',
    vraag:
      '{ stuurgroepDashboard(traject: "GR-SDD") { peildatum ingangsdatum { antwoord uitleg } mijlpalen { nummer prognose { tekst } bepalendeGemeenten { naam } } } }',
  },
  {
    lezer: 'Gemeentesecretaris: waar is het stuk en wanneer moet het binnen zijn?',
    rol: 'gemeentesecretaris',
    vraag:
      '{ gemeenteRoute(traject: "GR-SDD", gemeente: "Papendrecht") { mijlpalen { nummer stuk { uitleg } aanleverenVoor margeDagen prognose { tekst } } } }',
  },
  {
    lezer: 'TWO: wat komt er in procesbrief 2?',
    rol: 'two',
    vraag:
      '{ procesbrief(traject: "GR-SDD", nummer: 2) { status venster { tekst } gemeenten { mijlpaal gemeente { naam } stuk { uitleg } } komendeData { wanneer { tekst } wat } } }',
  },
];
