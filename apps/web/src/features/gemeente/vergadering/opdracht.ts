import type { ImportVergaderschemaInput } from '../../../api/documenten.js';
import { tekstUit } from '../../../onderdelen/formulier.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';
import { leesBestand } from './lees-bestand.js';

/** The three ways to hand in a calendar. */
export const BRONNEN = [
  ['tekst', VERGADERINGEN.aanleveren.bronnen.tekst],
  ['bestand', VERGADERINGEN.aanleveren.bronnen.bestand],
  ['regel', VERGADERINGEN.aanleveren.bronnen.regel],
] as const;
export type Bron = (typeof BRONNEN)[number][0];

/** What was read from the form: the same for the trial and for what is recorded after it. */
export type Schemaopdracht = Pick<
  ImportVergaderschemaInput,
  'bestand' | 'tekst' | 'regel' | 'jaar' | 'laatVervallen'
>;

/** What the form asks, with the content of the file. */
export async function opdrachtUit(formulier: FormData, bron: Bron): Promise<Schemaopdracht> {
  const laatVervallen = formulier.get('laatVervallen') !== null;
  switch (bron) {
    case 'tekst':
      return { laatVervallen, tekst: tekstUit(formulier, 'tekst'), jaar: getalUit(formulier, 'jaar') };
    case 'bestand': {
      const bestand = formulier.get('bestand');
      if (!(bestand instanceof File)) return { laatVervallen };
      return { laatVervallen, bestand: await leesBestand(bestand), jaar: getalUit(formulier, 'jaar') };
    }
    case 'regel':
      return {
        laatVervallen,
        regel: {
          tekst: tekstUit(formulier, 'regel'),
          van: tekstUit(formulier, 'van'),
          tot: tekstUit(formulier, 'tot'),
          aanleverdagen: getalUit(formulier, 'aanleverdagen'),
          bijFeestdag: 'VERVALT',
          bijReces: 'VERVALT',
          recessen: [],
          uitzonderingen: [],
        },
      };
  }
}

function getalUit(formulier: FormData, naam: string): number | null {
  const tekst = tekstUit(formulier, naam);
  return tekst === '' ? null : Number(tekst);
}
