import type { Herstel, Herstelreden } from '@routekaart/route';
import { opsomming } from '../algemeen/opsomming.js';

export const Herstelantwoord = opsomming<Herstel['antwoord']>(
  'Herstelantwoord',
  'Of er iets nodig is om een doel te halen, en of er iets helpt.',
  {
    'niet-nodig': 'De strook haalt haar doel, of heeft, als dat het venster is, al besloten.',
    'geen-doel': 'Er is geen venster, of geen ingangsdatum.',
    gevonden: 'Er zijn maatregelen die helpen.',
    geen: 'Geen enkele verzameling maatregelen helpt: redenen zegt waarom.',
  },
);

export const Herstelredencode = opsomming<Herstelreden['code']>('Herstelredencode', 'Waarom niets helpt.', {
  'niet-ingestemd': 'Een gremium op de weg heeft niet ingestemd.',
  'opnieuw-aanleveren': 'Bij een gremium op de weg is het stuk zonder dag aangehouden, of ingetrokken.',
  'later-geagendeerd':
    'Bij een gremium op de weg staat het stuk op de agenda van een vergadering na het doel.',
  'geen-vergaderschema': 'Van een gremium op de weg is geen vergadering bekend.',
  'doel-voorbij': 'De laatste dag is voorbij.',
  'eerdere-mijlpaal': 'Wat helpt, zou een gremium passeren dat over een eerdere mijlpaal nog moet besluiten.',
  'samenloop-onhaalbaar': 'Er doen te weinig gemeenten mee om de ingangsdatum te halen.',
  'zoeken-gestopt': 'Er waren te veel verzamelingen om alle door te rekenen.',
  'buiten-bereik': 'Alles is doorgerekend en niets brengt de strook zo ver terug.',
});
