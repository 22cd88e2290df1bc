import type { Stand } from '@routekaart/traject';

/**
 * The facts as JSON for somebody who reads the dashboard. What was answered to wensen is left out for who may not read
 * them all: the forecast and its warnings only count that there is an answer.
 */
export function maakFeiten(stand: Stand, leestWensen: boolean): string {
  const { register } = stand;
  const zichtbaar =
    register === undefined || leestWensen
      ? stand
      : {
          ...stand,
          register: {
            ...register,
            wensFeiten: register.wensFeiten.map((feit) => ({ ...feit, tekst: null })),
          },
        };
  return JSON.stringify(zichtbaar);
}
