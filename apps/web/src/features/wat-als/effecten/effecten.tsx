import {
  type WatAls,
  formatMoment,
  ingangsdatumverschil,
  strookverschillen,
  verklaarIngangsdatum,
} from '@routekaart/route';
import type { Gemeente } from '@routekaart/traject';
import { type ReactNode, useState } from 'react';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import { type Verschil, isGelijk, verschilbeeldVan } from './verschil.js';

/** How many gemeenten stand in the table at once, those that change first. */
const PAGINA = 25;
/** How many gemeenten are named in the sentence; more of them are counted. */
const GENOEMD = 7;

type Strook = ReturnType<typeof strookverschillen>[number];

/** What the measures do in every gemeente, now and then side by side, and to the ingangsdatum. */
export function Effecten({ watAls }: { readonly watAls: WatAls }): ReactNode {
  const { mijlpalen, gemeenten } = watAls.voor.stand;
  const perGemeente = groepeer(strookverschillen(watAls));
  const [aantal, zetAantal] = useState(PAGINA);
  const anders = (een: Gemeente): boolean =>
    (perGemeente.get(een.code) ?? []).some((verschil) => !isGelijk(verschil));
  const geraakt = gemeenten.filter(anders);
  const volgorde =
    gemeenten.length <= PAGINA ? gemeenten : [...geraakt, ...gemeenten.filter((een) => !anders(een))];
  return (
    <section aria-labelledby="effecten">
      <h2 id="effecten" className="utrecht-heading-2">
        {WAT_ALS.effecten.kop}
      </h2>
      <p role="status">{samenvattingVan(geraakt)}</p>
      <Ingangsdatum watAls={watAls} />
      <div className="rk-schuif" tabIndex={0} role="region" aria-label={WAT_ALS.effecten.tabel}>
        <table className="utrecht-table rk-zevenluik">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col" className="utrecht-table__header-cell">
                {TEKSTEN.gemeente}
              </th>
              {mijlpalen.map(({ nummer }) => (
                <th key={nummer} scope="col" className="utrecht-table__header-cell">
                  {WAT_ALS.effecten.mijlpaal(nummer)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {volgorde.slice(0, aantal).map(({ code, naam }) => (
              <tr key={code} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {naam}
                </th>
                {mijlpalen.map(({ nummer }) => (
                  <td key={nummer} className="utrecht-table__cell">
                    {(perGemeente.get(code) ?? [])
                      .filter(({ mijlpaal }) => mijlpaal === nummer)
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
      {volgorde.length <= aantal ? null : (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          onClick={() => zetAantal(aantal + PAGINA)}
        >
          {WAT_ALS.effecten.toonMeer(volgorde.length - aantal)}
        </button>
      )}
    </section>
  );
}

function Effect({ verschil }: { readonly verschil: Verschil }): ReactNode {
  const { soort, woord } = verschilbeeldVan(verschil);
  const { voor, na } = verschil;
  return (
    <div className={`rk-cel rk-cel--${soort}`}>
      <span className="rk-cel__kop">{woord}</span>
      <span>
        <Datumtekst>{WAT_ALS.effecten.nu(formatMoment(voor))}</Datumtekst>
      </span>
      {isGelijk(verschil) || na === null ? null : <span>{WAT_ALS.effecten.dan(formatMoment(na))}</span>}
    </div>
  );
}

function Ingangsdatum({ watAls }: { readonly watAls: WatAls }): ReactNode {
  const { voor, na } = ingangsdatumverschil(watAls);
  const [nu, dan] = [verklaarIngangsdatum(voor), verklaarIngangsdatum(na)];
  return (
    <p>
      <strong>{WAT_ALS.effecten.ingangsdatum}</strong>{' '}
      <Datumtekst>
        {nu === dan ? WAT_ALS.effecten.ingangsdatumGelijk(nu) : WAT_ALS.effecten.ingangsdatumAnders(nu, dan)}
      </Datumtekst>
    </p>
  );
}

function groepeer(stroken: readonly Strook[]): ReadonlyMap<string, readonly Strook[]> {
  const perGemeente = new Map<string, Strook[]>();
  for (const strook of stroken) {
    const eerdere = perGemeente.get(strook.gemeente);
    if (eerdere === undefined) perGemeente.set(strook.gemeente, [strook]);
    else eerdere.push(strook);
  }
  return perGemeente;
}

/** Whom it touches, read aloud whenever the answer changes. */
function samenvattingVan(geraakt: readonly Gemeente[]): string {
  if (geraakt.length === 0) return WAT_ALS.effecten.niemand;
  return geraakt.length > GENOEMD
    ? WAT_ALS.effecten.aantal(geraakt.length)
    : WAT_ALS.effecten.bij(geraakt.map(({ naam }) => naam).join(', '));
}
