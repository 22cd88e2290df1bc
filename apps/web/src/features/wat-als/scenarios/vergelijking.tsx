import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { VergelijkScenariosDocument, type VergelijkScenariosQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';

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
    <section aria-label="Scenario’s naast elkaar">
      <h3 className="utrecht-heading-3">Naast elkaar</h3>
      <Antwoord wat="De vergelijking" antwoord={antwoord}>
        {({ vergelijkScenarios }) => <Vergelijktabel uitkomsten={vergelijkScenarios} />}
      </Antwoord>
    </section>
  );
}

function Vergelijktabel({ uitkomsten }: { readonly uitkomsten: Uitkomsten }): ReactNode {
  const rijen = rijenVan(uitkomsten);
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label="Tabel van scenario’s">
      <table className="utrecht-table rk-zevenluik">
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col" className="utrecht-table__header-cell">
              Wat
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
            kop="Ingangsdatum"
            cellen={uitkomsten.map(({ uitkomst }) => uitkomst.ingangsdatumNa?.uitleg)}
          />
          <Rij kop="Waarschuwingen" cellen={uitkomsten.map(({ uitkomst }) => waarschuwingenIn(uitkomst))} />
          {uitkomsten.every(({ uitkomst }) => uitkomst.geweigerd.length === 0) ? null : (
            <Rij
              kop="Kan niet (meer)"
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
      {rijen.length === 0 ? <p>Geen van deze scenario’s verandert bij een gemeente een datum.</p> : null}
      {rijen.length <= HOOGSTENS ? null : <p>En nog {rijen.length - HOOGSTENS} andere.</p>}
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
      const kop = `${strook.gemeente.naam}, mijlpaal ${String(strook.mijlpaal)}`;
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
  const { voor, na, dagen } = strook;
  if (na === null) return '✕ doet niet meer mee';
  if (voor.tekst === na.tekst) return `= ${voor.tekst}`;
  if (dagen === null || dagen === 0) return `${na.tekst} (nu ${voor.tekst})`;
  const verschil = dagen < 0 ? `▼ ${formatDagen(-dagen)} eerder` : `▲ ${formatDagen(dagen)} later`;
  return `${na.tekst}: ${verschil} dan ${voor.tekst}`;
}

function waarschuwingenIn({ verschenen, verdwenen }: Uitkomst): string {
  return `− ${String(verdwenen.length)} verdwijnen, + ${String(verschenen.length)} erbij`;
}
