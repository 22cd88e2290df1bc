import { dagVan, formatIso } from '@routekaart/kalender';

/**
 * A traject of two gemeenten as a file: five stukken were decided in 2021, two are under way. Everybody takes the stuk
 * a week before the meeting. All decided on the day that was forecast four weeks before, except the raad of Dordrecht
 * on the fifth: its meeting of di 25-5 was moved to di 1-6. So ten of ten for the colleges, and nine of ten for the raden.
 */
const GEMEENTEN = [
  ['GM0482', 'Alblasserdam'],
  ['GM0505', 'Dordrecht'],
] as const;
const COLLEGE = ['2021-01-12', '2021-02-09', '2021-03-09', '2021-04-06', '2021-05-11'];
const RAAD = ['2021-01-26', '2021-02-23', '2021-03-23', '2021-04-20', '2021-05-25'];
const VERPLAATST = { was: '2021-05-25', dag: '2021-06-01', aanleverdag: '2021-05-18' };

const weekVoor = (dag: string): string => formatIso(dagVan(dag) - 7);
const schema = (dagen: readonly string[]) => dagen.map((dag) => ({ dag, aanleverdag: weekVoor(dag) }));

export const TIEN_PROGNOSES = JSON.stringify({
  traject: { code: 'TIEN', naam: 'Tien prognoses', voorbeeld: true, label: 'Voorbeeld: alles is verzonnen.' },
  gemeenten: GEMEENTEN.map(([code, naam]) => ({ code, naam })),
  gremia: GEMEENTEN.flatMap(([gemeente, naam]) => [
    {
      code: `college-${gemeente}`,
      naam: `College ${naam}`,
      soort: 'college',
      gemeente,
      beheerrol: 'gemeentesecretaris',
      schriftelijk: gemeente === 'GM0482',
    },
    { code: `raad-${gemeente}`, naam: `Raad ${naam}`, soort: 'raad', gemeente, beheerrol: 'griffier' },
  ]),
  routesjabloon: {
    stations: [
      { code: 'college', naam: 'College', perGemeente: true },
      { code: 'raad', naam: 'Raad', perGemeente: true, voorgangers: ['college'] },
    ],
  },
  mijlpalen: [1, 2, 3, 4, 5, 6, 7].map((nummer) => ({
    nummer,
    naam: `Stuk ${String(nummer)}`,
    ...(nummer === 7 ? { stations: ['college'] } : {}),
  })),
  vensters: [
    ...COLLEGE.flatMap((dag, plaats) => [
      { mijlpaal: plaats + 1, station: 'college', van: weekVoor(dag), tot: dag },
      { mijlpaal: plaats + 1, station: 'raad', van: dag, tot: RAAD[plaats] },
    ]),
    { mijlpaal: 6, station: 'college', van: '2021-06-28', tot: '2021-07-16' },
    { mijlpaal: 6, station: 'raad', van: '2021-07-12', tot: '2021-07-23' },
    { mijlpaal: 7, station: 'college', van: '2021-07-05', tot: '2021-07-16' },
  ],
  planning: { bijgewerktTotEnMet: '2020-12-01' },
  vergaderschemas: GEMEENTEN.flatMap(([gemeente]) => [
    { gremium: `college-${gemeente}`, vergaderingen: schema([...COLLEGE, '2021-07-06', '2021-07-13']) },
    {
      gremium: `raad-${gemeente}`,
      vergaderingen: [
        ...schema(RAAD),
        ...(gemeente === 'GM0482' ? [{ dag: '2021-07-13', aanleverdag: '2021-07-02' }] : []),
        ...schema(['2021-07-20']),
      ],
    },
  ]),
  kalender: { feestdagen: 'nederland' },
  feiten: [
    {
      soort: 'vergadering',
      vastgelegdOp: '2021-05-18',
      rol: 'griffier',
      gemeente: 'GM0505',
      gremium: 'raad-GM0505',
      staat: 'verplaatst',
      reden: 'De raadzaal is bezet.',
      ...VERPLAATST,
    },
    ...COLLEGE.flatMap((dag, plaats) =>
      GEMEENTEN.map(([gemeente]) => besluit('college', 'gemeentesecretaris', gemeente, plaats, dag)),
    ),
    ...RAAD.flatMap((dag, plaats) =>
      GEMEENTEN.map(([gemeente]) => {
        const verplaatst = gemeente === 'GM0505' && dag === VERPLAATST.was;
        return besluit('raad', 'griffier', gemeente, plaats, verplaatst ? VERPLAATST.dag : dag);
      }),
    ),
  ].sort((a, b) => a.vastgelegdOp.localeCompare(b.vastgelegdOp)),
});

function besluit(station: string, rol: string, gemeente: string, plaats: number, dag: string) {
  const behandeling = { mijlpaal: plaats + 1, station, gemeente };
  return { soort: 'besluit', vastgelegdOp: dag, rol, gemeente, behandeling, dag, uitkomst: 'ingestemd' };
}
