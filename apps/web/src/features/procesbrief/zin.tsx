import { type ReactNode, useId } from 'react';
import type { BronrijFragment } from '../../api/documenten.js';
import { brontekst } from '../../onderdelen/brontekst.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';

interface Eigenschappen {
  /** What the sentence is about, for who hears the question without seeing where it stands. */
  readonly over: string;
  /** What the sentence rests on, each in words. */
  readonly feiten: readonly string[];
  readonly children: ReactNode;
}

/** One sentence of the letter, with the facts under it for who asks; on paper the sentence alone. */
export function Zin({ over, feiten, children }: Eigenschappen): ReactNode {
  const id = useId();
  return (
    <li>
      {children}
      {feiten.length === 0 ? null : (
        <details className="rk-zinfeiten">
          <summary>
            {PROCESBRIEF.feiten.vraag} <span className="rk-onzichtbaar">{over}</span>
          </summary>
          <ul className="rk-lijst rk-noot">
            {feiten.map((feit, plaats) => (
              <li key={`${id}${String(plaats)}`}>
                <Datumtekst>{feit}</Datumtekst>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** A row of the plan as a fact: the cells as printed, and where they stand. */
export function feitVan({
  code,
  bronregel,
  weekTekst,
  datumTekst,
  wat,
  wie,
  opmerkingen,
}: BronrijFragment): string {
  const cellen = [weekTekst, datumTekst, wat, wie, opmerkingen].map(brontekst).filter((cel) => cel !== '');
  return `${PROCESBRIEF.feiten.rij(code)}${bronregel === 0 ? '' : PROCESBRIEF.feiten.regel(bronregel)}: ${cellen.map((cel) => `“${cel}”`).join(', ')}.`;
}
