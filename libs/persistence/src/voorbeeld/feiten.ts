import { dagVan } from '@routekaart/kalender';
import type { NieuwFeit, Onderwerp } from '../wijziging/verzoek.js';
import type { Voorbeeldfeit } from './bestanden.js';
import { vergaderingId } from './kalenders.js';
import { naamUuid } from './naam-uuid.js';
import { behandelingId } from './opzet.js';

/** A recorded fact, and what it is about. */
export interface FeitMetOnderwerp {
  readonly feit: NieuwFeit;
  readonly onderwerp: Pick<Onderwerp, 'soort' | 'code'>;
}

/** The fact that a line of `voorbeeldfeiten.json` describes. */
export function toFeit(traject: string, regel: Voorbeeldfeit): FeitMetOnderwerp {
  switch (regel.soort) {
    case 'planfeit': {
      const { activiteit, datum, toestand, reden } = regel;
      return {
        feit: { soort: 'plan', activiteit, datum: { ...datum, dag: dagVan(datum.dag) }, toestand, reden },
        onderwerp: { soort: 'activiteit', code: activiteit },
      };
    }
    case 'vergadering': {
      const { gremium, dag, aanleverdag, staat, besluitvormend } = regel;
      const vergadering = {
        id: vergaderingId(traject, gremium, dag),
        gremium,
        dag: dagVan(dag),
        aanleverdag: aanleverdag === null ? null : dagVan(aanleverdag),
        staat,
        besluitvormend,
        herkomst: 'voorbeeld' as const,
        reden: null,
      };
      return { feit: { soort: 'vergadering', vergadering }, onderwerp: { soort: 'gremium', code: gremium } };
    }
    case 'besluit': {
      const { uitkomst, vorm, stukversie, toelichting, aanpassingen } = regel;
      const behandeling = celId(traject, regel.behandeling);
      return {
        feit: {
          soort: 'besluit',
          id: naamUuid([traject, 'besluit', behandeling, regel.dag].join('/')),
          behandeling,
          dag: dagVan(regel.dag),
          uitkomst,
          vorm,
          stukversie,
          toelichting,
          aanpassingen,
          vervangt: null,
        },
        onderwerp: { soort: 'behandeling', code: behandeling },
      };
    }
    case 'aanlevering': {
      const behandeling = celId(traject, regel.behandeling);
      return {
        feit: { soort: 'aanlevering', behandeling, dag: dagVan(regel.dag) },
        onderwerp: { soort: 'behandeling', code: behandeling },
      };
    }
  }
}

function celId(
  traject: string,
  cel: { readonly mijlpaal: number; readonly station: string; readonly gemeente: string | null },
): string {
  return behandelingId(traject, cel.mijlpaal, cel.station, cel.gemeente);
}
