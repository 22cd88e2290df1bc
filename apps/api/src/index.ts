import 'reflect-metadata';

export { type DraaiendeApi, type StartOpties, startApi } from './start-api.js';
