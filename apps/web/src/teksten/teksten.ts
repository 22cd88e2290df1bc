/** The Dutch texts that more than one view shows. What the api says in words is shown as it says it. */
export const TEKSTEN = {
  inleiding:
    'De route van een regeling langs stuurgroep, ONS-D, colleges en raden, met een prognose uit de vergaderkalenders.',
  inloggenElders: 'Log in via uw eigen organisatie om verder te gaan.',
  wieBentU: 'Wie bent u?',
  regionaal: 'Regionaal',
  gemeenten: 'Gemeenten',
  geenVerbinding: 'Routekaart is niet bereikbaar. Controleer uw verbinding; wat u vastlegde is bewaard.',
  uitgelogd: 'U bent niet meer ingelogd. Probeer opnieuw en kies wie u bent; dit adres blijft bewaard.',
  verbinding: 'Verbinding',
  intussen: 'Intussen is er iets vastgelegd. U ziet nu de nieuwe stand.',
  gezien: 'Gezien',
  sessieVerlopen: 'U bent niet meer ingelogd; wat u ziet, blijft staan.',
  logOpnieuwIn: 'Log opnieuw in',
  geenTraject: 'Er is nog geen traject.',
  probeerOpnieuw: 'Probeer opnieuw',
  naarInhoud: 'Naar de inhoud',
  welkeDag: 'Op welke dag kijkt u?',
  peildatum: 'Peildatum',
  bekendOp: 'Zoals bekend op',
  vandaag: 'Vandaag',
  waarom: 'Waarom?',
} as const;
