import { dagVan } from '@routekaart/kalender';
import type { Moment } from '@routekaart/route';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { VergelijkScenariosDocument, type VergelijkScenariosQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import { verschuivingen } from '../effecten/verschil.js';

type Uitkomsten = VergelijkScenariosQuery['vergelijkScenarios'];
type Uitkomst = Uitkomsten[number]['uitkomst'];
type Strook = Uitkomst['stroken'][number];

/** How many gemeenten are laid side by side: those in which any scenario changes something. */
const HOOGSTENS = 40;

/** Two to four kept scenarios side by side, each beside today. */
export function Vergelijking({ scenarios }: { readonly scenarios: readonly string[] }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: VergelijkScenariosDocument,
    variables: { traject, scenarios, peildatum, bekend },
  });
  return (
    <section aria-label={SCENARIOS.vergelijking.sectie}>
      <h3 className="utrecht-heading-3">{SCENARIOS.vergelijking.kop}</h3>
      <Antwoord wat={SCENARIOS.vergelijking.wat} antwoord={antwoord}>
        {({ vergelijkScenarios }) => <Vergelijktabel uitkomsten={vergelijkScenarios} />}
      </Antwoord>
    </section>
  );
}

function Vergelijktabel({ uitkomsten }: { readonly uitkomsten: Uitkomsten }): ReactNode {
  const rijen = rijenVan(uitkomsten);
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={SCENARIOS.vergelijking.tabel}>
      <table className="utrecht-table rk-zevenluik">
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col" className="utrecht-table__header-cell">
              {SCENARIOS.vergelijking.watKop}
            </th>
            {uitkomsten.map(({ scenario: { code, naam } }) => (
              <th key={code} scope="col" className="utrecht-table__header-cell">
                {code}. {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          <Rij
            kop={SCENARIOS.vergelijking.ingangsdatum}
            cellen={uitkomsten.map(({ uitkomst }) => uitkomst.ingangsdatumNa?.uitleg)}
          />
          <Rij
            kop={SCENARIOS.vergelijking.waarschuwingen}
            cellen={uitkomsten.map(({ uitkomst }) => waarschuwingenIn(uitkomst))}
          />
          {uitkomsten.every(({ uitkomst }) => uitkomst.geweigerd.length === 0) ? null : (
            <Rij
              kop={SCENARIOS.vergelijking.kanNiet}
              cellen={uitkomsten.map(({ uitkomst }) =>
                uitkomst.geweigerd.map(({ melding }) => melding).join(' '),
              )}
            />
          )}
          {rijen.slice(0, HOOGSTENS).map(({ kop, stroken }) => (
            <Rij key={kop} kop={kop} cellen={stroken.map(verschilIn)} />
          ))}
        </tbody>
      </table>
      {rijen.length === 0 ? <p>{SCENARIOS.vergelijking.geen}</p> : null}
      {rijen.length <= HOOGSTENS ? null : <p>{SCENARIOS.vergelijking.enNog(rijen.length - HOOGSTENS)}</p>}
    </div>
  );
}

function Rij({
  kop,
  cellen,
}: {
  readonly kop: string;
  readonly cellen: readonly (string | undefined)[];
}): ReactNode {
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell">
        {kop}
      </th>
      {cellen.map((tekst, plaats) => (
        <td key={plaats} className="utrecht-table__cell">
          {tekst}
        </td>
      ))}
    </tr>
  );
}

interface Strookrij {
  readonly kop: string;
  readonly stroken: readonly (Strook | undefined)[];
}

/** The stroken that any of them changes. */
function rijenVan(uitkomsten: Uitkomsten): readonly Strookrij[] {
  const perStrook = new Map<string, (Strook | undefined)[]>();
  for (const [plaats, { uitkomst }] of uitkomsten.entries()) {
    for (const strook of uitkomst.stroken) {
      const kop = SCENARIOS.vergelijking.strook(strook.gemeente.naam, strook.mijlpaal);
      const rij = perStrook.get(kop) ?? Array.from({ length: uitkomsten.length }, () => undefined);
      rij[plaats] = strook;
      perStrook.set(kop, rij);
    }
  }
  return [...perStrook]
    .map(([kop, stroken]) => ({ kop, stroken }))
    .filter(({ stroken }) => stroken.some((een) => een !== undefined && een.voor.tekst !== een.na?.tekst));
}

function verschilIn(strook: Strook | undefined): string {
  if (strook === undefined) return '';
  const { voor, na } = strook;
  if (na === null) return WAT_ALS.verschil.doetNietMee;
  if (voor.tekst === na.tekst) return `= ${voor.tekst}`;
  const verschil = verschuivingen(momentVan(voor), momentVan(na)).join(', ');
  return verschil === ''
    ? SCENARIOS.vergelijking.nu(na.tekst, voor.tekst)
    : SCENARIOS.vergelijking.dan(na.tekst, verschil, voor.tekst);
}

function momentVan({ vroegst, laatst }: Strook['voor']): Moment {
  return {
    vroegst: vroegst === null ? null : dagVan(vroegst),
    laatst: laatst === null ? null : dagVan(laatst),
  };
}

function waarschuwingenIn({ verschenen, verdwenen, gewijzigd }: Uitkomst): string {
  return SCENARIOS.vergelijking.aantallen(verdwenen.length, verschenen.length, gewijzigd.length);
}
