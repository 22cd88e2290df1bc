import { DEELNAMEN, SAMENLOOPSOORTEN, TERMIJNSOORTEN, UITKOMSTEN, VORMEN } from '@routekaart/traject';
import {
  AANBODVELDEN,
  AANMELDVELDEN,
  ADVIESVELDEN,
  STUKVERSIEVELDEN,
  VERSLAGVELDEN,
  WENSVELDEN,
} from './register.js';
import { NIEUW_GREMIUM } from './opzet.js';
import { STATIONSAARD, STATIONSREGEL } from './route.js';
import { EDITIEVELDEN, ROUTEKAARTVELDEN } from './routekaart.js';
import { getal, groep, jaNee, keuze, lijst, tekst, type Vorm, zie } from './vorm.js';

const VASTGELEGD: Readonly<Record<string, Vorm>> = {
  vastgelegdOp: zie('moment', 'Wanneer het is vastgelegd: vanaf dan is het bekend.'),
  rol: zie('vastleggersrol', 'In welke hoedanigheid het is vastgelegd.'),
  door: tekst('Wie het vastlegde; weglaten: voorbeeld in een voorbeeldtraject, anders de rol.'),
  gemeente: zie('gemeentecode', 'De gemeente namens welke het is vastgelegd.'),
  bron: tekst('Waar het staat; weglaten: Voorbeeld in een voorbeeldtraject, anders Trajectbestand.'),
  samen: jaNee('true: in één wijziging met het feit erboven.', false),
};

const feit = (
  soort: string,
  description: string,
  required: readonly string[],
  eigen: Readonly<Record<string, Vorm>>,
): Vorm =>
  groep(description, ['soort', 'vastgelegdOp', 'rol', ...required], {
    soort: { const: soort, description: 'De soort van dit feit.' },
    ...VASTGELEGD,
    ...eigen,
  });

const LOKAAL = ['strook', 'station', 'mijlpalen'] as const;

/** What was recorded after the plan. */
export const FEITEN: Vorm = lijst(
  {
    oneOf: [
      feit('plan', 'Een activiteit kreeg een datum of toestand.', ['activiteit', 'datum'], {
        activiteit: zie('code', 'De code van een activiteit.'),
        datum: zie('datum'),
        toestand: zie('toestand', 'Weglaten: wat uit de datum volgt.'),
        reden: tekst('Waarom.'),
      }),
      feit('vergadering', 'Een vergadering kwam erbij, verschoof of verviel.', ['gremium', 'dag'], {
        gremium: zie('code', 'De code van een gremium.'),
        dag: zie('dag', 'De dag zoals die nu is.'),
        was: zie('dag', 'De dag waarvoor zij het eerst gepland was, als zij verschoven is.'),
        kenmerk: zie('code', 'Alleen bij twee vergaderingen van één gremium op één dag.'),
        aanleverdag: zie('dag', 'De laatste dag om aan te leveren; weglaten als onbekend.'),
        besluitvormend: jaNee('false: hier wordt niet besloten.', true),
        schriftelijk: jaNee('true: een schriftelijke ronde, zonder vergadering.', false),
        staat: { ...zie('staat'), default: 'bevestigd' },
        herkomst: zie('vergaderherkomst', 'Weglaten: voorbeeld in een voorbeeldtraject, anders ingevoerd.'),
        reden: tekst('Waarom.'),
        cyclus: zie('cyclus'),
      }),
      feit('besluit', 'Een gremium behandelde een stuk.', ['behandeling', 'dag', 'uitkomst'], {
        behandeling: zie('cel'),
        dag: zie('dag', 'De dag van de vergadering.'),
        opOfVoor: jaNee('true: alleen bekend is dat het op of vóór deze dag viel.', false),
        uitkomst: keuze(UITKOMSTEN, 'De uitkomst.'),
        vorm: keuze(VORMEN, 'Weglaten als onbekend.'),
        stukversie: getal('Over welke versie.', 1, 999, { default: 1 }),
        toelichting: tekst('Wat een lezer moet weten.'),
        aanpassingen: lijst(tekst('Een aanpassing.'), 'Gevraagde aanpassingen.', { maxItems: 200 }),
        vervangt: getal('Het hoeveelste besluit van deze behandeling dit verbetert.', 1, 9_999),
        ...VERSLAGVELDEN,
      }),
      feit('aanlevering', 'Een stuk is bij een gremium aangeleverd.', ['behandeling', 'dag'], {
        behandeling: zie('cel'),
        dag: zie('dag', 'De dag van aanleveren.'),
      }),
      feit('intrekking', 'De laatste aanlevering bij dit gremium bleek niet gedaan.', ['behandeling'], {
        behandeling: zie('cel'),
      }),
      feit('agendering', 'Een stuk staat op een agenda, of is eraf gehaald.', ['behandeling'], {
        behandeling: zie('cel'),
        vergadering: groep('Van welke vergadering; weglaten: van geen.', ['dag'], {
          dag: zie('dag', 'De dag waarvoor zij het eerst gepland was.'),
          kenmerk: zie('code', 'Alleen bij twee vergaderingen van één gremium op één dag.'),
        }),
      }),
      feit('deelname', 'Een gemeente of een gremium zei of zij meedoet.', ['deelname', 'vanaf'], {
        gremium: zie('code', 'Het gremium dat het van zichzelf zei; zonder gemeente.'),
        deelname: keuze(DEELNAMEN, 'Doet zij mee?'),
        vanaf: zie('dag', 'Vanaf wanneer dat geldt.'),
        onderdeel: tekst('Waaraan zij meedoet; alleen bij doet-mee; weglaten: aan alles.'),
        reden: tekst('Waarom.'),
      }),
      feit('stationsregel', 'Iemand legde een plaatselijke regel vast, of trok haar in.', ['regel'], {
        regel: { ...STATIONSREGEL, description: 'De regel, zoals onder stationsregels.' },
        ingetrokken: jaNee('true: vanaf dan geldt zij niet meer.', false),
        reden: tekst('Waarom; nodig bij intrekken.'),
      }),
      feit('lokaalstation', 'Een gemeente zette een station in haar strook, of nam het eruit.', [...LOKAAL], {
        strook: zie('gemeentecode', 'In wier strook.'),
        station: zie('code', 'De code van het station.'),
        mijlpalen: lijst(getal('Het nummer van de mijlpaal.', 0, 99), 'Voor welke mijlpalen.', {
          minItems: 1,
          maxItems: 100,
        }),
        plaats: groep('Waar het staat; weglaten: het is eruit genomen.', ['voor', 'gremium'], {
          na: zie('code', 'Het station dat eraan voorafgaat; weglaten: de route begint hier.'),
          voor: zie('code', 'Het station dat erop volgt.'),
          gremium: zie('code', 'Het gremium van deze gemeente.'),
        }),
        naam: tekst('De naam van het station; alleen als het nieuw is, en dan ook bedoeling en fase.'),
        ...STATIONSAARD,
        nieuwGremium: groep('Het gremium; alleen als het nieuw is.', ['naam'], NIEUW_GREMIUM),
        gremiumcorrectie: groep(
          'Hoe het gremium bij nader inzien heet; alleen van een gremium dat eerder nieuw was.',
          ['naam', 'soort'],
          { naam: tekst('De naam.'), soort: tekst('Het soort gremium.') },
        ),
        reden: tekst('Waarom; nodig bij eruit nemen.'),
      }),
      feit(
        'afspraak',
        'Er is iets anders afgesproken dan dit bestand zegt: precies één van de vijf.',
        ['reden'],
        {
          aanlevertermijn: groep('Hoe lang voor een vergadering het gremium sluit.', ['gremium', 'dagen'], {
            gremium: zie('code', 'De code van een gremium.'),
            dagen: getal('Kalenderdagen.', 0, 366),
          }),
          venster: groep('Het venster van een station.', ['mijlpaal', 'station', 'van', 'tot'], {
            mijlpaal: getal('Het nummer van de mijlpaal.', 0, 99),
            station: zie('code', 'De code van het station.'),
            gemeente: zie('gemeentecode', 'Alleen in deze gemeente; weglaten: overal.'),
            van: zie('dag', 'De eerste dag.'),
            tot: zie('dag', 'De laatste dag.'),
          }),
          samenloop: groep('Hoeveel gemeenten een mijlpaal nodig heeft.', ['mijlpaal', 'regel'], {
            mijlpaal: getal('Het nummer van de mijlpaal.', 0, 99),
            regel: keuze(SAMENLOOPSOORTEN, 'Welke gemeenten.'),
            nodig: getal('Hoeveel; alleen bij aantal.', 1, 999),
          }),
          reces: groep('Een reces van een gremium.', ['gremium'], {
            gremium: zie('code', 'De code van een gremium.'),
            huidig: zie('dag', 'Een dag in het reces dat wijzigt; weglaten: het is een nieuw reces.'),
            periode: groep('De dagen; weglaten: het reces vervalt.', ['van', 'tot'], {
              van: zie('dag', 'De eerste dag.'),
              tot: zie('dag', 'De laatste dag.'),
            }),
          }),
          termijn: groep('Een eigen termijn van een gremium.', ['gremium', 'welke'], {
            gremium: zie('code', 'De code van een gremium.'),
            welke: keuze(
              TERMIJNSOORTEN,
              'uitnodiging: kalenderdagen vooraf; reactie: werkdagen tussen brief of stuk en bijeenkomst.',
            ),
            dagen: getal('Hoeveel; weglaten: de gebruikelijke termijn geldt weer.', 0, 365),
          }),
          reden: tekst('Waarom.'),
        },
      ),
      feit('editie', 'Een stand van de planning kreeg een naam.', ['naam', 'bijgewerktTotEnMet', 'reden'], {
        ...EDITIEVELDEN,
        bijgewerktTotEnMet: zie('dag', 'De dag tot en met welke zij is bijgewerkt.'),
      }),
      feit('stukversie', 'Er kwam een nieuwe versie van een stuk.', ['mijlpaal', 'naam'], STUKVERSIEVELDEN),
      feit('wens', 'Met een aanpassing gebeurde iets.', ['behandeling', 'handeling'], WENSVELDEN),
      feit(
        'aanbod',
        'Een gemeente kreeg een aanbod, of antwoordde daarop.',
        ['activiteit', 'aan', 'handeling', 'dag'],
        AANBODVELDEN,
      ),
      feit(
        'aanmelding',
        'Raadsleden van een gemeente komen naar een ronde.',
        ['activiteit', 'uit', 'aantal'],
        AANMELDVELDEN,
      ),
      feit(
        'advies',
        'Een gremium adviseerde over een stuk, of een gemeente over dat advies.',
        ['mijlpaal', 'gremium', 'dag'],
        ADVIESVELDEN,
      ),
      feit('routekaart', 'Een nieuwe routekaart is vastgesteld.', ['naam', 'reden'], ROUTEKAARTVELDEN),
    ],
  },
  'Wat er na het plan is vastgelegd, in volgorde van vastleggen.',
);
