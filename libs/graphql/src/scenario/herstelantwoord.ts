import type { Herstel, Herstelreden } from '@routekaart/route';
import { opsomming } from '../algemeen/opsomming.js';

export const Herstelantwoord = opsomming<Herstel['antwoord']>(
  'Herstelantwoord',
  'Of er iets nodig is om een doel te halen, en of er iets helpt.',
  {
    'niet-nodig': 'De strook haalt haar doel, of heeft al besloten.',
    'geen-doel': 'Er is geen venster, of geen ingangsdatum.',
    gevonden: 'Er zijn maatregelen die helpen.',
    geen: 'Geen enkele verzameling maatregelen helpt: redenen zegt waarom.',
  },
);

export const Herstelredencode = opsomming<Herstelreden['code']>('Herstelredencode', 'Waarom niets helpt.', {
  'niet-ingestemd': 'Een gremium op de weg heeft niet ingestemd.',
  'geen-vergaderschema': 'Van een gremium op de weg is geen vergadering bekend.',
  'doel-voorbij': 'De laatste dag is voorbij.',
  'zoeken-gestopt': 'Er waren te veel verzamelingen om alle door te rekenen.',
  'buiten-bereik': 'Alles is doorgerekend en niets brengt de strook zo ver terug.',
});
