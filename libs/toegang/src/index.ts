export { type Bereik, HANDELINGEN, type Handeling, RECHTEN, ROLLEN, type Rol } from './rechten.js';
export {
  ALGEMEEN,
  type Hoedanigheid,
  type Identiteit,
  type Onderwerp,
  isGemeenterol,
  isRol,
  leesbeperking,
  mag,
  wieMag,
} from './mag.js';
