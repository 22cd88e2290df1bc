import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { GevolgVanNeeDocument, type GevolgVanNeeQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { STROOK } from '../../../teksten/strook.js';

interface Eigenschappen {
  readonly mijlpaal: number;
  readonly gemeente: string;
}

/** What a refusal of each own gremium would do: asked for only when somebody wants to know. */
export function Nee({ mijlpaal, gemeente }: Eigenschappen): ReactNode {
  return (
    <OpVraag vraag={STROOK.watDoetNee} over={STROOK.voorMijlpaal(mijlpaal)}>
      <Gevolgen mijlpaal={mijlpaal} gemeente={gemeente} />
    </OpVraag>
  );
}

function Gevolgen({ mijlpaal, gemeente }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: GevolgVanNeeDocument,
    variables: { traject, mijlpaal, gemeente, peildatum, bekend },
  });
  return (
    <Antwoord wat={STROOK.neeWat} antwoord={antwoord}>
      {({ gevolgVanNee }) =>
        gevolgVanNee.length === 0 ? (
          <p>{STROOK.geenNee}</p>
        ) : (
          gevolgVanNee.map((nee) => <VanGremium key={nee.gremium.naam} nee={nee} />)
        )
      }
    </Antwoord>
  );
}

/** The consequences in words, with the source of each on demand. */
function VanGremium({
  nee: { gremium, houdtTegen, gevolgen },
}: {
  readonly nee: GevolgVanNeeQuery['gevolgVanNee'][number];
}): ReactNode {
  return (
    <>
      <h3 className="utrecht-heading-4">{gremium.naam}</h3>
      <p>
        <strong>{houdtTegen ? STROOK.houdtTegen : STROOK.houdtNietTegen}</strong>
      </p>
      <ul className="rk-lijst">
        {gevolgen.map(({ zin }) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <OpVraag vraag={STROOK.waarStaatDat} over={STROOK.over(gremium.naam)}>
        <ul className="rk-lijst rk-noot">
          {gevolgen.map(({ zin, bron }) => (
            <li key={zin}>
              <strong>{bron}</strong>: {zin}
            </li>
          ))}
        </ul>
      </OpVraag>
    </>
  );
}
