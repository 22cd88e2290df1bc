import { getal, groep, jaNee, keuze, lijst, tekst, type Vorm, zie } from './vorm.js';

/** Roles that manage a body or record a fact: those of the rights, without the one that only reads. */
export const BEHEERROLLEN = ['stuurgroep', 'two', 'onsd', 'gemeentesecretaris', 'griffier'] as const;

/** Roles under which facts stand: those of people, and the three under which a file brings its plan and calendars. */
export const VASTLEGGERSROLLEN = [...BEHEERROLLEN, 'bron', 'voorbeeld', 'invoer'] as const;

/** What several parts of the format use. */
export const BEGRIPPEN: Readonly<Record<string, Vorm>> = {
  dag: {
    type: 'string',
    pattern: '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$',
    description: 'Een dag, jaar-maand-dag.',
    examples: ['2021-03-11'],
  },
  moment: {
    type: 'string',
    pattern: '^20[0-9]{2}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z)?$',
    description:
      'Een dag (dan telt 12.00 uur in Nederland), of een precies moment in UTC zoals 2021-03-11T13:05:00Z.',
    examples: ['2021-03-11'],
  },
  code: {
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$',
    description: 'Een korte naam zonder spaties, uniek in zijn lijst.',
  },
  hash: {
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
    description: 'De SHA-256 van een document: 64 cijfers en letters a t/m f.',
  },
  cyclus: groep('De raadscyclus waar de vergadering bij hoort: die wordt niet gesplitst.', ['code'], {
    code: zie('code', 'De vergaderingen van één gemeente met dezelfde code horen bij elkaar.'),
    agendacommissie: zie('dag', 'Weglaten als er geen is, of de dag onbekend is.'),
    commissie: zie('dag', 'De laatste commissie van de cyclus; weglaten als er geen is.'),
  }),
  gemeentecode: {
    type: 'string',
    pattern: '^GM[0-9]{4}$',
    description: 'De CBS-code van een gemeente uit dit bestand.',
    examples: ['GM0505'],
  },
  mijlpaalnummer: getal('Het nummer van een mijlpaal.', 0, 999),
  rol: keuze(BEHEERROLLEN, 'De hoedanigheid waarin iemand handelt.'),
  vastleggersrol: keuze(
    VASTLEGGERSROLLEN,
    'De hoedanigheid waarin iets is vastgelegd; bron, voorbeeld en invoer zijn geen mensen.',
  ),
  staat: keuze(
    ['bevestigd', 'voorlopig', 'afgeleid', 'vervallen', 'verplaatst'],
    'Hoe zeker de vergadering is.',
  ),
  vergaderherkomst: keuze(
    ['bron', 'voorbeeld', 'ingevoerd'],
    'bron: uit de planning; voorbeeld: verzonnen, en overal zo genoemd; ingevoerd: door iemand opgegeven.',
  ),
  toestand: keuze(
    ['nog-te-plannen', 'voorgesteld', 'vastgelegd', 'gehouden', 'vervallen'],
    'Waar een activiteit staat tussen idee en verslag.',
  ),
  datum: groep('Een datum zoals zij is: niet altijd één dag.', ['soort'], {
    soort: keuze(
      ['vast', 'alternatieven', 'venster', 'nog-te-plannen', 'vaag', 'onbekend'],
      'vast: één dag; alternatieven: een van enkele dagen; venster: ergens in een periode; vaag: “eind maart”.',
    ),
    dag: zie('dag', 'Bij vast.'),
    dagen: lijst(zie('dag'), 'Bij alternatieven.', { minItems: 1, maxItems: 100 }),
    van: zie('dag', 'Bij venster, nog-te-plannen en vaag: de eerste dag.'),
    tot: zie('dag', 'De laatste dag, die dag meegerekend.'),
    extra: jaNee('Bij nog-te-plannen: een extra vergadering.', false),
    tekst: tekst('Wat er gedrukt staat.', { minLength: 0 }),
  }),
  cel: groep('Eén stuk in één gremium.', ['mijlpaal', 'station'], {
    mijlpaal: zie('mijlpaalnummer'),
    station: zie('code', 'De code van een station.'),
    gemeente: zie('gemeentecode', 'Alleen bij een station per gemeente.'),
  }),
};
