import type {
  Aanbodstatus as AanbodstatusWaarde,
  Rondeoordeel as RondeoordeelWaarde,
  Versieplaats as VersieplaatsWaarde,
  Wensstap as WensstapWaarde,
  Wensstatus as WensstatusWaarde,
} from '@routekaart/route';
import type {
  Aanbodhandeling as AanbodhandelingWaarde,
  Aanhoudsoort as AanhoudsoortWaarde,
  MotieUitkomst as MotieUitkomstWaarde,
  Motiesoort as MotiesoortWaarde,
  Verzoeksoort as VerzoeksoortWaarde,
} from '@routekaart/traject';
import { opsomming } from './opsomming.js';

export const Aanhoudsoort = opsomming<AanhoudsoortWaarde>(
  'Aanhoudsoort',
  'Hoe een aangehouden stuk terugkomt: elk met een eigen prognose.',
  {
    'volgende-vergadering': 'Op de volgende vergadering; het hoeft niet opnieuw te worden aangeleverd.',
    'tot-herindiening': 'Zodra het opnieuw is aangeleverd.',
    onbepaald: 'Onbekend wanneer, totdat het opnieuw wordt aangeleverd.',
  },
);

export const Verzoeksoort = opsomming<VerzoeksoortWaarde>(
  'Verzoeksoort',
  'Waarmee een gremium een wens meegaf.',
  {
    aanpassing: 'Een aanpassing bij “ingestemd met aanpassingen”.',
    motie: 'Een aangenomen motie.',
    amendement: 'Een aangenomen amendement.',
    toezegging: 'Een toezegging van het college aan de raad.',
  },
);

export const Motiesoort = opsomming<MotiesoortWaarde>(
  'Motiesoort',
  'Wat raadsleden bij het stuk in stemming brachten.',
  { motie: 'Een motie.', amendement: 'Een amendement: een wijziging van het voorgestelde besluit.' },
);

export const MotieUitkomst = opsomming<MotieUitkomstWaarde>(
  'MotieUitkomst',
  'Wat er met een motie of amendement gebeurde.',
  {
    aangenomen: 'Aangenomen.',
    verworpen: 'Verworpen.',
    ingetrokken: 'Ingetrokken door de indieners.',
    aangehouden: 'Aangehouden tot later.',
  },
);

export const Versieplaats = opsomming<VersieplaatsWaarde>(
  'Versieplaats',
  'Waar een gremium staat met één versie van een stuk.',
  {
    besloten: 'Besloten over deze versie.',
    open: 'Nog niet besloten.',
    geadviseerd: 'Geadviseerd of ter kennis genomen; dat is geen besluit.',
    'andere-versie': 'Besloten, of geadviseerd, over een andere versie.',
  },
);

export const Wensstatus = opsomming<WensstatusWaarde>('Wensstatus', 'Hoe ver een meegegeven wens is.', {
  meegegeven: 'Meegegeven met een besluit.',
  beoordeeld: 'Beoordeeld, nog zonder antwoord.',
  overgenomen: 'Antwoord: overgenomen.',
  deels: 'Antwoord: deels overgenomen, met reden.',
  niet: 'Antwoord: niet overgenomen, met reden.',
  verwerkt: 'Verwerkt in een versie van het stuk.',
  teruggekoppeld: 'Teruggekoppeld aan wie erom vroeg.',
});

export const Wensstap = opsomming<WensstapWaarde>('Wensstap', 'Wat men met een wens doet.', {
  beoordelen: 'Beoordelen.',
  overnemen: 'Antwoorden dat hij wordt overgenomen.',
  'deels-overnemen': 'Antwoorden dat hij deels wordt overgenomen, met reden.',
  afwijzen: 'Antwoorden dat hij niet wordt overgenomen, met reden.',
  verwerken: 'Noemen in welke versie hij is verwerkt.',
  terugkoppelen: 'Vastleggen dat het antwoord is gegeven.',
});

export const Aanbodstatus = opsomming<AanbodstatusWaarde>(
  'Aanbodstatus',
  'Waar het aanbod aan een gemeente staat.',
  {
    'niet-verzonden': 'Nog niet verzonden.',
    'geen-reactie': 'Verzonden, zonder antwoord: dat is geen weigering.',
    doorgegeven: 'Doorgegeven aan de griffier, zonder antwoord.',
    aanvaard: 'Aanvaard.',
    afgewezen: 'Afgewezen.',
  },
);

export const Aanbodhandeling = opsomming<AanbodhandelingWaarde>(
  'Aanbodhandeling',
  'Wat er met een aanbod gebeurt.',
  {
    verzenden: 'Het TWO verzendt het.',
    doorgeven: 'De gemeentesecretaris geeft het door aan de griffier.',
    aanvaarden: 'De gemeente aanvaardt.',
    afwijzen: 'De gemeente wijst af.',
  },
);

export const Rondeoordeel = opsomming<RondeoordeelWaarde>(
  'Rondeoordeel',
  'Of een ronde vóór het besluit van deze raad komt.',
  {
    ervoor: 'Zeker ervoor.',
    erna: 'Zeker niet ervoor.',
    onzeker: 'Dat hangt van de dagen af.',
    onbekend: 'Een van beide dagen is onbekend, of er is geen ronde.',
  },
);
