import { describe, expect, it } from '@jest/globals';
import { type Cyclus, type Maatregel, type Stand, maatregeltekst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { alsFeit } from '../toepassing/als-feit.js';
import { gemeenteVan } from '../toepassing/over-wie.js';
import { pasToe } from './pas-toe.js';

const CYCLUS: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const COMMISSIE = aGremium({ code: 'commissie-GM0482', soort: 'commissie', gemeente: 'GM0482' });
const VAN_RAAD = { ...aVergadering(RAAD, '13-4', '18-3'), cyclus: CYCLUS };
const VAN_COMMISSIE = { ...aVergadering(COMMISSIE.code, '6-4', '18-3'), cyclus: CYCLUS };
const kaal = voorbeeld();
const stand: Stand = {
  ...kaal,
  gremia: [...kaal.gremia, COMMISSIE],
  vergaderingen: [...kaal.vergaderingen.filter(({ gremium }) => gremium !== RAAD), VAN_RAAD, VAN_COMMISSIE],
};
const VER: Extract<Maatregel, { readonly soort: 'cyclus-verplaatsen' }> = {
  soort: 'cyclus-verplaatsen',
  vergadering: VAN_RAAD.id,
  dag: dag('25-5'),
  aanleverdag: dag('3-5'),
  commissie: dag('18-5'),
  agendacommissie: dag('10-5'),
};

describe('what if a raadscyclus moved as a whole', () => {
  it('its raad decides on the new day', () => {
    expect(prognoseVan(STAP.raad, bereken(stand)).dag.laatst).toBe(dag('13-4'));
    const na = pasToe(VER, bereken(stand));
    if ('code' in na) throw new Error(na.melding);
    expect(prognoseVan(STAP.raad, bereken(na)).dag.laatst).toBe(dag('25-5'));
    expect(na.vergaderingen.filter(({ cyclus }) => cyclus !== undefined)).toMatchObject([
      { id: VAN_RAAD.id, dag: dag('25-5'), aanleverdag: dag('3-5'), cyclus: { commissie: dag('18-5') } },
      { id: VAN_COMMISSIE.id, dag: dag('18-5'), aanleverdag: dag('3-5') },
    ]);
  });

  it.each<[string, Partial<typeof VER>, string, string]>([
    ['a day that has been', { dag: dag('1-3') }, 'WATALS-01', 'dag'],
    ['a meeting that is not there', { vergadering: 'weg' }, 'NIET_GEVONDEN', 'vergadering'],
    ['a commissie after its raad', { commissie: dag('26-5') }, 'CYCLUS-04', 'commissie'],
  ])('is refused for %s', (_, over, code, veld) => {
    const opPeildatum = bereken({ ...stand, peildatum: dag('2-3') });
    expect(pasToe({ ...VER, ...over }, opPeildatum)).toMatchObject({ code, veld });
  });

  it('becomes one fact, of the gemeente of its raad, and reads as a sentence', () => {
    const { soort: _soort, ...dagen } = VER;
    expect(alsFeit(VER, stand)).toEqual({ kind: 'cyclus', gremium: RAAD, ...dagen });
    expect(alsFeit({ ...VER, vergadering: 'weg' }, stand)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(gemeenteVan(VER, stand)).toBe('GM0482');
    expect(maatregeltekst(VER, stand)).toContain(
      'de hele cyclus van di 13-4-2021 naar di 25-5-2021, agendacommissie ma 10-5-2021, commissie di 18-5-2021, aanleveren uiterlijk ma 3-5-2021.',
    );
  });
});
