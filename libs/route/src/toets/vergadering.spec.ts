import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { pasToe } from '../scenario/pas-toe.js';
import { aBesluit, aGremium, aVergadering, dag, gesloten } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { type VergaderVoorstel, toetsVergadering } from './vergadering.js';
import type { Toets } from './weigering.js';

const raad = aGremium({ code: RAAD, naam: 'raad Alblasserdam' });
const raadVan13april = aVergadering(RAAD, '13-4', '18-3');

const nieuw = (
  opDag: string,
  aanleverdag: string | null,
  over: Partial<VergaderVoorstel> = {},
): VergaderVoorstel => ({
  handeling: 'toevoegen',
  vergadering: null,
  dag: dag(opDag),
  aanleverdag: aanleverdag === null ? null : dag(aanleverdag),
  reden: null,
  ...over,
});

const verplaatst = (opDag: string, over: Partial<VergaderVoorstel> = {}): VergaderVoorstel =>
  nieuw(opDag, '18-3', {
    handeling: 'verplaatsen',
    vergadering: raadVan13april,
    reden: 'verkiezingen',
    ...over,
  });

const vervalt = (over: Partial<VergaderVoorstel> = {}): VergaderVoorstel =>
  verplaatst('13-4', { handeling: 'vervallen', dag: null, aanleverdag: null, ...over });

const bevestigd = (
  over: Partial<Vergadering> = {},
  voorstel: Partial<VergaderVoorstel> = {},
): VergaderVoorstel =>
  vervalt({
    handeling: 'bevestigen',
    vergadering: { ...raadVan13april, ...over },
    reden: null,
    ...voorstel,
  });

function toets(voorstel: VergaderVoorstel, over: Partial<Stand> = {}): Toets {
  return toetsVergadering(voorstel, raad, bereken(voorbeeld(over)));
}

describe('toetsVergadering', () => {
  it.each([
    ['a new meeting', nieuw('20-4', '1-4')],
    ['a new meeting that closes on its own day', nieuw('20-4', '20-4')],
    ['a new meeting of which nobody knows when it closes', nieuw('20-4', null)],
    ['a day on which only another body meets', nieuw('16-3', '1-3')],
    ['a move', verplaatst('15-4')],
    ['a new aanleverdag on the same day', verplaatst('13-4', { aanleverdag: dag('25-3') })],
    ['a meeting that falls out', vervalt()],
    ['that a voorlopige meeting goes ahead', bevestigd({ staat: 'voorlopig', herkomst: 'ingevoerd' })],
    ['that an invented day is the real one', bevestigd({ staat: 'bevestigd', herkomst: 'voorbeeld' })],
    [
      'another aanleverdag for a meeting that was certain',
      bevestigd({ staat: 'bevestigd', herkomst: 'bron' }, { aanleverdag: dag('25-3') }),
    ],
  ])('accepts %s', (_, voorstel) => {
    expect(toets(voorstel)).toBeNull();
  });

  it.each([
    ['an aanleverdag after the meeting', nieuw('20-4', '21-4'), 'AGENDA-01', 'aanleverdag'],
    ['a second meeting on one day', nieuw('18-5', '1-5'), 'AGENDA-02', 'dag'],
    ['a move to a day on which it already meets', verplaatst('18-5'), 'AGENDA-02', 'dag'],
    ['to confirm twice', bevestigd({ staat: 'bevestigd', herkomst: 'bron' }), 'AGENDA-07', 'vergadering'],
    [
      'to confirm what moved',
      bevestigd({ staat: 'verplaatst', herkomst: 'bron' }),
      'AGENDA-07',
      'vergadering',
    ],
    ['to confirm what fell out', bevestigd({ staat: 'vervallen' }), 'AGENDA-03', 'vergadering'],
    ['to confirm another day', bevestigd({ staat: 'voorlopig' }, { dag: dag('15-4') }), 'AGENDA-06', 'dag'],
    [
      'to confirm with an aanleverdag after it',
      bevestigd({ staat: 'voorlopig' }, { aanleverdag: dag('14-4') }),
      'AGENDA-01',
      'aanleverdag',
    ],
    ['a move without a reason', verplaatst('15-4', { reden: null }), 'AGENDA-05', 'reden'],
    ['falling out with an empty reason', vervalt({ reden: ' ' }), 'AGENDA-05', 'reden'],
    ['a new meeting without a day', nieuw('20-4', null, { dag: null }), 'AGENDA-06', 'dag'],
    ['falling out with a new day', vervalt({ dag: dag('15-4') }), 'AGENDA-06', 'dag'],
  ])('refuses %s', (_, voorstel, code, veld) => {
    expect(toets(voorstel)).toMatchObject({ soort: 'regel', code, veld });
  });

  it.each<[VergaderVoorstel, string]>([
    [nieuw('20-4', '21-4'), 'De aanleverdatum ligt na de vergadering.'],
    [nieuw('18-5', '1-5'), 'raad Alblasserdam heeft op di 18-5-2021 al een vergadering.'],
    [bevestigd({ herkomst: 'bron' }), 'De vergadering van di 13-4-2021 stond al vast.'],
    [
      bevestigd({ herkomst: 'bron' }, { aanleverdag: dag('18-3') }),
      'De vergadering van di 13-4-2021 stond al vast.',
    ],
    [bevestigd({ staat: 'vervallen' }), 'De vergadering van di 13-4-2021 is al vervallen.'],
    [
      bevestigd({ staat: 'voorlopig' }, { dag: dag('15-4') }),
      'Een vergadering die wordt bevestigd, krijgt geen nieuwe dag.',
    ],
    [vervalt({ dag: dag('15-4') }), 'Een vergadering die vervalt, krijgt geen nieuwe dag.'],
    [verplaatst('15-4', { reden: null }), 'Geef een reden waarom de vergadering wordt verplaatst.'],
    [vervalt({ reden: null }), 'Geef een reden waarom de vergadering vervalt.'],
    [nieuw('20-4', null, { dag: null }), 'Geef de dag van de vergadering.'],
    [
      nieuw('20-4', '20-4', { schriftelijk: true }),
      'raad Alblasserdam besluit niet in een schriftelijke ronde.',
    ],
  ])('says what is wrong: %#', (voorstel, melding) => {
    expect(toets(voorstel)?.melding).toBe(melding);
  });

  it('accepts a written round of a body that decides on paper, and a meeting that closes on its own day', () => {
    const opPapier = nieuw('20-4', '20-4', { schriftelijk: true });
    expect(toets(opPapier)).toMatchObject({ code: 'AGENDA-08', veld: 'schriftelijk' });
    expect(toetsVergadering(opPapier, { ...raad, schriftelijk: true }, bereken(voorbeeld()))).toBeNull();
    expect(toets(bevestigd({ staat: 'voorlopig' }, { aanleverdag: dag('13-4') }))).toBeNull();
  });

  it('names the day that is closed, and of two periods the one that closes it', () => {
    const zacht = gesloten('Meivakantie', '26-4', '7-5', { laag: 'schoolvakantie', hard: false });
    const kalenderperioden = [zacht, gesloten('Koningsdag', '27-4')];
    expect(toets(nieuw('27-4', '1-4'), { kalenderperioden })).toMatchObject({
      veld: 'dag',
      melding: 'Op di 27-4-2021 wordt niet vergaderd: Koningsdag.',
    });
  });

  it('accepts the day of a meeting that was cancelled', () => {
    const vergaderingen = [aVergadering(RAAD, '20-4', '1-4', { staat: 'vervallen' })];

    expect(toets(nieuw('20-4', '1-4'), { vergaderingen })).toBeNull();
  });

  it.each([
    ['a holiday for everyone', gesloten('Koningsdag', '27-4'), 'AGENDA-04'],
    ['its own reces', gesloten('Meireces', '26-4', '7-5', { laag: 'reces', gremium: RAAD }), 'AGENDA-04'],
    [
      'the reces of another body',
      gesloten('Reces', '26-4', '7-5', { laag: 'reces', gremium: COLLEGE }),
      null,
    ],
    [
      'a school holiday',
      gesloten('Meivakantie', '26-4', '7-5', { laag: 'schoolvakantie', hard: false }),
      null,
    ],
  ])('a meeting in %s', (_, kalenderperiode, code) => {
    const uitkomst = toets(nieuw('27-4', '1-4'), { kalenderperioden: [kalenderperiode] });

    expect(uitkomst?.code ?? null).toBe(code);
    expect(uitkomst?.melding ?? kalenderperiode.naam).toContain(kalenderperiode.naam);
  });

  describe('about a meeting that can no longer change', () => {
    const besloten = {
      peildatum: dag('14-4'),
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3'), aBesluit(STAP.raad, '13-4')],
    };

    it('refuses one that was cancelled', () => {
      const vergadering = { ...raadVan13april, staat: 'vervallen' as const };

      expect(toets(verplaatst('15-4', { vergadering }))).toMatchObject({
        code: 'AGENDA-03',
        veld: 'vergadering',
      });
    });

    it('refuses one at which a besluit was taken', () => {
      expect(toets(vervalt(), besloten)).toMatchObject({
        code: 'AGENDA-03',
        veld: 'vergadering',
        melding: 'Op di 13-4-2021 is een besluit genomen: deze vergadering kan niet meer wijzigen.',
      });
    });

    it('refuses it too when the other one of that day fell out, or is of another body', () => {
      const ander = { ...raadVan13april, id: 'avond' };
      const anderen = [
        { ...ander, staat: 'vervallen' as const },
        { ...ander, gremium: COLLEGE },
      ];
      const codes = anderen.map(
        (een) => toets(vervalt(), { ...besloten, vergaderingen: [raadVan13april, een] })?.code,
      );
      expect(codes).toEqual(['AGENDA-03', 'AGENDA-03']);
    });

    it('accepts another meeting of a raad that decided', () => {
      const later = { vergadering: aVergadering(RAAD, '18-5', '22-4') };
      expect(toets(vervalt(later), besloten)).toBeNull();
    });

    it('accepts one of two on that day: the besluit was taken at the other', () => {
      const vergaderingen = [raadVan13april, { ...raadVan13april, id: 'avond' }];

      expect(toets(vervalt(), { ...besloten, vergaderingen })).toBeNull();
    });

    it('accepts one on the day of a besluit of another body', () => {
      const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '13-4')];

      expect(toets(vervalt(), { ...besloten, besluiten })).toBeNull();
    });
  });
});

describe('a meeting of a raadscyclus that moves', () => {
  const cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
  const inCyclus = { vergadering: { ...raadVan13april, cyclus } };

  it.each([
    ['later', '15-4', {}],
    ['to the day of its commissie', '6-4', {}],
    ['before the commissie, with another cycle', '1-4', { cyclus: { ...cyclus, commissie: dag('30-3') } }],
    ['before the commissie, out of the cycle', '1-4', { cyclus: null }],
  ])('may move %s', (_, op, over) => {
    expect(toets(verplaatst(op, { ...inCyclus, ...over }))).toBeNull();
  });

  it.each([
    ['its own commissie', '1-4', cyclus],
    ['the agendacommissie, where it has no commissie', '26-3', { ...cyclus, commissie: null }],
    ['the agendacommissie, where it is the commissie itself', '26-3', { ...cyclus, commissie: dag('13-4') }],
  ])('is not before %s', (_, op, eigen) => {
    expect(toets(verplaatst(op, { vergadering: { ...raadVan13april, cyclus: eigen } }))).toMatchObject({
      code: 'CYCLUS-04',
      veld: 'dag',
    });
  });

  it('is not before its commissie in “what if” either', () => {
    const stand = voorbeeld();
    const vergaderingen = stand.vergaderingen.map((een) =>
      een.id === raadVan13april.id ? { ...een, cyclus } : een,
    );
    const maatregel = {
      soort: 'vergadering-verplaatsen',
      vergadering: raadVan13april.id,
      dag: dag('1-4'),
      aanleverdag: null,
    } as const;
    expect(pasToe(maatregel, bereken({ ...stand, vergaderingen }))).toMatchObject({ code: 'CYCLUS-04' });
  });
});
