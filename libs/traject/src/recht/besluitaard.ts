/**
 * What gremia do with a stuk: `instemming` is an agreement between gemeenten that no law asks for; `volgens-recht` is
 * what the rule of law of the station asks, such as toestemming (bron 003: three main mijlpalen, of which the last one
 * is the regeling itself).
 */
export const BESLUITAARDEN = ['instemming', 'volgens-recht'] as const;
export type Besluitaard = (typeof BESLUITAARDEN)[number];
