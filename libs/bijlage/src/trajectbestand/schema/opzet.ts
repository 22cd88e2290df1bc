import { GEINFORMEERDESOORTEN } from '@routekaart/traject';
import { getal, groep, jaNee, keuze, lijst, tekst, type Vorm, zie } from './vorm.js';

const zetel = groep('De plaatsen van één organisatie.', ['organisatie'], {
  organisatie: tekst('De naam zoals de bron die geeft.'),
  aantal: getal('Weglaten als de bron geen aantal noemt.', 1, 999),
  voordracht: keuze(
    ['benoemd', 'naam-aangeleverd', 'gevraagd', 'vacant', 'onbekend'],
    'Hoever de voordracht is.',
    'onbekend',
  ),
});

/** What a file says of every body, also of one that comes with a fact. */
export const NIEUW_GREMIUM: Readonly<Record<string, Vorm>> = {
  naam: tekst('De naam zoals lezers die kennen.'),
  soort: tekst('Bijvoorbeeld college, raad, stuurgroep, ambtelijk overleg, werkgroep.', {
    default: 'onbekend',
  }),
  niveau: keuze(['ambtelijk', 'bestuurlijk', 'onbekend'], 'Ambtelijk of bestuurlijk overleg.', 'onbekend'),
  mandaat: keuze(
    ['adviseert', 'stemt-in', 'besluit', 'onbekend'],
    'Wat zijn instemming waard is: advies telt nooit als besluit.',
    'onbekend',
  ),
  beheerrol: zie('rol', 'Wie uitkomsten en vergaderingen van dit gremium vastlegt.'),
  aanleverdagen: getal(
    'Kalenderdagen tussen de laatste aanleverdag en de vergadering; weglaten als onbekend.',
    0,
    365,
  ),
};

/** Who take part: the Traject itself, the gemeenten, the bodies. */
export const OPZET: Readonly<Record<string, Vorm>> = {
  traject: groep('De transitie als geheel.', ['code', 'naam'], {
    code: zie('code', 'Uniek in de database.'),
    naam: tekst('De naam.'),
    doel: tekst('Wat er bereikt moet zijn, in één zin.'),
    ingangsdatum: zie('dag', 'De eerste dag waarop de regeling geldt. Weglaten zolang zij niet vaststaat.'),
    voorbeeld: jaNee('true als kalenders of feiten verzonnen zijn; geef dan ook een label.', false),
    label: tekst('Staat bij elke datum van een voorbeeld.'),
  }),
  gemeenten: lijst(
    groep('Een gemeente.', ['code', 'naam'], { code: zie('gemeentecode'), naam: tekst('De naam.') }),
    'De gemeenten die meedoen, in de volgorde waarin zij getoond worden.',
    { minItems: 1, maxItems: 400 },
  ),
  gremia: lijst(
    groep('Een gremium: het vergadert, adviseert of besluit.', ['code', 'naam'], {
      code: zie('code'),
      ...NIEUW_GREMIUM,
      gemeente: zie('gemeentecode', 'Weglaten voor een regionaal gremium.'),
      uitnodigingstermijn: getal(
        'Kalenderdagen voor een venster waarop een datum vastligt; weglaten: de gebruikelijke.',
        0,
        365,
      ),
      reactietermijn: getal(
        'Werkdagen tussen een brief of stuk en de bijeenkomst erover; weglaten: de gebruikelijke.',
        0,
        365,
      ),
      aliassen: lijst(tekst('Een naam.'), 'Namen zoals documenten die schrijven, de gedrukte naam voorop.', {
        maxItems: 100,
      }),
      samenstelling: tekst('Wie er zitting heeft, zoals gedrukt.'),
      schriftelijk: jaNee('true: dit gremium mag in een schriftelijke ronde besluiten.', false),
      zetels: lijst(zetel, 'Zetels per organisatie, zonder namen van mensen.', { maxItems: 1_000 }),
    }),
    'Alle gremia, regionaal en per gemeente.',
    { minItems: 1, maxItems: 5_000 },
  ),
  geinformeerden: lijst(
    groep('Iemand die van een stuk hoort en niet besluit.', ['code', 'naam'], {
      code: zie('code'),
      naam: tekst('De naam, of een verzamelnaam zoals de bron die geeft.'),
      soort: keuze(
        GEINFORMEERDESOORTEN,
        'Een gemeente die niet deelneemt, of een andere afnemer.',
        'afnemer',
      ),
      na: zie('code', 'Het station waarna hij het hoort; weglaten: als de mijlpaal is besloten.'),
      mijlpalen: lijst(zie('mijlpaalnummer'), 'Weglaten: alle mijlpalen.', { minItems: 1, maxItems: 100 }),
      bron: tekst('Waar het staat.'),
    }),
    'Wie buiten de deelnemende gemeenten alleen wordt geïnformeerd.',
    { maxItems: 5_000 },
  ),
  adviesregels: lijst(
    groep('Welk regionaal gremium over welke stukken adviseert, en na wie.', ['gremium'], {
      gremium: zie('code', 'Het gremium dat adviseert.'),
      mijlpalen: lijst(zie('mijlpaalnummer'), 'Weglaten: alle mijlpalen die geen andere regel noemt.', {
        minItems: 1,
        maxItems: 100,
      }),
      over: tekst('Het soort stukken in woorden, zoals P&C-documenten.'),
      na: zie('code', 'Het gremium dat eerst adviseert; weglaten als de volgorde onbekend is.'),
      verwerkingsdagen: getal('Kalenderdagen om dat advies te verwerken; weglaten als onbekend.', 0, 365),
      bron: tekst('Waar het staat.'),
    }),
    'Wie de bestuurders adviseert. Advies is nooit een besluit.',
    { maxItems: 1_000 },
  ),
  rechtsregime: lijst(
    groep('Een regel van recht.', ['code', 'regel'], {
      code: zie('code'),
      regel: tekst('Wat er geldt.'),
      vanaf: zie('dag', 'De eerste dag waarop de regel geldt.'),
      tot: zie('dag', 'De laatste dag waarop de regel geldt.'),
      termijnWeken: getal('De termijn die de regel geeft, in weken.', 1, 520),
      recesTeltMee: jaNee('false: dagen van reces van het gremium tellen niet mee voor de termijn.', true),
      bron: tekst('De wet met artikel, of een ander stuk.'),
      gevolgVanNee: tekst('Wat een nee onder deze regel betekent, als zin.'),
    }),
    'Welk recht wanneer geldt.',
    { maxItems: 200 },
  ),
};
