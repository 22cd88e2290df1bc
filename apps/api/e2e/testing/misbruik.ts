const T = 'traject: "GR-SDD"';
/** A question that is always right. */
export const GOED = `{ stuurgroepDashboard(${T}) { peildatum } }`;
const VERGADERING =
  'mutation { recordVergadering(input: { traject: "GR-SDD", verwachteVersie: 0, sleutel: "misbruik-1", gremium: "nmts", handeling: TOEVOEGEN, dag: "2021-06-09" }) { __typename } }';
const W =
  'waarschuwingen { code ernst melding regel bewijs oorzaak uiterlijk station actor { rol gremium { code naam } gemeente { code naam } } }';

const herhaal = (aantal: number, maak: (nummer: number) => string) =>
  Array.from({ length: aantal }, (_, i) => maak(i)).join(' ');

/** Documents that cost more than they may, or that are no question at all. */
export const DOCUMENTEN: readonly (readonly [wat: string, document: string])[] = [
  ['101 aliases of __typename', `{ ${herhaal(101, (i) => `a${i}: __typename`)} }`],
  ['16 aliases', `{ stuurgroepDashboard(${T}) { ${herhaal(16, (i) => `a${i}: peildatum`)} } }`],
  ['1,000 aliases of a query', `{ ${herhaal(1000, (i) => `a${i}: trajecten { code }`)} }`],
  ['500 times the same field', `{ stuurgroepDashboard(${T}) { ${herhaal(500, () => 'peildatum')} } }`],
  ['six root fields', `{ ${herhaal(6, () => 'trajecten { code }')} }`],
  ['1,001 tokens', `{ ${herhaal(500, () => '__typename,')} trajecten { ${herhaal(1000, () => 'code')} } }`],
  ['11 directives on one field', `{ trajecten { code ${herhaal(11, () => '@include(if: true)')} } }`],
  ['an unknown directive', '{ trajecten { code @aa } }'],
  ['5,000 directives', `{ trajecten { code ${herhaal(5000, () => '@aa')} } }`],
  ['@defer', '{ trajecten { ... @defer { code } } }'],
  [
    'depth by inline fragments',
    `{ trajecten { ${herhaal(260, () => '... on TrajectKop {')} code ${herhaal(260, () => '}')} } }`,
  ],
  [
    'lists in lists in lists',
    `{ ${herhaal(5, (i) => `a${i}: stuurgroepDashboard(${T}) { mijlpalen { rijen { cellen { ${W} } } } waarschuwingen { ${W} } }`)} }`,
  ],
  ['a fragment that names itself', '{ trajecten { ...A } } fragment A on TrajectKop { code ...A }'],
  [
    'a fragment cycle',
    '{ trajecten { ...A } } fragment A on TrajectKop { ...B } fragment B on TrajectKop { ...A }',
  ],
  [
    'a fragment bomb',
    `{ trajecten { ...F0 ...F0 } } ${herhaal(20, (i) => `fragment F${i} on TrajectKop { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on TrajectKop { code }`,
  ],
  ['two mutations', VERGADERING.replace(/ \}$/u, ` b: ${VERGADERING.slice(11, -2)} }`)],
  [
    'two mutations by a fragment',
    `mutation { ...A } fragment A on Mutation { a: ${VERGADERING.slice(11, -2)} b: ${VERGADERING.slice(11, -2)} }`,
  ],
  ['a field that is misspelt', `{ stuurgroepDashbord(${T}) { peildatum } }`],
  ['an unknown argument', '{ trajecten(filter: "x") { code } }'],
  ['an enum by its text', `{ waarschuwingen(${T}, ernst: "KRITIEK; drop") { code } }`],
  ['a subscription', 'subscription { traject { code } }'],
  ['no GraphQL', 'qwerty cop {abc}'],
  ['an Int of 2^31', `{ waarschuwingen(${T}, eerste: 2147483648) { code } }`],
  ['an Int of 9007199254740993', `{ waarschuwingen(${T}, eerste: 9007199254740993) { code } }`],
  ['an Int of 90,000 digits', `{ waarschuwingen(${T}, eerste: ${'9'.repeat(90_000)}) { code } }`],
  [
    'a day of 90,000 characters',
    `{ stuurgroepDashboard(${T}, peildatum: "${'9'.repeat(90_000)}") { peildatum } }`,
  ],
];

const Q = 'query ($eerste: Int) { waarschuwingen(traject: "GR-SDD", eerste: $eerste) { code } }';

/** Bodies that are no request. */
export const LICHAMEN: readonly (readonly [wat: string, body: string, status: number])[] = [
  ['a batch', JSON.stringify([{ query: GOED }, { query: GOED }]), 400],
  ['an empty batch', '[]', 400],
  ['an empty question', JSON.stringify({ query: '' }), 400],
  ['a null question', JSON.stringify({ query: null }), 400],
  ['a question that is an object', JSON.stringify({ query: {} }), 400],
  ['nothing', '', 400],
  ['null', 'null', 400],
  ['half of JSON', '{"query": "{ trajecten', 400],
  ['an operation that is not there', JSON.stringify({ query: GOED, operationName: 'B' }), 400],
  ['two operations without a name', JSON.stringify({ query: `${GOED} ${GOED}` }), 400],
  [
    'a persisted question',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    200,
  ],
  ['variables that are a list', JSON.stringify({ query: Q, variables: [1] }), 400],
  ['variables that are a text', JSON.stringify({ query: Q, variables: 'x' }), 400],
  [
    'an Int that is too large in a variable',
    `{"query":${JSON.stringify(Q)},"variables":{"eerste":2147483648}}`,
    400,
  ],
  ['an Int that is 1e400', `{"query":${JSON.stringify(Q)},"variables":{"eerste":1e400}}`, 400],
  ['an Int that is a text', `{"query":${JSON.stringify(Q)},"variables":{"eerste":"1"}}`, 400],
  [
    'variables with __proto__',
    `{"query":${JSON.stringify(GOED)},"variables":{"__proto__":{"rol":"two"}}}`,
    400,
  ],
  ['a body of 1 MB', JSON.stringify({ query: GOED, extensions: { x: 'a'.repeat(1024 * 1024) } }), 413],
  [
    'variables 40,000 deep',
    `{"query":${JSON.stringify(GOED)},"variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    200,
  ],
];

export const PREFLIGHT = { 'apollo-require-preflight': '1' };

/** Requests that a page of another site could make a browser send, or that hide a change. */
export const VERZOEKEN: readonly (readonly [
  wat: string,
  method: string,
  pad: string,
  soort: string | null,
  body: string | null,
  extra: object,
  statussen: readonly number[],
])[] = [
  [
    'a GET without the preflight header',
    'GET',
    `/graphql?query=${encodeURIComponent(GOED)}`,
    null,
    null,
    {},
    [400],
  ],
  [
    'a change by GET',
    'GET',
    `/graphql?query=${encodeURIComponent(VERGADERING)}`,
    null,
    null,
    PREFLIGHT,
    [405],
  ],
  [
    'a change as text',
    'POST',
    '/graphql',
    'text/plain',
    JSON.stringify({ query: VERGADERING }),
    {},
    [400, 415],
  ],
  [
    'a change as a form',
    'POST',
    '/graphql',
    'application/x-www-form-urlencoded',
    `query=${encodeURIComponent(VERGADERING)}`,
    {},
    [400, 415],
  ],
  [
    'a change as a form with the preflight header',
    'POST',
    '/graphql',
    'application/x-www-form-urlencoded',
    `query=${encodeURIComponent(VERGADERING)}`,
    PREFLIGHT,
    [400, 415],
  ],
  [
    'a change as text with the preflight header',
    'POST',
    '/graphql',
    'text/plain',
    JSON.stringify({ query: VERGADERING }),
    PREFLIGHT,
    [400, 415],
  ],
  [
    'a multipart form',
    'POST',
    '/graphql',
    'multipart/form-data; boundary=x',
    `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: VERGADERING })}\r\n--x--`,
    PREFLIGHT,
    [400, 415],
  ],
  [
    'two content types',
    'POST',
    '/graphql',
    'application/json, text/plain',
    JSON.stringify({ query: VERGADERING }),
    {},
    [400, 415],
  ],
  [
    'UTF-7',
    'POST',
    '/graphql',
    'application/json; charset=utf-7',
    JSON.stringify({ query: VERGADERING }),
    {},
    [400, 415],
  ],
  ['PUT', 'PUT', '/graphql', 'application/json', JSON.stringify({ query: VERGADERING }), {}, [400, 404, 405]],
  ['DELETE', 'DELETE', '/graphql', null, null, PREFLIGHT, [400, 404, 405]],
];
