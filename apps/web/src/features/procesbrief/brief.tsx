import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ProcesbriefDocument, type ProcesbriefQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';

type Inhoud = ProcesbriefQuery['procesbrief'];

/** What belongs into one letter, as readable text; to be printed as it stands. */
export function Brief({ nummer }: { readonly nummer: number }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: ProcesbriefDocument,
    variables: { traject, nummer, peildatum, bekend },
  });
  return (
    <Antwoord wat="De procesbrief" antwoord={antwoord}>
      {({ procesbrief: brief }) => (
        <article className="rk-brief">
          <Trajectkop
            titel={`Procesbrief ${String(brief.nummer)}`}
            peildatum={brief.peildatum}
            label={brief.traject.label}
          />
          <p>{termijn(brief)}</p>
          <StandVanZaken mijlpalen={brief.mijlpalen} />
          <KomendeData data={brief.komendeData} />
          <ZonderDatum activiteiten={brief.zonderDatum} />
          <PerGemeente gemeenten={brief.gemeenten} />
        </article>
      )}
    </Antwoord>
  );
}

function termijn({ venster, dagenTotEinde, volgendeBrief }: Inhoud): string {
  const wanneer = venster === null ? 'Deze brief heeft nog geen week.' : `Te versturen in ${venster.tekst}.`;
  const nog = dagenTotEinde === null || dagenTotEinde < 0 ? '' : ` Nog ${String(dagenTotEinde)} dagen.`;
  return `${wanneer}${nog}${volgendeBrief === null ? '' : ` De volgende brief volgt in ${volgendeBrief.tekst}.`}`;
}

function StandVanZaken({ mijlpalen }: Pick<Inhoud, 'mijlpalen'>): ReactNode {
  return (
    <section aria-labelledby="stand">
      <h2 id="stand" className="utrecht-heading-2">
        Stand van zaken
      </h2>
      <ul className="rk-lijst">
        {mijlpalen.map(({ nummer, naam, besloten, totaal, prognose, bepalendeGemeenten }) => (
          <li key={nummer}>
            <strong>{naam}</strong>: {besloten} van {totaal} raden hebben besloten. Naar verwachting klaar{' '}
            {prognose.tekst}
            {bepalendeGemeenten.length === 0
              ? ''
              : ` (bepalend: ${bepalendeGemeenten.map((gemeente) => gemeente.naam).join(', ')})`}
            .
          </li>
        ))}
      </ul>
    </section>
  );
}

function KomendeData({ data }: { readonly data: Inhoud['komendeData'] }): ReactNode {
  return (
    <section aria-labelledby="data">
      <h2 id="data" className="utrecht-heading-2">
        Aankomende data
      </h2>
      <ul className="rk-lijst">
        {data.map(({ wanneer, wat, gemeente }, plaats) => (
          <li key={`${wanneer.van}-${String(plaats)}`}>
            <strong>{wanneer.tekst}</strong>: {wat}
            {gemeente === null ? '' : ` (${gemeente.naam})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ZonderDatum({ activiteiten }: { readonly activiteiten: Inhoud['zonderDatum'] }): ReactNode {
  if (activiteiten.length === 0) return null;
  return (
    <section aria-labelledby="zonder">
      <h2 id="zonder" className="utrecht-heading-2">
        Nog te plannen
      </h2>
      <ul className="rk-lijst">
        {activiteiten.map(({ code, naam, datum }) => (
          <li key={code}>
            {naam}: {datum.tekst}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PerGemeente({ gemeenten }: Pick<Inhoud, 'gemeenten'>): ReactNode {
  return (
    <section aria-labelledby="per-gemeente">
      <h2 id="per-gemeente" className="utrecht-heading-2">
        Per gemeente
      </h2>
      {gemeenten.map(({ gemeente, mijlpaal, stuk, stations }) => (
        <section
          key={`${gemeente.code}-${String(mijlpaal)}`}
          aria-label={`${gemeente.naam}, mijlpaal ${String(mijlpaal)}`}
        >
          <h3 className="utrecht-heading-3">{gemeente.naam}</h3>
          <p>{stuk.uitleg}</p>
          <ul className="rk-lijst">
            {stations.map(({ behandeling, gremium, prognose }) => (
              <li key={behandeling}>
                {gremium.naam}: {prognose.tekst}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
