import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import { aHerkomst, dag, nogTePlannen, periode, vast } from '../testing/bouwers.js';
import type { Afwijking } from './vergelijk.js';
import { verklaarAfwijking } from './zin.js';

function zin(over: Partial<Afwijking>, reden: string | null = null): string {
  const afwijking: Afwijking = {
    sleutel: 'A',
    naam: 'Raad',
    activiteit: 'A',
    mijlpalen: [1],
    soort: 'verplaatst',
    oud: vast('11-3'),
    nieuw: vast('18-3'),
    verschuiving: null,
    extra: false,
    isVervallen: false,
    laatsteFeit: {
      activiteit: 'A',
      datum: vast('18-3'),
      toestand: 'vastgelegd',
      reden,
      herkomst: aHerkomst({ door: 'TWO', dag: dag('8-3') }),
    },
    ...over,
  };
  return verklaarAfwijking(afwijking, [{ naam: 'editie 1' }, { naam: 'editie 2' }]);
}

const VAN_NAAR = 'Raad: van do 11-3-2021 naar do 18-3-2021.';

describe('the reason of a change, in its sentence', () => {
  it.each([
    ['none was given', null, VAN_NAAR],
    ['it has no full stop', ' Zaal   bezet ', `${VAN_NAAR} Reden: Zaal bezet. (TWO, ma 8-3-2021)`],
    ['it asks something', 'Zaal bezet?', `${VAN_NAAR} Reden: Zaal bezet? (TWO, ma 8-3-2021)`],
    ['a stop stands inside it', 'Zaal 1.2 bezet', `${VAN_NAAR} Reden: Zaal 1.2 bezet. (TWO, ma 8-3-2021)`],
  ])('is told once when %s', (_, reden, verwacht) => {
    expect(zin({}, reden)).toBe(verwacht);
  });

  it('is not told of what stayed', () => {
    expect(zin({ soort: 'ongewijzigd' }, 'Zaal bezet.')).toBe('Raad: blijft do 18-3-2021.');
  });
});

describe('a row without a date, in its sentence', () => {
  const onbekend: DatumUitdrukking = { kind: 'onbekend', tekst: 'n.t.b.' };
  const welke = (oud: DatumUitdrukking | null, nieuw: DatumUitdrukking | null) =>
    zin({ soort: 'onbekend', oud, nieuw, laatsteFeit: null });

  it('names the layer that gives none, the first one first', () => {
    const eerste = 'Raad: of de datum is verschoven, is onbekend: editie 1 noemt geen datum.';
    const tweede = 'Raad: of de datum is verschoven, is onbekend: editie 2 noemt geen datum.';
    expect(welke(onbekend, vast('18-3'))).toBe(eerste);
    expect(welke(nogTePlannen(), vast('18-3'))).toBe(eerste);
    expect(welke(null, onbekend)).toBe(eerste);
    expect(welke(vast('11-3'), onbekend)).toBe(tweede);
    expect(welke(nogTePlannen(periode('8-3', '12-3')), onbekend)).toBe(tweede);
  });

  it('says so of an addition and of what fell out', () => {
    expect(zin({ soort: 'toegevoegd', nieuw: null })).toBe(
      'Raad: staat niet in editie 1 en wel in editie 2 (geen datum); een toevoeging is geen uitloop.',
    );
    expect(zin({ soort: 'vervallen', oud: null })).toBe('Raad: vervallen; stond in editie 1 op geen datum.');
  });
});
