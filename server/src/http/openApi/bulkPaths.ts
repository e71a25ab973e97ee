import { paths } from '../../contract/paths.ts';
import {
  header,
  jsonOf,
  linesOf,
  pathParameter,
  problemResponse,
  problemResponses,
  queryParameter,
} from './parts.ts';
import { refTo } from './schemas.ts';

const jobId = pathParameter(
  'id',
  'From the answer to `POST /api/v1/bulk`. Whoever has it may read and cancel the job.',
);

/** The paths of many look-ups at once. A server that keeps nothing answers them all with `not-found`. */
export const bulkPaths = {
  [`/${paths.bulk}`]: {
    post: {
      operationId: 'createBulk',
      summary: 'Look up to 1,000 tasks up, as a job that survives a restart',
      description:
        'Rows are asked within the rate budget, after whatever a person waits for; equal rows are asked once. What is wrong with a row is that row’s result.',
      requestBody: { required: true, ...jsonOf('At most 2 MB', refTo('NewBulk')) },
      responses: {
        202: {
          ...jsonOf('The job is kept, and goes on by itself', refTo('CreatedBulk')),
          headers: { Location: header('The path of the job.') },
        },
        413: problemResponse('invalid-query: over 2 MB'),
        ...problemResponses(
          'invalid-query',
          'not-found',
          'not-json',
          'foreign-origin',
          'store-unavailable',
          'internal',
        ),
      },
    },
  },
  [`/${paths.bulkJob('{id}')}`]: {
    get: {
      operationId: 'getBulk',
      summary: 'How far a job has come',
      parameters: [jobId],
      responses: {
        200: jsonOf('Counts, rate and time left', refTo('BulkJob')),
        ...problemResponses('not-found', 'store-unavailable', 'internal'),
      },
    },
    delete: {
      operationId: 'cancelBulk',
      summary: 'End a job; what has ended stays',
      parameters: [jobId],
      responses: {
        204: { description: 'It runs no more' },
        ...problemResponses('not-found', 'foreign-origin', 'store-unavailable', 'internal'),
      },
    },
  },
  [`/${paths.bulkResults('{id}')}`]: {
    get: {
      operationId: 'getBulkResults',
      summary: 'The results of a job as rows end, open until it does',
      parameters: [
        jobId,
        queryParameter(
          'after',
          { type: 'string', pattern: '^\\d{1,9}$', default: '0' },
          'The `cursor` of a result, for those that came later: so a reader whose connection broke goes on.',
        ),
      ],
      responses: {
        200: linesOf(
          'A line for each row, in the order in which they ended; the end of the job last',
          refTo('BulkLine'),
        ),
        ...problemResponses('invalid-query', 'not-found', 'store-unavailable', 'internal'),
      },
    },
  },
};
