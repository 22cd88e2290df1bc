import type {
  Schemaverschil,
  Schemawijziging,
  Uitwijk as UitwijkWaarde,
  Uitzondering,
} from '@routekaart/traject';
import { opsomming } from '../algemeen/opsomming.js';

export const Schemawijzigingsoort = opsomming<Schemawijziging['kind']>(
  'Schemawijzigingsoort',
  'Wat een ingelezen vergaderschema met één vergadering doet.',
  {
    nieuw: 'Een vergadering die nog niet bekend was.',
    gelijk: 'Er verandert niets.',
    bijgewerkt: 'Dezelfde dag, een andere status, aanleverdatum of soort.',
    verplaatst: 'Een bekende vergadering gaat naar een andere dag.',
    vervalt: 'Het vergaderschema zegt dat zij vervalt.',
    ontbreekt: 'Bekend, maar niet genoemd: zij vervalt alleen als u daarom vraagt.',
  },
);

export const Schemaverschilsoort = opsomming<Schemaverschil['kind']>(
  'Schemaverschilsoort',
  'Hoe het bekende vergaderschema van een regel afwijkt.',
  {
    ontbreekt: 'De regel noemt een dag waarop geen vergadering bekend is.',
    extra: 'Er is een vergadering bekend die niet uit de regel volgt.',
    verplaatst: 'De vergadering valt hooguit tien dagen naast de dag van de regel.',
  },
);

export const Uitzonderingsoort = opsomming<Uitzondering['kind']>(
  'Uitzonderingsoort',
  'Wat er tegen de regel in is besloten.',
  {
    verplaatst: 'De vergadering van deze dag is op een andere dag.',
    vervalt: 'De vergadering van deze dag vervalt.',
    extra: 'Er is een vergadering bij.',
  },
);

export const Uitwijk = opsomming<UitwijkWaarde>(
  'Uitwijk',
  'Wat er met een vergadering volgens de regel gebeurt op een dag waarop niet wordt vergaderd.',
  {
    vervalt: 'Zij vervalt.',
    'volgende-dag': 'Zij gaat naar de eerstvolgende vrije dag.',
    'vorige-werkdag': 'Zij gaat naar de laatste vrije dag ervoor.',
  },
);
