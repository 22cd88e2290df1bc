import { describe, expect, it } from '@jest/globals';
import type { Besluit, Besluitverslag, Stand, Uitkomst } from '@routekaart/traject';
import { bereken, ketenVan, verklaarKeten } from '../berekening.js';
import { formatMoment } from '../reden.js';
import { aBesluit, dag } from '../testing/bouwers.js';
import { COLLEGE_NA_PO, PO, keten, strook } from '../testing/strook.js';
import { prognoseVan, waarschuwingenMet } from '../testing/voorbeeld.js';
import { versiesVan } from '../stukversie/versiestand.js';
import { toetsBesluit } from '../toets/besluit.js';
import { toetsCorrectie } from '../toets/correctie.js';

const PO_STAP = 'm1-po-GM0482';
const COLLEGE_STAP = 'm1-college-GM0482';

/** ONS-D on do 25-3, PO on ma 29-3 or later, and a college on every Tuesday; the PO only advises. */
function stand(
  over: Partial<Stand> = {},
  mandaat: 'adviseert' | 'stemt-in' | 'onbekend' = 'adviseert',
): Stand {
  const basis = strook(keten('ons-d', 'po', 'college'), '25-3', { po: PO, college: COLLEGE_NA_PO });
  return {
    ...basis,
    peildatum: dag('31-3'),
    gremia: basis.gremia.map((gremium) => (gremium.soort === 'po' ? { ...gremium, mandaat } : gremium)),
    ...over,
    besluiten: [...basis.besluiten, ...(over.besluiten ?? [])],
  };
}

const advies = (uitkomst: Uitkomst): Besluit => aBesluit(PO_STAP, '29-3', { uitkomst });
const na = (uitkomst: Uitkomst, mandaat?: 'adviseert' | 'stemt-in' | 'onbekend'): Stand =>
  stand({ besluiten: [advies(uitkomst)] }, mandaat);

function beeld(id: string, op: Stand): readonly string[] {
  const { toestand, dag: moment } = prognoseVan(id, bereken(op));
  return [toestand, formatMoment(moment)];
}

describe('a station whose gremium only advises', () => {
  it.each(['ingestemd', 'niet-ingestemd'] as const)(
    'gives advice by “%s”: no besluit, and no end of the route',
    (uitkomst) => {
      expect(beeld(PO_STAP, na(uitkomst))).toEqual(['geadviseerd', 'ma 29-3-2021']);
      expect(prognoseVan(PO_STAP, bereken(na(uitkomst))).grond).toBe('besluit');
      // Ready on the peildatum, wo 31-3: the college of 30-3 is over, that of 6-4 closes on do 1-4.
      expect(beeld(COLLEGE_STAP, na(uitkomst))).toEqual(['aan-zet', 'di 6-4-2021']);
    },
  );

  it('must still have met before the next one', () => {
    expect(beeld(PO_STAP, stand())).toEqual(['aan-zet', 'ma 5-4-2021']);
    expect(beeld(COLLEGE_STAP, stand())).toEqual(['wacht', 'di 13-4-2021']);
  });

  it.each([
    ['stemt-in', 'besloten', 'afgewezen'],
    ['onbekend', 'besloten', 'afgewezen'],
  ] as const)('is another than one of which the mandaat is %s', (mandaat, ja, nee) => {
    expect(beeld(PO_STAP, na('ingestemd', mandaat))[0]).toBe(ja);
    expect(beeld(PO_STAP, na('niet-ingestemd', mandaat))[0]).toBe(nee);
  });

  it.each([
    ['adviseren', 'geadviseerd'],
    ['informeren', 'geadviseerd'],
    ['besluiten', 'afgewezen'],
  ] as const)('may decide elsewhere: here its station asks it for %s', (bedoeling, toestand) => {
    const op = na('niet-ingestemd', 'stemt-in');
    const stations = op.stations.map((een) => (een.code === 'po' ? { ...een, bedoeling } : een));
    expect(beeld(PO_STAP, { ...op, stations })[0]).toBe(toestand);
  });

  it('puts off what it holds over, as any other', () => {
    expect(beeld(PO_STAP, na('aangehouden'))[0]).toBe('aangehouden');
  });

  it('may take note of the stuk: it travels on, and nothing was decided, advised against or agreed', () => {
    const op = na('ter-kennis-genomen');
    expect(beeld(PO_STAP, op)).toEqual(['geadviseerd', 'ma 29-3-2021']);
    expect(beeld(COLLEGE_STAP, op)).toEqual(['aan-zet', 'di 6-4-2021']);
    expect(waarschuwingenMet('ADVIES_NEGATIEF', op)).toEqual([]);
    expect(waarschuwingenMet('AFGEWEZEN', op)).toEqual([]);
    const berekening = bereken(op);
    expect(verklaarKeten(ketenVan(prognoseVan(COLLEGE_STAP, berekening), berekening))[0]).toBe(
      'po Alblasserdam: Op ma 29-3-2021 ter kennis genomen. Dat is geen besluit; het stuk gaat verder.',
    );
  });

  it('is the only one that takes note: elsewhere that fact closes nothing', () => {
    expect(beeld(PO_STAP, na('ter-kennis-genomen', 'stemt-in'))[0]).toBe('aangehouden');
  });

  it('is said to be advice, where the reasons of a date stand', () => {
    const berekening = bereken(na('niet-ingestemd'));
    const zinnen = verklaarKeten(ketenVan(prognoseVan(COLLEGE_STAP, berekening), berekening));
    expect(zinnen[0]).toBe(
      'po Alblasserdam: Advies van ma 29-3-2021: niet ingestemd. Een advies is geen besluit; het stuk gaat verder.',
    );
  });

  it('is not counted among those who decided', () => {
    const eind = (uitkomst: Uitkomst): number | undefined => {
      const basis = strook(keten('ons-d', 'po'), '25-3', { po: PO });
      const gremia = basis.gremia.map((gremium) => ({ ...gremium, mandaat: 'adviseert' as const }));
      const { besluiten } = basis;
      return bereken({
        ...basis,
        gremia,
        peildatum: dag('31-3'),
        besluiten: [...besluiten, advies(uitkomst)],
      }).mijlpalen[0]?.besloten;
    };
    expect([eind('ingestemd'), eind('niet-ingestemd'), eind('ter-kennis-genomen')]).toEqual([0, 0, 0]);
  });
});

describe('ADVIES_NEGATIEF', () => {
  it('warns who decides next, until that one has', () => {
    expect(waarschuwingenMet('ADVIES_NEGATIEF', na('niet-ingestemd'))).toMatchObject([
      {
        ernst: 'let-op',
        sleutel: 'ADVIES_NEGATIEF/M1/po/GM0482',
        melding:
          'po Alblasserdam adviseerde op ma 29-3-2021 negatief; college Alblasserdam moet nog besluiten.',
        regel: 'Een advies houdt het stuk niet tegen; wie daarna besluit, weegt het mee.',
        bewijs: ['Advies ma 29-3-2021: niet-ingestemd (versie 1)'],
        actor: { gremium: 'college-GM0482' },
      },
    ]);
    expect(waarschuwingenMet('AFGEWEZEN', na('niet-ingestemd'))).toEqual([]);
    const besloten = [advies('niet-ingestemd'), aBesluit(COLLEGE_STAP, '6-4')];
    const later = stand({ peildatum: dag('7-4'), besluiten: besloten });
    expect(waarschuwingenMet('ADVIES_NEGATIEF', later)).toEqual([]);
  });

  it('is silent about advice in favour, and about a body that does not just advise', () => {
    expect(waarschuwingenMet('ADVIES_NEGATIEF', na('ingestemd'))).toEqual([]);
    expect(waarschuwingenMet('ADVIES_NEGATIEF', na('niet-ingestemd', 'stemt-in'))).toEqual([]);
  });
});

describe('a besluit after advice', () => {
  const voorstel = (opDag: string, uitkomst: Uitkomst = 'ingestemd') => ({
    dag: dag(opDag),
    uitkomst,
    vorm: null,
    stukversie: 1,
    toelichting: null,
    aanpassingen: [],
  });

  it('may be recorded after advice against, and not before any advice', () => {
    const code = (op: Stand): string | null => {
      const berekening = bereken({ ...op, peildatum: dag('7-4') });
      const toets = toetsBesluit(voorstel('6-4'), prognoseVan(COLLEGE_STAP, berekening), berekening);
      return toets?.melding ?? null;
    };
    expect(code(na('niet-ingestemd'))).toBeNull();
    expect(code(na('niet-ingestemd', 'stemt-in'))).toBe(
      'college Alblasserdam kan pas besluiten na een positief besluit van po Alblasserdam; dat is er nog niet.',
    );
    expect(code(stand())).toBe(
      'college Alblasserdam kan pas besluiten na het advies van po Alblasserdam; dat is er nog niet.',
    );
  });

  it('follows the note that was taken, and is no such note itself', () => {
    const berekening = bereken({ ...na('ter-kennis-genomen'), peildatum: dag('7-4') });
    const code = (stap: string, opDag: string, uitkomst: Uitkomst): string | null =>
      toetsBesluit(voorstel(opDag, uitkomst), prognoseVan(stap, berekening), berekening)?.code ?? null;
    expect(code(COLLEGE_STAP, '6-4', 'ingestemd')).toBeNull();
    expect(code(COLLEGE_STAP, '6-4', 'ter-kennis-genomen')).toBe('BESLUIT-12');
    expect(code(PO_STAP, '5-4', 'ter-kennis-genomen')).toBe('BESLUIT-01');
  });

  it.each([
    ['adviseert', null],
    ['stemt-in', 'BESLUIT-12'],
    ['onbekend', 'BESLUIT-12'],
  ] as const)('may take note only with mandaat adviseert, with votes or without: %s', (mandaat, verwacht) => {
    const berekening = bereken(stand({}, mandaat));
    const code = (verslag: Besluitverslag | null): string | null =>
      toetsBesluit(
        { ...voorstel('29-3', 'ter-kennis-genomen'), verslag },
        prognoseVan(PO_STAP, berekening),
        berekening,
      )?.code ?? null;
    const stemmen = { voor: 3, tegen: 4, onthouding: 0 };
    expect(code(null)).toBe(verwacht);
    expect(code({ stemmen, moties: [], toezeggingen: [] })).toBe(verwacht);
  });

  it('still stands when the advice is corrected into advice against', () => {
    const eerst = advies('ingestemd');
    const berekening = bereken(
      stand({ peildatum: dag('7-4'), besluiten: [eerst, aBesluit(COLLEGE_STAP, '6-4')] }),
    );
    const correctie = (uitkomst: Uitkomst): string | null =>
      toetsCorrectie(voorstel('29-3', uitkomst), eerst, prognoseVan(PO_STAP, berekening), berekening)?.code ??
      null;
    expect(correctie('niet-ingestemd')).toBeNull();
    expect(correctie('ter-kennis-genomen')).toBeNull();
    expect(correctie('aangehouden')).toBe('ROUTE-03');
  });
});

describe('the versions of a stuk', () => {
  const plaats = (op: Stand): readonly (string | undefined)[] => {
    const huidig = versiesVan(1, bereken(op), { aanleveringen: [] })[0];
    const po = huidig?.standen.find(({ stap }) => stap.behandeling.id === PO_STAP);
    return [po?.plaats, po?.zin];
  };
  const versies = (op: Stand): Stand => ({
    ...op,
    stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` })),
  });

  it.each([
    ['ingestemd', 'po Alblasserdam adviseerde op ma 29-3-2021 over versie 1.'],
    ['niet-ingestemd', 'po Alblasserdam adviseerde op ma 29-3-2021 over versie 1.'],
    ['ter-kennis-genomen', 'po Alblasserdam nam op ma 29-3-2021 versie 1 ter kennis.'],
  ] as const)('say that a body advised, and not that it decided: “%s”', (uitkomst, zin) => {
    expect(plaats(na(uitkomst))).toEqual(['geadviseerd', zin]);
    expect(plaats(na('ingestemd', 'stemt-in'))[0]).toBe('besloten');
  });

  it('wait for advice, first and again on a new version', () => {
    expect(plaats(stand())).toEqual(['open', 'po Alblasserdam heeft nog niet geadviseerd over versie 1.']);
    expect(plaats(versies(na('ingestemd')))).toEqual([
      'andere-versie',
      'po Alblasserdam adviseerde op ma 29-3-2021 over versie 1 en moet opnieuw adviseren over versie 2.',
    ]);
    expect(plaats(versies(na('ter-kennis-genomen')))[1]).toBe(
      'po Alblasserdam nam op ma 29-3-2021 versie 1 ter kennis; versie 2 ligt er nog.',
    );
  });
});
