import { type FormEvent, type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  LegAanleveringVastDocument,
  LegBesluitVastDocument,
  type RecordAanleveringInput,
  type Uitkomst,
} from '../../api/documenten.js';
import { useBevestiging } from '../../kader/bevestiging.js';
import { Veld } from '../../onderdelen/veld.js';
import { useSessie } from '../../sessie/sessie.js';
import { GEMEENTE } from '../../teksten/gemeente.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import type { Routestation } from './route/station.js';
import { UITKOMSTEN } from './uitkomsten.js';
import { type Uitslag, uitslagVan } from '../../onderdelen/uitslag.js';
import { useIntrekken } from './intrekken.js';

interface Eigenschappen {
  readonly station: Routestation;
  readonly gemeente: string;
}

/** What a secretary or griffier can record about the next body of the own strook. */
export function Vastleggen({ station, gemeente }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const { identiteit, vandaag } = useSessie();
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  // The versie on the screen when the reader began: what others record meanwhile must not pass unseen.
  const [begonnenBij, zetBegonnenBij] = useState<number | null>(null);
  const [, legBesluitVast] = useMutation(LegBesluitVastDocument);
  const [, legAanleveringVast] = useMutation(LegAanleveringVastDocument);
  const bevestig = useBevestiging();
  const trekIn = useIntrekken();
  if (identiteit.gemeente !== gemeente) return null;

  const stuur = async (wat: string, input: RecordAanleveringInput): Promise<Uitslag> => {
    if (wat === 'AANGELEVERD') {
      const { data, error } = await legAanleveringVast({ input });
      return uitslagVan(data?.recordAanlevering, error);
    }
    const { data, error } = await legBesluitVast({ input: { ...input, uitkomst: wat as Uitkomst } });
    return uitslagVan(data?.recordBesluit, error);
  };
  const bewaar = async (formulier: FormData): Promise<void> => {
    const gemeenschappelijk = {
      traject,
      gemeente,
      mijlpaal: station.mijlpaal,
      station: station.station,
      dag: tekstUit(formulier, 'dag'),
      sleutel: crypto.randomUUID(),
      verwachteVersie: begonnenBij ?? station.versie,
    };
    const wat = tekstUit(formulier, 'wat');
    const nieuw = await stuur(wat, gemeenschappelijk);
    zetUitslag(nieuw);
    const { versie } = nieuw;
    if (versie !== undefined && wat === 'AANGELEVERD') {
      bevestig({
        tekst: GEMEENTE.vastleggen.aangeleverd(station.gremium.naam),
        ongedaan: () => trekIn({ ...gemeenschappelijk, verwachteVersie: versie }, station.gremium.naam),
      });
    }
    if (nieuw.gelukt || nieuw.verouderd === true) zetBegonnenBij(null);
  };
  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void bewaar(new FormData(gebeurtenis.currentTarget));
  };
  return (
    <form
      className="rk-vastleggen"
      aria-label={GEMEENTE.vastleggen.formulier(station.gremium.naam, station.mijlpaal)}
      onSubmit={verstuur}
      onChange={() => zetBegonnenBij(begonnenBij ?? station.versie)}
    >
      <Veld label={GEMEENTE.vastleggen.watGebeurde(station.gremium.naam)}>
        {(id) => (
          <select
            id={id}
            name="wat"
            className="utrecht-select utrecht-select--html-select"
            defaultValue="AANGELEVERD"
          >
            {UITKOMSTEN.map(([waarde, tekst]) => (
              <option key={waarde} value={waarde}>
                {tekst}
              </option>
            ))}
          </select>
        )}
      </Veld>
      <Veld label={GEMEENTE.vastleggen.opWelkeDag}>
        {(id) => (
          <input
            id={id}
            type="date"
            name="dag"
            required
            defaultValue={vandaag}
            className="utrecht-textbox utrecht-textbox--html-input"
          />
        )}
      </Veld>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {TEKSTEN.legVast}
      </button>
      <p role="status" className={uitslag?.gelukt === false ? 'rk-fout' : ''}>
        {uitslag?.melding}
      </p>
    </form>
  );
}

function tekstUit(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam);
  return typeof waarde === 'string' ? waarde : '';
}
