import { type Exchange, type Operation, type OperationResult, makeOperation, mapExchange } from 'urql';

/**
 * Keeps on the screen what stands there while the api cannot be reached, and asks again what failed once there is
 * news from it: a reader loses neither the view nor what was typed in it.
 */
export const vasthouden: Exchange = (invoer) => {
  const laatste = new Map<number, OperationResult>();
  const mislukt = new Map<number, Operation>();
  const { client } = invoer;
  return mapExchange({
    onOperation: ({ kind, key }) => {
      if (kind !== 'teardown') return;
      laatste.delete(key);
      mislukt.delete(key);
    },
    onResult: (resultaat) => {
      const { operation } = resultaat;
      if (operation.kind === 'subscription') {
        const opnieuw = [...mislukt.values()];
        mislukt.clear();
        for (const vraag of opnieuw) client.reexecuteOperation(vers(vraag));
      }
      if (operation.kind !== 'query') return resultaat;
      if (!isWeg(resultaat)) {
        laatste.set(operation.key, resultaat);
        mislukt.delete(operation.key);
        return resultaat;
      }
      mislukt.set(operation.key, operation);
      const eerder = laatste.get(operation.key);
      return eerder === undefined ? resultaat : { ...eerder, operation, stale: false };
    },
  })(invoer);
};

/** The api did not answer, or does not know who asks any more: that says nothing about what was asked. */
function isWeg({ error }: OperationResult): boolean {
  if (error === undefined) return false;
  return (
    error.networkError !== undefined ||
    error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')
  );
}

function vers(vraag: Operation): Operation {
  return makeOperation(vraag.kind, vraag, { ...vraag.context, requestPolicy: 'network-only' });
}
