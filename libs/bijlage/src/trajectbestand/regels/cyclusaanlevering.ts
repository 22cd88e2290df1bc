import type { Bestandscyclus, Trajectbestand } from '../trajectbestand.js';
import { leesbaar } from './dagen.js';
import type { Bestandsregel } from './regel.js';

/** A meeting of the file that goes on in a raadscyclus. */
interface Plek {
  readonly gremium: string;
  readonly dag: string;
  readonly aanleverdag: string | undefined;
  readonly cyclus: Bestandscyclus;
  readonly pad: readonly (string | number)[];
}

/**
 * A raadscyclus has one deadline, as where meetings are recorded one by one (CYCLUS-05): no row closes after the
 * agendacommissie, the commissie, or the deadline of an earlier meeting of its cycle. Each row that does is told of. Not
 * asked of facts: what was recorded before a cycle had one deadline must come back as it was.
 */
export const eenAanleverdagPerCyclus: Bestandsregel = (bestand, meld) => {
  const plekken = plekkenVan(bestand);
  const gemeenteVan = new Map(bestand.gremia.map(({ code, gemeente }) => [code, gemeente]));
  for (const plek of plekken) {
    const { aanleverdag, pad } = plek;
    const genoten = plekken.filter(
      (ander) =>
        ander.cyclus.code === plek.cyclus.code &&
        gemeenteVan.get(ander.gremium) === gemeenteVan.get(plek.gremium),
    );
    const grens = grenzenVan(plek, genoten).find((een) => aanleverdag !== undefined && aanleverdag > een.dag);
    if (aanleverdag !== undefined && grens !== undefined) {
      meld(
        'CYCLUS-05',
        [...pad, 'aanleverdag'],
        `De aanleverdag ${leesbaar(aanleverdag)} ligt na ${grens.naam}: een cyclus heeft één aanleverdag.`,
      );
    }
  }
};

function plekkenVan({ vergaderschemas = [] }: Trajectbestand): readonly Plek[] {
  return vergaderschemas.flatMap(({ gremium, vergaderingen = [] }, i) =>
    vergaderingen.flatMap(({ dag, aanleverdag, cyclus, staat }, j): readonly Plek[] =>
      cyclus === undefined || staat === 'vervallen'
        ? []
        : [{ gremium, dag, aanleverdag, cyclus, pad: ['vergaderschemas', i, 'vergaderingen', j] }],
    ),
  );
}

/** The days after which nothing may come in for this meeting. */
function grenzenVan(
  { dag, cyclus }: Plek,
  genoten: readonly Plek[],
): readonly { readonly dag: string; readonly naam: string }[] {
  const eigen = (['agendacommissie', 'commissie'] as const).flatMap((veld) => {
    const opDag = cyclus[veld];
    return opDag === undefined ? [] : [{ dag: opDag, naam: `de ${veld} van ${leesbaar(opDag)}` }];
  });
  const eerder = genoten
    .filter((een) => een.dag < dag)
    .map((een) => {
      const wat = een.aanleverdag === undefined ? 'de vergadering' : 'de aanleverdag';
      const tot = een.aanleverdag ?? een.dag;
      return { dag: tot, naam: `${wat} van ${een.gremium} (${leesbaar(tot)})` };
    });
  return [...eigen, ...eerder];
}
