import { useMutation } from 'urql';
import { type RecordAanleveringInput, TrekAanleveringInDocument } from '../../api/documenten.js';
import { type Uitslag, uitslagVan } from '../uitslag.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';

/** Takes back an aanlevering that nobody built on since, and says of which body. */
export function useIntrekken(): (aanlevering: RecordAanleveringInput, gremium: string) => Promise<Uitslag> {
  const [, trekIn] = useMutation(TrekAanleveringInDocument);
  return async ({ dag: _dag, ...aanlevering }, gremium) => {
    const { data, error } = await trekIn({ input: { ...aanlevering, sleutel: crypto.randomUUID() } });
    const uitslag = uitslagVan(data?.trekAanleveringIn, error);
    const melding = uitslag.gelukt
      ? VASTLEGGEN.ongedaan(gremium)
      : VASTLEGGEN.nietOngedaan(gremium, uitslag.melding);
    return { ...uitslag, melding };
  };
}
