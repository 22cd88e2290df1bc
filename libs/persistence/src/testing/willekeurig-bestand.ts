import type {
  Bestandsactiviteit,
  Bestandsfeit,
  Bestandsgremium,
  Bestandsstation,
  Trajectbestand,
  Vergaderschema,
} from '@routekaart/bijlage';
import { formatIso, dagVan } from '@routekaart/kalender';
import fc from 'fast-check';

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
    routesjabloon: { ...(vorm.regionaal ? { anker: 'ab' } : {}), stations },
    stationsregels: [
      { station: 'college', toetswerkdagen: vorm.zaad % 4, bron: 'bron 002' },
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
      verwerkingsdagen: 3,
    },
    {
      code: 'commissie',
      naam: 'Commissie',
      perGemeente: true,
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
      aanleverdag: dag(15 + 14 * k + (i % 5)),
      ...(k === 1 ? { cyclus: { code: 'c1', commissie: dag(31 + (i % 5)), agendacommissie: dag(30) } } : {}),
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

/** Facts of every kind: aanleveringen, a meeting that moves, a plan date, besluiten in the order of the route. */
function maakFeiten(gremia: readonly Bestandsgremium[], vorm: Vorm): readonly Bestandsfeit[] {
  const { mijlpalen, regionaal, zaad } = vorm;
  const college = gremia.find(({ soort }) => soort === 'college')?.code ?? '';
  const verplaatst = gremia.findIndex(({ code }) => code === college) % 5;
  const feiten: Bestandsfeit[] = [
    {
      soort: 'vergadering',
      vastgelegdOp: `${dag(zaad)}T08:30:15.250Z`,
      rol: 'gemeentesecretaris',
      door: 'secretariaat',
      gemeente: 'GM2000',
      bron: 'mail',
      gremium: college,
      was: dag(20 + verplaatst),
      dag: dag(22 + verplaatst),
      staat: 'verplaatst',
      reden: 'Brug open',
    },
    {
      soort: 'plan',
      vastgelegdOp: dag(zaad + 150),
      rol: 'two',
      samen: true,
      activiteit: 'A0',
      datum: { soort: 'alternatieven', dagen: [dag(30), dag(28)], tekst: 'of' },
      reden: 'Keuze',
    },
    {
      soort: 'deelname',
      vastgelegdOp: dag(zaad + 150),
      rol: 'gemeentesecretaris',
      gemeente: 'GM2000',
      ...(zaad % 4 === 1
        ? { deelname: 'doet-mee' as const, onderdeel: 'alleen sociale zaken' }
        : { deelname: zaad % 2 === 0 ? ('doet-niet-mee' as const) : ('onbekend' as const) }),
      vanaf: dag(zaad + 100),
      ...(zaad % 3 === 0 ? { reden: 'Raadsbesluit.' } : {}),
    },
    {
      soort: 'stationsregel',
      vastgelegdOp: dag(zaad + 150),
      rol: 'griffier',
      gemeente: 'GM2000',
      regel: { station: 'raad', gemeente: 'GM2000', toetswerkdagen: 1 + (zaad % 4), bron: 'mail' },
      ...(zaad % 2 === 0 ? { ingetrokken: true, reden: 'Vervallen.' } : {}),
    },
    ...(mijlpalen === 0
      ? []
      : [
          {
            soort: 'afspraak',
            vastgelegdOp: dag(zaad + 150),
            rol: 'two',
            samen: true,
            ...[
              { venster: { mijlpaal: 1, station: 'raad', van: dag(30), tot: dag(60) } },
              { venster: { mijlpaal: 1, station: 'raad', gemeente: 'GM2000', van: dag(30), tot: dag(30) } },
              { samenloop: { mijlpaal: 1, regel: 'aantal' as const, nodig: 1 } },
              { samenloop: { mijlpaal: 1, regel: 'deelnemers' as const } },
              { reces: { gremium: 'raad-GM2000', periode: { van: dag(30), tot: dag(44) } } },
              { reces: { gremium: 'raad-GM2000', huidig: dag(30), periode: { van: dag(31), tot: dag(45) } } },
              { reces: { gremium: 'raad-GM2000', huidig: dag(30) } },
              { termijn: { gremium: 'raad-GM2000', welke: 'reactie' as const, dagen: 8 } },
              { termijn: { gremium: 'raad-GM2000', welke: 'uitnodiging' as const } },
            ][zaad % 9],
            reden: 'Afgesproken.',
          } satisfies Bestandsfeit,
        ]),
    {
      soort: 'plan',
      vastgelegdOp: dag(zaad + 151),
      rol: 'two',
      activiteit: 'A1',
      datum: { soort: 'venster' },
    },
  ];
  if (mijlpalen === 0) return feiten;
  const route = [
    ...(regionaal ? ['ab'] : []),
    'college',
    ...(vorm.commissies > 0 ? ['commissie'] : []),
    'raad',
  ];
  const agenda = agendafeiten(gremia, zaad);
  const besluiten = route.slice(0, vorm.besluiten).flatMap((station, i): readonly Bestandsfeit[] => {
    const behandeling = { mijlpaal: 1, station, ...(station === 'ab' ? {} : { gemeente: 'GM2000' }) };
    const wie = { vastgelegdOp: dag(zaad + 160 + i), rol: 'onsd', behandeling, dag: dag(110 + i) };
    return [
      { soort: 'aanlevering', ...wie },
      { soort: 'intrekking', vastgelegdOp: wie.vastgelegdOp, rol: wie.rol, behandeling },
      { soort: 'aanlevering', ...wie },
      {
        soort: 'besluit',
        ...wie,
        uitkomst: 'aangehouden',
        vorm: 'bespreekstuk',
        toelichting: 'Vragen.',
        ...VERSLAGEN[i % VERSLAGEN.length],
      },
      {
        soort: 'besluit',
        ...wie,
        uitkomst: 'ingestemd-met-aanpassingen',
        aanpassingen: ['Kosten.'],
        vervangt: 1,
      },
      { soort: 'wens', ...vast(zaad + 170 + i), behandeling, besluit: 2, handeling: 'beoordelen' },
      {
        soort: 'wens',
        ...vast(zaad + 175 + i),
        behandeling,
        besluit: 2,
        handeling: 'clusteren',
        tekst: 'Kosten',
      },
    ];
  });
  const register: readonly Bestandsfeit[] = [
    { soort: 'stukversie', ...vast(zaad + 180), mijlpaal: 1, naam: 'tweede', hash: 'ab'.repeat(32) },
    {
      soort: 'aanbod',
      ...vast(zaad + 181),
      activiteit: 'A0',
      aan: 'GM2000',
      handeling: 'verzenden',
      dag: dag(30),
    },
    {
      soort: 'aanbod',
      ...vast(zaad + 181),
      activiteit: 'A0',
      aan: 'GM2000',
      handeling: 'doorgeven',
      dag: dag(30),
    },
    {
      soort: 'aanbod',
      ...vast(zaad + 182),
      activiteit: 'A0',
      aan: 'GM2000',
      handeling: 'aanvaarden',
      dag: dag(31),
      sessies: 2,
      toelichting: 'Graag.',
    },
    {
      soort: 'aanmelding',
      ...vast(zaad + 183),
      activiteit: 'A0',
      uit: 'GM2000',
      sessie: dag(190),
      aantal: 3,
      namens: 'twee fracties',
    },
    { soort: 'aanmelding', ...vast(zaad + 184), activiteit: 'A0', uit: 'GM2000', aantal: 0 },
    {
      soort: 'advies',
      ...vast(zaad + 185),
      mijlpaal: 1,
      gremium: gremia[0]?.code ?? '',
      dag: dag(40),
      tekst: 'Stem in.',
    },
    {
      soort: 'advies',
      ...vast(zaad + 186),
      mijlpaal: 1,
      gremium: gremia[0]?.code ?? '',
      uit: 'GM2000',
      houding: 'afgeweken',
      dag: dag(41),
    },
  ];
  // A besluit cannot be recorded before its day.
  return zaad < 20 ? feiten : [...feiten, ...agenda, ...besluiten, ...register];
}

/** The college's stuk is put on the agenda of a meeting that the facts bring, and taken off. */
function agendafeiten(gremia: readonly Bestandsgremium[], zaad: number): readonly Bestandsfeit[] {
  const gremium = gremia.find(({ soort, gemeente }) => soort === 'college' && gemeente === 'GM2000');
  if (gremium === undefined) return [];
  const behandeling = { mijlpaal: 1, station: 'college', gemeente: 'GM2000' };
  const wie = { vastgelegdOp: dag(zaad + 155), rol: 'gemeentesecretaris' };
  const opDag = dag(301 + (zaad % 7));
  return [
    { soort: 'vergadering', ...wie, gremium: gremium.code, dag: opDag },
    { soort: 'agendering', ...wie, behandeling, vergadering: { dag: opDag } },
    ...(zaad % 2 === 0 ? [{ soort: 'agendering' as const, ...wie, behandeling }] : []),
  ];
}

const vast = (opDag: number): { readonly vastgelegdOp: string; readonly rol: string } => ({
  vastgelegdOp: dag(opDag),
  rol: 'two',
});

/** How the stuk comes back, and what the minutes tell: nothing, some of it, all of it. */
const VERSLAGEN: readonly Partial<Extract<Bestandsfeit, { readonly soort: 'besluit' }>>[] = [
  { aanhouding: { soort: 'onbepaald' }, verslag: { toezeggingen: ['Een brief.'] } },
  {
    aanhouding: { soort: 'tot-herindiening', herindiening: '2023-01-05' },
    verslag: {
      stemmen: { voor: 12, tegen: 9, onthouding: 0 },
      moties: [
        { soort: 'motie', tekst: 'Zo.', uitkomst: 'verworpen' },
        { soort: 'amendement', tekst: 'Anders.', dictum: 'Wijzig lid 2.', uitkomst: 'aangenomen' },
      ],
    },
  },
  {},
];

/** A day of 2022, counted from its begin. */
function dag(nummer: number): string {
  return formatIso(dagVan('2022-01-01') + nummer);
}
