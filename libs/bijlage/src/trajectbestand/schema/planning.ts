import { EDITIEVELDEN, ROUTEKAARTVELDEN } from './routekaart.js';
import { getal, groep, jaNee, keuze, lijst, tekst, type Vorm, zie } from './vorm.js';

const JAAR = getal('Het jaar waarin weken en dagen zonder jaar vallen.', 2000, 2099);

const CELLEN: Readonly<Record<string, Vorm>> = {
  code: zie('code'),
  volgorde: getal('Weglaten: de plaats in de tabel.', 1, 99_999),
  bronregel: getal('De regel in het document.', 0, 999_999),
  jaar: JAAR,
  week: tekst('De weekcel zoals gedrukt.', { examples: ['Week 8 + 9 (22-2 tm 5-3)'] }),
  wat: tekst('De cel “Wat” zoals gedrukt.', { minLength: 0 }),
  wie: tekst('De cel “Wie” zoals gedrukt.'),
  opmerkingen: tekst('De cel “Opmerkingen” zoals gedrukt.'),
};

const activiteit = groep('Iets dat gebeurt; het mag in twee tabellen staan.', ['code', 'naam'], {
  code: zie('code'),
  soort: tekst('Bijvoorbeeld bijpraten, informatieronde, instemming.', { default: 'onbekend' }),
  naam: tekst('De naam.'),
  rijen: lijst(zie('code'), 'De rijen van de planning die haar noemen, de bepalende eerst.', {
    maxItems: 100,
  }),
  mijlpalen: lijst(zie('mijlpaalnummer'), 'Weglaten: de mijlpalen van haar rijen.', { maxItems: 100 }),
  gremia: lijst(zie('code'), 'De gremia die erbij zijn.', { maxItems: 1_000 }),
  perGemeente: jaNee('true: in elke gemeente een eigen keer.', false),
  station: zie('code', 'Het station van de route dat zij plant.'),
  datum: zie('datum', 'Weglaten: wat de datumcel van haar eerste rij zegt.'),
  toestand: zie('toestand', 'Weglaten: wat uit de datum volgt.'),
});

const vergadering = groep('Een vergadering.', ['dag'], {
  dag: zie('dag'),
  aanleverdag: zie('dag', 'De laatste dag om aan te leveren; weglaten als onbekend.'),
  besluitvormend: jaNee('false: hier wordt niet besloten.', true),
  staat: { ...zie('staat'), default: 'voorlopig' },
  reden: tekst('Waarom zij verviel of verplaatst werd.'),
  kenmerk: zie('code', 'Alleen bij twee vergaderingen van één gremium op één dag.'),
  cyclus: zie('cyclus'),
});

const VEREISTE: Readonly<Record<string, Vorm>> = {
  mijlpaal: getal('Het nummer van de mijlpaal.', 0, 999),
  station: zie('code', 'De code van het station.'),
};

/** The plan as printed, the meetings and the days on which nobody meets. */
export const PLANNING: Readonly<Record<string, Vorm>> = {
  planning: groep('De weekplanning, cel voor cel zoals gedrukt.', [], {
    bron: tekst('Het document.', { examples: ['bron 004'] }),
    jaar: JAAR,
    bijgewerktTotEnMet: zie('dag', 'De dag van de uitgave: vanaf dan zijn plan en kalenders bekend.'),
    toelichting: tekst('Wat een lezer van deze planning moet weten.'),
    editie: groep('De naam van deze stand van de planning.', ['naam', 'reden'], EDITIEVELDEN),
    routekaart: groep(
      'De vastgestelde globale planning, voor zover met dit plan bekend.',
      ['naam', 'reden'],
      ROUTEKAARTVELDEN,
    ),
    rijen: lijst(
      groep('Een rij van een planningstabel.', ['code', 'mijlpaal', 'wat'], {
        ...CELLEN,
        mijlpaal: zie('mijlpaalnummer', 'De mijlpaal in wiens tabel de rij staat.'),
        datum: tekst('De datumcel zoals gedrukt.', { examples: ['25-2 of 1-3'] }),
      }),
      'De rijen.',
    ),
    procesbrieven: lijst(
      groep('Een rij die een procesbrief aankondigt.', ['nummer', 'code', 'wat'], {
        ...CELLEN,
        nummer: getal('Het nummer van de brief.', 1, 9_999),
      }),
      'De procesbrieven.',
    ),
    activiteiten: lijst(activiteit, 'Wat de rijen plannen.'),
  }),
  vergaderschemas: lijst(
    groep('De vergaderingen van één gremium uit één bron.', ['gremium'], {
      gremium: zie('code', 'De code van een gremium.'),
      herkomst: zie('vergaderherkomst', 'Weglaten: voorbeeld in een voorbeeldtraject, anders ingevoerd.'),
      regel: tekst('De gewoonte in woorden.'),
      recessen: lijst(
        groep('Een periode waarin het gremium niet vergadert.', ['naam', 'van', 'tot'], {
          naam: tekst('De naam.'),
          van: zie('dag'),
          tot: zie('dag'),
        }),
        'De recessen van dit gremium.',
        { maxItems: 1_000 },
      ),
      vergaderingen: lijst(vergadering, 'De vergaderingen.', { maxItems: 5_000 }),
    }),
    'Wanneer wie vergadert.',
  ),
  kalender: groep('De dagen waarop niemand vergadert, en de dagen die een waarschuwing geven.', [], {
    feestdagen: keuze(['nederland'], 'Een gedeelde lijst van feestdagen.'),
    schoolvakanties: keuze(['Noord', 'Midden', 'Zuid'], 'De schoolvakanties van deze regio.'),
    perioden: lijst(
      groep('Een eigen periode.', ['laag', 'naam', 'van'], {
        laag: tekst('Bijvoorbeeld feestdag, schoolvakantie, reces, uitzondering.'),
        naam: tekst('De naam.'),
        van: zie('dag'),
        tot: zie('dag', 'Weglaten: één dag.'),
        hard: jaNee('true: vergaderen kan niet; false: alleen een waarschuwing.', false),
        gremium: zie('code', 'Weglaten: voor iedereen.'),
        bron: tekst('Waar het staat.'),
      }),
      'Eigen perioden.',
    ),
  }),
  synchronisatiepunten: lijst(
    groep('Een moment waarop dit traject en een ander naast elkaar gelegd worden.', ['naam', 'traject'], {
      naam: tekst('De naam.'),
      traject: zie('code', 'De code van het andere traject.'),
      dag: zie('dag', 'Weglaten als onbekend.'),
      mijlpaal: zie('mijlpaalnummer', 'De mijlpaal van dit traject.'),
      activiteit: zie('code', 'De activiteit van dit traject.'),
      vereist: groep('Wat hier dan besloten moet zijn.', ['mijlpaal', 'station'], VEREISTE),
      vereistElders: groep(
        'Wat in het andere traject dan besloten moet zijn.',
        ['mijlpaal', 'station'],
        VEREISTE,
      ),
      toelichting: tekst('Wat er dan gebeurt.'),
      bron: tekst('Waar het staat.'),
    }),
    'Waar dit traject een ander raakt.',
    { maxItems: 1_000 },
  ),
};
