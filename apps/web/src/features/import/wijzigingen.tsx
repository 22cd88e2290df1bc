import type { ReactNode } from 'react';
import type { Importsoort, InhoudFragment } from '../../api/documenten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { IMPORT } from '../../teksten/import.js';

const SOORTEN: readonly (readonly [soort: Importsoort, teken: string])[] = [
  ['TOEGEVOEGD', '+'],
  ['VERPLAATST', '→'],
  ['GEWIJZIGD', '≈'],
  ['VERDWENEN', '−'],
  ['ONBEKEND', '?'],
  ['ONGEWIJZIGD', '='],
];

/** What the document does to the plan, in the order of the document. */
export function Wijzigingen({ planimport }: { readonly planimport: InhoudFragment }): ReactNode {
  const { samenvatting, tellingen, stappen, aliassen } = planimport;
  const aantalVan = (soort: Importsoort): number =>
    tellingen.find((telling) => telling.soort === soort)?.aantal ?? 0;
  return (
    <>
      <p className="rk-antwoord">{samenvatting}</p>
      <ul className="rk-tellingen">
        {SOORTEN.map(([soort, teken]) => (
          <li key={soort}>
            <span aria-hidden="true">{teken}</span> {IMPORT.wijzigingen.soorten[soort]}:{' '}
            <strong>{aantalVan(soort)}</strong>
          </li>
        ))}
      </ul>
      {SOORTEN.map(([soort, teken]) => {
        const deze = stappen.filter((stap) => stap.soort === soort);
        return deze.length === 0 ? null : (
          <details key={soort} open={soort !== 'VERDWENEN'}>
            <summary>
              <span aria-hidden="true">{teken}</span> {IMPORT.wijzigingen.soorten[soort]} ({aantalVan(soort)})
            </summary>
            <ul className="rk-lijst">
              {deze.map(({ activiteit, zin }) => (
                <li key={activiteit}>
                  <Datumtekst>{zin}</Datumtekst>
                </li>
              ))}
            </ul>
            {deze.length < aantalVan(soort) ? (
              <p className="rk-noot">{IMPORT.wijzigingen.deel(deze.length, aantalVan(soort))}</p>
            ) : null}
          </details>
        );
      })}
      {aliassen.length === 0 ? null : (
        <p>
          {IMPORT.wijzigingen.onthouden(
            aliassen.map(({ tekst, gremium }) => IMPORT.wijzigingen.naam(tekst, gremium)).join('; '),
          )}
        </p>
      )}
    </>
  );
}
