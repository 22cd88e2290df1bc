import { gebruikelijkeTermijn, leesAanlevercel } from './aanlevercel.js';
import { bepaalJaren } from './jaarwisseling.js';
import type { Lijstmoment } from './lees-lijstrij.js';
import { leesLijstrij } from './lees-lijstrij.js';
import type { Celdag, Celdatum } from './lijstdatum.js';
import { leesCeldatum } from './lijstdatum.js';
import { toetsCommissievolgorde, toetsCycli } from './lijstcontroles.js';
import { bijDatum, bijKolommen } from './lijstmeldingen.js';
import type { Lijstrij, Vergaderlijstinvoer } from './lijstrijen.js';
import { leesLijstrijen } from './lijstrijen.js';
import type { Vergaderlijst } from './lijstvergadering.js';
import { voegSamen } from './voeg-samen.js';

/**
 * Reads a year of meetings from the rows of a file or a pasted table; `jaar` is that of days printed without one.
 * Columns are recognised by their headers, in any order. Nothing is repaired silently: what is in doubt is a
 * bevinding, and no meeting is certain that the list does not call so. Lines of records are counted as if the
 * header were line 1. Never throws.
 */
export function leesVergaderlijst(
  invoer: Vergaderlijstinvoer,
  { jaar }: { readonly jaar: number },
): Vergaderlijst {
  const gelezen = leesLijstrijen(invoer);
  const datums = gelezen.rijen.map((rij) => ({
    rij,
    datum: leesCeldatum(rij.datum.tekst, { jaar, venster: null }),
  }));
  const momenten = maakMomenten(datums, jaar);
  const termijn = gebruikelijkeTermijn(
    momenten.flatMap(({ aanlevering, gedateerd }) =>
      aanlevering?.kind === 'goed' ? [gedateerd.dag - aanlevering.dag] : [],
    ),
  );
  const rijen = momenten.map((moment) => leesLijstrij(moment, jaar, termijn));
  const samen = voegSamen(rijen.flatMap(({ vergadering }) => (vergadering === null ? [] : [vergadering])));
  const bevindingen = [
    ...bijKolommen(gelezen),
    ...datums.flatMap(({ rij, datum }) => bijDatum(rij, datum)),
    ...rijen.flatMap((rij) => rij.bevindingen),
    ...samen.bevindingen,
    ...toetsCycli(samen.vergaderingen),
    ...toetsCommissievolgorde(samen.vergaderingen),
  ];
  return {
    vergaderingen: samen.vergaderingen,
    bevindingen: bevindingen.sort((a, b) => (a.regel ?? 0) - (b.regel ?? 0)),
  };
}

function maakMomenten(
  datums: readonly { readonly rij: Lijstrij; readonly datum: Celdatum }[],
  jaar: number,
): readonly Lijstmoment[] {
  const dagen = datums.flatMap(
    ({ rij, datum }): readonly { readonly rij: Lijstrij; readonly celdag: Celdag }[] =>
      datum.kind === 'dagen' ? datum.dagen.map((celdag) => ({ rij, celdag })) : [],
  );
  const gedateerd = bepaalJaren(
    dagen.map(({ celdag }) => celdag),
    jaar,
  );
  return gedateerd.flatMap((dag, plaats) => {
    const rij = dagen[plaats]?.rij;
    if (rij === undefined) return [];
    const cel = rij.aanleverdag;
    return [
      { rij, gedateerd: dag, aanlevering: cel === null ? null : leesAanlevercel(cel.tekst, dag.dag, jaar) },
    ];
  });
}
