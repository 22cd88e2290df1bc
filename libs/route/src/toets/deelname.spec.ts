import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import { aGremium, aHerkomst, aStand, anActiviteit, dag } from '../testing/bouwers.js';
import { toetsDeelname } from './deelname.js';

const VOORSTEL = {
  gemeente: 'GM0482',
  deelname: 'doet-niet-mee',
  vanaf: dag('1-3'),
  onderdeel: null,
} as const;
const gezegd = (gemeente: string) =>
  bereken(aStand({ deelnamen: [{ ...VOORSTEL, gemeente, reden: null, herkomst: aHerkomst() }] }));

describe('toetsDeelname', () => {
  it('lets a gemeente say it from today, or from a day that has been', () => {
    expect(toetsDeelname(VOORSTEL, bereken(aStand()))).toBeNull();
    expect(toetsDeelname({ ...VOORSTEL, vanaf: dag('1-2') }, bereken(aStand()))).toBeNull();
  });

  it('refuses a day to come', () => {
    expect(toetsDeelname({ ...VOORSTEL, vanaf: dag('2-3') }, bereken(aStand()))?.code).toBe('DEELNAME-01');
  });

  it.each<[object, string, string]>([
    [{ vanaf: dag('2-3') }, 'vanaf', 'di 2-3-2021 ligt in de toekomst; vandaag is ma 1-3-2021.'],
    [{ onderdeel: 'jeugd' }, 'onderdeel', 'Een onderdeel hoort alleen bij meedoen.'],
    [{}, 'deelname', 'Dat is al zo vastgelegd.'],
  ])('%j: where it is wrong, and why', (over, veld, melding) => {
    expect(toetsDeelname({ ...VOORSTEL, ...over }, gezegd('GM0482'))).toMatchObject({ veld, melding });
  });

  it('refuses what is no news, and lets a gemeente change its mind', () => {
    expect(toetsDeelname(VOORSTEL, gezegd('GM0482'))?.code).toBe('DEELNAME-02');
    expect(toetsDeelname({ ...VOORSTEL, deelname: 'doet-mee' }, gezegd('GM0482'))).toBeNull();
    expect(toetsDeelname(VOORSTEL, gezegd('GM0505'))).toBeNull();
  });

  it('takes a part only with taking part, and another part for news', () => {
    const deel = { ...VOORSTEL, onderdeel: 'alleen sociale zaken' };
    expect(toetsDeelname(deel, bereken(aStand()))?.code).toBe('DEELNAME-03');
    const mee = { ...deel, deelname: 'doet-mee' } as const;
    const gezegdMet = bereken(aStand({ deelnamen: [{ ...mee, reden: null, herkomst: aHerkomst() }] }));
    expect(toetsDeelname(mee, gezegdMet)?.code).toBe('DEELNAME-02');
    expect(toetsDeelname({ ...mee, onderdeel: 'alles behalve jeugd' }, gezegdMet)).toBeNull();
    expect(toetsDeelname({ ...mee, onderdeel: null }, gezegdMet)).toBeNull();
  });

  describe('of a body', () => {
    const zorg = { gremium: 'rpo-zorg', deelname: 'doet-mee', vanaf: dag('1-3'), onderdeel: null } as const;
    const gevraagd = {
      gremia: [...aStand().gremia, aGremium({ code: 'rpo-zorg' }), aGremium({ code: 'rpo-onderwijs' })],
      activiteiten: [anActiviteit({ soort: 'deelname', gremia: ['rpo-zorg'] })],
    };
    const antwoord = { ...zorg, reden: null, herkomst: aHerkomst() };

    it('takes an answer only where the plan asks for one', () => {
      expect(toetsDeelname(zorg, bereken(aStand(gevraagd)))).toBeNull();
      const ongevraagd = { ...zorg, gremium: 'rpo-onderwijs' };
      expect(toetsDeelname(ongevraagd, bereken(aStand(gevraagd)))).toMatchObject({
        code: 'DEELNAME-04',
        veld: 'gremium',
        melding: 'Geen activiteit van de soort deelname vraagt dit gremium of het meedoet.',
      });
    });

    it('takes an answer of each body that is asked, and nobody for the answer of another', () => {
      const beide = {
        ...gevraagd,
        activiteiten: [anActiviteit({ soort: 'deelname', gremia: ['rpo-zorg', 'rpo-onderwijs'] })],
      };
      const onderwijs = { ...zorg, gremium: 'rpo-onderwijs' };
      expect(toetsDeelname(onderwijs, bereken(aStand(beide)))).toBeNull();
      expect(
        toetsDeelname(onderwijs, bereken(aStand({ ...beide, gremiumdeelnamen: [antwoord] }))),
      ).toBeNull();
    });

    it('refuses what is no news, and lets it change its mind', () => {
      const gezegdDoor = bereken(aStand({ ...gevraagd, gremiumdeelnamen: [antwoord] }));
      expect(toetsDeelname(zorg, gezegdDoor)?.code).toBe('DEELNAME-02');
      expect(toetsDeelname({ ...zorg, onderdeel: 'de regiosecretaris' }, gezegdDoor)).toBeNull();
      expect(toetsDeelname({ ...zorg, deelname: 'doet-niet-mee' }, gezegdDoor)).toBeNull();
    });

    it('does not take what a gemeente said for its answer', () => {
      const stand = aStand({ ...gevraagd, deelnamen: [{ ...antwoord, gemeente: 'rpo-zorg' }] });
      expect(toetsDeelname(zorg, bereken(stand))).toBeNull();
    });
  });
});
