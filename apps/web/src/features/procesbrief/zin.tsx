import { type ReactNode, useId } from 'react';
import { useSearchParams } from 'react-router';
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

/** One sentence of a list in the letter, with its facts. */
export function Zin({ children, ...rust }: Eigenschappen): ReactNode {
  return (
    <li>
      <span className="rk-zin">{children}</span> <Feiten {...rust} />
    </li>
  );
}

/** A sentence of the letter that stands by itself, with its facts. */
export function Alinea({ children, ...rust }: Eigenschappen): ReactNode {
  return (
    <div className="rk-alinea">
      {children} <Feiten {...rust} />
    </div>
  );
}

/** What a sentence rests on, for who asks; on paper only where it stands open. The address opens all of them. */
function Feiten({ over, feiten }: Omit<Eigenschappen, 'children'>): ReactNode {
  const id = useId();
  const [zoek] = useSearchParams();
  return (
    <details className="rk-zinfeiten" open={zoek.get('feiten') === 'alle'}>
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
