import { describe, expect, it } from '@jest/globals';
import type { Basisdatum, Gremium, Routekaart, Stand } from '@routekaart/traject';
import { aBesluit, aGremium, aHerkomst, aVergadering, dag, onsdRij, vast } from '../testing/bouwers.js';
import { metRij } from '../testing/met-rij.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

describe('DUBBEL', () => {
  const tweede = { code: 'M1-11', naam: 'Bijpraten', datum: vast('11-3') };

  it('fires for two rows of one body on one day', () => {
    expect(waarschuwingenMet('DUBBEL', metRij('bijpraten', tweede))).toMatchObject([
      {
        sleutel: 'DUBBEL/ons-d/2021-03-11',
        melding: 'ons-d heeft op do 11-3-2021 “Instemming ONS-D” en “Bijpraten”.',
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('is silent for another body, another day, or a row that fell out', () => {
    for (const anders of [
      { gremia: ['nmts'] },
      { datum: vast('12-3') },
      { toestand: 'vervallen' as const },
    ]) {
      expect(waarschuwingenMet('DUBBEL', metRij('bijpraten', { ...tweede, ...anders }))).toEqual([]);
    }
  });

  it('fires for two meetings to decide on one day, and vanishes when one of them is cancelled', () => {
    const extra = (staat: 'bevestigd' | 'vervallen'): Stand =>
      voorbeeld({
        vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '13-4', '18-3', { id: 'x', staat })],
      });

    expect(waarschuwingenMet('DUBBEL', extra('bevestigd'))).toMatchObject([{ gemeente: 'GM0482' }]);
    expect(waarschuwingenMet('DUBBEL', extra('vervallen'))).toEqual([]);
  });
});

describe('AFWIJKING_ROUTEKAART', () => {
  const opDag = (tekst: string): Basisdatum => ({
    kind: 'datum',
    datum: { kind: 'vast', dag: dag(tekst), tekst },
  });
  const routekaart: Routekaart = {
    nummer: 1,
    naam: 'Routekaart',
    gremium: null,
    dag: null,
    reden: 'vastgesteld',
    rijen: [
      {
        onderwerp: { kind: 'activiteit', activiteit: 'M1-10' },
        basis: opDag('4-3'),
        extra: false,
      },
    ],
    herkomst: aHerkomst(),
  };
  const gepland = (tekst: string, kaarten: readonly Routekaart[] = [routekaart]): Stand =>
    voorbeeld({
      activiteiten: [onsdRij(vast(tekst))],
      routekaarten: kaarten,
      planFeiten: [
        {
          activiteit: 'M1-10',
          datum: vast(tekst),
          toestand: 'vastgelegd',
          reden: 'te krap',
          herkomst: aHerkomst({ volgnummer: 2 }),
        },
      ],
    });

  it('fires for a row that is later than the routekaart says, with the reason', () => {
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('11-3'))).toMatchObject([
      {
        ernst: 'let-op',
        activiteit: 'M1-10',
        bewijs: ['Routekaart “Routekaart”: do 4-3-2021', 'Detailplanning: do 11-3-2021'],
        oorzaak: ['te krap'],
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('names the rule, on its day still, and is silent from the day after', () => {
    const op = (peildatum: string) =>
      waarschuwingenMet('AFWIJKING_ROUTEKAART', { ...gepland('11-3'), peildatum: dag(peildatum) });
    expect(op('11-3')).toMatchObject([
      { regel: 'De detailplanning volgt de laatst vastgestelde routekaart.' },
    ]);
    expect(op('12-3')).toEqual([]);
  });

  it('is only information when it is earlier, and silent without a routekaart', () => {
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('2-3'))).toMatchObject([{ ernst: 'info' }]);
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('11-3', []))).toEqual([]);
  });

  it('vanishes when the plan goes back, or a new routekaart follows the plan', () => {
    const nieuw: Routekaart = {
      ...routekaart,
      nummer: 2,
      rijen: routekaart.rijen.map((rij) => ({ ...rij, basis: opDag('11-3') })),
    };

    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('4-3'))).toEqual([]);
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('11-3', [routekaart, nieuw]))).toEqual([]);
  });
});

describe('GEEN_ZETEL', () => {
  const werkgroep = (
    organisatie: string,
    voordracht: 'gevraagd' | 'naam-aangeleverd' = 'naam-aangeleverd',
  ): Gremium =>
    aGremium({
      code: 'wg',
      soort: 'werkgroep',
      zetels: [{ organisatie, aantal: null, voordracht }],
    });
  const met = (gremia: readonly Gremium[], over: Partial<Stand> = {}): Stand =>
    voorbeeld({ ...over, gremia: [...voorbeeld().gremia, ...gremia] });

  it('fires for a gemeente that must decide and sits in no werkgroep', () => {
    expect(waarschuwingenMet('GEEN_ZETEL', met([werkgroep('Dordrecht')]))).toMatchObject([
      {
        ernst: 'info',
        gemeente: 'GM0482',
        sleutel: 'GEEN_ZETEL/GM0482',
        actor: { rol: 'two', gremium: 'wg' },
      },
    ]);
  });

  it('is silent where no werkgroep is known, or the gemeente has decided', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    const klaar = met([werkgroep('Dordrecht')], { besluiten, peildatum: dag('14-4') });

    expect(waarschuwingenMet('GEEN_ZETEL', voorbeeld())).toEqual([]);
    expect(waarschuwingenMet('GEEN_ZETEL', klaar)).toEqual([]);
  });

  it('vanishes with a seat, not when somebody was only asked', () => {
    expect(waarschuwingenMet('GEEN_ZETEL', met([werkgroep('Alblasserdam')]))).toEqual([]);
    expect(waarschuwingenMet('GEEN_ZETEL', met([werkgroep('Alblasserdam', 'gevraagd')]))).toMatchObject([
      { bewijs: ['wg: zetel gevraagd'] },
    ]);
  });
});
