import { BEDOELINGEN, BESLUITAARDEN, FASEN, SAMENLOOPSOORTEN } from '@routekaart/traject';
import { getal, groep, jaNee, keuze, lijst, tekst, type Vorm, zie } from './vorm.js';

/** What a station asks, and when: also of one that a gemeente plugs in. */
export const STATIONSAARD = {
  bedoeling: keuze(
    BEDOELINGEN,
    'Wat hier van het gremium wordt gevraagd: kennisnemen, adviseren of besluiten; weglaten: wat zijn mandaat zegt.',
  ),
  fase: keuze(
    FASEN,
    'In welke fase het stuk hier staat: beeld-, oordeels- of besluitvorming; weglaten: onbekend.',
  ),
};

const station = groep('Een halte van de route.', ['code', 'naam'], {
  code: zie('code', 'Een tweede ronde langs dezelfde gremia krijgt een eigen code.'),
  naam: tekst('De naam.'),
  volgorde: getal('Weglaten: de plaats in deze lijst.', 1, 9_999),
  perGemeente: jaNee('true: een gremium in elke gemeente; false: één regionaal gremium.', false),
  gremium: zie('code', 'Het regionale gremium; weglaten als het de code van het station heeft.'),
  gremiumsoort: tekst('De soort van het gremium in elke gemeente; weglaten als dat de code is.'),
  voorgangers: lijst(
    zie('code'),
    'Stations die eerst besloten moeten hebben; in dezelfde gemeente als beide per gemeente zijn.',
    { maxItems: 50 },
  ),
  verwerkingsdagen: getal(
    'Kalenderdagen tussen het besluit van de laatste voorganger en het aanleveren hier.',
    0,
    3_650,
    { default: 0 },
  ),
  duurDagen: getal(
    'Kalenderdagen die de handeling kost als er geen vergadering voor nodig is: ondertekenen, bekendmaken.',
    0,
    3_650,
  ),
  staart: jaNee('true: komt na het besluit over het stuk en voor de ingangsdatum, zoals het treffen.', false),
  regime: zie('code', 'De rechtsregel die dit station vraagt en zijn termijn geeft.'),
  grondslag: tekst('Het wetsartikel waarop deze stap rust.'),
  ...STATIONSAARD,
  facultatief: jaNee('true: een gemeente zonder dit gremium slaat het station over.', false),
  weken: groep('Eerste en laatste week, geteld vanaf de week van het anker.', ['van', 'tot'], {
    van: getal('Negatief is ervoor.', -520, 520),
    tot: getal('Negatief is ervoor.', -520, 520),
  }),
});

const mijlpaal = groep('Een stuk dat de route aflegt.', ['nummer', 'naam'], {
  nummer: zie('mijlpaalnummer'),
  naam: tekst('De naam.'),
  stuk: tekst('Hoe het stuk heet in een zin; weglaten: de naam.'),
  herkomst: keuze(
    ['bron', 'sjabloon'],
    'bron: de planning noemt rijen; sjabloon: de vensters volgen uit het routesjabloon.',
    'bron',
  ),
  toelichting: tekst('Wat een lezer moet weten.'),
  stukversies: lijst(
    groep('Een versie van het stuk.', ['nummer', 'naam'], {
      nummer: getal('De eerste is 1.', 1, 999),
      naam: tekst('De naam.'),
      hash: zie('hash', 'Weglaten als onbekend.'),
    }),
    'Weglaten: alleen versie 1.',
    { maxItems: 100 },
  ),
  stations: lijst(zie('code'), 'Weglaten: alle stations.', { maxItems: 100 }),
  samenloop: groep('Hoeveel gemeenten nodig zijn; nodig, niet voldoende.', ['soort'], {
    soort: keuze(
      SAMENLOOPSOORTEN,
      'allen: elke gemeente; aantal: zoveel van alle gemeenten; deelnemers: wie zegt mee te doen.',
    ),
    nodig: getal('Hoeveel gemeenten, alleen bij aantal.', 1, 400),
  }),
  besluitaard: keuze(
    BESLUITAARDEN,
    'instemming: een afspraak die geen wet vraagt; volgens-recht: wat de rechtsregel van het station vraagt.',
    'volgens-recht',
  ),
  ankerweek: {
    type: 'string',
    pattern: '^20[0-9]{2}-W[0-9]{2}$',
    description: 'De week van het anker: daaruit volgen de vensters die niet gegeven zijn.',
    examples: ['2021-W38'],
  },
});

export const STATIONSREGEL = groep('Een plaatselijke regel over een station.', ['station'], {
  station: zie('code', 'De code van een station.'),
  gemeente: zie('gemeentecode', 'Weglaten: alle gemeenten zonder eigen regel bij dit station.'),
  verwerking: groep('Dagen om het stuk hier gereed te maken, in plaats van die van het station.', ['dagen'], {
    dagen: getal('Hoeveel dagen.', 0, 3_650),
    telling: keuze(['kalenderdagen', 'werkdagen'], 'Welke dagen tellen.', 'kalenderdagen'),
  }),
  toetswerkdagen: getal('Werkdagen voor de kwaliteitstoets, voor het aanleveren.', 0, 365, { default: 0 }),
  tussen: groep('Hoe lang na een eerder station dit station op zijn vroegst besluit.', ['na'], {
    na: zie('code', 'Het eerdere station, in dezelfde gemeente.'),
    minimaalDagen: getal('Kalenderdagen.', 0, 3_650, { default: 0 }),
    weken: getal('Zoveel weken na de week van het eerdere station; weglaten: geen grens.', 0, 520),
    weekdag: getal('De eerste weekdag in die week: 1 is maandag.', 1, 7, { default: 1 }),
  }),
  bijSluiting: keuze(
    ['vervalt', 'volgende-werkdag'],
    'Wat een vergadering op een feestdag of in het reces doet.',
    'vervalt',
  ),
  bron: tekst('Waar de regel vandaan komt.', { examples: ['bron 002'] }),
});

/** The route, what travels it, and within which days. */
export const ROUTE: Readonly<Record<string, Vorm>> = {
  routesjabloon: groep('De route die elk stuk aflegt.', ['stations'], {
    toelichting: tekst('Waar de route vandaan komt.'),
    versie: tekst('Welke uitgave van het routesjabloon dit is.', { examples: ['2021-1'] }),
    anker: zie('code', 'Het station vanaf welks week de weken tellen.'),
    stations: lijst(station, 'De haltes, in de volgorde waarin zij getoond worden.', { maxItems: 100 }),
  }),
  stationsregels: lijst(STATIONSREGEL, 'Plaatselijke regels over de stations.'),
  mijlpalen: lijst(mijlpaal, 'De stukken.', { maxItems: 100 }),
  vensters: lijst(
    groep('De dagen waarbinnen de planning een besluit wil.', ['mijlpaal', 'station'], {
      mijlpaal: zie('mijlpaalnummer'),
      station: zie('code', 'De code van een station.'),
      gemeente: zie('gemeentecode', 'Alleen als het venster voor één gemeente anders is.'),
      van: zie('dag', 'De eerste dag.'),
      tot: zie('dag', 'De laatste dag, die dag meegerekend.'),
      herkomst: keuze(['bron', 'sjabloon', 'onbekend'], 'Waar het venster vandaan komt.', 'bron'),
      rij: zie('code', 'De rij van de planning waaruit het venster is gelezen.'),
    }),
    'Vensters van de planning; weglaten wat de bron niet noemt.',
  ),
};
