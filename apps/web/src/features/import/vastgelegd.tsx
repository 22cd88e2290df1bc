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
import { Schuiftabel } from '../../onderdelen/schuiftabel.js';
import { IMPORT } from '../../teksten/import.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Bevinding } from './bevinding.js';

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
        ? { gelukt: true, melding: [IMPORT.vastgelegd.beslist, ...beslist.gevolgen].join(' ') }
        : uitslagVan(beslist, error),
    );
  };
  return (
    <Antwoord wat={IMPORT.vastgelegd.wat} antwoord={antwoord}>
      {({ bevindingen: lijst, traject: { versie, activiteiten } }) => (
        <section aria-labelledby="bevindingen">
          <h2 id="bevindingen" className="utrecht-heading-2">
            {IMPORT.vastgelegd.kop}
            {lijst.editie === null ? '' : IMPORT.vastgelegd.van(lijst.editie, lijst.bestand ?? '')}
          </h2>
          <div className="rk-filters">
            <Adreskeuze
              naam="status"
              label={TEKSTEN.status}
              alles={TEKSTEN.alle}
              keuzes={Object.entries(IMPORT.bevinding.statussen)}
            />
          </div>
          <Meldregel uitslag={uitslag} />
          {lijst.totaal > 0 ? null : (
            <Leeg>{lijst.editie === null ? IMPORT.vastgelegd.nogNiets : IMPORT.bevindingen.geenGekozen}</Leeg>
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
  if (rijen.length === 0) return <p className="rk-noot">{IMPORT.vastgelegd.zonderRij}</p>;
  return (
    <Schuiftabel naam={IMPORT.vastgelegd.gedrukt} koppen={IMPORT.vastgelegd.koppen}>
      {rijen.map(({ code, weekTekst, datumTekst, wat, wie, opmerkingen }) => (
        <tr key={code} className="utrecht-table__row">
          {[code, weekTekst, datumTekst, wat, wie, opmerkingen].map((cel, plaats) => (
            <td key={`${code}-${String(plaats)}`} className="utrecht-table__cell">
              {cel}
            </td>
          ))}
        </tr>
      ))}
    </Schuiftabel>
  );
}

/** What the address says, where that is a status. */
function statusUit(tekst: string | null): Bevindingstatus | null {
  return tekst === 'OPEN' || tekst === 'AANVAARD' || tekst === 'VERWORPEN' ? tekst : null;
}
