import type { ReactNode } from 'react';
import type { GremiumtrefzekerheidFragment, MijlpaalkansFragment } from '../api/documenten.js';
import { TREFZEKERHEID } from '../teksten/trefzekerheid.js';
import { Leeg } from './bericht.js';
import { OpVraag } from './op-vraag.js';
import { Schuiftabel } from './schuiftabel.js';

interface Eigenschappen {
  /** Whose chance it is. */
  readonly uitleg: string;
  readonly gremia: readonly GremiumtrefzekerheidFragment[];
  readonly kansen: readonly MijlpaalkansFragment[];
  readonly mijlpalen: readonly { readonly nummer: number; readonly naam: string }[];
}

/**
 * How sure the days are, with what it is asked of below it. Only for who asks: it looks back over every day on which
 * something was forecast.
 */
export function Zekerheidsdeel({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <section aria-labelledby="trefzekerheid">
      <h2 id="trefzekerheid" className="utrecht-heading-2">
        {TREFZEKERHEID.kop}
      </h2>
      <OpVraag vraag={TREFZEKERHEID.vraag} over={TREFZEKERHEID.over}>
        {children}
      </OpVraag>
    </section>
  );
}

/** The chance of each mijlpaal in words, and how earlier forecasts came out, as a table. */
export function Zekerheid({ uitleg, gremia, kansen, mijlpalen }: Eigenschappen): ReactNode {
  return (
    <>
      <p>{uitleg}</p>
      <ul className="rk-lijst">
        {mijlpalen.map(({ nummer, naam }) => (
          <li key={nummer}>
            {TREFZEKERHEID.kans(`${String(nummer)}. ${naam}`)}{' '}
            <strong>{kansen.find(({ mijlpaal }) => mijlpaal === nummer)?.uitleg}</strong>
          </li>
        ))}
      </ul>
      {gremia.length === 0 ? <Leeg>{TREFZEKERHEID.geen}</Leeg> : <Tabel gremia={gremia} />}
    </>
  );
}

function Tabel({ gremia }: Pick<Eigenschappen, 'gremia'>): ReactNode {
  return (
    <Schuiftabel naam={TREFZEKERHEID.tabel} koppen={TREFZEKERHEID.koppen}>
      {gremia.map(({ gremium, dagenVooruit, aantal, gehaald, onbekend, uitleg }) => (
        <tr key={`${gremium.code}-${String(dagenVooruit)}`} className="utrecht-table__row">
          <th scope="row" className="utrecht-table__cell">
            {gremium.naam}
          </th>
          <td className="utrecht-table__cell">{TREFZEKERHEID.vooruit(dagenVooruit)}</td>
          <td className="utrecht-table__cell">{TREFZEKERHEID.gehaald(gehaald, aantal)}</td>
          <td className="utrecht-table__cell">{onbekend}</td>
          <td className="utrecht-table__cell">{uitleg}</td>
        </tr>
      ))}
    </Schuiftabel>
  );
}
