import type { Trajectbestand } from '../trajectbestand.js';

/** A small Trajectbestand without errors: two gemeenten, a route of four stations, one stuk, a plan and facts. */
export const KLEIN: Trajectbestand = {
  traject: { code: 'KLEIN', naam: 'Kleine regeling' },
  gemeenten: [
    { code: 'GM0001', naam: 'Aardorp' },
    { code: 'GM0002', naam: 'Beedorp' },
  ],
  gremia: [
    { code: 'stuurgroep', naam: 'Stuurgroep', beheerrol: 'stuurgroep', aliassen: ['Stuurgroep'] },
    { code: 'college-a', naam: 'College Aardorp', soort: 'college', gemeente: 'GM0001' },
    { code: 'college-b', naam: 'College Beedorp', soort: 'college', gemeente: 'GM0002' },
    { code: 'commissie-a', naam: 'Commissie Aardorp', soort: 'commissie', gemeente: 'GM0001' },
    { code: 'raad-a', naam: 'Raad Aardorp', soort: 'raad', gemeente: 'GM0001' },
    { code: 'raad-b', naam: 'Raad Beedorp', soort: 'raad', gemeente: 'GM0002' },
  ],
  rechtsregime: [{ code: 'zienswijze', regel: 'De raden krijgen acht weken.', vanaf: '2022-07-01' }],
  routesjabloon: {
    anker: 'stuurgroep',
    stations: [
      { code: 'stuurgroep', naam: 'Stuurgroep', weken: { van: 0, tot: 0 } },
      { code: 'college', naam: 'College', perGemeente: true, voorgangers: ['stuurgroep'] },
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
        weken: { van: 3, tot: 6 },
      },
    ],
  },
  mijlpalen: [{ nummer: 1, naam: 'Notitie', ankerweek: '2021-W10' }],
  vensters: [{ mijlpaal: 1, station: 'college', van: '2021-03-15', tot: '2021-03-26', rij: 'R-1' }],
  planning: {
    bijgewerktTotEnMet: '2021-01-25',
    editie: { naam: 'Detailplanning 25-1-2021', reden: 'De eerste.' },
    routekaart: {
      naam: 'Routekaart 2021',
      reden: 'Vastgesteld.',
      rijen: [{ activiteit: 'A-1', afwijking: { editie: 1, dagen: 7 } }],
    },
    rijen: [{ code: 'R-1', mijlpaal: 1, week: 'Week 11 (15-3 tm 19-3)', datum: '16-3', wat: 'Instemmen' }],
    procesbrieven: [{ nummer: 1, code: 'P-1', week: 'Week 12', wat: 'Brief' }],
    activiteiten: [
      { code: 'A-1', naam: 'Instemmen', rijen: ['R-1'], gremia: ['college-a'], station: 'college' },
    ],
  },
  vergaderschemas: [
    {
      gremium: 'college-a',
      recessen: [{ naam: 'Meireces', van: '2021-05-01', tot: '2021-05-09' }],
      vergaderingen: [
        { dag: '2021-03-16', aanleverdag: '2021-03-11' },
        { dag: '2021-03-23', aanleverdag: '2021-03-18' },
      ],
    },
  ],
  kalender: {
    feestdagen: 'nederland',
    perioden: [{ laag: 'uitzondering', naam: 'Brug', van: '2021-05-14' }],
  },
  synchronisatiepunten: [{ naam: 'Afstemmen', traject: 'ANDER', mijlpaal: 1, activiteit: 'A-1' }],
  feiten: [
    {
      soort: 'besluit',
      vastgelegdOp: '2021-03-08',
      rol: 'stuurgroep',
      behandeling: { mijlpaal: 1, station: 'stuurgroep' },
      dag: '2021-03-08',
      uitkomst: 'ingestemd',
    },
    {
      soort: 'aanlevering',
      vastgelegdOp: '2021-03-09',
      rol: 'stuurgroep',
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0001' },
      dag: '2021-03-09',
    },
    {
      soort: 'vergadering',
      vastgelegdOp: '2021-03-10',
      rol: 'gemeentesecretaris',
      gemeente: 'GM0001',
      gremium: 'college-a',
      was: '2021-03-16',
      dag: '2021-03-17',
      aanleverdag: '2021-03-11',
      staat: 'verplaatst',
      reden: 'Verkiezingen',
    },
    {
      soort: 'plan',
      vastgelegdOp: '2021-03-10',
      rol: 'two',
      activiteit: 'A-1',
      datum: { soort: 'vast', dag: '2021-03-17', tekst: '17-3' },
    },
    {
      soort: 'besluit',
      vastgelegdOp: '2021-03-17T13:05:00Z',
      rol: 'gemeentesecretaris',
      gemeente: 'GM0001',
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0001' },
      dag: '2021-03-17',
      uitkomst: 'ingestemd-met-aanpassingen',
      aanpassingen: ['Noem de kosten.'],
    },
    {
      soort: 'besluit',
      vastgelegdOp: '2021-03-18',
      rol: 'gemeentesecretaris',
      gemeente: 'GM0001',
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0001' },
      dag: '2021-03-17',
      uitkomst: 'ingestemd',
      vervangt: 1,
    },
    {
      soort: 'editie',
      vastgelegdOp: '2021-03-24',
      rol: 'two',
      naam: 'Detailplanning 24-3-2021',
      bijgewerktTotEnMet: '2021-03-24',
      reden: 'Na het college.',
    },
  ],
};

/** The file with one part replaced; the path as `gremia[3].gemeente`, `undefined` takes the part away. */
export function metWijziging(pad: string, waarde: unknown, bestand: Trajectbestand = KLEIN): unknown {
  const kopie: unknown = structuredClone(bestand);
  const delen = [...pad.matchAll(/[^.[\]]+/g)].map(([deel]) => deel);
  const laatste = delen.pop() ?? '';
  const ouder = delen.reduce<unknown>((deel, sleutel) => (deel as Record<string, unknown>)[sleutel], kopie);
  if (waarde === undefined) Reflect.deleteProperty(ouder as object, laatste);
  else (ouder as Record<string, unknown>)[laatste] = waarde;
  return kopie;
}
