import pg from 'pg';

/** The sign of life of the listener: it comes by itself and answers no question. */
const HARTSLAG = 'SELECT 1';

type Vraag = (this: pg.Client, ...argumenten: unknown[]) => unknown;

/** Every statement that anybody in this process sends to PostgreSQL, until `stop`. */
export interface SqlTeller {
  readonly statements: readonly string[];
  readonly stop: () => void;
}

export function telSql(): SqlTeller {
  const statements: string[] = [];
  const houder = pg.Client.prototype as unknown as { query: Vraag };
  const echt = houder.query;
  houder.query = function tellend(...argumenten) {
    const [eerste] = argumenten;
    const tekst =
      typeof eerste === 'string' ? eerste : String((eerste as { text?: unknown } | undefined)?.text);
    if (tekst !== HARTSLAG) statements.push(tekst);
    return echt.apply(this, argumenten);
  };
  return {
    statements,
    stop: () => {
      houder.query = echt;
    },
  };
}
