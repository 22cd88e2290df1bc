import {
  type Importuitkomst,
  VergaderschemaGelezen,
  VergaderschemaVastgelegd,
  type VergaderschemaType,
} from '@routekaart/graphql';
import { dagVan, formatDag } from '@routekaart/kalender';
import { toonWeigering } from './toon-weigering.js';
import { toonbaar } from './toonbaar.js';

type Wijziging = VergaderschemaType['wijzigingen'][number];

const WOORD: Readonly<Record<Wijziging['soort'], string>> = {
  nieuw: 'nieuw',
  gelijk: '',
  bijgewerkt: 'bijgewerkt',
  verplaatst: 'verplaatst',
  vervalt: 'vervalt',
  ontbreekt: 'niet genoemd',
};

/** Whether nothing stands in the way: recorded, or read without a critical bevinding. */
export function isGelukt(uitkomst: Importuitkomst): boolean {
  if (uitkomst instanceof VergaderschemaVastgelegd) return true;
  return (
    uitkomst instanceof VergaderschemaGelezen &&
    uitkomst.schema.bevindingen.every(({ ernst }) => ernst !== 'kritiek')
  );
}

/** The outcome for a terminal: a table of the meetings, what must be looked at, and what came of it. */
export function toonUitkomst(uitkomst: Importuitkomst): readonly string[] {
  if (uitkomst instanceof VergaderschemaVastgelegd) {
    const slot = `Vastgelegd: versie ${String(uitkomst.versie)} van het vergaderschema.`;
    return [...toonSchema(uitkomst.schema), slot];
  }
  if (uitkomst instanceof VergaderschemaGelezen) {
    return [...toonSchema(uitkomst.schema), slotVan(uitkomst)];
  }
  return toonWeigering(uitkomst);
}

function slotVan(uitkomst: VergaderschemaGelezen): string {
  if (uitkomst.kanVastgelegd) return 'Er is niets vastgelegd. Klopt dit, gebruik dan --vastleggen.';
  return isGelukt(uitkomst)
    ? 'Er is niets vastgelegd: er wijzigt niets.'
    : 'Er is niets vastgelegd, en dat kan zo ook niet: zie hierboven.';
}

function toonSchema({
  gremium,
  periode,
  samenvatting,
  wijzigingen,
  ...rest
}: VergaderschemaType): readonly string[] {
  const rijen = wijzigingen.map((wijziging) => [
    formatDag(dagVan(wijziging.dag)),
    wijziging.aanleverdag === null
      ? 'onbekend'
      : `${formatDag(dagVan(wijziging.aanleverdag))}${wijziging.aanleverdagVolgensGewoonte ? ' *' : ''}`,
    wijziging.staat,
    WOORD[wijziging.soort],
    wijziging.soort === 'gelijk' || wijziging.soort === 'nieuw' ? '' : wijziging.zin,
  ]);
  const gewoonte = wijzigingen.some(({ aanleverdagVolgensGewoonte }) => aanleverdagVolgensGewoonte);
  const overig = rest.aantalBevindingen - rest.bevindingen.length;
  return [
    '',
    `${gremium.naam}, ${periode.tekst}`,
    '',
    ...tabel([['vergadering', 'aanleveren', 'status', 'wijziging', ''], ...rijen]),
    ...(gewoonte ? ['* niet genoemd; volgens de gewoonte van het gremium'] : []),
    '',
    ...rest.bevindingen.map(({ ernst, code, plaats, uitleg, voorstel }) =>
      toonbaar(`${ernst}: ${plaats}: ${uitleg}${voorstel === null ? '' : ` ${voorstel}`} (${code})`),
    ),
    ...(overig > 0 ? [`En nog ${String(overig)} bevindingen.`] : []),
    ...(rest.bevindingen.length > 0 ? [''] : []),
    samenvatting,
  ];
}

/** Columns as wide as their widest cell. */
function tabel(rijen: readonly (readonly string[])[]): readonly string[] {
  const breedten = (rijen[0] ?? []).map((_, kolom) =>
    Math.max(...rijen.map((rij) => (rij[kolom] ?? '').length)),
  );
  return rijen.map((rij) =>
    rij
      .map((cel, kolom) => cel.padEnd(breedten[kolom] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
