import { type ReactNode, useRef } from 'react';
import type { MotieUitkomst, Motiesoort } from '../../api/documenten.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import { Keuzeveld } from '../keuzeveld.js';
import { Tekstveld } from '../tekstveld.js';
import type { Motie } from './besluitinvoer.js';
import { useNieuweRegel } from './nieuwe-regel.js';

interface Eigenschappen {
  readonly moties: readonly Motie[];
  readonly zet: (moties: readonly Motie[]) => void;
}

const NIEUW: Motie = { soort: 'MOTIE', tekst: '', dictum: '', uitkomst: 'AANGENOMEN' };
const SOORTEN = Object.entries(VASTLEGGEN.moties.soorten);
const UITKOMSTEN = Object.entries(VASTLEGGEN.moties.uitkomsten);

/** The moties and amendementen that came with the stuk, and what became of each. */
export function Motielijst({ moties, zet }: Eigenschappen): ReactNode {
  const knop = useRef<HTMLButtonElement>(null);
  const lijst = useNieuweRegel(moties.length);
  const haalWeg = (plaats: number): void => {
    zet(moties.filter((_, ander) => ander !== plaats));
    knop.current?.focus();
  };
  return (
    <fieldset className="rk-vastleggen__deel">
      <legend>{VASTLEGGEN.moties.kop}</legend>
      <ol ref={lijst} className="rk-vastleggen__lijst">
        {moties.map((motie, plaats) => (
          <li key={plaats}>
            <Motievelden
              motie={motie}
              plaats={plaats}
              zet={(deel) => zet(moties.with(plaats, { ...motie, ...deel }))}
            />
            <button
              type="button"
              className="utrecht-button utrecht-button--subtle"
              onClick={() => haalWeg(plaats)}
            >
              {VASTLEGGEN.moties.haalWeg(plaats + 1)}
            </button>
          </li>
        ))}
      </ol>
      <button
        ref={knop}
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => zet([...moties, NIEUW])}
      >
        {VASTLEGGEN.moties.nogEen}
      </button>
    </fieldset>
  );
}

interface Motieveldeigenschappen {
  readonly motie: Motie;
  /** In the list, from 0. */
  readonly plaats: number;
  readonly zet: (deel: Partial<Motie>) => void;
}

function Motievelden({ motie, plaats, zet }: Motieveldeigenschappen): ReactNode {
  return (
    <fieldset className="rk-vastleggen__velden">
      <legend>{VASTLEGGEN.moties.een(plaats + 1)}</legend>
      <Keuzeveld
        label={VASTLEGGEN.moties.soort}
        naam="motiesoort"
        plaats={`moties.${String(plaats)}.soort`}
        keuzes={SOORTEN}
        gekozen={motie.soort}
        zet={(soort) => zet({ soort: soort as Motiesoort })}
      />
      <Keuzeveld
        label={VASTLEGGEN.moties.uitkomst}
        naam="motieuitkomst"
        plaats={`moties.${String(plaats)}.uitkomst`}
        keuzes={UITKOMSTEN}
        gekozen={motie.uitkomst}
        zet={(uitkomst) => zet({ uitkomst: uitkomst as MotieUitkomst })}
      />
      <Tekstveld
        label={VASTLEGGEN.moties.tekst}
        plaats={`moties.${String(plaats)}.tekst`}
        waarde={motie.tekst}
        zet={(tekst) => zet({ tekst })}
        regels={2}
        verplicht
      />
      <Tekstveld
        label={VASTLEGGEN.moties.dictum}
        plaats={`moties.${String(plaats)}.dictum`}
        waarde={motie.dictum}
        zet={(dictum) => zet({ dictum })}
        regels={2}
      />
    </fieldset>
  );
}
