import { describe, expect, it } from '@jest/globals';
import type { Afhandeling, Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { aHerkomst, dag, metVensters, periode } from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { toetsAfhandeling } from '../toets/afhandeling.js';
import type { Waarschuwing } from '../waarschuwing.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { type Afhandelingstand, afhandelingstanden } from './status.js';

/** One warning: GEEN_RESERVE of the raad, to be handed in by 18-3. */
function opDag(peildatum: string, over: Partial<Stand> = {}): Berekening {
  return bereken(
    voorbeeld({
      peildatum: dag(peildatum),
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
      ...over,
    }),
  );
}

function enige(berekening: Berekening): Waarschuwing {
  const [waarschuwing, ...meer] = waarschuwingenVan(berekening);
  if (waarschuwing === undefined || meer.length > 0) throw new Error('er is er niet net één');
  return waarschuwing;
}

function anAfhandeling(over: Partial<Afhandeling> = {}): Afhandeling {
  const { sleutel, kenmerk } = enige(opDag('1-3'));
  return {
    waarschuwing: sleutel,
    kenmerk,
    soort: 'bevestigd',
    tot: null,
    reden: 'Besproken.',
    eigenaar: 'TWO',
    herkomst: aHerkomst(),
    ...over,
  };
}

function standVan(peildatum: string, ...afhandelingen: readonly Afhandeling[]): Afhandelingstand {
  const berekening = opDag(peildatum, { afhandelingen });
  return afhandelingstanden(berekening)(enige(berekening));
}

describe('afhandelingstanden', () => {
  it('is open until somebody answers, and again when that is taken back', () => {
    const bevestigd = anAfhandeling();

    expect(standVan('1-3')).toEqual({ status: 'open', afhandeling: null });
    expect(standVan('1-3', bevestigd)).toEqual({ status: 'bevestigd', afhandeling: bevestigd });
    expect(standVan('1-3', bevestigd, anAfhandeling({ soort: 'heropend' })).status).toBe('open');
  });

  it('puts off up to and including the last day', () => {
    const gesluimerd = anAfhandeling({ soort: 'gesluimerd', tot: dag('5-3') });

    expect([standVan('5-3', gesluimerd).status, standVan('6-3', gesluimerd).status]).toEqual([
      'gesluimerd',
      'open',
    ]);
  });

  it('does not survive a change of the cause, while the key stays', () => {
    const ruimer = metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '7-5') });
    const anders = opDag('1-3', { behandelingen: ruimer, afhandelingen: [anAfhandeling()] });

    expect(enige(anders).sleutel).toBe(anAfhandeling().waarschuwing);
    expect(afhandelingstanden(anders)(enige(anders)).status).toBe('open');
  });

  it('holds on every day on which the cause is the same', () => {
    expect(['1-3', '5-3', '11-3'].map((op) => standVan(op, anAfhandeling()).status)).toEqual(
      Array(3).fill('bevestigd'),
    );
  });

  it('keeps no warning alive: it vanishes with its cause', () => {
    const zonderVenster = opDag('1-3', {
      behandelingen: voorbeeld().behandelingen,
      afhandelingen: [anAfhandeling()],
    });

    expect(waarschuwingenVan(zonderVenster)).toEqual([]);
  });
});

describe('toetsAfhandeling', () => {
  const waarschuwing = enige(opDag('1-3'));
  const toets = (voorstel: Partial<Afhandeling>, status: 'open' | 'bevestigd' = 'open'): string | null =>
    toetsAfhandeling(anAfhandeling(voorstel), waarschuwing, status, dag('1-3'))?.code ?? null;

  it.each<[string, Partial<Afhandeling>, string | null]>([
    ['a confirmation', {}, null],
    ['another cause', { kenmerk: 'anders' }, 'AFHANDELING-01'],
    ['a day that is not to come', { soort: 'gesluimerd', tot: dag('1-3') }, 'AFHANDELING-02'],
    ['the last day on which acting helps', { soort: 'gesluimerd', tot: dag('11-3') }, null],
    ['a day later', { soort: 'gesluimerd', tot: dag('12-3') }, 'AFHANDELING-03'],
    ['taking back what nobody answered', { soort: 'heropend' }, 'AFHANDELING-04'],
  ])('about %s', (_, voorstel, code) => {
    expect(toets(voorstel)).toBe(code);
  });

  it.each<[Partial<Afhandeling>, string, string]>([
    [
      { kenmerk: 'anders' },
      'kenmerk',
      'De oorzaak van deze waarschuwing is intussen veranderd: bekijk haar opnieuw.',
    ],
    [{ tot: dag('1-3') }, 'tot', 'Sluimeren kan tot een dag na ma 1-3-2021.'],
    [{ tot: dag('12-3') }, 'tot', 'Sluimeren kan tot en met do 11-3-2021: daarna helpt handelen niet meer.'],
    [{ soort: 'heropend' }, 'waarschuwing', 'Deze waarschuwing is niet bevestigd en sluimert niet.'],
  ])('says of %j what is wrong, and where', (voorstel, veld, melding) => {
    expect(toetsAfhandeling(anAfhandeling(voorstel), waarschuwing, 'open', dag('1-3'))).toMatchObject({
      veld,
      melding,
    });
  });

  it('lets an answer be taken back', () => {
    expect(toets({ soort: 'heropend' }, 'bevestigd')).toBeNull();
  });

  it('puts a warning without a last day off for four weeks at most', () => {
    const zonder = { ...waarschuwing, uiterlijk: null };
    const tot = (tekst: string) =>
      toetsAfhandeling(anAfhandeling({ soort: 'gesluimerd', tot: dag(tekst) }), zonder, 'open', dag('1-3'));

    expect(tot('29-3')).toBeNull();
    expect(tot('30-3')).toMatchObject({
      code: 'AFHANDELING-03',
      melding: 'Sluimeren kan tot en met ma 29-3-2021: hooguit 28 dagen.',
    });
  });
});
