import { randomUUID } from 'node:crypto';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { type Gremium, naSchemawijziging, schemawijzigingen } from '@routekaart/traject';
import { zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import type { Schemabevinding } from './bevinding.js';
import type { Schemalezing } from './lezing.js';
import { metVolgers, noemVolgers, verzetteGremia } from './met-volgers.js';
import { toetsStappen } from './toets-stappen.js';
import { type RijbezwaarType, weigerRijen } from './rij-geweigerd.type.js';
import { VergaderschemaGelezen } from './vergaderschema-resultaat.type.js';
import type { ImportVergaderschemaInput } from './vergaderschema.input.js';
import type { VergaderschemaType } from './vergaderschema.type.js';
import { type Schemastap, naarVergaderschema } from './vergaderschema.view.js';

/** The part of the answer that is kept for repetitions. */
export interface Schemakern {
  readonly schema: VergaderschemaType;
  readonly versie: number;
}

/**
 * What a read calendar changes, and whether it is recorded: as a whole, or not at all. A trial, and a calendar that
 * changes nothing, goes the same way to the end and answers what was read.
 */
export function beslisVergaderschema(
  input: Omit<ImportVergaderschemaInput, 'bestand' | 'tekst'>,
  veld: 'tekst' | 'bestand' | 'regel',
  lees: (gremium: Gremium, berekening: Berekening) => Schemalezing,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Schemakern, WeigeringType | VergaderschemaGelezen> {
  const gremium = zoekGremium(berekening.stand, input.gremium);
  if (gremium === undefined) {
    return weiger(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`));
  }
  const toegang = beoordeel({
    verboden: weigerRecht(vrager, 'vergadering-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'gremium', code: gremium.code, versie: gremium.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => null,
    aanvaard: () => ({ feiten: [], resultaat: null }),
  });
  if (toegang.kind !== 'aanvaard') {
    return toegang;
  }
  const lezing = lees(gremium, berekening);
  const stappen = stappenVan(lezing, gremium, berekening, input.laatVervallen);
  const bevindingen = [...toetsStappen(lezing, stappen, gremium, berekening), ...lezing.bevindingen].sort(
    (a, b) => (a.regel ?? 0) - (b.regel ?? 0),
  );
  const bezwaren = bevindingen.filter(({ ernst }) => ernst === 'kritiek').map(naarBezwaar);
  const weigering = weigerRijen(bezwaren, veld);
  if (weigering !== null && !input.proef) return { kind: 'geweigerd', weigering };
  const nieuw = metVolgers(stappen, berekening.stand);
  const volgers = nieuw.filter((een) => een.gremium !== gremium.code);
  const verboden = verzetteGremia(volgers, berekening.stand).flatMap(
    (een) => weigerRecht(vrager, 'vergadering-vastleggen', een, een.naam) ?? [],
  )[0];
  if (verboden !== undefined) return { kind: 'geweigerd', weigering: verboden };
  const schema = naarVergaderschema(
    lezing,
    bevindingen,
    stappen,
    gremium,
    noemVolgers(volgers, berekening.stand),
  );
  if (input.proef || nieuw.length === 0) {
    const kanVastgelegd = weigering === null && nieuw.length > 0;
    return {
      kind: 'geweigerd',
      weigering: maak(VergaderschemaGelezen, { schema, kanVastgelegd, versie: gremium.versie }),
    };
  }
  return {
    kind: 'aanvaard',
    onderwerp: toegang.onderwerp,
    feiten: nieuw.map((vergadering) => ({ soort: 'vergadering', vergadering })),
    resultaat: { schema, versie: gremium.versie + 1 },
  };
}

/** What is missing only falls out when that was asked for. */
function stappenVan(
  { vergaderingen, periode }: Schemalezing,
  gremium: Gremium,
  { stand }: Berekening,
  laatVervallen: boolean,
): readonly Schemastap[] {
  const bekend = stand.vergaderingen.filter((vergadering) => vergadering.gremium === gremium.code);
  return schemawijzigingen(bekend, vergaderingen, periode).map((wijziging) => ({
    wijziging,
    na:
      wijziging.kind === 'ontbreekt' && !laatVervallen
        ? null
        : naSchemawijziging(wijziging, gremium, randomUUID()),
  }));
}

function naarBezwaar({ code, regel, kolom, plaats, uitleg }: Schemabevinding): RijbezwaarType {
  const hoofdletter = plaats.charAt(0).toUpperCase() + plaats.slice(1);
  const melding = regel === null && kolom === null ? uitleg : `${hoofdletter}: ${uitleg}`;
  return { code, melding, rij: regel, kolom, plaats };
}
