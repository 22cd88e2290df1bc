import { describe, expect, it } from '@jest/globals';
import { type Vergadering } from '@routekaart/traject';
import { type Feit, RAAD, agenda, punten } from '../testing/agenda.js';
import { ALBLASSERDAM, aVergadering } from '../testing/bouwers.js';

const vergadering = (over: Partial<Vergadering> & { opDag?: string } = {}): Vergadering =>
  aVergadering(RAAD, over.opDag ?? '20-4', '30-3', { id: 'v1', ...over });

describe('a vergadering in a calendar', () => {
  it.each([
    ['bevestigd', 'bevestigd'],
    ['voorlopig', 'voorlopig'],
    ['afgeleid', 'voorlopig'],
    ['vervallen', 'vervallen'],
  ] as const)('that is %s is %s there, and labelled as an example', (staat, status) => {
    const [punt] = agenda([{ vergadering: vergadering({ staat }) }]);
    expect(punt).toMatchObject({ status, titel: 'raad Alblasserdam (voorbeeld)', gemeente: ALBLASSERDAM });
    expect(punt?.omschrijving).toMatch(/^Voorbeeld: /u);
  });

  it('that was entered carries no label', () => {
    const [punt] = agenda([{ vergadering: vergadering({ herkomst: 'ingevoerd', besluitvormend: false }) }]);
    expect(punt?.titel).toBe('raad Alblasserdam, zonder besluiten');
    expect(punt?.omschrijving).toBe('Aanleveren uiterlijk di 30-3-2021.');
  });

  it('keeps its UID when it moves, tells where it stood, and stays when it is cancelled', () => {
    const feiten: readonly Feit[] = [
      { vergadering: vergadering() },
      { vergadering: vergadering({ opDag: '22-4', staat: 'verplaatst' }), op: '22-3' },
      { vergadering: vergadering({ opDag: '22-4', staat: 'vervallen' }), op: '24-3' },
    ];
    const titel = 'raad Alblasserdam (voorbeeld)';
    expect(punten('vergadering.v1@', agenda(feiten, { op: '21-3' }))).toEqual([
      `2021-04-20 bevestigd ${titel} #1`,
    ]);
    expect(punten('vergadering.v1@', agenda(feiten, { op: '23-3' }))).toEqual([
      `2021-04-22 bevestigd ${titel} #2`,
    ]);
    expect(punten('vergadering.v1@', agenda(feiten))).toEqual([`2021-04-22 vervallen ${titel} #3`]);
    const [verplaatst] = agenda(feiten, { op: '23-3' });
    expect(verplaatst?.omschrijving).toContain('Verplaatst; eerst op di 20-4-2021.');
  });
});
