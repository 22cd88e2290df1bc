import type { Samenloopregel } from '@routekaart/traject';
import { opsomming } from '../algemeen/opsomming.js';

export const Samenloopsoort = opsomming<Samenloopregel['kind']>(
  'Samenloopsoort',
  'Welke gemeenten een mijlpaal nodig heeft.',
  {
    allen: 'Alle gemeenten.',
    aantal: 'Een aantal gemeenten, om het even welke.',
    deelnemers: 'Alleen de gemeenten die meedoen.',
  },
);
