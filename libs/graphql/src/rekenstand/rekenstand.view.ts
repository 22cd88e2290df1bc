import { isAntwoord } from '@routekaart/route';
import type { AanbodFeit, AanmeldFeit, Stand } from '@routekaart/traject';

/** What somebody may read of all gemeenten together. */
export interface Leesrechten {
  readonly wensen: boolean;
  readonly aanmeldingen: boolean;
}

/**
 * The facts as JSON for somebody who reads the dashboard. What was answered to wensen and offers, and who signed up, is left
 * out for who may not read it of all: the forecast and its warnings only count that there is an answer, and how many come.
 */
export function maakFeiten(stand: Stand, leest: Leesrechten): string {
  return JSON.stringify({
    ...stand,
    ...(leest.wensen ? {} : zonderWensteksten(stand)),
    ...(leest.aanmeldingen ? {} : { ...zonderAanmelders(stand), ...zonderAntwoorden(stand) }),
  });
}

function zonderWensteksten({ register }: Stand): Pick<Stand, 'register'> {
  return register === undefined
    ? {}
    : {
        register: { ...register, wensFeiten: register.wensFeiten.map((feit) => ({ ...feit, tekst: null })) },
      };
}

/** Only the offers that nobody answered: with whom they lie is told in a warning that everybody may read. */
function zonderAntwoorden({ aanbiedingen }: Stand): Pick<Stand, 'aanbiedingen'> {
  if (aanbiedingen === undefined) return {};
  const sleutelVan = ({ activiteit, gemeente }: AanbodFeit): string => `${activiteit}|${gemeente}`;
  const beantwoord = new Set(aanbiedingen.filter(isAntwoord).map(sleutelVan));
  return {
    aanbiedingen: aanbiedingen
      .filter((feit) => !beantwoord.has(sleutelVan(feit)))
      .map((feit) => ({ ...feit, toelichting: null })),
  };
}

/** How many come to each session, of all gemeenten together. */
function zonderAanmelders({ aanmeldingen = [], peildatum }: Stand): Pick<Stand, 'aanmeldingen'> {
  const herkomst = { volgnummer: 0, rol: '', door: '', op: '', dag: peildatum, bron: '' };
  const samen = new Map<string, AanmeldFeit>();
  for (const { activiteit, sessie, aantal } of aanmeldingen) {
    const sleutel = `${activiteit}|${String(sessie)}`;
    const totaal = aantal + (samen.get(sleutel)?.aantal ?? 0);
    samen.set(sleutel, { activiteit, gemeente: '', sessie, aantal: totaal, namens: null, herkomst });
  }
  return { aanmeldingen: [...samen.values()] };
}
