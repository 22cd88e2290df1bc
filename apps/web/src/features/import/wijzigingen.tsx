import type { ReactNode } from 'react';
import type { Importsoort, InhoudFragment } from '../../api/documenten.js';

const SOORTEN: readonly (readonly [soort: Importsoort, naam: string, teken: string])[] = [
  ['TOEGEVOEGD', 'Toegevoegd', '+'],
  ['VERPLAATST', 'Verplaatst', '→'],
  ['GEWIJZIGD', 'Andere woorden', '≈'],
  ['VERDWENEN', 'Verdwenen', '−'],
  ['ONBEKEND', 'Niet te begrijpen', '?'],
  ['ONGEWIJZIGD', 'Ongewijzigd', '='],
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
        {SOORTEN.map(([soort, naam, teken]) => (
          <li key={soort}>
            <span aria-hidden="true">{teken}</span> {naam}: <strong>{aantalVan(soort)}</strong>
          </li>
        ))}
      </ul>
      {SOORTEN.map(([soort, naam, teken]) => {
        const deze = stappen.filter((stap) => stap.soort === soort);
        return deze.length === 0 ? null : (
          <details key={soort} open={soort !== 'VERDWENEN'}>
            <summary>
              <span aria-hidden="true">{teken}</span> {naam} ({aantalVan(soort)})
            </summary>
            <ul className="rk-lijst">
              {deze.map(({ activiteit, zin }) => (
                <li key={activiteit}>{zin}</li>
              ))}
            </ul>
            {deze.length < aantalVan(soort) ? (
              <p className="rk-noot">
                De eerste {deze.length} van {aantalVan(soort)}.
              </p>
            ) : null}
          </details>
        );
      })}
      {aliassen.length === 0 ? null : (
        <p>
          Deze namen worden onthouden:{' '}
          {aliassen.map(({ tekst, gremium }) => `“${tekst}” is ${gremium}`).join('; ')}.
        </p>
      )}
    </>
  );
}
