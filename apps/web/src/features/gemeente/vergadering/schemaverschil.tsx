import type { ReactNode } from 'react';
import type { SchemaverschilFragment } from '../../../api/documenten.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';

interface Eigenschappen {
  readonly schema: SchemaverschilFragment;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** What a calendar would change, meeting by meeting, and what is wrong with it. */
export function Schemaverschil({ schema, children }: Eigenschappen): ReactNode {
  const { samenvatting, bevindingen, wijzigingen } = schema;
  return (
    <section className="rk-schemaverschil" aria-label={VERGADERINGEN.verschil.wat}>
      <p role="status">
        <strong>{samenvatting}</strong>
      </p>
      {bevindingen.length === 0 ? null : (
        <ul className="rk-lijst">
          {bevindingen.map(({ ernst, plaats, uitleg, voorstel }) => (
            <li key={`${plaats}-${uitleg}`}>
              <strong>{VERGADERINGEN.verschil.ernsten[ernst]}</strong> ({plaats}): {uitleg} {voorstel}
            </li>
          ))}
        </ul>
      )}
      <ul className="rk-lijst">
        {wijzigingen.map(
          ({ dag, vorigeDag, zin, aanleverdag, aanleverdagVolgensGewoonte, wordtVastgelegd }) => (
            <li key={`${dag}-${vorigeDag ?? ''}-${zin}`}>
              {zin}{' '}
              {wordtVastgelegd && aanleverdag !== null ? (
                <>
                  {VERGADERINGEN.verschil.aanleveren} <Dag dag={aanleverdag} />
                  {aanleverdagVolgensGewoonte ? VERGADERINGEN.verschil.gewoonte : ''}.
                </>
              ) : null}
              {wordtVastgelegd ? null : <span className="rk-noot">{VERGADERINGEN.verschil.niets}</span>}
            </li>
          ),
        )}
      </ul>
      {children}
    </section>
  );
}
