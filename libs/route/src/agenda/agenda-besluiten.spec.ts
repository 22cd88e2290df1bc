import { describe, expect, it } from '@jest/globals';
import { type Feit, COLLEGE, RAAD, agenda, punten } from '../testing/agenda.js';
import { ALBLASSERDAM, aBesluit, aVergadering, alternatieven, idVan } from '../testing/bouwers.js';
import type { Agendapunt } from './agendapunt.js';

describe('a besluit in a calendar', () => {
  const onsd = idVan(1, 'ons-d', null);
  const feiten: readonly Feit[] = [
    { vergadering: aVergadering('ons-d', '18-3', '15-3') },
    { vergadering: aVergadering(COLLEGE, '30-3', '25-3') },
    { vergadering: aVergadering(RAAD, '20-4', '30-3', { staat: 'voorlopig' }) },
    { besluit: aBesluit(onsd, '18-3'), op: '19-3' },
  ];
  const m1 = (soort: string, station: string, lijst: readonly Agendapunt[]) =>
    punten(`${soort}.m1-${station}`, lijst);

  it('that fell on a day or before it stands on no day', () => {
    const vaag = feiten.map((feit) =>
      'besluit' in feit ? { ...feit, besluit: aBesluit(onsd, '18-3', { opOfVoor: true }) } : feit,
    );
    expect(m1('besluit', 'ons-d', agenda(vaag))).toEqual([]);
  });

  it('that was taken is certain, and the rest of the route is a forecast', () => {
    const lijst = agenda(feiten);
    expect(m1('besluit', 'ons-d', lijst)).toEqual([
      '2021-03-18 bevestigd ons-d: ingestemd (mijlpaal 1) (voorbeeld) #22',
    ]);
    expect(m1('besluit', 'college', lijst)).toEqual([
      '2021-03-30 voorlopig college Alblasserdam: besluit over mijlpaal 1 verwacht (voorbeeld) #27',
    ]);
    expect(m1('aanlevering', 'college', lijst)).toEqual([
      '2021-03-25 bevestigd Uiterlijk aanleveren: mijlpaal 1 bij college Alblasserdam (voorbeeld) #27',
    ]);
  });

  it('that is a band has two last days to hand in, each with the meeting it is for', () => {
    const lijst = agenda([
      ...feiten,
      { vergadering: aVergadering(COLLEGE, '6-4', '1-4') },
      { vergadering: aVergadering(RAAD, '18-5', '22-4') },
      { plan: ['A-M2-15', alternatieven('25-3', '26-3'), 'vastgelegd'] },
    ]);
    const m2 = lijst.filter(({ uid }) => uid.includes('aanlevering') && uid.includes('m2-college'));
    // The college of 30-3 closes on 25-3: the ONS-D of 26-3 is a day late for it.
    expect(punten('aanlevering', m2)).toEqual([
      '2021-03-25 voorlopig Uiterlijk aanleveren voor di 30-3-2021: mijlpaal 2 bij college Alblasserdam (voorbeeld) #30',
      '2021-04-01 voorlopig Uiterlijk aanleveren voor di 6-4-2021, als het di 30-3-2021 niet wordt: mijlpaal 2 bij college Alblasserdam (voorbeeld) #30',
    ]);
    expect(m2.map(({ omschrijving }) => omschrijving.split('\n').at(-1))).toEqual([
      'Nog niet te zeggen of di 30-3-2021 wordt gehaald; anders wordt het di 6-4-2021, 7 dagen later.',
      'Voor de vergadering van di 6-4-2021.',
    ]);
    expect(new Set(m2.map(({ uid }) => uid)).size).toBe(2);
  });

  it('whose first meeting takes a stuk until nobody knows when says so in the one last day that is known', () => {
    const lijst = agenda([
      ...feiten.slice(0, 1),
      ...feiten.slice(3),
      { vergadering: aVergadering(COLLEGE, '30-3', null) },
      { vergadering: aVergadering(COLLEGE, '6-4', '1-4') },
    ]);
    expect(m1('aanlevering', 'college', lijst)).toEqual([
      '2021-04-01 bevestigd Uiterlijk aanleveren voor di 6-4-2021, als het di 30-3-2021 niet wordt: mijlpaal 1 bij college Alblasserdam (voorbeeld) #27',
    ]);
  });

  it('has a number that never goes down, whatever happens and whatever day it is', () => {
    const nummers = ['1-3', '10-3', '15-3', '19-3', '24-3', '30-6'].map(
      (op) => agenda(feiten, { op }).find(({ uid }) => uid.includes(`besluit.${onsd}`))?.volgnummer,
    );
    expect(nummers).toEqual([3, 12, 17, 22, 22, 22]);
  });

  it('without a last possible day stands nowhere', () => {
    const zonderRaad = feiten.filter((feit) => feit.vergadering?.gremium !== RAAD);
    expect(m1('besluit', 'raad', agenda(zonderRaad))).toEqual([]);
    expect(m1('aanlevering', 'raad', agenda(zonderRaad))).toEqual([]);
  });

  it('that was refused says so', () => {
    const geweigerd: readonly Feit[] = [
      ...feiten,
      { besluit: aBesluit(idVan(1, 'college', ALBLASSERDAM), '23-3', { uitkomst: 'niet-ingestemd' }) },
    ];
    expect(m1('besluit', 'college', agenda(geweigerd))).toEqual([
      expect.stringMatching(/^2021-03-23 bevestigd college Alblasserdam: niet ingestemd \(mijlpaal 1\)/u),
    ]);
  });
});
