import type {
  Bestandsactiviteit,
  Bestandsgremium,
  Bestandsstation,
  Trajectbestand,
  Vergaderschema,
} from '@routekaart/bijlage';
import fc from 'fast-check';
import { dag, maakFeiten } from './willekeurige-feiten.js';

/** The shape of a made-up Traject. */
export interface Vorm {
  readonly gemeenten: number;
  readonly rondes: 1 | 2;
  /** How many gemeenten have a commissie; the station is optional. */
  readonly commissies: number;
  readonly mijlpalen: number;
  readonly voorbeeld: boolean;
  /** Whether a regional body decides first. */
  readonly regionaal: boolean;
  readonly besluiten: number;
  readonly zaad: number;
}

export const WILLEKEURIGE_VORM: fc.Arbitrary<Vorm> = fc.record({
  gemeenten: fc.integer({ min: 1, max: 6 }),
  rondes: fc.constantFrom(1, 2),
  commissies: fc.integer({ min: 0, max: 3 }),
  mijlpalen: fc.integer({ min: 0, max: 3 }),
  voorbeeld: fc.boolean(),
  regionaal: fc.boolean(),
  besluiten: fc.integer({ min: 0, max: 6 }),
  zaad: fc.nat({ max: 300 }),
});

/** A Trajectbestand of that shape, without errors: the same for the same shape. */
export function maakBestand(code: string, vorm: Vorm): Trajectbestand {
  const gemeenten = Array.from({ length: vorm.gemeenten }, (_, i) => ({
    code: `GM${String(2000 + i)}`,
    naam: `Gemeente ${String(i + 1)}`,
  }));
  const gremia = maakGremia(
    gemeenten.map((gemeente) => gemeente.code),
    vorm,
  );
  const stations = maakStations(vorm);
  return {
    traject: {
      code,
      naam: `Traject ${code}`,
      ...(vorm.zaad % 2 === 0 ? { ingangsdatum: dag(vorm.zaad + 300) } : {}),
      ...(vorm.voorbeeld ? { voorbeeld: true, label: 'Voorbeeld: verzonnen.' } : {}),
    },
    ...(vorm.zaad % 3 === 0 ? { toelichting: 'Een proef.', peildatum: dag(vorm.zaad) } : {}),
    gemeenten,
    gremia,
    rechtsregime: [
      { code: 'r', regel: 'Acht weken.', vanaf: dag(vorm.zaad), termijnWeken: 8, recesTeltMee: false },
    ],
    routesjabloon: { ...(vorm.regionaal ? { anker: 'ab', versie: '2' } : {}), stations },
    stationsregels: [
      { station: 'college', toetswerkdagen: vorm.regionaal ? vorm.zaad % 4 : 0, bron: 'bron 002' },
      {
        station: 'raad',
        gemeente: 'GM2000',
        verwerking: { dagen: 3, telling: 'werkdagen' },
        tussen: { na: 'college', minimaalDagen: 8, weken: vorm.zaad % 3, weekdag: 2 },
        bijSluiting: 'volgende-werkdag',
      },
    ],
    ...(vorm.mijlpalen === 0 ? {} : { mijlpalen: maakMijlpalen(vorm) }),
    ...(vorm.mijlpalen === 0 ? {} : { vensters: maakVensters(vorm) }),
    planning: {
      bron: 'plan A',
      bijgewerktTotEnMet: dag(vorm.zaad),
      ...(vorm.zaad % 2 === 0 ? { editie: { naam: 'Eerste', reden: 'Begin.' } } : {}),
      ...(vorm.mijlpalen === 0
        ? {}
        : { rijen: [{ code: 'R1', mijlpaal: 1, week: 'Week 10', datum: '10-3', wat: 'Besluit' }] }),
      procesbrieven: [{ nummer: 1, code: 'P1', week: 'Week 9', wat: 'Brief', bronregel: 7 }],
      activiteiten: maakActiviteiten(vorm),
    },
    vergaderschemas: maakSchemas(gremia, vorm),
    kalender: {
      ...(vorm.zaad % 2 === 0 ? { feestdagen: 'nederland' as const } : {}),
      ...(vorm.zaad % 5 === 0 ? { schoolvakanties: 'Noord' as const } : {}),
      perioden: [{ laag: 'uitzondering', naam: 'Brug', van: dag(90), hard: true, bron: 'eigen' }],
    },
    geinformeerden: [
      { code: 'afnemers', naam: 'Overige afnemers', bron: 'bron C' },
      ...(vorm.mijlpalen === 0
        ? []
        : [{ code: 'buur', naam: 'Buurgemeente', soort: 'gemeente' as const, na: 'raad', mijlpalen: [1] }]),
    ],
    adviesregels: [
      { gremium: gremia[0]?.code ?? '', bron: 'bron B' },
      ...(vorm.mijlpalen === 0
        ? []
        : [
            {
              gremium: gremia[1]?.code ?? '',
              mijlpalen: [1],
              over: 'P&C-documenten',
              na: gremia[0]?.code ?? '',
              verwerkingsdagen: vorm.zaad % 3,
            },
          ]),
    ],
    synchronisatiepunten: [{ naam: 'Samen', traject: 'ELDERS', dag: dag(60) }],
    feiten: maakFeiten(gremia, vorm),
  };
}

function maakGremia(
  gemeenten: readonly string[],
  { commissies, regionaal, zaad }: Vorm,
): readonly Bestandsgremium[] {
  return [
    ...(regionaal
      ? [{ code: 'ab', naam: 'Algemeen bestuur', beheerrol: 'onsd', aliassen: ['AB', 'het AB'] }]
      : []),
    ...gemeenten.map((gemeente) => ({
      code: `college-${gemeente}`,
      naam: `College ${gemeente}`,
      soort: 'college',
      niveau: 'bestuurlijk' as const,
      gemeente,
      aanleverdagen: 5,
      ...(zaad % 2 === 0 ? { uitnodigingstermijn: 21, reactietermijn: 0 } : {}),
    })),
    ...gemeenten.slice(0, commissies).map((gemeente) => ({
      code: `commissie-${gemeente}`,
      naam: `Commissie ${gemeente}`,
      soort: 'commissie',
      gemeente,
      zetels: [{ organisatie: 'Fractie A', aantal: 2 }, { organisatie: 'Fractie B' }],
    })),
    ...gemeenten.map((gemeente) => ({
      code: `raad-${gemeente}`,
      naam: `Raad ${gemeente}`,
      soort: 'raad',
      schriftelijk: true,
      mandaat: 'besluit' as const,
      gemeente,
    })),
  ];
}

function maakStations({ regionaal, rondes }: Vorm): readonly Bestandsstation[] {
  return [
    ...(regionaal ? [{ code: 'ab', naam: 'Bestuur', weken: { van: 0, tot: 0 } }] : []),
    {
      code: 'college',
      naam: 'College',
      perGemeente: true,
      ...(regionaal ? { voorgangers: ['ab'], weken: { van: 1, tot: 2 } } : {}),
      // Where the route begins there are none (REGEL-05).
      verwerkingsdagen: regionaal ? 3 : 0,
    },
    {
      code: 'commissie',
      naam: 'Commissie',
      perGemeente: true,
      bedoeling: 'adviseren',
      fase: 'oordeelsvorming',
      voorgangers: ['college'],
      facultatief: true,
    },
    {
      code: 'raad',
      naam: 'Raad',
      perGemeente: true,
      voorgangers: ['commissie'],
      regime: 'r',
      grondslag: 'art. 1',
    },
    ...(rondes === 2
      ? [
          {
            code: 'raad-2',
            naam: 'Raad, tweede ronde',
            perGemeente: true,
            gremiumsoort: 'raad',
            voorgangers: ['raad'],
            volgorde: 12,
          },
        ]
      : []),
    ...(regionaal
      ? [
          {
            code: 'teken',
            naam: 'Tekenen',
            gremium: 'ab',
            volgorde: 20,
            voorgangers: ['raad'],
            duurDagen: 4,
            staart: true,
          },
        ]
      : []),
  ];
}

function maakMijlpalen({ mijlpalen, regionaal }: Vorm): NonNullable<Trajectbestand['mijlpalen']> {
  return Array.from({ length: mijlpalen }, (_, i) => ({
    nummer: i + 1,
    naam: `Stuk ${String(i + 1)}`,
    ...(i === 1 ? { stations: ['college', 'raad'], samenloop: { soort: 'deelnemers' as const } } : {}),
    ...(i === 2 ? { samenloop: { soort: 'aantal' as const, nodig: 1 } } : {}),
    ...(i === 2 && regionaal ? { herkomst: 'sjabloon' as const, ankerweek: '2022-W10' } : {}),
  }));
}

function maakVensters({ gemeenten, zaad }: Vorm): NonNullable<Trajectbestand['vensters']> {
  const eigen = { mijlpaal: 1, station: 'college', gemeente: 'GM2000', van: dag(40), tot: dag(44) };
  return [
    { mijlpaal: 1, station: 'college', van: dag(30), tot: dag(40), rij: 'R1' },
    { mijlpaal: 1, station: 'raad', van: dag(60), tot: dag(90), herkomst: 'sjabloon' },
    ...(zaad % 2 === 0 && gemeenten > 1 ? [eigen] : []),
  ];
}

function maakActiviteiten({ mijlpalen }: Vorm): readonly Bestandsactiviteit[] {
  const los: readonly Bestandsactiviteit[] = [
    { code: 'A0', naam: 'Los', datum: { soort: 'vaag', van: dag(20), tot: dag(28), tekst: 'eind maart' } },
    { code: 'A1', naam: 'Nog niets', soort: 'bijpraten', toestand: 'vervallen' },
  ];
  return mijlpalen === 0
    ? los
    : [...los, { code: 'A2', naam: 'Besluit', rijen: ['R1'], station: 'college', perGemeente: true }];
}

function maakSchemas(gremia: readonly Bestandsgremium[], { zaad }: Vorm): readonly Vergaderschema[] {
  return gremia.flatMap(({ code, gemeente }, i): readonly Vergaderschema[] => {
    const vergaderingen = Array.from({ length: 4 }, (_, k) => ({
      dag: dag(20 + 14 * k + (i % 5)),
      // One deadline in the cycle that they share (CYCLUS-05).
      aanleverdag: dag(k === 1 ? 29 : 15 + 14 * k + (i % 5)),
      ...(k === 1
        ? { cyclus: { code: 'c1', commissie: dag(31 + (i % 5)), agendacommissie: dag(29 + (i % 5)) } }
        : {}),
      ...(k === 3 ? { besluitvormend: false, staat: 'bevestigd' as const } : {}),
    }));
    const recessen = i % 3 === 0 ? [{ naam: 'Zomerreces', van: dag(200), tot: dag(240) }] : [];
    const schema = {
      gremium: code,
      ...(i % 2 === 0 ? { regel: 'Om de week.' } : {}),
      recessen,
      vergaderingen,
    };
    const bron = {
      gremium: code,
      herkomst: 'bron' as const,
      vergaderingen: [{ dag: dag(100 + (zaad % 7)) }],
    };
    return gemeente === undefined ? [schema, bron] : [schema];
  });
}
