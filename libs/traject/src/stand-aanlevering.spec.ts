import { describe, expect, it } from '@jest/globals';
import type { Aanleverfeit } from './aanlevering.js';
import type { Besluit, Uitkomst } from './besluit.js';
import { standOp } from './stand.js';
import { aBesluit, aDossier, anAanlevering, herkomst, maart } from './testing/dossier.js';

const leeg = aDossier().opzet;
const station = (code: string, volgorde: number, perGemeente = true): (typeof leeg.stations)[number] => ({
  code,
  naam: code,
  volgorde,
  perGemeente,
  voorgangers: [],
  verwerkingsdagen: 0,
  duurDagen: null,
  staart: false,
  regime: null,
  grondslag: null,
});
const cel = (code: string, gemeente: string | null): (typeof leeg.behandelingen)[number] => ({
  id: gemeente === null ? code : `${code}-${gemeente}`,
  mijlpaal: 1,
  station: code,
  gemeente,
  gremium: code,
  venster: null,
  vensterHerkomst: 'onbekend',
  versie: 1,
});
const opzet = {
  ...leeg,
  stations: [
    station('stuurgroep', -1, false),
    station('ons-d', 0, false),
    station('college', 1),
    station('raad', 2),
    station('slot', 3),
  ],
  behandelingen: [
    cel('stuurgroep', null),
    cel('ons-d', null),
    ...['college', 'raad', 'slot'].map((code) => cel(code, 'A')),
    cel('college', 'B'),
    { ...cel('college', 'A'), id: 'college-A-2', mijlpaal: 2 },
  ],
};

/** Handed in on this day of March, all recorded at the end of the month in the order of the numbers. */
const op = (nummer: number, dag: number, behandeling = 'raad-A'): Aanleverfeit =>
  anAanlevering(behandeling, dag, herkomst(nummer, 30));
const terug = (nummer: number): Aanleverfeit => ({ ...op(nummer, 30), dag: null });

/** On di 16-3 the raad put the stuk off. */
const uitstel = (uitkomst: Uitkomst, over: Partial<Besluit> = {}): Besluit =>
  aBesluit('b', herkomst(2, 30), { behandeling: 'raad-A', dag: maart(16), uitkomst, ...over });

/** The day of March on which the stuk was handed in to this body, as known at the end of it; `null`: it was not. */
function aangeleverd(
  feiten: readonly Aanleverfeit[],
  besluiten: readonly Besluit[],
  peildatum = 20,
  behandeling = 'raad-A',
): number | null {
  const dossier = aDossier({ opzet, aanleveringen: feiten, besluiten });
  const gevonden = standOp(dossier, maart(peildatum), maart(31)).aanleveringen.filter(
    (een) => een.behandeling === behandeling,
  );
  expect(gevonden.length).toBeLessThan(2);
  const [een] = gevonden;
  return een === undefined ? null : een.dag - maart(0);
}

describe('a stuk that was handed in more than once', () => {
  it('was so on the day that was recorded last: a correction may name an earlier one', () => {
    expect(aangeleverd([op(1, 10), op(3, 12)], [])).toBe(12);
    expect(aangeleverd([op(1, 12), op(3, 10)], [])).toBe(10);
  });
});

describe('a stuk that was put off on 16-3 and handed in again on 18-3', () => {
  const OPNIEUW = [op(1, 10), op(3, 18)];

  it.each<Uitkomst>(['teruggenomen', 'ingetrokken', 'aangehouden'])(
    'after %s is so, whatever is recorded later about a day before that',
    (uitkomst) => {
      const besluiten = [uitstel(uitkomst)];
      expect(aangeleverd(OPNIEUW, besluiten)).toBe(18);
      expect(aangeleverd([...OPNIEUW, op(4, 12)], besluiten)).toBe(18);
      expect(aangeleverd([op(1, 10), op(4, 12)], besluiten)).toBe(12);
      expect(aangeleverd([op(3, 18), op(4, 12)], besluiten)).toBe(18);
    },
  );

  it('may be so on the day itself', () => {
    expect(aangeleverd([...OPNIEUW, op(4, 16)], [uitstel('teruggenomen')])).toBe(16);
    // Recorded before it was put off, it is what the raad had: a later word about that corrects it.
    expect(aangeleverd([op(1, 16), op(3, 10)], [uitstel('teruggenomen')])).toBe(10);
  });

  it.each([
    [9, null],
    [10, 10],
    [15, 10],
    [17, 10],
    [18, 18],
  ])('looking back to %i-3 is one that lay there since %s-3', (peildatum, verwacht) => {
    expect(aangeleverd(OPNIEUW, [uitstel('teruggenomen')], peildatum)).toBe(verwacht);
  });

  it('keeps what is known of the first time, corrected too', () => {
    expect(aangeleverd([...OPNIEUW, op(4, 12)], [uitstel('teruggenomen')], 11)).toBeNull();
    expect(aangeleverd([...OPNIEUW, op(4, 12)], [uitstel('teruggenomen')], 15)).toBe(12);
    expect(aangeleverd([...OPNIEUW, op(4, 12), terug(5)], [uitstel('teruggenomen')], 15)).toBe(10);
  });

  it('was put off no more once that is corrected', () => {
    const gecorrigeerd = aBesluit('c', herkomst(5, 30), {
      behandeling: 'raad-A',
      dag: maart(16),
      uitkomst: 'ingestemd',
      vervangt: 'b',
    });
    expect(aangeleverd([...OPNIEUW, op(4, 12)], [uitstel('teruggenomen'), gecorrigeerd])).toBe(12);
  });
});

describe('a stuk that the raad sent back to its college', () => {
  const college = (nummer: number, dag: number, wie: string): Aanleverfeit => op(nummer, dag, wie);

  it.each([
    ['college-A', 18],
    ['raad-A', 18],
    ['college-B', 12],
    ['college-A-2', 12],
    ['slot-A', 12],
    ['ons-d', 12],
  ])('must be handed in again there: at %s on %i-3', (wie, verwacht) => {
    const feiten = [college(1, 3, wie), college(3, 18, wie), college(4, 12, wie)];
    expect(aangeleverd(feiten, [uitstel('terugverwezen')], 20, wie)).toBe(verwacht);
  });

  it('need not be handed in again there when it was only put off, or sent back by a regional body', () => {
    const feiten = [college(1, 3, 'college-A'), college(3, 18, 'college-A'), college(4, 12, 'college-A')];
    const opCollege = (besluit: Besluit) => aangeleverd(feiten, [besluit], 20, 'college-A');
    expect(opCollege(uitstel('aangehouden'))).toBe(12);
    expect(opCollege(uitstel('terugverwezen', { behandeling: 'ons-d' }))).toBe(12);
    expect(opCollege(uitstel('terugverwezen', { behandeling: 'onbekend' }))).toBe(12);
    const regionaal = feiten.map((feit) => ({ ...feit, behandeling: 'stuurgroep' }));
    const terugVanOnsd = uitstel('terugverwezen', { behandeling: 'ons-d' });
    expect(aangeleverd(regionaal, [terugVanOnsd], 20, 'stuurgroep')).toBe(12);
  });

  it('was handed in on the day on which that was recorded last, when that was before it was sent back', () => {
    const feiten = [college(0, 3, 'college-A'), college(1, 12, 'college-A')];
    expect(aangeleverd(feiten, [uitstel('terugverwezen')], 20, 'college-A')).toBe(12);
  });
});
