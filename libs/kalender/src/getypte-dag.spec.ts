import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagVan, formatIso } from './dag.js';
import { leesGetypteDag } from './getypte-dag.js';
import { formatDag } from './notatie.js';

const DAG = { kind: 'dag', dag: dagVan('2021-03-11') };
const EEN_DAG = fc.integer({ min: dagVan('2000-01-01'), max: dagVan('2099-12-31') });

it.each([
  '11-3-2021',
  '11-03-2021',
  ' 11/3/2021 ',
  '11.3.2021',
  'do 11-3-2021',
  'Donderdag 11 maart 2021',
  '2021-03-11',
])('reads “%s”', (tekst) => {
  expect(leesGetypteDag(tekst)).toEqual(DAG);
});

it.each([
  ['30-2-2021', 'bestaat-niet'],
  ['31-11-2021', 'bestaat-niet'],
  ['11-13-2021', 'bestaat-niet'],
  ['29-2-2021', 'bestaat-niet'],
  ['11-3-1821', 'bestaat-niet'],
  ['vr 11-3-2021', 'andere-weekdag'],
  ['11-3', 'onleesbaar'],
  ['11-3-21', 'onleesbaar'],
  ['morgen', 'onleesbaar'],
  ['', 'onleesbaar'],
])('says of “%s” that it is %s', (tekst, kind) => {
  expect(leesGetypteDag(tekst)).toMatchObject({ kind });
});

it('reads what readers see and what the api sends', () => {
  fc.assert(
    fc.property(EEN_DAG, (dag) => {
      expect(leesGetypteDag(formatDag(dag))).toEqual({ kind: 'dag', dag });
      expect(leesGetypteDag(formatIso(dag))).toEqual({ kind: 'dag', dag });
    }),
  );
});

it('never throws, and never reads a day that is not in the text', () => {
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      const lezing = leesGetypteDag(tekst);
      if (lezing.kind === 'dag') expect(tekst).toMatch(/\d{4}/u);
    }),
  );
});
