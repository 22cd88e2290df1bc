import type { GelezenTabellen, Twijfel } from '@routekaart/documenten';
import { type Vergaderlijst, leesVergaderlijst } from '@routekaart/traject';
import { type Schemabevinding, plaatsVan, weegBevinding } from './bevinding.js';
import { type Schemalezing, naarGelezen, periodeVanLijst } from './lezing.js';
import { alsEenTabel } from './losse-kop.js';

type Tabel = GelezenTabellen['tabellen'][number];

interface Gelezentabel {
  readonly plaats: number;
  readonly tabel: Tabel | null;
  readonly lijst: Vergaderlijst;
}

/** A year of meetings is far smaller; every line is laid beside the others, and every committee. */
const GROOTSTE = { rijen: 500, kolommen: 25 } as const;

/** An empty line, of which a sheet can have a million. */
const LEEG: readonly string[] = [];

/** Reads the one table of a file or a pasted text that has a column of dates; lines are those of the source. */
export function leesTabellen(gelezen: GelezenTabellen, jaar: number): Schemalezing {
  if (isTeGroot(gelezen)) {
    const uitleg = `Een vergaderschema heeft hier hooguit ${String(GROOTSTE.rijen)} rijen en ${String(GROOTSTE.kolommen)} kolommen.`;
    return zonderVergaderingen(
      jaar,
      bevinding('TE_GROOT', 'kritiek', uitleg, 'Lees alleen de tabel met vergaderingen in.'),
    );
  }
  const alle = leesElk(gelezen, jaar);
  const metDatum = alle.filter(heeftDatumkolom);
  const [gekozen = alle[0], tweede] = metDatum;
  if (gekozen === undefined || tweede !== undefined) {
    const namen = metDatum.map(naamVan).join(' en ');
    const uitleg = `Er is meer dan één tabel met een datumkolom: ${namen}.`;
    const voorstel = 'Lees ze één voor één in, elk bij het eigen gremium.';
    return zonderVergaderingen(jaar, bevinding('MEER_TABELLEN', 'kritiek', uitleg, voorstel));
  }
  const twijfels = gelezen.twijfel.filter(({ cel }) => cel === null || cel.tabel === gekozen.plaats);
  const onzeker = new Set(twijfels.flatMap(({ cel }) => (cel === null ? [] : [cel.regel])));
  const vergaderingen = gekozen.lijst.vergaderingen.map((vergadering) => naarGelezen(vergadering, onzeker));
  return {
    vergaderingen,
    bevindingen: [
      ...(metDatum.length === 0 ? [] : alle.filter((tabel) => tabel !== gekozen).map(nietGelezen)),
      ...twijfels.map((twijfel) => naarBevinding(twijfel, gekozen.tabel)),
      ...gekozen.lijst.bevindingen.map((een) => weegBevinding(een, 'rij')),
    ],
    periode: periodeVanLijst(
      jaar,
      vergaderingen.map(({ dag }) => dag),
    ),
  };
}

/** Every table by itself; one table, or none, without a column of days is read once more with the lines around it. */
function leesElk(gelezen: GelezenTabellen, jaar: number): readonly Gelezentabel[] {
  const elk = gelezen.tabellen.map((tabel, plaats) => ({
    plaats,
    tabel,
    lijst: leesVergaderlijst(cellenVan(tabel), { jaar }),
  }));
  if (elk.length > 1 || elk.some(heeftDatumkolom) || gelezen.proza.length > GROOTSTE.rijen) return elk;
  return [{ plaats: 0, tabel: null, lijst: leesVergaderlijst(enkeleTabel(gelezen, jaar), { jaar }) }];
}

function heeftDatumkolom({ lijst }: Gelezentabel): boolean {
  return !lijst.bevindingen.some(({ code }) => code === 'GEEN_DATUMKOLOM');
}

function isTeGroot({ tabellen, proza }: GelezenTabellen): boolean {
  const rijen = tabellen.reduce(
    (som, tabel) => som + tabel.rijen.length,
    tabellen.length === 0 ? proza.length : 0,
  );
  const breedste = tabellen.flatMap(({ kop, rijen: onder }) => [kop, ...onder.map(({ cellen }) => cellen)]);
  return rijen > GROOTSTE.rijen || breedste.some((cellen) => cellen.length > GROOTSTE.kolommen);
}

function zonderVergaderingen(jaar: number, reden: Schemabevinding): Schemalezing {
  return { vergaderingen: [], bevindingen: [reden], periode: periodeVanLijst(jaar, []) };
}

/** Cells in which the place of a row is its line in the source; the header comes first, where it is looked for. */
function cellenVan({ kop, kopregel, rijen }: Tabel): readonly (readonly string[])[] {
  return opRegel(
    kop,
    rijen.map(({ regel, cellen }) => ({ regel: Math.max(regel, (kopregel ?? 1) + 1), cellen })),
  );
}

function enkeleTabel(gelezen: GelezenTabellen, jaar: number): readonly (readonly string[])[] {
  const [kop, ...rijen] = alsEenTabel(gelezen, jaar);
  return kop === undefined ? [] : opRegel(kop.cellen, rijen);
}

function opRegel(
  kop: readonly string[],
  rijen: readonly { readonly regel: number; readonly cellen: readonly string[] }[],
): readonly (readonly string[])[] {
  const laatste = rijen.at(-1)?.regel ?? 1;
  const cellen = Array<readonly string[]>(laatste).fill(LEEG);
  cellen[0] = kop;
  for (const rij of rijen) cellen[rij.regel - 1] = rij.cellen;
  return cellen;
}

function naarBevinding({ plaats, uitleg, cel }: Twijfel, tabel: Tabel | null): Schemabevinding {
  const algemeen = bevinding('BESTAND_TWIJFEL', 'let-op', uitleg, 'Controleer dit in het bestand.');
  if (cel === null) return { ...algemeen, plaats };
  const kolom = tabel?.kop[cel.kolom - 1] ?? null;
  return { ...algemeen, regel: cel.regel, kolom, plaats: plaatsVan(cel.regel, kolom, 'rij') };
}

function nietGelezen(tabel: Gelezentabel): Schemabevinding {
  const uitleg = `${naamVan(tabel)} heeft geen datumkolom en is niet gelezen.`;
  return bevinding('TABEL_NIET_GELEZEN', 'let-op', uitleg, 'Controleer of daar vergaderingen in staan.');
}

function naamVan({ plaats, tabel }: Gelezentabel): string {
  const titel = tabel?.titel ?? '';
  return titel === '' ? `tabel ${String(plaats + 1)}` : `‘${titel.slice(0, 80)}’`;
}

function bevinding(
  code: string,
  ernst: Schemabevinding['ernst'],
  uitleg: string,
  voorstel: string,
): Schemabevinding {
  return {
    code,
    ernst,
    regel: null,
    kolom: null,
    plaats: plaatsVan(null, null, 'rij'),
    uitleg,
    voorstel,
    voorsteldag: null,
  };
}
