import { type Kalenderperiode, formatDag, formatDagen, formatPeriode } from '@routekaart/kalender';
import type { Gremium, Vergadering } from '@routekaart/traject';
import { ligtErNog } from '../heropening.js';
import type { OvergeslagenVergadering } from '../overslag/overgeslagen.js';
import type { Overslag } from '../overslag/overslag.js';
import type { Stationsprognose } from '../prognose.js';
import { datumId, knoop, tak } from './delen.js';
import type { Bronverwijzing, Deel, Knoop } from './graaf.js';
import { regelknoop } from './regels.js';

/** The Vergadering that was chosen, and its aanleverdatum unless the stuk lies there. */
export function deelVanGekozen(prognose: Stationsprognose, vergadering: Vergadering, tekst: string): Deel {
  const zelf = vergaderknoop('vergadering', prognose, vergadering, tekst);
  const aanleveren = ligtErNog(prognose.stap) ? [] : sluiting(prognose, vergadering, '');
  return tak(datumId(prognose), zelf, [regelknoop(2), ...aanleveren]);
}

/** A Vergadering that was not the one, and what that rests on: its aanleverdatum, or what closed a day. */
export function deelVanOvergeslagen(
  prognose: Stationsprognose,
  { vergadering, waarom }: OvergeslagenVergadering,
  tekst: string,
): Deel {
  if (waarom.kind === 'gemist') {
    const { dagenTeLaat, minstens } = waarom;
    const zelf = vergaderknoop('gemiste-vergadering', prognose, vergadering, tekst);
    const teLaat = ` (${minstens ? 'ten minste ' : ''}${formatDagen(dagenTeLaat)} te laat)`;
    const verder = [regelknoop(2), ...sluiting(prognose, vergadering, teLaat)];
    return tak(datumId(prognose), { ...zelf, dagenTeLaat }, verder);
  }
  const zelf = vergaderknoop('overgeslagen-vergadering', prognose, vergadering, tekst);
  const opAanleverdatum = waarom.kind === 'voorwaardelijk' && waarom.mits === 'aangeleverd';
  const rust = opAanleverdatum ? sluiting(prognose, vergadering, '') : rustOp(waarom, prognose);
  return tak(datumId(prognose), zelf, [regelknoop(2), ...rust]);
}

/** The stretch of days on which a body does not meet, or nobody does. */
export function sluitingsknoop(
  periode: Kalenderperiode,
  { code, naam }: Pick<Gremium, 'code' | 'naam'>,
): Knoop {
  const bron: Bronverwijzing = { kind: 'kalender', naam: periode.naam };
  const wanneer = `${formatPeriode(periode)} (${periode.naam})`;
  return periode.laag === 'reces'
    ? knoop(
        `reces:${code}:${String(periode.van)}`,
        'reces',
        `${naam} vergadert niet in ${wanneer}.`,
        bron,
        periode.van,
      )
    : knoop(
        `gesloten:${String(periode.van)}:${periode.naam}`,
        'gesloten-dag',
        `Gesloten: ${wanneer}.`,
        bron,
        periode.van,
      );
}

/** What a skipped meeting rests on besides the rule: what closes its day, or what broke its cycle. */
function rustOp(waarom: Overslag, { stap }: Stationsprognose): readonly Knoop[] {
  if (waarom.kind === 'gesloten') {
    return waarom.periode === null ? [] : [sluitingsknoop(waarom.periode, stap.gremium)];
  }
  if (waarom.kind !== 'cyclus-niet-heel') {
    return [];
  }
  const { breuk } = waarom;
  if (breuk.kind === 'dag') {
    return [sluitingsknoop(breuk.periode, stap.gremium)];
  }
  const { vergadering, gremium, periode } = breuk;
  const zin = `${gremium} van ${formatDag(vergadering.dag)} gaat niet door.`;
  const bron: Bronverwijzing = { kind: 'vergadering', id: vergadering.id };
  const zelf = knoop(`uitgevallen:${vergadering.id}`, 'overgeslagen-vergadering', zin, bron, vergadering.dag);
  return periode === null
    ? [zelf]
    : [zelf, sluitingsknoop(periode, { code: vergadering.gremium, naam: gremium })];
}

function vergaderknoop(
  soort: 'vergadering' | 'gemiste-vergadering' | 'overgeslagen-vergadering',
  { stap }: Stationsprognose,
  { id, dag }: Vergadering,
  tekst: string,
): Knoop {
  return knoop(`${soort}:${stap.behandeling.id}:${id}`, soort, tekst, { kind: 'vergadering', id }, dag);
}

function sluiting(
  { stap }: Stationsprognose,
  { id, aanleverdag, dag }: Vergadering,
  teLaat: string,
): readonly Knoop[] {
  if (aanleverdag === null) {
    return [];
  }
  const tekst = `Aanleverdatum van ${stap.gremium.naam} van ${formatDag(dag)}: ${formatDag(aanleverdag)}${teLaat}.`;
  const bron: Bronverwijzing = { kind: 'vergadering', id };
  // One stuk can miss the meeting that another one makes.
  const naam = teLaat === '' ? id : `${stap.behandeling.id}:${id}`;
  return [knoop(`aanleverdatum:${naam}`, 'aanleverdatum', tekst, bron, aanleverdag)];
}
