import type { ReactNode } from 'react';
import { type Activiteit, type Bereik, RIJ, type Schaal } from './schaal.js';

/** Letters are so wide on average, in units of the drawing. */
const LETTER = 7;
const STRAAL = 6;

/** A sign beside the colour, as in the table. */
const TEKENS: Readonly<Record<Activiteit['toestand'], string>> = {
  NOG_TE_PLANNEN: '?',
  VOORGESTELD: '○',
  VASTGELEGD: '',
  GEHOUDEN: '✓',
  VERVALLEN: '✕',
};

interface Eigenschappen {
  readonly activiteit: Activiteit;
  readonly bereik: Bereik;
  readonly schaal: Schaal;
  readonly y: number;
}

/** One activiteit: its name above its day, its days to choose from, or its window. */
export function Tijdlijnrij({ activiteit, bereik, schaal, y }: Eigenschappen): ReactNode {
  const { naam, datum, toestand } = activiteit;
  const van = schaal.xVan(bereik.van);
  const tot = schaal.xVan(bereik.tot + 1);
  const tekst = [TEKENS[toestand], naam].filter(Boolean).join(' ');
  // Near the right edge the name moves to the left, as far as it needs.
  const naamplaats = Math.max(0, Math.min(van, schaal.breedte - tekst.length * LETTER));
  const midden = y + RIJ - 11;
  return (
    <g className={`rk-tijd rk-tijd--${toestand.toLowerCase()}`}>
      <title>{`${naam}: ${datum.tekst}`}</title>
      {bereik.dagen.length === 1 ? null : (
        <rect
          className={bereik.dagen.length > 1 ? 'rk-tijd__of' : 'rk-tijd__venster'}
          x={van}
          y={bereik.dagen.length > 1 ? midden - 1 : midden - STRAAL}
          width={Math.max(tot - van, 4)}
          height={bereik.dagen.length > 1 ? 2 : STRAAL * 2}
          rx={3}
        />
      )}
      {bereik.dagen.map((dag) => (
        <Dagteken key={dag} x={schaal.xVan(dag) + 4} y={midden} isKeuze={bereik.dagen.length > 1} />
      ))}
      <text className="rk-tijd__naam" x={naamplaats} y={y + 14}>
        {tekst}
      </text>
    </g>
  );
}

/** A dot for a day, a diamond for one of several days. */
function Dagteken({
  x,
  y,
  isKeuze,
}: {
  readonly x: number;
  readonly y: number;
  readonly isKeuze: boolean;
}): ReactNode {
  if (!isKeuze) return <circle className="rk-tijd__dag" cx={x} cy={y} r={STRAAL} />;
  const hoeken = [
    [x - STRAAL, y],
    [x, y - STRAAL],
    [x + STRAAL, y],
    [x, y + STRAAL],
  ];
  return <polygon className="rk-tijd__keuze" points={hoeken.join(' ')} />;
}
