import { type ValidationError, validateSync } from 'class-validator';
import { plainToInstance } from 'class-transformer';

/** A field of an input that is wrong, with its path. */
export interface Invoerfout {
  readonly veld: string;
  readonly melding: string;
}

/** The first field of this input that breaks its own rules, or `null`. Unknown fields are refused by the schema. */
export function toetsInvoer<T extends object>(soort: new () => T, invoer: T): Invoerfout | null {
  const fouten = validateSync(plainToInstance(soort, invoer), {
    whitelist: false,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  return eersteFout(fouten, '');
}

function eersteFout(fouten: readonly ValidationError[], pad: string): Invoerfout | null {
  for (const fout of fouten) {
    const veld = pad === '' ? fout.property : `${pad}.${fout.property}`;
    const [melding] = Object.values(fout.constraints ?? {});
    if (melding !== undefined) {
      return { veld, melding };
    }
    const dieper = eersteFout(fout.children ?? [], veld);
    if (dieper !== null) {
      return dieper;
    }
  }
  return null;
}
