import pg from 'pg';

/** Hears of every statement that this process sends to PostgreSQL, until the answered function is called. */
export function luisterAf(hoor: (vraag: unknown) => void): () => void {
  const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
  const metOor = function metOor(this: unknown, ...args: unknown[]): unknown {
    hoor(args[0]);
    return Reflect.apply(query, this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', metOor);
  return () => {
    Reflect.set(pg.Client.prototype, 'query', query);
  };
}
