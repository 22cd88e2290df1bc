import { useMutation } from 'urql';
import { type RecordAanleveringInput, TrekAanleveringInDocument } from '../../api/documenten.js';
import { uitslagVan } from '../uitslag.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';

/** Takes back an aanlevering that nobody built on since, and says in words what came of it. */
export function useIntrekken(): (aanlevering: RecordAanleveringInput, gremium: string) => Promise<string> {
  const [, trekIn] = useMutation(TrekAanleveringInDocument);
  return async ({ dag: _dag, ...aanlevering }, gremium) => {
    const { data, error } = await trekIn({ input: { ...aanlevering, sleutel: crypto.randomUUID() } });
    const { gelukt, melding } = uitslagVan(data?.trekAanleveringIn, error);
    return gelukt ? VASTLEGGEN.ongedaan(gremium) : melding;
  };
}
