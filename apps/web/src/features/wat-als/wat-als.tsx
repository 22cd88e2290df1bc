import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { WatAlsDocument, WatAlsKeuzesDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { useSessie } from '../../sessie/sessie.js';
import { Effecten } from './effecten.js';
import { Keuze } from './keuze.js';
import { maatregelUit } from './maatregel.js';
import { Waarschuwingverschil } from './waarschuwingverschil.js';

/** Wat als: one measure on top of the facts, and what it changes for everybody. Nothing is recorded. */
export default function WatAls(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { vandaag } = useSessie();
  const [adres] = useSearchParams();
  const maatregel = maatregelUit(adres);
  const keuzes = useQuery({ query: WatAlsKeuzesDocument, variables: { traject, peildatum, bekend } });
  const antwoord = useQuery({
    query: WatAlsDocument,
    variables: { traject, maatregel: maatregel ?? {}, peildatum, bekend },
    pause: maatregel === null,
  });
  const [geweigerd] = maatregel === null ? [] : (antwoord[0].data?.watAls.geweigerd ?? []);
  return (
    <Antwoord wat="De keuze" antwoord={keuzes}>
      {(data) => (
        <>
          <Trajectkop titel="Wat als?" peildatum={peildatum ?? vandaag} label={data.traject.label} />
          <p>Probeer een maatregel en zie wat zij bij iedereen verandert. Er wordt niets vastgelegd.</p>
          <Keuze keuzes={data} geweigerd={geweigerd} />
          {maatregel === null ? (
            <Leeg>
              Kies een maatregel, waar zij over gaat en een dag. Daarna staan hier de gevolgen voor elke
              gemeente.
            </Leeg>
          ) : geweigerd !== undefined ? (
            <Leeg>Zo kan deze maatregel niet: bij het veld staat waarom.</Leeg>
          ) : (
            <Antwoord wat="Wat er zou veranderen" antwoord={antwoord}>
              {({ watAls }) => (
                <>
                  <Effecten uitkomst={watAls} />
                  <Waarschuwingverschil uitkomst={watAls} />
                </>
              )}
            </Antwoord>
          )}
        </>
      )}
    </Antwoord>
  );
}
