import { randomUUID } from 'node:crypto';

/** A decision that can be corrected again and again: the only write that never runs out of subjects. */
export interface Correctiecel {
  readonly behandeling: string;
  readonly besluit: string;
  readonly dag: string;
  readonly versie: number;
  /** Of somebody who may correct it. */
  readonly token: string;
}

const MUTATION = `mutation($input: CorrectBesluitInput!) { correctBesluit(input: $input) { __typename
  ... on BesluitVastgelegd { besluit { id } versie trajectVersie }
  ... on Weigering { code melding } } }`;

/** The request that replaces the decision by an equal one: the same statements as recordBesluit. */
export function correctie(traject: string, cel: Correctiecel): { query: string; variables: object } {
  const input = {
    traject,
    besluit: cel.besluit,
    dag: cel.dag,
    uitkomst: 'INGESTEMD',
    reden: 'meting',
    verwachteVersie: cel.versie,
    sleutel: `meting-${randomUUID()}`,
  };
  return { query: MUTATION, variables: { input } };
}

interface Uitkomst {
  readonly data?: {
    readonly correctBesluit: {
      readonly __typename: string;
      readonly besluit: { readonly id: string };
      readonly versie: number;
      readonly trajectVersie: number;
    };
  };
}

/** Where the cell stands after the correction. Throws when it was refused. */
export function leesCorrectie(
  cel: Correctiecel,
  tekst: string,
): { readonly cel: Correctiecel; readonly trajectVersie: number } {
  const uitkomst = (JSON.parse(tekst) as Uitkomst).data?.correctBesluit;
  if (uitkomst?.__typename !== 'BesluitVastgelegd') {
    throw new Error(`De correctie werd geweigerd: ${tekst}`);
  }
  const { besluit, versie, trajectVersie } = uitkomst;
  return { cel: { ...cel, besluit: besluit.id, versie }, trajectVersie };
}
