import { bevat, formatDag, formatPeriode } from '@routekaart/kalender';
import type { Voorstel } from '../bevinding.js';
import type { GelezenRij, Leescontext } from '../gelezen.js';
import { citaat, opsomming, plaatsenVan, planningrijen, type Regel } from './regel.js';
import { laagVan } from './vrije-dagen.js';
import { werkwekenVan } from './week-bereik.js';
import { perActiviteit } from './zelfde-activiteit.js';

/** "Nog plannen" (bron 004). A decision without a date is critical: the route has no start. */
export const nogTePlannen: Regel = {
  code: 'NOG_TE_PLANNEN',
  naam: 'Een activiteit heeft een datum.',
  zoek: (lezingen, context) => {
    const rijen = planningrijen(lezingen).filter((rij) => rij.datum?.kind === 'nog-te-plannen');
    return perActiviteit(rijen, lezingen).flatMap((groep) => {
      const [rij] = groep;
      if (rij === undefined) return [];
      const beslist = rij.soort === 'instemmen';
      return [
        {
          ernst: beslist ? 'kritiek' : 'let-op',
          plaatsen: plaatsenVan(groep, 'datum'),
          uitleg: `${citaat(rij.wat)} heeft nog geen datum.${beslist ? ' Zonder dit besluit begint de volgende stap van de route niet.' : ''}`,
          voorstel: voorstelVoor(rij, context),
        },
      ];
    });
  },
};

/** The working week of the row, without its holidays. */
function voorstelVoor(rij: GelezenRij, context: Leescontext): Voorstel | null {
  const venster = werkwekenVan(rij.week) ?? rij.bereik;
  if (venster === null) return null;
  const vrij = laagVan(context, 'feestdag').filter(
    (feestdag) => feestdag.hard && bevat(venster, feestdag.van),
  );
  const behalve = vrij.map((feestdag) => `${formatDag(feestdag.van)} (${feestdag.naam})`);
  const niet = behalve.length === 0 ? '' : `, niet ${opsomming(behalve)}`;
  return { kind: 'venster', venster, tekst: `Kies een dag in ${formatPeriode(venster)}${niet}.` };
}
