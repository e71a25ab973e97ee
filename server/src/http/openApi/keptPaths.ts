import { paths } from '../../contract/paths.ts';
import { jsonOf, pathParameter, problemResponse, problemResponses, queryParameter } from './parts.ts';
import { refTo } from './schemas.ts';

const runId = pathParameter('id', 'From `run.id` of an answer.');
const observationId = pathParameter('id', 'From `run.observationId` of an answer, or from a history.');
const shareId = pathParameter('id', 'From the share’s address.');

/** What may go wrong with whatever changes something. */
const guarded = ['foreign-origin', 'store-unavailable', 'internal'] as const;

/** The paths of what is kept. A server that keeps nothing answers them all with `not-found`. */
export const keptPaths = {
  [`/${paths.runObservations('{id}')}`]: {
    get: {
      operationId: 'getHistory',
      summary: 'The distinct answers of a run, the newest first',
      parameters: [
        runId,
        queryParameter(
          'limit',
          { type: 'integer', minimum: 1, maximum: 200, default: 50 },
          'How many observations at most.',
        ),
        queryParameter('before', { type: 'string' }, 'The `next` of another page, for the older ones.'),
      ],
      responses: {
        200: jsonOf('The run, the watch over it, and a page of observations', refTo('History')),
        ...problemResponses('invalid-query', 'not-found', 'store-unavailable', 'internal'),
      },
    },
  },
  [`/${paths.runKeep('{id}')}`]: {
    put: {
      operationId: 'watchRun',
      summary: 'Have the server look again 2 h and 10 min before the vendor forgets the run',
      parameters: [runId],
      responses: {
        200: jsonOf('The watch; one with looks still to come stays as it was', refTo('Keep')),
        ...problemResponses('not-found', 'keep-impossible', ...guarded),
      },
    },
    delete: {
      operationId: 'unwatchRun',
      summary: 'End the watch over a run',
      parameters: [runId],
      responses: {
        204: { description: 'There is no watch over this run' },
        ...problemResponses('not-found', ...guarded),
      },
    },
  },
  [`/${paths.observation('{id}')}`]: {
    get: {
      operationId: 'getObservation',
      summary: 'One kept answer, as a look-up would have given it then',
      parameters: [observationId],
      responses: {
        200: jsonOf('The answer, as a snapshot', refTo('LookUpAnswer')),
        ...problemResponses('not-found', 'store-unavailable', 'internal'),
      },
    },
  },
  [`/${paths.shares}`]: {
    post: {
      operationId: 'share',
      summary: 'Freeze a kept answer for whoever has the link',
      description: 'The first share sets the cookie `tasklens_owner`, by which its maker is known.',
      requestBody: { required: true, ...jsonOf('At most 64 kB', refTo('NewShare')) },
      responses: {
        201: jsonOf('The share’s address', refTo('CreatedShare')),
        413: problemResponse('invalid-query: over 64 kB'),
        ...problemResponses('invalid-query', 'not-found', 'not-json', ...guarded),
      },
    },
    get: {
      operationId: 'listShares',
      summary: 'The shares that this browser made, at most 200',
      responses: {
        200: jsonOf('The newest first', refTo('ShareList')),
        ...problemResponses('store-unavailable', 'internal'),
      },
    },
  },
  [`/${paths.share('{id}')}`]: {
    get: {
      operationId: 'openShare',
      summary: 'One kept answer as it was when it was shared; the vendor is not asked',
      parameters: [shareId],
      responses: {
        200: jsonOf('The answer, with view and note', refTo('Share')),
        ...problemResponses('not-found', 'share-expired', 'share-revoked', 'store-unavailable', 'internal'),
      },
    },
    delete: {
      operationId: 'revokeShare',
      summary: 'Take a share back, by the browser that made it',
      parameters: [shareId],
      responses: {
        204: { description: 'To everybody else it is now as if it had never been' },
        ...problemResponses('not-found', ...guarded),
      },
    },
  },
};
