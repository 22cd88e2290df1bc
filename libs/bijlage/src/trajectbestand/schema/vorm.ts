/** The part of JSON Schema (draft 2020-12) in which the format is written, and which {@link toetsVorm} understands. */
export interface Vorm {
  readonly $ref?: string;
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Vorm;
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  /** Only for objects that tell themselves apart by the constant of their `soort`. */
  readonly oneOf?: readonly Vorm[];
}

/** A whole schema: the root form with its definitions. */
export interface Schema extends Vorm {
  readonly $schema: string;
  readonly $id: string;
  readonly $defs: Readonly<Record<string, Vorm>>;
}

/** Longest text: a cell of a planning or an explanation, not a document. */
const LANGSTE_TEKST = 4_000;

export function tekst(description: string, verder: Vorm = {}): Vorm {
  return { type: 'string', minLength: 1, maxLength: LANGSTE_TEKST, description, ...verder };
}

export function keuze(waarden: readonly string[], description: string, standaard?: string): Vorm {
  return { enum: waarden, description, ...(standaard === undefined ? {} : { default: standaard }) };
}

export function getal(description: string, minimum: number, maximum: number, verder: Vorm = {}): Vorm {
  return { type: 'integer', minimum, maximum, description, ...verder };
}

export function jaNee(description: string, standaard: boolean): Vorm {
  return { type: 'boolean', default: standaard, description };
}

export function lijst(items: Vorm, description: string, verder: Vorm = {}): Vorm {
  return { type: 'array', maxItems: 20_000, description, items, ...verder };
}

export function groep(
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, Vorm>>,
): Vorm {
  return { type: 'object', description, additionalProperties: false, required, properties };
}

/** A definition used by name, with what it means here. */
export function zie(naam: string, description?: string): Vorm {
  return { $ref: `#/$defs/${naam}`, ...(description === undefined ? {} : { description }) };
}
