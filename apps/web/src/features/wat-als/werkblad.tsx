import type { Berekening } from '@routekaart/route';
import { ALGEMEEN, mag } from '@routekaart/toegang';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useSessie } from '../../sessie/sessie.js';
import { Tijdbeeld } from './beeld/tijdbeeld.js';
import { Brieven } from './effecten/brieven.js';
import { Effecten } from './effecten/effecten.js';
import { Waarschuwingverschil } from './effecten/waarschuwingverschil.js';
import { useRijen } from './maatregelen/gebruik-rijen.js';
import { naarInvoer } from './maatregelen/invoer.js';
import { Maatregelenlijst } from './maatregelen/maatregelenlijst.js';
import { maatregelUit } from './maatregelen/rij.js';
import { useRust } from './rekenen/gebruik-rust.js';
import { rekenDoor } from './rekenen/rekenwerk.js';
import { Scenarios } from './scenarios/scenarios.js';

/** Up to how many gemeenten everything follows at once; with more, the warnings wait for a pause. */
const WEINIG = 30;
/** How long a pause is, in milliseconds: for what is heavy, and for what the api must be asked. */
const PAUZE = { waarschuwingen: 200, brieven: 500 } as const;

interface Eigenschappen {
  /** The forecast of today. */
  readonly voor: Berekening;
  readonly versie: number;
}

/** Measures on top of the facts, dragged or typed, and what they change. All of it is computed here, while one drags. */
export function Werkblad({ voor, versie }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const { rijen, zet } = useRijen();
  const { watAls, geweigerd } = useMemo(() => rekenDoor(voor, rijen), [voor, rijen]);
  const invoer = useMemo(() => rijen.flatMap((rij) => maatregelUit(rij) ?? []).map(naarInvoer), [rijen]);
  // The dates follow each move at once; the warnings, which cost more, in the time that is left of a frame.
  const gevolgd = useDeferredValue(watAls);
  const rustig = useRust(watAls, PAUZE.waarschuwingen);
  const gevraagd = useRust(invoer, PAUZE.brieven);
  const veel = voor.stand.gemeenten.length > WEINIG;
  return (
    <>
      <Tijdbeeld watAls={watAls} proef={{ rijen, geweigerd, zet }} />
      <Maatregelenlijst rijen={rijen} zet={zet} berekening={voor} geweigerd={geweigerd} />
      <Effecten watAls={watAls} />
      <Waarschuwingverschil watAls={veel ? rustig : gevolgd} />
      {mag(identiteit, 'procesbrief-lezen', ALGEMEEN) && gevraagd.length > 0 ? (
        <Brieven maatregelen={gevraagd} />
      ) : null}
      <Scenarios maatregelen={invoer} bewaard={voor.stand.scenarios} versie={versie} open={zet} />
    </>
  );
}
