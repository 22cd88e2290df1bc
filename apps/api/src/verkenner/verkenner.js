/* global GraphiQL, React, ReactDOM */
const VRAAG = `# Kies hierboven als wie u vraagt; Ctrl-Enter voert uit.
query Dashboard {
  stuurgroepDashboard(traject: "GR-SDD") {
    peildatum
    ingangsdatum { antwoord uitleg }
    mijlpalen {
      nummer
      naam
      prognose { tekst }
      bepalendeGemeenten { naam }
      rijen {
        gemeente { naam }
        cellen { station toestand venster { tekst } prognose { tekst } margeDagen redenen }
      }
    }
    waarschuwingen { ernst aantal waarschuwingen { code melding uiterlijk } }
  }
}
`;

const identiteiten = await (await fetch('/demo/identiteiten')).json();
const keuze = document.querySelector('#wie');
for (const { naam, token } of identiteiten.identiteiten) {
  keuze.append(new Option(naam, token));
}

async function vraag(inhoud) {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${keuze.value}` },
    body: JSON.stringify(inhoud),
  });
  return antwoord.json();
}

ReactDOM.createRoot(document.querySelector('#graphiql')).render(
  React.createElement(GraphiQL, { fetcher: vraag, defaultQuery: VRAAG, shouldPersistHeaders: false }),
);
