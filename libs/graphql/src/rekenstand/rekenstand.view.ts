import type { AanmeldFeit, Stand } from '@routekaart/traject';

/** What else somebody may read of all gemeenten, who reads the dashboard. */
export interface Leesruimte {
  readonly wensen: boolean;
  readonly aanmeldingen: boolean;
}

/**
 * The facts as JSON for somebody who reads the dashboard. What was answered to wensen, and who signed up, is left out
 * for who may not read that of all: the forecast and its warnings only count them.
 */
export function maakFeiten(stand: Stand, leest: Leesruimte): string {
  const { register, aanmeldingen } = stand;
  return JSON.stringify({
    ...stand,
    ...(register === undefined || leest.wensen
      ? {}
      : {
          register: {
            ...register,
            wensFeiten: register.wensFeiten.map((feit) => ({ ...feit, tekst: null })),
          },
        }),
    ...(aanmeldingen === undefined || leest.aanmeldingen
      ? {}
      : { aanmeldingen: aanmeldingen.map(zonderNaam) }),
  });
}

function zonderNaam(feit: AanmeldFeit): AanmeldFeit {
  return { ...feit, gemeente: '', namens: null, herkomst: { ...feit.herkomst, door: '' } };
}
