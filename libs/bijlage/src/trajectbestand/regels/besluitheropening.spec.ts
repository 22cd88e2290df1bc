import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

/** How many facts the small file has before those of the example. */
const EERSTE = KLEIN.feiten?.length ?? 0;

const besluit = (station: string, dag: string, uitkomst: string, over: object = {}): object => ({
  soort: 'besluit',
  vastgelegdOp: '2021-06-01',
  rol: 'griffier',
  behandeling: { mijlpaal: 1, station, gemeente: 'GM0002' },
  dag: `2021-${dag}`,
  uitkomst,
  ...over,
});

/** What is wrong with these besluiten of Beedorp, by the number of the one it stands at. */
function fouten(...besluiten: readonly object[]): readonly string[] {
  const bestand = { ...KLEIN, feiten: [...(KLEIN.feiten ?? []), ...besluiten] };
  return controleerTrajectbestand(bestand).map(({ code, pad, melding }) => {
    const [, nummer = '', sleutel = ''] = /^feiten\[(\d+)\](.*)$/u.exec(pad) ?? [];
    return `${String(Number(nummer) - EERSTE + 1)}${sleutel} ${code}: ${melding}`;
  });
}

const COLLEGE = besluit('college', '03-18', 'ingestemd');
const TERUG = besluit('raad', '03-25', 'terugverwezen');

describe('a stuk that comes back in a file', () => {
  it.each(['aangehouden', 'teruggenomen', 'van-de-agenda'])('after %s does so on a later day', (uitkomst) => {
    const eerst = besluit('college', '03-18', uitkomst);
    expect(fouten(eerst, besluit('college', '03-19', 'ingestemd'))).toEqual([]);
    expect(fouten(eerst, besluit('college', '03-18', 'ingestemd'))).toEqual([
      '2.dag BESLUIT_TE_VROEG: Het stuk is hier al behandeld op do 18-3-2021: een nieuw besluit valt daarna.',
    ]);
  });

  it('may be decided on the same day in another version, or by a correction', () => {
    const eerst = besluit('college', '03-18', 'aangehouden');
    const mijlpalen = [
      {
        ...KLEIN.mijlpalen?.[0],
        stukversies: [1, 2].map((nummer) => ({ nummer, naam: `versie ${String(nummer)}` })),
      },
    ];
    const versie = besluit('college', '03-18', 'ingestemd', { stukversie: 2 });
    const feiten = [...(KLEIN.feiten ?? []), eerst, versie];
    expect(controleerTrajectbestand({ ...KLEIN, mijlpalen, feiten })).toEqual([]);
    expect(fouten(eerst, besluit('college', '03-18', 'ingestemd', { vervangt: 1 }))).toEqual([]);
  });

  it('is decided on anew, by the college that it was sent back to, on a later day', () => {
    expect(fouten(COLLEGE, TERUG, besluit('college', '03-26', 'ingestemd'))).toEqual([]);
    expect(fouten(COLLEGE, TERUG, besluit('college', '03-25', 'ingestemd'))).toEqual([
      '3.dag BESLUIT_TE_VROEG: Het stuk is op do 25-3-2021 terugverwezen: een nieuw besluit valt daarna.',
    ]);
  });

  it('was sent back no more once that is corrected, or the college decided since', () => {
    const hersteld = besluit('raad', '03-25', 'aangehouden', { vervangt: 1 });
    expect(fouten(COLLEGE, TERUG, hersteld, besluit('college', '03-19', 'ingestemd'))).toEqual([]);
    const nieuw = besluit('college', '03-26', 'aangehouden');
    expect(fouten(COLLEGE, TERUG, nieuw, besluit('college', '03-27', 'ingestemd'))).toEqual([]);
    expect(fouten(COLLEGE, TERUG, nieuw, besluit('college', '03-20', 'ingestemd', { vervangt: 2 }))).toEqual([
      '4.dag BESLUIT_TE_VROEG: Het stuk is op do 25-3-2021 terugverwezen: een nieuw besluit valt daarna.',
    ]);
  });
});

describe('a correction of what sent the stuk back, after the college decided anew', () => {
  const opnieuw = besluit('college', '03-30', 'ingestemd');
  const corrigeer = (dag: string, uitkomst: string): readonly string[] =>
    fouten(COLLEGE, TERUG, opnieuw, besluit('raad', dag, uitkomst, { vervangt: 1 }));

  it('stands at the place of what it corrects', () => {
    expect(corrigeer('03-23', 'terugverwezen')).toEqual([]);
    expect(corrigeer('03-25', 'aangehouden')).toEqual([]);
    expect(corrigeer('03-31', 'ingestemd')).toEqual([]);
    const weer = besluit('raad', '03-23', 'terugverwezen', { vervangt: 1 });
    const nogmaals = besluit('raad', '03-22', 'terugverwezen', { vervangt: 2 });
    expect(fouten(COLLEGE, TERUG, opnieuw, weer, nogmaals)).toEqual([]);
  });

  it('comes after what the college decided before, and before what it decided anew', () => {
    expect(corrigeer('03-17', 'terugverwezen')).toEqual([
      '4.dag BESLUIT_VOOR_VOORGANGER: college van GM0002 besloot op do 18-3-2021: dat is later dan wo 17-3-2021.',
    ]);
    expect(corrigeer('03-30', 'terugverwezen')).toEqual([
      '4.dag BESLUIT_TE_VROEG: college van GM0002 besloot daarna op di 30-3-2021: dat is niet later dan di 30-3-2021.',
    ]);
    expect(corrigeer('03-25', 'ingestemd')).toEqual([
      '4.dag BESLUIT_VOOR_VOORGANGER: college van GM0002 besloot op di 30-3-2021: dat is later dan do 25-3-2021.',
    ]);
  });
});

describe('a correction in a file', () => {
  it('names a besluit that stands', () => {
    const weer = besluit('college', '03-19', 'ingestemd', { vervangt: 1 });
    expect(fouten(COLLEGE, weer, weer)).toEqual([
      '3.vervangt ONBEKENDE_VERWIJZING: Er is hier geen besluit 1 dat nog geldt.',
    ]);
    expect(fouten(weer)).toEqual([
      '1.vervangt ONBEKENDE_VERWIJZING: Er is hier geen besluit 1 dat nog geldt.',
    ]);
  });
});
