import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** The folders whose Dutch texts stand here, and nowhere in their own files. */
const MAPPEN = [
  'features/import',
  'features/planning',
  'features/procesbrief',
  'features/verschil',
  'features/wensen',
  'features/gemeente',
  'features/stuurgroep',
  'features/wat-als',
  'onderdelen',
  'kader',
  'api',
  'sessie',
];

/** Written by the code generator out of the schema: only questions, no texts of the page. */
const GEGENEREERD = '/api/documenten.ts';

/** What a reader sees or hears of an element, and what the shared parts show as it is given. */
const TEKSTATTRIBUTEN = [
  ...['alt', 'aria-label', 'label', 'placeholder', 'title'],
  ...['alles', 'fout', 'over', 'titel', 'vraag', 'wat'],
];

const LETTER = /\p{L}/u;
/** A whole word with a space beside it: a code has none. */
const ZINSDEEL = /(?<![\p{L}\p{N}…])\p{L}{2,} | \p{L}{2}/u;

/** The texts that a source writes out itself: in its JSX, and as part of a sentence anywhere else. */
function tekstenIn(naam: string, bron: string): readonly string[] {
  const gevonden = new Set<string>();
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isImportDeclaration(knoop) || isProtocol(knoop)) return;
    if (ts.isJsxAttribute(knoop)) {
      const attribuut = knoop.name.getText();
      if (attribuut === 'className') return;
      if (TEKSTATTRIBUTEN.includes(attribuut)) meld(uitkomstenVan(knoop.initializer), LETTER);
    }
    if (ts.isJsxText(knoop)) meld([knoop.text.trim()], LETTER);
    if (ts.isJsxExpression(knoop) && !ts.isJsxAttribute(knoop.parent)) meld(uitkomstenVan(knoop), LETTER);
    if (ts.isStringLiteralLike(knoop) || ts.isTemplateExpression(knoop)) meld([woordenVan(knoop)], ZINSDEEL);
    ts.forEachChild(knoop, bezoek);
  };
  const meld = (teksten: readonly string[], patroon: RegExp): void => {
    for (const tekst of teksten) if (patroon.test(tekst)) gevonden.add(tekst);
  };
  bezoek(ts.createSourceFile(naam, bron, ts.ScriptTarget.Latest, true));
  return [...gevonden];
}

/** The texts that an expression can come to, as far as they are written out in it. */
function uitkomstenVan(knoop: ts.Node | undefined): readonly string[] {
  if (knoop === undefined) return [];
  if (ts.isStringLiteralLike(knoop)) return [knoop.text];
  if (ts.isTemplateExpression(knoop)) {
    return [woordenVan(knoop), ...knoop.templateSpans.flatMap((deel) => uitkomstenVan(deel.expression))];
  }
  if (ts.isJsxExpression(knoop) || ts.isParenthesizedExpression(knoop)) {
    return uitkomstenVan(knoop.expression);
  }
  if (ts.isConditionalExpression(knoop)) {
    return [knoop.whenTrue, knoop.whenFalse].flatMap(uitkomstenVan);
  }
  if (ts.isBinaryExpression(knoop) && !isVergelijking(knoop.operatorToken.kind)) {
    return [knoop.left, knoop.right].flatMap(uitkomstenVan);
  }
  return [];
}

function isVergelijking(teken: ts.SyntaxKind): boolean {
  return (
    teken === ts.SyntaxKind.EqualsEqualsEqualsToken || teken === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}

/** What only machines say to each other: a header that lets in, and the start of a line that is looked for. */
function isProtocol(knoop: ts.Node): boolean {
  if (ts.isPropertyAssignment(knoop)) return knoop.name.getText() === 'authorization';
  const { parent } = knoop;
  return (
    ts.isStringLiteral(knoop) &&
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'startsWith'
  );
}

/** The words of a text, with `…` for each value in it. */
function woordenVan(knoop: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(knoop)) return knoop.text;
  return [knoop.head.text, ...knoop.templateSpans.map((deel) => deel.literal.text)].join('…');
}

describe('the Dutch texts of the views', () => {
  it.each(MAPPEN)('stand in one place: none is written out in %s', (map) => {
    const bestanden = ts.sys.readDirectory(new URL(`../${map}`, import.meta.url).pathname, ['.ts', '.tsx']);
    const inDeBron = bestanden
      .filter((bestand) => !bestand.endsWith('.spec.ts') && !bestand.endsWith(GEGENEREERD))
      .flatMap((bestand) =>
        tekstenIn(bestand, ts.sys.readFile(bestand) ?? '').map(
          (tekst) => `${bestand.slice(bestand.indexOf(map))}: ${tekst}`,
        ),
      );
    expect(inDeBron).toEqual([]);
    expect(bestanden.length).toBeGreaterThan(0);
  });

  it.each([
    ['<p>Leg vast</p>', ['Leg vast']],
    ['<Veld label="Reden" />', ['Reden']],
    ['<Veld label={leeg ? "Reden" : over} />', ['Reden']],
    ['<Antwoord wat={`De groep ${naam}`} />', ['De groep …']],
    ['<p>{aantal === 0 ? "Geen" : `Nog ${aantal}`}</p>', ['Geen', 'Nog …']],
    ['<p>{gremium?.naam ?? "Iemand"}</p>', ['Iemand']],
    ['const melding = fout ?? "Dit kan niet.";', ['Dit kan niet.']],
    ['const tot = ` van ${totaal}`;', [' van …']],
    ['throw new Error(`De API weigert (${status}).`);', ['De API weigert (…).']],
  ])('are found in %s', (bron, teksten) => {
    expect(tekstenIn('a.tsx', bron)).toEqual(teksten);
  });

  it.each([
    '<p className="rk-noot rk-noot--stil">{IMPORT.kop}: {naam}</p>',
    '<input id="naam" type="text" aria-label={IMPORT.naam(tekst)} />',
    '<p>{soort === "OPEN" ? "●" : ""} {" "}</p>',
    '<svg aria-labelledby={`${id}titel ${id}uitleg`} viewBox={`0 0 ${breedte} 8`} />',
    'const adres = `/${traject}/import?deel=vastgelegd`;',
    'const koppen = { authorization: `Bearer ${token}` };',
    'if (blok.startsWith("event: complete")) return;',
  ])('are not seen in %s', (bron) => {
    expect(tekstenIn('a.tsx', bron)).toEqual([]);
  });
});
