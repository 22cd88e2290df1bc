import type { ReactNode } from 'react';
import type { MeldingFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Datumtekst } from './datumtekst.js';
import { Dag } from './trajectkop.js';

/** How many consequences stand under their cause at once: more of them open on demand. */
const DIRECT = 3;

/** How a warning stands on paper: as on the screen, without what follows from it, or not here. */
export type OpPapier = 'alles' | 'zonder-gevolgen' | 'niet';

interface Eigenschappen<W extends MeldingFragment> {
  readonly waarschuwingen: readonly W[];
  /** What the reader can do with each. */
  readonly antwoord?: (waarschuwing: W) => ReactNode;
  /** By default everything that stands on the screen. */
  readonly opPapier?: (waarschuwing: W) => OpPapier;
}

/** Warnings, each with until when acting helps, who took care of it, and what follows from it. */
export function Waarschuwingenlijst<W extends MeldingFragment>({
  waarschuwingen,
  antwoord,
  opPapier = () => 'alles',
}: Eigenschappen<W>): ReactNode {
  return (
    <ul className="rk-lijst">
      {waarschuwingen.map((waarschuwing) => (
        <li
          key={waarschuwing.sleutel}
          className={opPapier(waarschuwing) === 'niet' ? 'rk-scherm' : undefined}
        >
          <Datumtekst>{waarschuwing.melding}</Datumtekst>
          {waarschuwing.uiterlijk === null ? null : (
            <>
              {' '}
              {ONDERDELEN.waarschuwing.handelUiterlijk}{' '}
              <strong>
                <Dag dag={waarschuwing.uiterlijk} />
              </strong>
              .
            </>
          )}
          <Status waarschuwing={waarschuwing} />
          <div className={opPapier(waarschuwing) === 'alles' ? undefined : 'rk-scherm'}>
            <Gevolgen gevolgen={waarschuwing.gevolgen} />
          </div>
          {antwoord?.(waarschuwing)}
        </li>
      ))}
    </ul>
  );
}

function Status({
  waarschuwing: { status, afhandeling },
}: {
  readonly waarschuwing: MeldingFragment;
}): ReactNode {
  if (status === 'OPEN' || afhandeling === null) return null;
  const { eigenaar, tot } = afhandeling;
  return (
    <p className="rk-status">
      {status === 'BEVESTIGD' ? ONDERDELEN.waarschuwing.bevestigd : ONDERDELEN.waarschuwing.uitgesteld}
      {tot === null ? null : (
        <>
          {' '}
          {ONDERDELEN.waarschuwing.totEnMet} <Dag dag={tot} />
        </>
      )}
      {ONDERDELEN.waarschuwing.zorgtErvoor(eigenaar)}
    </p>
  );
}

function Gevolgen({ gevolgen }: Pick<MeldingFragment, 'gevolgen'>): ReactNode {
  if (gevolgen.length === 0) return null;
  const lijst = (
    <ul className="rk-lijst rk-noot">
      {gevolgen.map(({ sleutel, melding }) => (
        <li key={sleutel}>
          <Datumtekst>{melding}</Datumtekst>
        </li>
      ))}
    </ul>
  );
  return gevolgen.length <= DIRECT ? (
    lijst
  ) : (
    <details>
      <summary>{ONDERDELEN.waarschuwing.gevolgen(gevolgen.length)}</summary>
      {lijst}
    </details>
  );
}
