export { type DraaiendeApi, startApi } from '../src/index.js';
