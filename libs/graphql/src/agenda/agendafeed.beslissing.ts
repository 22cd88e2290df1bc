import { type Agendabereik, type Weigering, nietGevonden } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Opzet } from '@routekaart/traject';
import { onbekendeGemeente, zoekGemeente, zoekGremium } from '../gremium/zoek.js';
import { naarWeigering, weigerRecht } from '../mutatie/oordeel.js';
import { OngeldigeInvoer, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { agendanaam, onderwerpVan } from './agenda.view.js';
import type { MaakAgendaFeedInput } from './agendafeed.input.js';

/** Whose calendar this input asks for, or why this identity does not get it. */
export function beslisAgendaFeed(
  { soort, code, traject }: Pick<MaakAgendaFeedInput, 'soort' | 'code' | 'traject'>,
  vrager: Identiteit,
  opzet: Opzet,
): Agendabereik | WeigeringType {
  if ((soort === 'traject') !== (code == null)) {
    return maak(OngeldigeInvoer, {
      code: 'ONGELDIGE_INVOER',
      veld: 'code',
      melding:
        soort === 'traject'
          ? 'Laat de code weg bij een agenda van het hele traject.'
          : `Noem ${soort === 'gemeente' ? 'de gemeente' : 'het gremium'}.`,
    });
  }
  const gevonden = zoek(soort, code ?? traject, opzet);
  if (typeof gevonden !== 'string') {
    return naarWeigering(gevonden);
  }
  const bereik = { soort, code: gevonden };
  const onderwerp = onderwerpVan(bereik, opzet) ?? { gemeente: null, beheerrol: null };
  return weigerRecht(vrager, 'agenda-lezen', onderwerp, agendanaam(bereik, opzet)) ?? bereik;
}

function zoek(soort: Agendabereik['soort'], tekst: string, opzet: Opzet): string | Weigering {
  switch (soort) {
    case 'traject':
      return opzet.traject.code;
    case 'gemeente':
      return zoekGemeente(opzet, tekst)?.code ?? nietGevonden('code', onbekendeGemeente(tekst));
    case 'gremium':
      return (
        zoekGremium(opzet, tekst)?.code ?? nietGevonden('code', `“${tekst}” is geen gremium van dit traject.`)
      );
  }
}
