import { tekstvoorstel } from '../bevinding.js';
import { ALGEMEEN } from '../namen.js';
import { vindNamen } from '../namen.js';
import { gremiarijen, groepeer, type Regel } from './regel.js';
import { vermeldingen } from './vermeldingen.js';

/** A body in the planning that the document's own list of gremia does not explain: TWO (bron 004). */
export const onverklaardGremium: Regel = {
  code: 'ONVERKLAARD_GREMIUM',
  naam: 'De lijst van gremia verklaart elke naam in de planning.',
  zoek: (lezingen) => {
    const lijst = gremiarijen(lezingen);
    if (lijst.length === 0) return [];
    const verklaard = new Set(
      [...lijst.map((rij) => rij.wat), ...lezingen.begrippen.map((begrip) => begrip.afkorting)]
        .flatMap((tekst) => vindNamen(tekst, lezingen.register))
        .map((vondst) => vondst.naam.code),
    );
    const gebruikt = vermeldingen(lezingen).filter(
      ({ naam, tabelsoort, kolomsoort }) =>
        (tabelsoort === 'planning' || tabelsoort === 'procesbrieven') &&
        (kolomsoort === 'wie' || kolomsoort === 'opmerkingen') &&
        naam.soort !== 'gemeente' &&
        !verklaard.has(naam.code) &&
        !ALGEMEEN.test(naam.naam),
    );
    return groepeer(gebruikt, (vermelding) => vermelding.naam.code).map((groep) => ({
      ernst: 'let-op',
      plaatsen: groep.map((vermelding) => vermelding.plaats),
      uitleg: `${groep[0]?.naam.naam ?? ''} staat ${groep.length} keer in de tabellen, maar niet in de lijst van gremia: wie erin zitten is onbekend.`,
      voorstel: tekstvoorstel('Vraag na wie dit zijn en vul de lijst aan.'),
    }));
  },
};
