import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { type TrajectgegevensQuery, VoegStukversieToeDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { Veld } from '../../../onderdelen/veld.js';
import { WENSEN } from '../../../teksten/wensen.js';
import { vingerafdrukVan } from './vingerafdruk.js';

interface Eigenschappen {
  readonly gegevens: TrajectgegevensQuery['traject'];
}

/** A new version of a stuk: everybody decides again, on this one. */
export function Versieformulier({ gegevens: { mijlpalen, versie: huidig } }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const keuzes = mijlpalen.map(({ nummer, naam }) => [String(nummer), `${String(nummer)}. ${naam}`] as const);
  const [mijlpaal, zetMijlpaal] = useState<string>(keuzes[0]?.[0] ?? '');
  const { versie, begin, rond } = useBegonnen(huidig);
  const [, voegToe] = useMutation(VoegStukversieToeDocument);

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const document = formulier.get('document');
    const { data, error } = await voegToe({
      input: {
        traject,
        mijlpaal: Number(mijlpaal),
        naam: tekstUit(formulier, 'naam'),
        hash: document instanceof Blob ? await vingerafdrukVan(document) : '',
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.voegStukversieToe, error));
  };
  return (
    <>
      <p>{WENSEN.nieuweVersie.uitleg}</p>
      <Formulier
        naam={WENSEN.nieuweVersie.formulier}
        knop={WENSEN.nieuweVersie.legVast}
        stuur={stuur}
        bijInvullen={begin}
      >
        <Keuzeveld
          label={WENSEN.nieuweVersie.mijlpaal}
          naam="mijlpaal"
          keuzes={keuzes}
          gekozen={mijlpaal}
          zet={zetMijlpaal}
        />
        <Invoerveld label={WENSEN.nieuweVersie.naam} naam="naam" />
        <Veld label={WENSEN.nieuweVersie.document} plaats="hash">
          {(id, melding) => (
            <input
              id={id}
              type="file"
              name="document"
              className="utrecht-textbox utrecht-textbox--html-input"
              required
              aria-invalid={melding !== undefined}
              aria-describedby={melding}
            />
          )}
        </Veld>
      </Formulier>
    </>
  );
}
