import { GEBRUIKT, type Rij, TRAJECTVERSIE } from './weigeringbasis.js';

const GEHOUDEN = { handeling: 'HOUDEN', datum: null };
export const PLAN: readonly Rij[] = [
  ['an unknown activiteit', 'two', { activiteit: 'A-M9-01' }, 'NIET_GEVONDEN activiteit'],
  [
    'an activiteit that is cancelled',
    'two',
    { activiteit: 'A-M2-24', verwachteVersie: 1 },
    'PLAN-01 activiteit',
  ],
  ['moving what has no day', 'two', { handeling: 'VERPLAATSEN', reden: 'Zo.' }, 'PLAN-02 handeling'],
  ['fixing what is fixed', 'two', { activiteit: 'A-M2-14' }, 'PLAN-02 handeling'],
  ['holding before its day', 'two', { ...GEHOUDEN, activiteit: 'A-M2-14' }, 'PLAN-06 handeling'],
  ['holding what has no day', 'two', GEHOUDEN, 'PLAN-02 handeling'],
  ['cancelling without a reason', 'two', { activiteit: 'A-M2-14', handeling: 'VERVALLEN' }, 'PLAN-03 reden'],
  ['two forms of a date', 'two', { datum: { dag: '2021-05-20', week: '2021-W20' } }, 'PLAN-04 datum'],
  ['half a period', 'two', { datum: { van: '2021-05-20' } }, 'PLAN-04 datum'],
  ['fixing a week', 'two', { datum: { week: '2021-W20' } }, 'PLAN-04 datum'],
  ['no date at all', 'two', { datum: null }, 'PLAN-04 datum'],
  [
    'moving what was decided',
    'onsd',
    { activiteit: 'A-M1-13', handeling: 'VERPLAATSEN', reden: 'Zo.', verwachteVersie: 1 },
    'PLAN-05 activiteit',
  ],
  [
    'an end before its beginning',
    'two',
    { handeling: 'VOORSTELLEN', datum: { van: '2021-05-21', tot: '2021-05-17' } },
    'PERIODE-01 datum',
  ],
  ['the ONS-D before the stuurgroep', 'onsd', { datum: { dag: '2021-03-18' } }, 'ROUTE-02 datum'],
  ['another body’s station', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the plan', 'two', { activiteit: 'A-M2-24' }, 'VERSIECONFLICT verwachteVersie'],
];

export const EDITIE = {
  naam: 'Detailplanning 24-3-2021',
  bijgewerktTotEnMet: '2021-03-24',
  reden: 'Na het ONS-D.',
  verwachteVersie: TRAJECTVERSIE,
};
export const EDITIES: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody who does not plan', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 27 }, 'VERSIECONFLICT verwachteVersie'],
  ['a key of another request', 'two', { sleutel: GEBRUIKT }, 'SLEUTEL_HERGEBRUIKT sleutel'],
  ['a name that is taken', 'two', { naam: 'detailplanning 25-1-2021' }, 'EDITIE-01 naam'],
  ['a plan of tomorrow', 'two', { bijgewerktTotEnMet: '2021-03-25' }, 'EDITIE-02 bijgewerktTotEnMet'],
  [
    'a day before the previous edition',
    'two',
    { bijgewerktTotEnMet: '2021-01-24' },
    'EDITIE-03 bijgewerktTotEnMet',
  ],
];

const RIJ = { activiteit: 'A-M1-13', datum: { week: '2021-W10' } };
export const ROUTEKAART = {
  naam: 'Routekaart maart',
  gremium: 'stuurgroep',
  dag: '2021-03-19',
  reden: 'De eerste is onbekend.',
  rijen: [RIJ],
  verwachteVersie: TRAJECTVERSIE,
};
export const ROUTEKAARTEN: readonly Rij[] = [
  ['an unknown gremium', 'stuurgroep', { gremium: 'bestuur' }, 'NIET_GEVONDEN gremium'],
  ['the planners', 'two', {}, 'NIET_TOEGESTAAN'],
  ['the approval of another body', 'stuurgroep', { gremium: 'ONS-D' }, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'stuurgroep', { verwachteVersie: 0 }, 'VERSIECONFLICT verwachteVersie'],
  ['a key of another request', 'stuurgroep', { sleutel: GEBRUIKT }, 'SLEUTEL_HERGEBRUIKT sleutel'],
  ['a name that stands', 'stuurgroep', { naam: 'Routekaart 2021' }, 'ROUTEKAART-01 naam'],
  ['an approval of tomorrow', 'stuurgroep', { dag: '2021-03-25' }, 'ROUTEKAART-02 dag'],
  [
    'a row about nothing',
    'stuurgroep',
    { rijen: [RIJ, { datum: { week: '2021-W10' } }] },
    'ROUTEKAART-03 rijen.1',
  ],
  ['a row that says nothing', 'stuurgroep', { rijen: [{ activiteit: 'A-M1-13' }] }, 'ROUTEKAART-03 rijen.0'],
  [
    'a row that says two things',
    'stuurgroep',
    { rijen: [{ ...RIJ, laterDagen: 7 }] },
    'ROUTEKAART-03 rijen.0',
  ],
  [
    'an edition without a deviation',
    'stuurgroep',
    { rijen: [{ ...RIJ, editie: 1 }] },
    'ROUTEKAART-03 rijen.0',
  ],
  ['half a station', 'stuurgroep', { rijen: [{ station: 'raad', onbekend: true }] }, 'ROUTEKAART-03 rijen.0'],
  [
    'an activiteit and the station that it plans',
    'stuurgroep',
    { rijen: [RIJ, { mijlpaal: 1, station: 'onsd', onbekend: true }] },
    'ROUTEKAART-04 rijen.1',
  ],
  [
    'a deviation from an edition that is not there',
    'stuurgroep',
    { rijen: [{ activiteit: 'A-M1-13', laterDagen: 7, editie: 9 }] },
    'ROUTEKAART-05 rijen.0',
  ],
  [
    'a period that ends before its beginning',
    'stuurgroep',
    { rijen: [{ ...RIJ, datum: { van: '2021-03-12', tot: '2021-03-08' } }] },
    'PERIODE-01 rijen.0.datum',
  ],
  [
    'an unknown activiteit in a row',
    'stuurgroep',
    { rijen: [{ ...RIJ, activiteit: 'A-M9-01' }] },
    'NIET_GEVONDEN rijen.0.activiteit',
  ],
  [
    'an unknown mijlpaal in a row',
    'stuurgroep',
    { rijen: [{ mijlpaal: 9, station: 'raad', onbekend: true }] },
    'NIET_GEVONDEN rijen.0.mijlpaal',
  ],
  [
    'an unknown station in a row',
    'stuurgroep',
    { rijen: [{ mijlpaal: 1, station: 'commissie', onbekend: true }] },
    'NIET_GEVONDEN rijen.0.station',
  ],
];

/** A small planning with a day that is a holiday, in the table of mijlpaal 1. */
export const PLANNING = {
  tekst: 'Planning hoofdlijnennotitie\nWeek\tDatum\tWat\tWie\nWeek 21\t24-5\tVooroverleg\tONS D',
  editie: { naam: 'Detailplanning 1-3-2021', bijgewerktTotEnMet: '2021-03-01', reden: 'Vooroverleg.' },
  proef: false,
  verwachteVersie: TRAJECTVERSIE,
};
export const IMPORT: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody who does not plan', 'stuurgroep', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 25 }, 'VERSIECONFLICT verwachteVersie'],
  ['a text that is a web page', 'two', { tekst: '<html><table>' }, 'BESTAND_GEWEIGERD tekst'],
  ['a text without a planning', 'two', { tekst: 'Wat\tWie\nBesluit\tRaad' }, 'IMPORT-01 tekst'],
  ['days without a year', 'two', { traject: 'LEEG', verwachteVersie: 1 }, 'IMPORT-02 jaar'],
  [
    'a planning without a day until which it is up to date',
    'two',
    { tekst: `${PLANNING.tekst} `, editie: { naam: 'Anders', reden: 'Zo.' } },
    'IMPORT-03 editie.bijgewerktTotEnMet',
  ],
  [
    'a table of which nothing tells the mijlpaal',
    'two',
    { tekst: 'Planning\nWeek\tDatum\tWat\nWeek 20\t20-5\tIets anders' },
    'IMPORT-04 mijlpalen',
  ],
  [
    'an unknown mijlpaal of a table',
    'two',
    { mijlpalen: [{ tabel: 1, mijlpaal: 9 }] },
    'NIET_GEVONDEN mijlpalen',
  ],
  [
    'a name of another body',
    'two',
    { aliassen: [{ tekst: 'ONS D', gremium: 'nmts' }] },
    'IMPORT-05 aliassen',
  ],
  [
    'a name of a body that is not there',
    'two',
    { aliassen: [{ tekst: 'X', gremium: 'Y' }] },
    'NIET_GEVONDEN aliassen',
  ],
  [
    'a decision about nothing',
    'two',
    { beslissingen: [{ bevinding: 'X-1', besluit: 'AANVAARD' }] },
    'NIET_GEVONDEN beslissingen',
  ],
];

export const BESLISSING = { bevinding: '#verworpen', besluit: 'AANVAARD', verwachteVersie: TRAJECTVERSIE };
export const BEVINDINGEN: readonly Rij[] = [
  ['an unknown traject', 'two', { traject: 'GR-XYZ' }, 'NIET_GEVONDEN traject'],
  ['somebody who does not plan', 'onsd', {}, 'NIET_TOEGESTAAN'],
  ['a stale versie of the traject', 'two', { verwachteVersie: 25 }, 'VERSIECONFLICT verwachteVersie'],
  ['a bevinding that does not exist', 'two', { bevinding: 'X-1' }, 'NIET_GEVONDEN bevinding'],
  ['an edition that was not imported', 'two', { editie: 1 }, 'NIET_GEVONDEN bevinding'],
  ['what was decided already', 'two', { besluit: 'VERWORPEN' }, 'IMPORT-06 besluit'],
  ['a date that was planned since', 'two', {}, 'IMPORT-07 bevinding'],
];
