import { setupServer } from 'msw/node';

/** The network of component tests: answers only what a test told it to. */
export const network = setupServer();
