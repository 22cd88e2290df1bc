import type { Proefopstelling } from './proefopstelling.js';

const IMPORTEER = `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) {
  __typename ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`;

interface Import {
  readonly data: { readonly importTrajectbestand: { readonly __typename: string } };
}

/** Reads a traject in beside the example, as the TWO does, for what the example does not have. */
export async function leesTrajectIn(proef: Proefopstelling, tekst: string): Promise<void> {
  const pagina = await proef.open();
  await pagina.logIn('TWO');
  const { data } = await pagina.vraagApi<Import>(IMPORTEER, { tekst });
  if (data.importTrajectbestand.__typename !== 'TrajectIngelezen') {
    throw new Error(`Het traject is niet ingelezen: ${JSON.stringify(data)}`);
  }
  await pagina.sluit();
}
