import type { BestandInput } from '../../../api/documenten.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';

/** A chosen file as the api takes it: its name, and its bytes in base64. */
export async function leesBestand(bestand: File): Promise<BestandInput> {
  const adres = await new Promise<string>((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.addEventListener('load', () => klaar(typeof lezer.result === 'string' ? lezer.result : ''));
    lezer.addEventListener('error', () =>
      mislukt(lezer.error ?? new Error(VERGADERINGEN.aanleveren.onleesbaar)),
    );
    lezer.readAsDataURL(bestand);
  });
  return { naam: bestand.name, inhoud: adres.slice(adres.indexOf(',') + 1) };
}
