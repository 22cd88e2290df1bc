import type { ReactNode } from 'react';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

interface Lijsteigenschappen {
  readonly kop: string;
  readonly leeg: string;
  readonly regels: readonly string[];
}

/** Lines under a heading, or that there are none. */
export function Lijst({ kop, leeg, regels }: Lijsteigenschappen): ReactNode {
  return (
    <>
      <h3 className="utrecht-heading-4">{kop}</h3>
      {regels.length === 0 ? (
        <p>{leeg}</p>
      ) : (
        <ul className="rk-lijst">
          {regels.map((regel) => (
            <li key={regel}>
              <Datumtekst>{regel}</Datumtekst>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
