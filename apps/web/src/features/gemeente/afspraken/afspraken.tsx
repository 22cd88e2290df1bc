import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AfsprakenDocument, type AfsprakenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { STROOK } from '../../../teksten/strook.js';

/** The local rules of one gemeente, its raadscycli, and the days it shares with another traject. */
export function Afspraken({ gemeente }: { readonly gemeente: string }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({ query: AfsprakenDocument, variables: { traject, peildatum, bekend } });
  return (
    <section className="rk-strook" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        {STROOK.uwAfspraken}
      </h2>
      <Antwoord wat={STROOK.uwAfspraken} antwoord={antwoord}>
        {({ stationsregels, cycli, gedeeldeAvonden }) => (
          <>
            <Lijst
              kop={STROOK.regels}
              leeg={STROOK.geenRegels}
              regels={stationsregels
                .filter((regel) => regel.gemeente === gemeente || regel.gemeente === null)
                .map(regelzin)}
            />
            <Lijst
              kop={STROOK.cycli}
              leeg={STROOK.geenCycli}
              regels={cycli
                .filter((cyclus) => cyclus.gemeente?.code === gemeente)
                .map(({ code, voorbeeld, vergaderingen }) =>
                  metLabel(
                    `${code}: ${vergaderingen.map(({ vergadering }) => vergadering.tekst).join(', ')}`,
                    voorbeeld,
                  ),
                )}
            />
            <Lijst
              kop={STROOK.avonden}
              leeg={STROOK.geenAvonden}
              regels={gedeeldeAvonden
                .filter((avond) => avond.gemeente.code === gemeente)
                .map(({ tekst, stukken }) =>
                  metLabel(
                    tekst,
                    stukken.some(({ voorbeeld }) => voorbeeld),
                  ),
                )}
            />
          </>
        )}
      </Antwoord>
    </section>
  );
}

interface Lijsteigenschappen {
  readonly kop: string;
  readonly leeg: string;
  readonly regels: readonly string[];
}

function Lijst({ kop, leeg, regels }: Lijsteigenschappen): ReactNode {
  return (
    <>
      <h3 className="utrecht-heading-4">{kop}</h3>
      {regels.length === 0 ? (
        <p>{leeg}</p>
      ) : (
        <ul className="rk-lijst">
          {regels.map((regel) => (
            <li key={regel}>
              <Datumtekst>{regel}</Datumtekst>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Regel = AfsprakenQuery['stationsregels'][number];

/** What a local rule asks, as one line with its source. */
function regelzin(regel: Regel): string {
  const { station, dagen, telling, toetswerkdagen, na, minimaalDagen, weken, weekdag, bijSluiting, bron } =
    regel;
  const delen = [
    dagen === null ? null : STROOK.regel.verwerking(dagen, telling === 'werkdagen'),
    toetswerkdagen === 0 ? null : STROOK.regel.toets(toetswerkdagen),
    na === null || minimaalDagen === null || minimaalDagen === 0
      ? null
      : STROOK.regel.tussen(na, minimaalDagen),
    na === null || weken === null || weekdag === null ? null : STROOK.regel.week(weken, weekdag, na),
    bijSluiting === 'volgende-werkdag' ? STROOK.regel.wijktUit : null,
  ].filter((deel) => deel !== null);
  const voorWie = regel.gemeente === null ? ` (${STROOK.alleGemeenten})` : '';
  return `${station}${voorWie}: ${[...delen, bron].join('; ')}`;
}

/** What rests on an invented calendar says so. */
function metLabel(tekst: string, voorbeeld: boolean): string {
  return voorbeeld ? `${tekst} (${STROOK.voorbeeld})` : tekst;
}
