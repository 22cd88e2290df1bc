import type { BestandInput } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** The largest file that the api takes: 5 MB. */
const GROOTSTE_BESTAND = 5_000_000;

/** A chosen file as the api takes it, its bytes in base64; or in words why it cannot be sent. */
export async function leesBestand(bestand: File): Promise<BestandInput | string> {
  if (bestand.size > GROOTSTE_BESTAND) return ONDERDELEN.bestand.teGroot;
  return new Promise((klaar) => {
    const lezer = new FileReader();
    lezer.addEventListener('load', () => {
      const adres = typeof lezer.result === 'string' ? lezer.result : '';
      klaar({ naam: bestand.name, inhoud: adres.slice(adres.indexOf(',') + 1) });
    });
    lezer.addEventListener('error', () => klaar(ONDERDELEN.bestand.onleesbaar));
    lezer.readAsDataURL(bestand);
  });
}
