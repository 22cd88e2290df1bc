import type { ImportVergaderschemaInput } from '../../../api/documenten.js';
import { leesBestand } from '../../../onderdelen/bestand.js';
import { tekstUit } from '../../../onderdelen/formulier.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';

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

/** What the form asks, with the content of the file; or in words why that file cannot be sent. */
export async function opdrachtUit(formulier: FormData, bron: Bron): Promise<Schemaopdracht | string> {
  const laatVervallen = formulier.get('laatVervallen') !== null;
  switch (bron) {
    case 'tekst':
      return { laatVervallen, tekst: tekstUit(formulier, 'tekst'), jaar: getalUit(formulier, 'jaar') };
    case 'bestand': {
      const bestand = formulier.get('bestand');
      if (!(bestand instanceof File)) return { laatVervallen };
      const gelezen = await leesBestand(bestand);
      if (typeof gelezen === 'string') return gelezen;
      return { laatVervallen, bestand: gelezen, jaar: getalUit(formulier, 'jaar') };
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
