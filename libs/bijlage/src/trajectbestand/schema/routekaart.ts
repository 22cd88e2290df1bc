import { getal, groep, jaNee, lijst, tekst, type Vorm, zie } from './vorm.js';

const rij = groep('Een rij: over een activiteit, of over een station van een mijlpaal.', [], {
  activiteit: zie('code', 'De code van een activiteit.'),
  mijlpaal: zie('mijlpaalnummer', 'Samen met station.'),
  station: zie('code', 'Samen met mijlpaal.'),
  datum: zie('datum', 'De vastgestelde datum; nooit nog-te-plannen.'),
  afwijking: groep('Wat de bron alleen als verschil noemt.', ['editie', 'dagen'], {
    editie: getal('De hoeveelste editie van dit bestand.', 1, 999),
    dagen: getal('Kalenderdagen dat de planning na de routekaart ligt; negatief is ervoor.', -3_650, 3_650),
  }),
  tekst: tekst('Wat er gedrukt staat, bij een afwijking of een toevoeging.'),
  extra: jaNee('true: een extra vergadering ten opzichte van de routekaart.', false),
});

/** The fields of a named state of the plan. */
export const EDITIEVELDEN: Readonly<Record<string, Vorm>> = {
  naam: tekst('De naam, uniek onder de edities.', { examples: ['Detailplanning 25-1-2021'] }),
  reden: tekst('Waarom deze editie er is.'),
};

/** The fields of an approved baseline. */
export const ROUTEKAARTVELDEN: Readonly<Record<string, Vorm>> = {
  naam: tekst('De naam, uniek onder de routekaarten.'),
  gremium: zie('code', 'Het gremium dat haar vaststelde; weglaten als onbekend.'),
  dag: zie('dag', 'De dag waarop dat gebeurde; weglaten als onbekend.'),
  reden: tekst('Waarom deze routekaart er is.'),
  rijen: lijst(rij, 'Wat er bekend is, rij voor rij. Een rij zonder datum en afwijking is een toevoeging.'),
};
