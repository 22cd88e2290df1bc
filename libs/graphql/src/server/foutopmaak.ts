import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Where errors go that nobody foresaw. */
export type Logboek = (id: string, fout: unknown) => void;

const VERBINDING_WEG = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P03',
  '08006',
  '08001',
]);

/** A message may quote the question; it need not send all of it back. */
const LANGSTE_MELDING = 500;

/**
 * The errors of an answer as the outside may see them: a code, a Dutch sentence and a place, never a stack,
 * a path or SQL, whatever NODE_ENV says. Something unforeseen becomes INTERN with a reference to the log.
 */
export function maakFoutopmaak(
  log: Logboek,
): (opgemaakt: GraphQLFormattedError, fout: unknown) => GraphQLFormattedError {
  return (opgemaakt, fout) => {
    const oorsprong = unwrapResolverError(fout);
    if (oorsprong instanceof GraphQLError) {
      const { stacktrace: _weg, ...extensions } = opgemaakt.extensions ?? {};
      return { ...opgemaakt, message: opgemaakt.message.slice(0, LANGSTE_MELDING), extensions };
    }
    const plaats = opgemaakt.path === undefined ? {} : { path: opgemaakt.path };
    if (isTeDruk(oorsprong)) {
      const message = 'Het is even te druk: er wachten anderen voor u. Probeer het zo weer.';
      return { message, ...plaats, extensions: { code: 'TE_DRUK' } };
    }
    if (isVerbindingWeg(oorsprong)) {
      const message = 'De database is even niet bereikbaar. Probeer het zo weer.';
      return { message, ...plaats, extensions: { code: 'TIJDELIJK_NIET_BESCHIKBAAR' } };
    }
    const id = randomUUID();
    log(id, oorsprong);
    return {
      message: `Er ging iets mis. Meld dit nummer: ${id}.`,
      ...plaats,
      extensions: { code: 'INTERN', id },
    };
  };
}

/** The statement waited too long, for a lock or for its turn: nothing was written, and trying again helps. */
function isTeDruk(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && (fout.code === '57014' || fout.code === '55P03');
}

function isVerbindingWeg(fout: unknown): boolean {
  if (!(fout instanceof Error)) {
    return false;
  }
  const code = 'code' in fout ? String(fout.code) : '';
  return VERBINDING_WEG.has(code) || /timeout|Connection terminated|Query read timeout/iu.test(fout.message);
}
