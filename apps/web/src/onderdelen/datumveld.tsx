import { formatIso, parseDag } from '@routekaart/kalender';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { DAGSPRONG, dagtekst, klachtOver, uitGetypt } from './dagtekst.js';
import { Veld } from './veld.js';
import { Weigeringcontext } from './weigering.js';

interface Eigenschappen {
  readonly label: string;
  /** A day as the api writes it, empty for none. */
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly fout?: string | undefined;
  /** Under which a form sends it. */
  readonly naam?: string;
  /** Where it stands in what the form sends. */
  readonly plaats?: string;
  readonly verplicht?: boolean;
}

interface Getypt {
  readonly tekst: string;
  /** The day that stood there before. */
  readonly over: string;
  /** The day that it left behind: when that is another by now, the text is old. */
  readonly bij: string;
}

/**
 * A day in Dutch notation, whatever the language of the browser: typed, by the arrow keys a day (Page Up and Page Down
 * a week) later or earlier, or picked with the mouse. What is no day changes nothing, and says so.
 */
export function Datumveld({
  label,
  waarde,
  zet,
  fout,
  naam,
  plaats,
  verplicht = false,
}: Eigenschappen): ReactNode {
  const veld = useRef<HTMLInputElement>(null);
  const [getypt, zetGetypt] = useState<Getypt | null>(null);
  const [bezig, zetBezig] = useState(false);
  const { veranderd } = useContext(Weigeringcontext);
  const geldt = getypt !== null && (bezig || getypt.bij === waarde);
  const tekst = geldt ? getypt.tekst : dagtekst(waarde);
  const over = getypt?.over ?? waarde;
  const klacht = klachtOver(tekst, over, verplicht);
  const getoond = fout ?? (geldt && !bezig && tekst.trim() !== '' ? klacht : undefined);

  useEffect(() => veld.current?.setCustomValidity(klacht ?? ''), [klacht]);

  const typ = (nieuweTekst: string): void => {
    const nieuw = uitGetypt(nieuweTekst, over);
    zetGetypt({ tekst: nieuweTekst, over, bij: nieuw });
    if (nieuw !== waarde) zet(nieuw);
  };
  const spring = (toets: KeyboardEvent<HTMLInputElement>): void => {
    const dag = parseDag(waarde);
    const dagen = DAGSPRONG[toets.key];
    if (dag === null || dagen === undefined) return;
    toets.preventDefault();
    const nieuw = formatIso(dag + dagen);
    zetGetypt(null);
    zet(nieuw);
    veranderd(toets.currentTarget);
  };
  const verlaat = ({ target }: FocusEvent<HTMLInputElement>): void => {
    zetBezig(false);
    if (klachtOver(target.value, over, false) === undefined) zetGetypt(null);
  };

  return (
    <Veld label={label} plaats={plaats} fout={getoond}>
      {(id, melding) => (
        <span className="rk-datum">
          <input
            ref={veld}
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            required={verplicht}
            className="utrecht-textbox utrecht-textbox--html-input"
            value={tekst}
            aria-invalid={melding !== undefined}
            aria-describedby={melding}
            onFocus={() => zetBezig(true)}
            onBlur={verlaat}
            onKeyDown={spring}
            onChange={({ target }) => typ(target.value)}
          />
          {/* The calendar of the browser, for the mouse only: whoever types needs it not. */}
          <input
            type="date"
            className="rk-datum__kalender"
            tabIndex={-1}
            aria-hidden="true"
            value={waarde}
            onChange={({ target }) => {
              zetGetypt(null);
              zet(target.value);
            }}
          />
          {naam === undefined ? null : <input type="hidden" name={naam} value={waarde} />}
        </span>
      )}
    </Veld>
  );
}
