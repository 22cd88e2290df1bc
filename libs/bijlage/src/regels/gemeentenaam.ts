import type { Voorstel } from '../bevinding.js';
import { citaat, groepeer, type Regel } from './regel.js';
import { gemeentenIn, tekstplaatsen } from './vermeldingen.js';

/** A gemeente that is not spelled as it is called: "Alblasterdam" (bron 004). The name is proposed as an alias. */
export const gemeentenaam: Regel = {
  code: 'GEMEENTENAAM',
  naam: 'Een gemeente heet zoals het CBS haar noemt.',
  zoek: (lezingen, context) => {
    const anders = tekstplaatsen(lezingen).flatMap(({ tekst, plaats }) =>
      gemeentenIn(tekst, context)
        .filter((vondst) => vondst.tekst.toLowerCase() !== vondst.naam.toLowerCase())
        .map((vondst) => ({ ...vondst, plaats })),
    );
    return groepeer(anders, (vondst) => `${vondst.code} ${vondst.tekst}`).flatMap((groep) => {
      const [eerste] = groep;
      if (eerste === undefined) return [];
      const { tekst: alias, code, naam } = eerste;
      const voorstel: Voorstel = {
        kind: 'alias',
        alias,
        code,
        tekst: `Lees ${citaat(alias)} als ${citaat(naam)}.`,
      };
      return [
        {
          ernst: 'let-op',
          plaatsen: groep.map((vondst) => vondst.plaats),
          uitleg: `Hier staat ${citaat(alias)}; een gemeente met bijna die naam heet ${naam}.`,
          voorstel,
        },
      ];
    });
  },
};
