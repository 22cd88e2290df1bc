import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  BeslisBevindingDocument,
  type Bevindingbesluit,
  type Bevindingstatus,
  VastgelegdeBevindingenDocument,
  type VastgelegdeBevindingenQuery,
} from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Bladeren, PER_BLADZIJDE } from '../../onderdelen/bladeren.js';
import { Meldregel } from '../../onderdelen/meldregel.js';
import { type Uitslag, uitslagVan } from '../../onderdelen/uitslag.js';
import { Bevinding, STATUS } from './bevinding.js';

type Activiteit = VastgelegdeBevindingenQuery['traject']['activiteiten'][number];

/** What the last recorded import found, with the printed rows beside it; each is decided about by itself. */
export function VastgelegdeBevindingen(): ReactNode {
  const { traject, peildatum, bekend, zet } = useWeergave();
  const [zoek] = useSearchParams();
  const overslaan = Number(zoek.get('vanaf') ?? 0);
  const gekozen = zoek.get('bevinding');
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [, beslisBevinding] = useMutation(BeslisBevindingDocument);
  const antwoord = useQuery({
    query: VastgelegdeBevindingenDocument,
    variables: { traject, peildatum, bekend, overslaan, status: statusUit(zoek.get('status')) },
  });
  const beslis = async (bevinding: string, besluit: Bevindingbesluit, versie: number): Promise<void> => {
    const { data, error } = await beslisBevinding({
      input: { traject, bevinding, besluit, sleutel: crypto.randomUUID(), verwachteVersie: versie },
    });
    const beslist = data?.beslisBevinding;
    zetUitslag(
      beslist?.__typename === 'BevindingBeslist'
        ? { gelukt: true, melding: ['Vastgelegd.', ...beslist.gevolgen].join(' ') }
        : uitslagVan(beslist, error),
    );
  };
  return (
    <Antwoord wat="De lijst van bevindingen" antwoord={antwoord}>
      {({ bevindingen: lijst, traject: { versie, activiteiten } }) => (
        <section aria-labelledby="bevindingen">
          <h2 id="bevindingen" className="utrecht-heading-2">
            Bevindingen
            {lijst.editie === null ? '' : ` van editie ${String(lijst.editie)}, ${lijst.bestand ?? ''}`}
          </h2>
          <Adreskeuze naam="status" label="Status" alles="Alle" keuzes={Object.entries(STATUS)} />
          <Meldregel uitslag={uitslag} />
          {lijst.totaal > 0 ? null : (
            <Leeg>
              {lijst.editie === null
                ? 'Er is nog geen planning ingelezen. Kies “Een document lezen”.'
                : 'Geen bevinding past bij deze keuze. Kies “Alle”.'}
            </Leeg>
          )}
          <ul className="rk-bevindingen">
            {lijst.bevindingen.map((bevinding) => (
              <Bevinding
                key={bevinding.sleutel}
                bevinding={bevinding}
                gekozen={bevinding.sleutel === gekozen}
                kies={() => zet({ bevinding: bevinding.sleutel === gekozen ? '' : bevinding.sleutel })}
                kanTerug={false}
                beslis={(besluit) => {
                  if (besluit !== null) void beslis(bevinding.sleutel, besluit, versie);
                }}
              >
                {bevinding.sleutel === gekozen ? (
                  <Gedrukt
                    activiteiten={activiteiten.filter(({ code }) => bevinding.activiteiten.includes(code))}
                  />
                ) : null}
              </Bevinding>
            ))}
          </ul>
          <Bladeren totaal={lijst.totaal} overslaan={overslaan} getoond={PER_BLADZIJDE} />
        </section>
      )}
    </Antwoord>
  );
}

/** The rows as the document printed them. */
function Gedrukt({ activiteiten }: { readonly activiteiten: readonly Activiteit[] }): ReactNode {
  const rijen = activiteiten.flatMap(({ rijen: eigen }) => eigen);
  if (rijen.length === 0)
    return <p className="rk-noot">Deze bevinding gaat niet over één rij van het plan.</p>;
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label="De rijen zoals gedrukt">
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {['Rij', 'Week', 'Datum', 'Wat', 'Wie', 'Opmerkingen'].map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rijen.map(({ code, weekTekst, datumTekst, wat, wie, opmerkingen }) => (
            <tr key={code} className="utrecht-table__row">
              {[code, weekTekst, datumTekst, wat, wie, opmerkingen].map((cel, plaats) => (
                <td key={`${code}-${String(plaats)}`} className="utrecht-table__cell">
                  {cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the address says, where that is a status. */
function statusUit(tekst: string | null): Bevindingstatus | null {
  return tekst === 'OPEN' || tekst === 'AANVAARD' || tekst === 'VERWORPEN' ? tekst : null;
}
