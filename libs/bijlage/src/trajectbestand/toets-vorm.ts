import { isLeesbareTekst } from '@routekaart/traject';
import { type Fout, type Foutcode, padVan } from './fout.js';
import { BEHEERROLLEN } from './schema/begrippen.js';
import type { Schema, Vorm } from './schema/vorm.js';

/** More errors than these help nobody: the first ones explain the rest. */
const MEESTE_FOUTEN = 200;

type Pad = readonly (string | number)[];
type Meld = (code: Foutcode, pad: Pad, melding: string) => void;

/**
 * Whether the content has the form of the schema; answers what does not fit, in the order of the file. Understands
 * the part of JSON Schema that {@link Vorm} names. Never throws.
 */
export function toetsVorm(inhoud: unknown, schema: Schema): readonly Fout[] {
  const fouten: Fout[] = [];
  const meld: Meld = (code, pad, melding) => {
    if (fouten.length < MEESTE_FOUTEN) fouten.push({ code, pad: padVan(pad), melding });
  };
  toets(inhoud, schema, [], { schema, meld });
  return fouten;
}

interface Context {
  readonly schema: Schema;
  readonly meld: Meld;
}

function toets(waarde: unknown, vorm: Vorm, pad: Pad, context: Context): void {
  if (vorm.$ref !== undefined) {
    const doel = context.schema.$defs[vorm.$ref.replace('#/$defs/', '')];
    if (doel !== undefined) toets(waarde, doel, pad, context);
    return;
  }
  if (waarde === null || waarde === undefined) {
    context.meld('VERKEERDE_WAARDE', pad, 'Hier staat niets: laat de sleutel weg als dit onbekend is.');
    return;
  }
  if (vorm.oneOf !== undefined) toetsSoort(waarde, vorm.oneOf, pad, context);
  else if (vorm.enum !== undefined) toetsKeuze(waarde, vorm.enum, pad, context.meld);
  else if (vorm.type === 'string') toetsTekst(waarde, vorm, pad, context.meld);
  else if (vorm.type === 'integer') toetsGetal(waarde, vorm, pad, context.meld);
  else if (vorm.type === 'boolean') {
    if (typeof waarde !== 'boolean') context.meld('VERKEERDE_WAARDE', pad, 'Hier hoort true of false.');
  } else if (vorm.type === 'array') toetsLijst(waarde, vorm, pad, context);
  else if (vorm.type === 'object') toetsGroep(waarde, vorm, pad, context);
}

function toetsSoort(waarde: unknown, vormen: readonly Vorm[], pad: Pad, context: Context): void {
  if (!isGroep(waarde)) {
    context.meld('VERKEERDE_WAARDE', pad, 'Hier hoort een groep van sleutels en waarden.');
    return;
  }
  const soorten = vormen.map(({ properties }) => properties?.soort?.const ?? '');
  const vorm = vormen[soorten.indexOf(typeof waarde.soort === 'string' ? waarde.soort : '')];
  if (vorm !== undefined) toetsGroep(waarde, vorm, pad, context);
  else if (waarde.soort === undefined)
    context.meld('ONTBREEKT', pad, `Hier ontbreekt “soort”: ${opsomming(soorten)}.`);
  else context.meld('VERKEERDE_WAARDE', [...pad, 'soort'], `Hier hoort ${opsomming(soorten)}.`);
}

function toetsKeuze(waarde: unknown, keuzes: readonly string[], pad: Pad, meld: Meld): void {
  if (typeof waarde === 'string' && keuzes.includes(waarde)) return;
  const isRol = BEHEERROLLEN.every((rol) => keuzes.includes(rol));
  meld(
    isRol ? 'ONBEKENDE_ROL' : 'VERKEERDE_WAARDE',
    pad,
    `${citaat(waarde)} ${isRol ? 'is geen bekende rol' : 'kan hier niet'}: kies ${opsomming(keuzes)}.`,
  );
}

function toetsTekst(waarde: unknown, vorm: Vorm, pad: Pad, meld: Meld): void {
  if (typeof waarde !== 'string') {
    const isGetal = typeof waarde === 'number' || typeof waarde === 'boolean';
    const tip = isGetal ? `; zet er aanhalingstekens om: "${String(waarde)}"` : '';
    meld('VERKEERDE_WAARDE', pad, `Hier hoort tekst${tip}.`);
    return;
  }
  if (!isLeesbareTekst(waarde)) {
    meld(
      'VERKEERDE_WAARDE',
      pad,
      'Deze tekst bevat tekens die niet in een document kunnen staan of die de leesrichting omkeren.',
    );
    return;
  }
  // As JSON Schema counts: code points.
  const lengte = Array.from(waarde).length;
  if (vorm.pattern !== undefined && !new RegExp(vorm.pattern, 'u').test(waarde)) {
    const voorbeeld = vorm.examples?.[0];
    const tip = typeof voorbeeld === 'string' ? `, zoals ${voorbeeld}` : '';
    meld('VERKEERDE_WAARDE', pad, `${citaat(waarde)} past hier niet: ${zonderPunt(vorm.description)}${tip}.`);
  } else if (lengte < (vorm.minLength ?? 0)) {
    meld('VERKEERDE_WAARDE', pad, 'Deze tekst is leeg: laat de sleutel weg als dit onbekend is.');
  } else if (lengte > (vorm.maxLength ?? Infinity)) {
    meld(
      'VERKEERDE_WAARDE',
      pad,
      `Deze tekst telt ${String(lengte)} tekens; het mogen er ${String(vorm.maxLength)} zijn.`,
    );
  }
}

function toetsGetal(waarde: unknown, vorm: Vorm, pad: Pad, meld: Meld): void {
  const { minimum = -Infinity, maximum = Infinity } = vorm;
  if (!Number.isInteger(waarde) || Number(waarde) < minimum || Number(waarde) > maximum) {
    meld(
      'VERKEERDE_WAARDE',
      pad,
      `Hier hoort een heel getal van ${String(minimum)} tot en met ${String(maximum)}.`,
    );
  }
}

function toetsLijst(waarde: unknown, vorm: Vorm, pad: Pad, context: Context): void {
  if (!Array.isArray(waarde)) {
    context.meld('VERKEERDE_WAARDE', pad, 'Hier hoort een lijst.');
    return;
  }
  const { minItems = 0, maxItems = Infinity, items = {} } = vorm;
  if (waarde.length < minItems) context.meld('ONTBREEKT', pad, 'Deze lijst mag niet leeg zijn.');
  if (waarde.length > maxItems) {
    context.meld(
      'TE_VEEL',
      pad,
      `Hier staan er ${String(waarde.length)}; het mogen er hoogstens ${String(maxItems)} zijn.`,
    );
    return;
  }
  waarde.forEach((deel: unknown, positie) => {
    toets(deel, items, [...pad, positie], context);
  });
}

function toetsGroep(waarde: unknown, vorm: Vorm, pad: Pad, context: Context): void {
  if (!isGroep(waarde)) {
    context.meld('VERKEERDE_WAARDE', pad, 'Hier hoort een groep van sleutels en waarden.');
    return;
  }
  const { properties = {}, required = [] } = vorm;
  for (const sleutel of required.filter((naam) => waarde[naam] === undefined)) {
    context.meld('ONTBREEKT', pad, `Hier ontbreekt “${sleutel}”.`);
  }
  for (const [sleutel, deel] of Object.entries(waarde)) {
    const deelvorm = Object.hasOwn(properties, sleutel) ? properties[sleutel] : undefined;
    if (deelvorm !== undefined) toets(deel, deelvorm, [...pad, sleutel], context);
    else {
      const bekend = Object.keys(properties);
      context.meld(
        'ONBEKENDE_SLEUTEL',
        [...pad, sleutel],
        `“${sleutel}” is hier onbekend. Bekend zijn ${opsomming(bekend, 'en')}.`,
      );
    }
  }
}

function isGroep(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function citaat(waarde: unknown): string {
  const tekst = typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
  return `“${tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst}”`;
}

function zonderPunt(tekst = ''): string {
  return tekst.charAt(0).toLowerCase() + tekst.slice(1).replace(/\.$/, '');
}

function opsomming(delen: readonly string[], voegwoord = 'of'): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}
