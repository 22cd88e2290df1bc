import { formatDag, formatDagen, formatPeriode, formatWerkdagen } from '@routekaart/kalender';
import type { Stand } from '../dossier.js';
import type { Regelinhoud, Tussenregel } from '../stationsregel.js';
import type { RecesWijzigen, StationsregelAannemen, TermijnWijzigen } from './maatregel.js';
import { WEEKDAGNAMEN } from '../vergaderschema/vergaderregel.js';
import { gemeenteIn, gremiumIn, stationIn } from './namen.js';

/** How running text says that a weekday lies so many weeks after the week of a station. */
const WEKEN = ['van de week van', 'van de week na'] as const;

/** What another local rule would say, as a sentence. */
export function stationsregeltekst(
  { station, gemeente, regel }: Omit<StationsregelAannemen, 'soort'>,
  stand: Stand,
): string {
  const waar = gemeente === null ? '' : ` in ${gemeenteIn(stand, gemeente)}`;
  const plek = `${stationIn(stand, station)}${waar}`;
  return regel === null ? `${plek}: de eigen regel vervalt.` : `${plek}: ${inhoud(regel, stand).join(', ')}.`;
}

function inhoud(
  { verwerking, toetswerkdagen, tussen, bijSluiting }: Regelinhoud,
  stand: Stand,
): readonly string[] {
  const delen = [
    verwerking === null
      ? null
      : `${formatDagen(verwerking.dagen)} verwerkingstijd${verwerking.telling === 'werkdagen' ? ' (werkdagen)' : ''}`,
    toetswerkdagen === 0 ? null : `kwaliteitstoets ${formatWerkdagen(toetswerkdagen)}`,
    tussen === null || tussen.minimaalDagen === 0
      ? null
      : `ten minste ${formatDagen(tussen.minimaalDagen)} na ${stationIn(stand, tussen.na)}`,
    tussen?.weken == null ? null : weektekst(tussen.weken, tussen, stand),
    bijSluiting === 'vervalt' ? null : 'op een gesloten dag de volgende werkdag',
  ].filter((deel) => deel !== null);
  return delen.length === 0 ? ['geen bijzondere regel'] : delen;
}

function weektekst(weken: number, { na, weekdag }: Tussenregel, stand: Stand): string {
  const hoeveel = WEKEN[weken] ?? `${String(weken)} weken na`;
  return `op zijn vroegst ${WEEKDAGNAMEN[weekdag - 1] ?? ''} ${hoeveel} ${stationIn(stand, na)}`;
}

/** What happens to a reces, as a sentence. */
export function recestekst(
  { gremium, gemeente, huidig, periode }: Omit<RecesWijzigen, 'soort'>,
  stand: Stand,
): string {
  const wie = gremium === null ? gemeenteIn(stand, gemeente ?? '') : gremiumIn(stand, gremium);
  const rond = huidig === null ? null : `het reces rond ${formatDag(huidig)}`;
  if (periode === null) return `${wie}: ${rond ?? 'extra reces'} vervalt.`;
  return `${wie}: ${rond === null ? 'extra reces' : `${rond} wordt`} ${formatPeriode(periode)}.`;
}

/** Which term of its own a body has, as a sentence. */
export function termijntekst(
  { gremium, termijn, dagen }: Omit<TermijnWijzigen, 'soort'>,
  stand: Stand,
): string {
  const wie = gremiumIn(stand, gremium);
  if (dagen === null) {
    const naam = termijn === 'uitnodiging' ? 'uitnodigingstermijn' : 'reactietermijn';
    return `${wie}: de gebruikelijke ${naam}.`;
  }
  return termijn === 'uitnodiging'
    ? `${wie}: een datum ligt ${formatDagen(dagen)} vooraf vast.`
    : `${wie}: ${formatWerkdagen(dagen)} om te reageren.`;
}
