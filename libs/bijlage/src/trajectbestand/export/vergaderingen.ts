import { formatIso, type Kalenderperiode } from '@routekaart/kalender';
import type { Opzet, VergaderFeit, Vergadering } from '@routekaart/traject';
import { schrijfCyclus } from '../cyclus.js';
import { gevuld, ofLeeg, ofWeg, tenzij } from '../gevuld.js';
import { INBRENG } from '../standaard.js';
import type { Bestandskalender, Bestandsperiode, Vergaderregel, Vergaderschema } from '../trajectbestand.js';
import type { Aanvulling, Setperiode } from './aanvulling.js';

/** How a file names a meeting: by the day for which it was first planned. */
export interface Vergadernaam {
  readonly dag: string;
  readonly kenmerk: string | undefined;
}

/** The name of each meeting; the second on one day gets a kenmerk. */
export function vergadernamen(feiten: readonly VergaderFeit[]): ReadonlyMap<string, Vergadernaam> {
  const namen = new Map<string, Vergadernaam>();
  const aantallen = new Map<string, number>();
  for (const { vergadering } of feiten) {
    if (namen.has(vergadering.id)) continue;
    const dag = formatIso(vergadering.dag);
    const sleutel = `${vergadering.gremium}|${dag}`;
    const aantal = (aantallen.get(sleutel) ?? 0) + 1;
    aantallen.set(sleutel, aantal);
    namen.set(vergadering.id, { dag, kenmerk: aantal === 1 ? undefined : String(aantal) });
  }
  return namen;
}

/** The meetings that came with the plan or as calendars, and the recessen of each body. */
export function schrijfSchemas(
  opzet: Opzet,
  inbreng: readonly VergaderFeit[],
  namen: ReadonlyMap<string, Vergadernaam>,
  { bewaard, kalenderbronnen = [] }: Aanvulling,
  standaard: Vergadering['herkomst'],
): readonly Vergaderschema[] | undefined {
  const recessen = opzet.kalenderperioden.flatMap((periode, positie) =>
    isReces(periode) ? [{ periode, herkomst: herkomstVan(kalenderbronnen[positie], standaard) }] : [],
  );
  const metReces = recessen.flatMap(({ periode }) => periode.gremium ?? []);
  const gremia = [...new Set([...metReces, ...opzet.gremia.map(({ code }) => code)])];
  const schemas = gremia.flatMap((gremium) =>
    INBRENG.flatMap(({ herkomst }): readonly Vergaderschema[] => {
      const eigen = inbreng
        .filter(({ vergadering }) => vergadering.gremium === gremium && vergadering.herkomst === herkomst)
        .sort((a, b) => a.vergadering.dag - b.vergadering.dag);
      const vrij = recessen.filter(
        (reces) => reces.periode.gremium === gremium && reces.herkomst === herkomst,
      );
      if (eigen.length === 0 && vrij.length === 0) return [];
      const kop = bewaard?.vergaderschemas?.find(
        (kandidaat) => kandidaat.gremium === gremium && (kandidaat.herkomst ?? standaard) === herkomst,
      );
      return [
        gevuld({
          gremium,
          herkomst: tenzij(herkomst, standaard),
          regel: kop?.regel,
          recessen: ofLeeg(
            vrij.map(({ periode: { naam, van, tot } }) => ({
              naam,
              van: formatIso(van),
              tot: formatIso(tot),
            })),
          ),
          vergaderingen: ofLeeg(eigen.map(({ vergadering }) => schrijfRegel(vergadering, namen))),
        }),
      ];
    }),
  );
  return ofLeeg(schemas);
}

/** The shared sets by name, and the periods that stand in none of them. */
export function schrijfKalender(
  { kalenderperioden }: Opzet,
  { kalendersets, kalenderbronnen = [] }: Aanvulling,
): Bestandskalender | undefined {
  const begintMet = (laag: string, set: readonly Setperiode[] | undefined, vanaf: number): number =>
    set !== undefined &&
    set.length > 0 &&
    set.every((periode, i) => isGelijk(kalenderperioden[vanaf + i], laag, periode))
      ? set.length
      : 0;
  const feestdagen = begintMet('feestdag', kalendersets?.feestdagen, 0);
  const regio = kalendersets?.schoolvakanties.find(
    ({ perioden }) => begintMet('schoolvakantie', perioden, feestdagen) > 0,
  );
  const gedeeld = feestdagen + (regio?.perioden.length ?? 0);
  const perioden = kalenderperioden.flatMap((periode, positie): readonly Bestandsperiode[] =>
    positie < gedeeld || isReces(periode) ? [] : [schrijfPeriode(periode, kalenderbronnen[positie])],
  );
  const kalender = gevuld({
    feestdagen: feestdagen > 0 ? ('nederland' as const) : undefined,
    schoolvakanties: regio?.regio,
    perioden: ofLeeg(perioden),
  });
  return Object.keys(kalender).length === 0 ? undefined : kalender;
}

function schrijfRegel(vergadering: Vergadering, namen: ReadonlyMap<string, Vergadernaam>): Vergaderregel {
  const { id, dag, aanleverdag, besluitvormend, staat, reden, cyclus } = vergadering;
  return gevuld({
    dag: formatIso(dag),
    aanleverdag: aanleverdag === null ? undefined : formatIso(aanleverdag),
    besluitvormend: tenzij(besluitvormend, true),
    staat: tenzij(staat, 'voorlopig'),
    reden: ofWeg(reden),
    kenmerk: namen.get(id)?.kenmerk,
    cyclus: schrijfCyclus(cyclus),
  });
}

function schrijfPeriode(
  { laag, naam, van, tot, hard, gremium }: Kalenderperiode,
  bron = '',
): Bestandsperiode {
  return gevuld({
    laag,
    naam,
    van: formatIso(van),
    tot: tot === van ? undefined : formatIso(tot),
    hard: tenzij(hard, false),
    gremium: ofWeg(gremium),
    bron: tenzij(bron, ''),
  });
}

function isReces({ laag, hard, gremium }: Kalenderperiode): boolean {
  return laag === 'reces' && hard && gremium !== null;
}

function herkomstVan(bron: string | undefined, standaard: Vergadering['herkomst']): Vergadering['herkomst'] {
  return INBRENG.find(({ herkomst }) => herkomst === bron)?.herkomst ?? standaard;
}

function isGelijk(periode: Kalenderperiode | undefined, laag: string, ander: Setperiode): boolean {
  return (
    periode?.laag === laag &&
    periode.gremium === null &&
    periode.naam === ander.naam &&
    periode.van === ander.van &&
    periode.tot === ander.tot &&
    periode.hard === ander.hard
  );
}
