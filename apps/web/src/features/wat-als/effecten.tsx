import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { WatAlsQuery } from '../../api/documenten.js';

type Uitkomst = WatAlsQuery['watAls'];
type Verschil = Uitkomst['stroken'][number];

/** What the measure does in every gemeente, now and then side by side, and to the ingangsdatum. */
export function Effecten({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactNode {
  const { stroken, ingangsdatumVoor, ingangsdatumNa } = uitkomst;
  const mijlpalen = [...new Set(stroken.map(({ mijlpaal }) => mijlpaal))];
  const gemeenten = [...new Map(stroken.map(({ gemeente }) => [gemeente.code, gemeente.naam]))];
  return (
    <section aria-labelledby="effecten">
      <h2 id="effecten" className="utrecht-heading-2">
        Wat verandert er per gemeente?
      </h2>
      <p role="status">{samenvattingVan(stroken)}</p>
      {ingangsdatumVoor === null || ingangsdatumNa === null ? null : (
        <p>
          <strong>Ingangsdatum</strong>{' '}
          {ingangsdatumVoor.uitleg === ingangsdatumNa.uitleg
            ? `ongewijzigd: ${ingangsdatumNa.uitleg}`
            : `nu: ${ingangsdatumVoor.uitleg} Dan: ${ingangsdatumNa.uitleg}`}
        </p>
      )}
      <div className="rk-schuif" tabIndex={0} role="region" aria-label="Tabel van effecten">
        <table className="utrecht-table rk-zevenluik">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col" className="utrecht-table__header-cell">
                Gemeente
              </th>
              {mijlpalen.map((nummer) => (
                <th key={nummer} scope="col" className="utrecht-table__header-cell">
                  Mijlpaal {nummer}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {gemeenten.map(([code, naam]) => (
              <tr key={code} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {naam}
                </th>
                {mijlpalen.map((nummer) => (
                  <td key={nummer} className="utrecht-table__cell">
                    {stroken
                      .filter(({ gemeente, mijlpaal }) => gemeente.code === code && mijlpaal === nummer)
                      .map((verschil) => (
                        <Effect key={verschil.mijlpaal} verschil={verschil} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Effect({ verschil }: { readonly verschil: Verschil }): ReactNode {
  const { soort, woord } = beeldVan(verschil);
  const { voor, na } = verschil;
  return (
    <div className={`rk-cel rk-cel--${soort}`}>
      <span className="rk-cel__kop">{woord}</span>
      <span>nu {voor.tekst}</span>
      {isGelijk(verschil) || na === null ? null : <span>dan {na.tekst}</span>}
    </div>
  );
}

/** How a difference is shown: by sign and word as well as by colour. */
function beeldVan(verschil: Verschil): { readonly soort: string; readonly woord: string } {
  const { dagen, na } = verschil;
  if (na === null) return { soort: 'gestopt', woord: '✕ doet niet meer mee' };
  if (isGelijk(verschil)) return { soort: 'verwacht', woord: '= ongewijzigd' };
  if (dagen === null) return { soort: 'onbekend', woord: '? verschil niet te zeggen' };
  if (dagen === 0) return { soort: 'verwacht', woord: '≈ laatste dag ongewijzigd' };
  return dagen < 0
    ? { soort: 'besloten', woord: `▼ ${formatDagen(-dagen)} eerder` }
    : { soort: 'knelt', woord: `▲ ${formatDagen(dagen)} later` };
}

function isGelijk({ voor, na }: Verschil): boolean {
  return voor.tekst === na?.tekst;
}

/** How many gemeenten it touches, read aloud whenever the answer changes. */
function samenvattingVan(stroken: readonly Verschil[]): string {
  const geraakt = new Set(stroken.filter((een) => !isGelijk(een)).map(({ gemeente }) => gemeente.naam));
  return geraakt.size === 0
    ? 'Deze maatregel verandert bij geen enkele gemeente een datum.'
    : `Deze maatregel verandert iets bij: ${[...geraakt].join(', ')}.`;
}
