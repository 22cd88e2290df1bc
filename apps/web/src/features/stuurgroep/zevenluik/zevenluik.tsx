import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useWeergave } from '../../../kader/weergave.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { Muurbeeld } from '../../../onderdelen/muur.js';
import { Veld } from '../../../onderdelen/veld.js';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { Blok } from './blok.js';
import { KOPRIJEN, Kop } from './kop.js';
import { Regiorij } from './regiorij.js';
import { type Mijlpaal, gefilterd, inBlokken, regioVan, rijenVan } from './rijen.js';

/** From this number on, gemeenten can be looked up by name, and rows are drawn only near the window. */
const VEEL = 25;

/** How many rows come and go together. */
const BLOK = 12;

/** Every gemeente on its way past every mijlpaal: a table, so that it can be read aloud and printed. */
export function Zevenluik({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  const naam = zoek.get('naam') ?? '';
  const gezocht = useDeferredValue(naam);
  const rijen = useMemo(() => rijenVan(mijlpalen), [mijlpalen]);
  const blokken = useMemo(() => inBlokken(gefilterd(rijen, gezocht), BLOK), [rijen, gezocht]);
  const heeftAdvies = rijen.some(({ cellen }) => cellen.some((cel) => cel?.toestand === 'GEADVISEERD'));
  const { voor, na } = useMemo(() => regioVan(mijlpalen), [mijlpalen]);
  const [heeftVoor, heeftNa] = [voor, na].map((delen) => delen.some((cellen) => cellen.length > 0));
  const koprijen = KOPRIJEN + (heeftVoor ? 1 : 0);
  const totaal = koprijen + rijen.length + (heeftNa ? 1 : 0);
  const isVeel = rijen.length >= VEEL;
  const kolommen = 1 + (rijen[0]?.cellen.length ?? 0);
  return (
    <section aria-labelledby="zevenluik">
      <h2 id="zevenluik" className="utrecht-heading-2">
        {STUURGROEP.zevenluik.kop}
      </h2>
      <p className="rk-legenda">
        <span>{STUURGROEP.zevenluik.besloten}</span>{' '}
        {heeftAdvies ? <span>{STUURGROEP.zevenluik.geadviseerd}</span> : null}{' '}
        <span>{STUURGROEP.zevenluik.gepland}</span> <span>{STUURGROEP.zevenluik.opAgenda}</span>{' '}
        <span>{STUURGROEP.zevenluik.verwacht}</span> <span>{STUURGROEP.zevenluik.naVenster}</span>{' '}
        <span>{STUURGROEP.zevenluik.onbekend}</span> <span>{STUURGROEP.zevenluik.nietIngestemd}</span>{' '}
        <span className="rk-legenda__muur">
          <Muurbeeld /> {STUURGROEP.zevenluik.recesAlsMuur}
        </span>
      </p>
      <p className="rk-noot rk-scherm">{STUURGROEP.zevenluik.waarom}</p>
      {isVeel ? (
        <div className="rk-filters">
          <Veld label={TEKSTEN.zoekGemeente}>
            {(id) => (
              <input
                id={id}
                type="search"
                value={naam}
                className="utrecht-textbox utrecht-textbox--html-input"
                onChange={({ target }) => zet({ naam: target.value })}
              />
            )}
          </Veld>
        </div>
      ) : null}
      {isVeel ? (
        <p className="rk-papier">{STUURGROEP.zevenluik.opPapier(blokken[0]?.length ?? 0, rijen.length)}</p>
      ) : null}
      {blokken.length === 0 ? (
        <Leeg>{STUURGROEP.zevenluik.geen}</Leeg>
      ) : (
        <div
          className={`rk-schuif${isVeel ? ' rk-schuif--vensters' : ''}`}
          tabIndex={0}
          role="region"
          aria-label={STUURGROEP.zevenluik.tabel}
        >
          <table className="utrecht-table rk-zevenluik" aria-rowcount={totaal}>
            <Kop mijlpalen={mijlpalen} />
            {heeftVoor ? (
              <Regiorij
                naam={STUURGROEP.zevenluik.voorGemeenten}
                plaats={koprijen}
                mijlpalen={mijlpalen}
                stations={voor}
              />
            ) : null}
            {blokken.map((blok, nummer) => (
              <Blok
                key={blok[0]?.gemeente.code}
                rijen={blok}
                kolommen={kolommen}
                vensters={isVeel && nummer > 0}
                koprijen={koprijen}
              />
            ))}
            {heeftNa ? (
              <Regiorij
                naam={STUURGROEP.zevenluik.naGemeenten}
                plaats={totaal}
                mijlpalen={mijlpalen}
                stations={na}
              />
            ) : null}
          </table>
        </div>
      )}
    </section>
  );
}
