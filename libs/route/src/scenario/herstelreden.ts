import { type Dag, type Periode, formatDag, opsomming } from '@routekaart/kalender';
import { wachtOnbepaald } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import { heeftGeweigerd } from '../recht/weigerzin.js';
import type { Gepasseerd } from './mijlpaalvolgorde.js';
import { kanDagKrijgen } from './ontbrekende-dag.js';

export const HERSTELREDENEN = [
  'niet-ingestemd',
  'opnieuw-aanleveren',
  'later-geagendeerd',
  'geen-vergaderschema',
  'doel-voorbij',
  'eerdere-mijlpaal',
  'samenloop-onhaalbaar',
  'zoeken-gestopt',
  'buiten-bereik',
] as const;

/** Why nothing helps: what stands in the way, as a code and as a sentence. */
export interface Herstelreden {
  readonly code: (typeof HERSTELREDENEN)[number];
  readonly tekst: string;
}

/** How far the search came. */
export interface Zoekuitkomst {
  readonly geprobeerd: number;
  readonly volledig: boolean;
  /** What would help if it did not pass an earlier Mijlpaal; `null` when no plan does. */
  readonly gepasseerd: Gepasseerd | null;
}

/** What stands in the way of this strook, the hardest first; never empty. */
export function waaromGeen(
  weg: readonly Stationsprognose[],
  { tot }: Periode,
  peildatum: Dag,
  { geprobeerd, volledig, gepasseerd }: Zoekuitkomst,
): readonly Herstelreden[] {
  if (tot < peildatum) {
    return [{ code: 'doel-voorbij', tekst: `De laatste dag was ${formatDag(tot)}, en die is voorbij.` }];
  }
  const redenen: Herstelreden[] = [
    ...weg
      .filter(({ toestand }) => toestand === 'afgewezen')
      .map(({ stap }): Herstelreden => ({
        code: 'niet-ingestemd',
        tekst: `${stap.gremium.naam} ${heeftGeweigerd(stap.besluit?.uitkomst)}: dat neemt geen andere dag weg.`,
      })),
    ...weg
      .filter(({ stap }) => wachtOnbepaald(stap))
      .map(({ stap }): Herstelreden => ({
        code: 'opnieuw-aanleveren',
        tekst: `Lever het stuk eerst opnieuw aan bij ${stap.gremium.naam}, of laat het agenderen: zonder dat heeft het daar geen dag.`,
      })),
    ...weg.flatMap(({ stap, agenda }): readonly Herstelreden[] =>
      agenda?.bezwaar === null && agenda.vergadering.dag > tot
        ? [
            {
              code: 'later-geagendeerd',
              tekst: `Het stuk staat bij ${stap.gremium.naam} op de agenda van ${formatDag(agenda.vergadering.dag)}: zet het op een eerdere agenda, of trek de agendering in.`,
            },
          ]
        : [],
    ),
    ...weg.filter(isZonderSchema).map(({ stap }): Herstelreden => ({
      code: 'geen-vergaderschema',
      tekst: `Van ${stap.gremium.naam} is geen vergadering bekend waarop het stuk zeker kan komen: zonder vergaderschema is er geen dag.`,
    })),
  ];
  if (gepasseerd !== null) {
    redenen.push({
      code: 'eerdere-mijlpaal',
      tekst: `Mijlpaal ${String(gepasseerd.mijlpaal)} gaat voor: wat helpt, zou ${gepasseerd.gremium} passeren, dat daarover nog moet besluiten.`,
    });
  }
  if (!volledig) {
    redenen.push({
      code: 'zoeken-gestopt',
      tekst: `Het zoeken is gestopt na ${aantal(geprobeerd)}; er kan er een zijn die wel helpt.`,
    });
  }
  return redenen.length > 0 ? redenen : [{ code: 'buiten-bereik', tekst: buitenBereik(tot, geprobeerd) }];
}

/** Why no day of one gemeente makes the ingangsdatum: too few take part in these mijlpalen. */
export function waaromSamenNiet(mijlpalen: readonly number[]): Herstelreden {
  return {
    code: 'samenloop-onhaalbaar',
    tekst: `Aan mijlpaal ${opsomming(mijlpalen.map(String))} doen te weinig gemeenten mee: dat neemt geen andere dag weg.`,
  };
}

/** A body that the stuk certainly reaches, that has no meeting known at which it certainly decides, and cannot be given one. */
function isZonderSchema(prognose: Stationsprognose): boolean {
  const { dag, gereed } = prognose;
  return !kanDagKrijgen(prognose) && dag.laatst === null && gereed.laatst !== null;
}

function buitenBereik(tot: Dag, geprobeerd: number): string {
  return geprobeerd === 0
    ? `Er is vóór ${formatDag(tot)} niets wat nog eerder of korter kan.`
    : `Van ${aantal(geprobeerd)} brengt er geen een besluit op of vóór ${formatDag(tot)}.`;
}

function aantal(geprobeerd: number): string {
  return geprobeerd === 1 ? '1 verzameling maatregelen' : `${String(geprobeerd)} verzamelingen maatregelen`;
}
