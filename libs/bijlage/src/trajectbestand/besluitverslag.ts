import { dagVan, formatIso } from '@routekaart/kalender';
import type { Aanhouding, Besluitverslag } from '@routekaart/traject';
import { gevuld, ofLeeg, ofWeg } from './gevuld.js';
import type { Bestandsaanhouding, Bestandsverslag } from './registerfeit.js';

export function leesAanhouding({ soort, herindiening }: Bestandsaanhouding): Aanhouding {
  return { soort, herindiening: herindiening === undefined ? null : dagVan(herindiening) };
}

export function schrijfAanhouding({ soort, herindiening }: Aanhouding): Bestandsaanhouding {
  return gevuld({ soort, herindiening: herindiening === null ? undefined : formatIso(herindiening) });
}

export function leesVerslag({ stemmen, moties = [], toezeggingen = [] }: Bestandsverslag): Besluitverslag {
  return {
    stemmen: stemmen ?? null,
    moties: moties.map(({ soort, tekst, dictum, uitkomst }) => ({
      soort,
      tekst,
      dictum: dictum ?? null,
      uitkomst,
    })),
    toezeggingen,
  };
}

export function schrijfVerslag({ stemmen, moties, toezeggingen }: Besluitverslag): Bestandsverslag {
  return gevuld({
    stemmen: ofWeg(stemmen),
    moties: ofLeeg(
      moties.map(({ soort, tekst, dictum, uitkomst }) =>
        gevuld({ soort, tekst, dictum: ofWeg(dictum), uitkomst }),
      ),
    ),
    toezeggingen: ofLeeg(toezeggingen),
  });
}
