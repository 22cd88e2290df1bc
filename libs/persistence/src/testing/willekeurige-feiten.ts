import type { Bestandsfeit, Bestandsgremium } from '@routekaart/bijlage';
import { dagVan, formatIso } from '@routekaart/kalender';
import type { Vorm } from './willekeurig-bestand.js';

/** Facts of every kind: aanleveringen, a meeting that moves, a plan date, besluiten in the order of the route. */
export function maakFeiten(gremia: readonly Bestandsgremium[], vorm: Vorm): readonly Bestandsfeit[] {
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
    ...(regionaal
      ? [
          {
            soort: 'deelname',
            vastgelegdOp: dag(zaad + 150),
            rol: 'onsd',
            gremium: 'ab',
            deelname: 'doet-mee',
            vanaf: dag(zaad + 100),
            ...(zaad % 2 === 0 ? { onderdeel: 'alleen de regiosecretaris' } : {}),
            ...(zaad % 3 === 0 ? { reden: 'Besproken.' } : {}),
          } satisfies Bestandsfeit,
        ]
      : []),
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
    ...(mijlpalen === 0 ? [] : lokaleStations(vorm)),
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
      stukversie: 1,
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
    {
      soort: 'advies',
      ...vast(zaad + 187),
      mijlpaal: 1,
      gremium: gremia[0]?.code ?? '',
      dag: dag(zaad + 187),
      stukversie: 2,
      tekst: 'Stem weer in.',
    },
  ];
  // A besluit cannot be recorded before its day.
  return zaad < 20 ? feiten : [...feiten, ...agenda, ...besluiten, ...register];
}

/** A new station with a new body before the raad, another gemeente that follows, and one of them that goes and comes. */
function lokaleStations({ gemeenten, zaad }: Vorm): readonly Bestandsfeit[] {
  const wie = { soort: 'lokaalstation' as const, vastgelegdOp: dag(zaad + 151), rol: 'griffier' };
  const bespreking = {
    ...wie,
    gemeente: 'GM2000',
    strook: 'GM2000',
    station: 'bespreking',
    mijlpalen: [1],
    plaats: { na: 'college', voor: 'raad', gremium: 'bespreking-GM2000' },
    naam: 'Bespreking',
    nieuwGremium: { naam: 'Bespreking', mandaat: 'adviseert' as const, beheerrol: 'griffier' },
  };
  const ook = { ...wie, strook: 'GM2001', station: 'bespreking', mijlpalen: [1], samen: true };
  const uit = {
    ...wie,
    vastgelegdOp: dag(zaad + 152),
    strook: 'GM2000',
    station: 'bespreking',
    mijlpalen: [1],
  };
  const { naam: _naam, nieuwGremium: _nieuw, ...terug } = bespreking;
  const anders = { gremiumcorrectie: { naam: 'Beeldvorming', soort: 'commissie' }, reden: 'Verkeerde naam.' };
  return [
    ...(zaad % 2 === 0 ? [bespreking, { ...terug, ...anders }] : []),
    ...(zaad % 4 === 0 && gemeenten > 1
      ? [{ ...ook, plaats: { voor: 'raad', na: 'college', gremium: 'raad-GM2001' } }]
      : []),
    ...(zaad % 2 === 0
      ? [
          { ...wie, soort: 'vergadering' as const, gremium: 'bespreking-GM2000', dag: dag(310) },
          { ...uit, reden: 'Hamerstuk.' },
          { ...terug, vastgelegdOp: dag(zaad + 152) },
          { ...uit, reden: 'Toch niet.' },
        ]
      : []),
  ];
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
export function dag(nummer: number): string {
  return formatIso(dagVan('2022-01-01') + nummer);
}
