import type { ReactNode } from 'react';
import type { MeldingFragment } from '../api/documenten.js';
import { Afhandelen } from './afhandelen.js';
import { Datumtekst } from './datumtekst.js';
import { Dag } from './trajectkop.js';

/** How many consequences stand under their cause at once: more of them open on demand. */
const DIRECT = 3;

/** Warnings, each with until when acting helps, who took care of it, and what follows from it. */
export function Waarschuwingenlijst({
  waarschuwingen,
  versie,
}: {
  readonly waarschuwingen: readonly MeldingFragment[];
  /** The version of the traject, for who may answer a warning; left out where none can be answered. */
  readonly versie?: number;
}): ReactNode {
  return (
    <ul className="rk-lijst">
      {waarschuwingen.map((waarschuwing) => (
        <li key={waarschuwing.sleutel}>
          <Datumtekst>{waarschuwing.melding}</Datumtekst>
          {waarschuwing.uiterlijk === null ? null : (
            <>
              {' '}
              Handel uiterlijk{' '}
              <strong>
                <Dag dag={waarschuwing.uiterlijk} />
              </strong>
              .
            </>
          )}
          <Status waarschuwing={waarschuwing} />
          <Gevolgen gevolgen={waarschuwing.gevolgen} />
          {versie === undefined ? null : (
            <Afhandelen key={waarschuwing.status} waarschuwing={waarschuwing} versie={versie} />
          )}
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
      {status === 'BEVESTIGD' ? '✓ Bevestigd' : '⏸ Uitgesteld'}
      {tot === null ? null : (
        <>
          {' '}
          tot en met <Dag dag={tot} />
        </>
      )}
      : {eigenaar} zorgt ervoor.
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
      <summary>{gevolgen.length} gevolgen</summary>
      {lijst}
    </details>
  );
}
