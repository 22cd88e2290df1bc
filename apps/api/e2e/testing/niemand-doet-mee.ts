/** A traject as a file whose board waits for those who take part, while the only gemeente does not; that board also decides on paper. */
export const NIEMAND_DOET_MEE = `
traject: { code: NIEMAND, naam: Niemand doet mee }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - { code: bestuur, naam: Bestuur, beheerrol: stuurgroep, schriftelijk: true }
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
routesjabloon:
  stations:
    - { code: raad, naam: Raad, perGemeente: true }
    - { code: bestuur, naam: Bestuur, voorgangers: [raad] }
mijlpalen:
  - { nummer: 1, naam: Notitie, samenloop: { soort: deelnemers } }
vergaderschemas:
  - { gremium: bestuur, vergaderingen: [{ dag: 2021-03-23, aanleverdag: 2021-03-16 }] }
feiten:
  - soort: deelname
    vastgelegdOp: 2021-03-08
    rol: gemeentesecretaris
    gemeente: GM0482
    deelname: doet-niet-mee
    vanaf: 2021-03-08
`;
