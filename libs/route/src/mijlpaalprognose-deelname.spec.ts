import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { ONBEKEND } from './moment.js';
import { verklaarIngangsdatum } from './overzicht/ingangsdatumzin.js';
import { aBesluit, aHerkomst, dag, idVan } from './testing/bouwers.js';
import { ZEVEN, mijlpaalVan, zeven } from './testing/zeven.js';

/** The same Stand, its mijlpalen joined by this rule, with what these gemeenten said. */
function metRegel(
  stand: Stand,
  samenloop: Samenloopregel,
  deelnamen: Readonly<Record<string, Deelname>>,
): Stand {
  return {
    ...stand,
    mijlpalen: stand.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop })),
    deelnamen: Object.entries(deelnamen).map(([gemeente, deelname]) => ({
      gemeente,
      deelname,
      vanaf: dag('1-3'),
      reden: null,
      herkomst: aHerkomst(),
    })),
  };
}

describe('voorspelMijlpaal by who takes part', () => {
  const alleMee = Object.fromEntries(ZEVEN.map((gemeente) => [gemeente, 'doet-mee' as const]));

  it('counts without who does not take part, and lists who has not said', () => {
    const stand = metRegel(
      zeven({ GM0610: '10-5', GM0642: '24-5' }),
      { kind: 'deelnemers' },
      {
        ...alleMee,
        GM0610: 'onbekend',
        GM0642: 'doet-niet-mee',
      },
    );

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: { vroegst: dag('13-4'), laatst: dag('10-5') },
      bepalend: ['GM0610'],
      totaal: 6,
      doetNietMee: ['GM0642'],
      deelnameOnbekend: ['GM0610'],
    });
  });

  it('names who does not take part where all are needed', () => {
    const stand = metRegel(zeven(), { kind: 'allen' }, { GM0642: 'doet-niet-mee' });

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: ONBEKEND,
      bepalend: ['GM0642'],
      onbekend: [],
      onhaalbaar: true,
    });
  });

  it('names who does not take part before who has no calendar, for that one could still decide', () => {
    const stand = metRegel(zeven({ GM0482: null }), { kind: 'allen' }, { GM0642: 'doet-niet-mee' });

    expect(mijlpaalVan(stand)).toMatchObject({ bepalend: ['GM0642'], onbekend: ['GM0482'] });
  });

  it('answers the ingangsdatum with no where a mijlpaal can no longer be decided', () => {
    const { ingangsdatum } = bereken(metRegel(zeven(), { kind: 'allen' }, { GM0642: 'doet-niet-mee' }));

    expect(ingangsdatum).toMatchObject({
      antwoord: 'nee',
      marge: null,
      laatsteBesluit: ONBEKEND,
      laatsteStap: ONBEKEND,
      onhaalbaar: [1],
    });
    expect(verklaarIngangsdatum(ingangsdatum)).toBe(
      'Nee, zo niet: aan mijlpaal 1 doen te weinig gemeenten mee; de ingangsdatum is za 1-1-2022.',
    );
  });

  it('has no answer about an ingangsdatum that nobody set, whoever takes part', () => {
    const stand = metRegel(zeven(), { kind: 'allen' }, { GM0642: 'doet-niet-mee' });
    const traject = { ...stand.traject, ingangsdatum: null };

    expect(bereken({ ...stand, traject }).ingangsdatum).toMatchObject({ antwoord: 'onbekend' });
  });

  it('names who has not said where the number depends on it', () => {
    const stand = metRegel(zeven(), { kind: 'aantal', nodig: 7 }, { ...alleMee, GM0610: 'onbekend' });

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: { vroegst: dag('13-4'), laatst: null },
      bepalend: ['GM0610'],
      deelnameOnbekend: ['GM0610'],
      onhaalbaar: false,
    });
  });

  it('lets a gemeente that has decided take part, whatever it said', () => {
    const stand = metRegel(zeven(), { kind: 'deelnemers' }, { ...alleMee, GM0642: 'doet-niet-mee' });
    const besluiten = [...stand.besluiten, aBesluit(idVan(1, 'raad', 'GM0642'), '13-4')];

    expect(mijlpaalVan({ ...stand, besluiten, peildatum: dag('14-4') })).toMatchObject({
      besloten: 1,
      doetNietMee: [],
    });
  });
});
