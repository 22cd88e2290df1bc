import { expect, jest } from '@jest/globals';
import { isInDeBrowser, isOpDeKlok } from './testsoort.mjs';

// A browser and a clock depend on what else the machine does. The first failure stays in the output, and is counted.
const { testPath = '' } = expect.getState();
if (isInDeBrowser(testPath) || isOpDeKlok(testPath)) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
}
