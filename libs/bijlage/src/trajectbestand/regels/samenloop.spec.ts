import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

const STUURGROEP = KLEIN.feiten?.slice(0, 1) ?? [];

const besluit = (station: string, gemeente: string | undefined, dag: string): object => ({
  soort: 'besluit',
  vastgelegdOp: `2021-${dag}`,
  rol: 'two',
  behandeling: { mijlpaal: 1, station, ...(gemeente === undefined ? {} : { gemeente }) },
  dag: `2021-${dag}`,
  uitkomst: 'ingestemd',
});
const deelname = (gemeente: string): object => ({
  soort: 'deelname',
  vastgelegdOp: '2021-03-17',
  rol: 'gemeentesecretaris',
  gemeente,
  deelname: 'doet-niet-mee',
  vanaf: '2021-03-17',
});
const afspraak = (regel: string, nodig?: number): object => ({
  soort: 'afspraak',
  vastgelegdOp: '2021-03-17',
  rol: 'stuurgroep',
  samenloop: { mijlpaal: 1, regel, ...(nodig === undefined ? {} : { nodig }) },
  reden: 'Besproken.',
});

/** The small file with the stuurgroep once more at the end: it waits for the colleges of both gemeenten. */
function fouten(samenloop: object | undefined, ...feiten: readonly object[]): readonly string[] {
  const eind = { code: 'eind', naam: 'Eind', gremium: 'stuurgroep', voorgangers: ['college'] };
  const [mijlpaal] = KLEIN.mijlpalen ?? [];
  return controleerTrajectbestand({
    ...KLEIN,
    routesjabloon: {
      ...KLEIN.routesjabloon,
      stations: [...(KLEIN.routesjabloon?.stations ?? []).slice(0, 2), eind],
    },
    mijlpalen: [{ ...mijlpaal, ...(samenloop === undefined ? {} : { samenloop }) }],
    gremia: KLEIN.gremia.filter(({ soort }) => soort !== 'commissie' && soort !== 'raad'),
    feiten: [...STUURGROEP, ...feiten],
  }).map(({ code, pad }) => `${pad} ${code}`);
}

const COLLEGE_A = besluit('college', 'GM0001', '03-17');
const EIND = besluit('eind', undefined, '03-25');

describe('a regional station after the stroken, in a file', () => {
  it('waits for all of them without another rule', () => {
    expect(fouten(undefined, COLLEGE_A, besluit('college', 'GM0002', '03-18'), EIND)).toEqual([]);
    expect(fouten(undefined, COLLEGE_A, EIND)).toEqual(['feiten[2] BESLUIT_VOOR_VOORGANGER']);
    expect(fouten({ soort: 'allen' }, COLLEGE_A, deelname('GM0002'), EIND)).toEqual([
      'feiten[3] BESLUIT_VOOR_VOORGANGER',
    ]);
  });

  it('waits for as many as the rule asks', () => {
    expect(fouten({ soort: 'aantal', nodig: 1 }, COLLEGE_A, EIND)).toEqual([]);
    expect(fouten({ soort: 'aantal', nodig: 2 }, COLLEGE_A, EIND)).toEqual([
      'feiten[2] BESLUIT_VOOR_VOORGANGER',
    ]);
    const later = besluit('college', 'GM0001', '03-26');
    expect(fouten({ soort: 'aantal', nodig: 1 }, later, EIND)).toHaveLength(2);
  });

  it('waits for nobody who does not take part, where those who do are the outcome', () => {
    expect(fouten({ soort: 'deelnemers' }, COLLEGE_A, deelname('GM0002'), EIND)).toEqual([]);
    expect(fouten({ soort: 'deelnemers' }, COLLEGE_A, EIND)).toEqual(['feiten[2] BESLUIT_VOOR_VOORGANGER']);
    expect(fouten({ soort: 'deelnemers' }, COLLEGE_A, EIND, deelname('GM0002'))).toHaveLength(1);
  });

  it('follows the rule that was agreed when it decided', () => {
    expect(fouten(undefined, COLLEGE_A, afspraak('aantal', 1), EIND)).toEqual([]);
    expect(fouten(undefined, COLLEGE_A, EIND, afspraak('aantal', 1))).toHaveLength(1);
  });
});
