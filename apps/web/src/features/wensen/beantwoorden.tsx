import { type FormEvent, type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { StukversiesDocument, type WensFragment } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Meldregel } from '../../onderdelen/meldregel.js';
import { Tekstveld } from '../../onderdelen/tekstveld.js';
import { Veld } from '../../onderdelen/veld.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { WENSEN } from '../../teksten/wensen.js';
import type { Wensbediening } from './gebruik-wensen.js';
import { stappenVoor } from './status.js';

interface Eigenschappen {
  readonly gekozen: readonly WensFragment[];
  readonly bediening: Wensbediening;
  readonly klaar: () => void;
}

/** What is done with the chosen wensen. Only the steps that all of them allow are offered. */
export function Beantwoorden({ gekozen, bediening, klaar }: Eigenschappen): ReactNode {
  const [keuze, zetKeuze] = useState('');
  const [reden, zetReden] = useState('');
  const [versie, zetVersie] = useState('');
  const [naam, zetNaam] = useState('');
  const { uitslag, beantwoord, cluster } = bediening;
  const ids = gekozen.map(({ id }) => id);
  const stappen = stappenVoor(gekozen.map(({ status }) => status));
  const stap = stappen.find((een) => een.stap === keuze) ?? stappen[0];
  const mijlpaal = gekozen[0]?.mijlpaal ?? 0;

  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (stap === undefined) return;
    const verwerktIn =
      stap.stap === 'VERWERKEN' && versie !== '' ? { mijlpaal, nummer: Number(versie) } : null;
    const input = { stap: stap.stap, reden: reden.trim() === '' ? null : reden.trim(), verwerktIn };
    void beantwoord(ids, input).then((gelukt) => {
      if (gelukt) klaar();
    });
  };
  const zetBijElkaar = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void cluster(ids, naam.trim() === '' ? null : naam.trim()).then((gelukt) => {
      if (gelukt) klaar();
    });
  };
  return (
    <section className="rk-wensactie" aria-label={WENSEN.beantwoorden.sectie}>
      <p>
        <strong>
          {gekozen.length === 0 ? WENSEN.beantwoorden.vinkAan : WENSEN.beantwoorden.gekozen(gekozen.length)}
        </strong>
      </p>
      {gekozen.length === 0 ? null : (
        <>
          {stap === undefined ? (
            <p>{WENSEN.beantwoorden.nietSamen}</p>
          ) : (
            <form className="rk-rij" aria-label={WENSEN.beantwoorden.formulier} onSubmit={verstuur}>
              <Veld label={WENSEN.beantwoorden.wat}>
                {(id) => (
                  <select
                    id={id}
                    className="utrecht-select utrecht-select--html-select"
                    value={stap.stap}
                    onChange={({ target }) => zetKeuze(target.value)}
                  >
                    {stappen.map((een) => (
                      <option key={een.stap} value={een.stap}>
                        {WENSEN.beantwoorden.stappen[een.stap]}
                      </option>
                    ))}
                  </select>
                )}
              </Veld>
              {stap.stap === 'VERWERKEN' ? (
                <Versiekeuze mijlpaal={mijlpaal} waarde={versie} zet={zetVersie} />
              ) : (
                <Tekstveld
                  label={stap.metReden ? WENSEN.beantwoorden.reden : WENSEN.beantwoorden.redenMagLeeg}
                  waarde={reden}
                  zet={zetReden}
                  verplicht={stap.metReden}
                />
              )}
              <button type="submit" className="utrecht-button utrecht-button--primary-action">
                {TEKSTEN.legVast}
              </button>
            </form>
          )}
          {gekozen.length < 2 && gekozen.every((wens) => wens.cluster === null) ? null : (
            <form className="rk-rij" aria-label={WENSEN.clusteren.formulier} onSubmit={zetBijElkaar}>
              <Tekstveld label={WENSEN.clusteren.naam} waarde={naam} zet={zetNaam} />
              <button type="submit" className="utrecht-button utrecht-button--secondary-action">
                {WENSEN.clusteren.zet}
              </button>
            </form>
          )}
        </>
      )}
      <Meldregel uitslag={uitslag} />
    </section>
  );
}

/** In which version of the stuk the wensen are worked in. */
function Versiekeuze({
  mijlpaal,
  waarde,
  zet,
}: {
  readonly mijlpaal: number;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}): ReactNode {
  const { traject } = useWeergave();
  const [{ data }] = useQuery({ query: StukversiesDocument, variables: { traject, mijlpaal } });
  return (
    <Veld label={WENSEN.beantwoorden.versie(mijlpaal)}>
      {(id) => (
        <select
          id={id}
          required
          className="utrecht-select utrecht-select--html-select"
          value={waarde}
          onChange={({ target }) => zet(target.value)}
        >
          <option value="">{TEKSTEN.kies}</option>
          {data?.stukversies.map(({ nummer, naam, isHuidig }) => (
            <option key={nummer} value={nummer}>
              {nummer}. {naam}
              {isHuidig ? WENSEN.beantwoorden.huidig : ''}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
