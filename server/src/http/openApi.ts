import { kinds } from '../contract/kinds.ts';
import { paths } from '../contract/paths.ts';
import { idFields, idNeeds, type IdField } from '../contract/taskQuery.ts';
import { styles } from '../domain/report/markup.ts';
import { languages } from '../domain/words/language.ts';
import { bulkPaths } from './openApi/bulkPaths.ts';
import { findPaths } from './openApi/findPaths.ts';
import { keptPaths } from './openApi/keptPaths.ts';
import {
  header,
  jsonOf,
  pathParameter,
  problemResponse,
  problemResponses,
  queryParameter,
} from './openApi/parts.ts';
import { componentSchemas, refTo } from './openApi/schemas.ts';

/** How a look-up can fail. */
const lookUpProblems = [
  'invalid-query',
  'task-not-found',
  'run-not-kept',
  'vendor-rejected',
  'vendor-denied',
  'vendor-throttled',
  'busy',
  'vendor-unavailable',
  'vendor-timeout',
  'vendor-unreadable',
  'store-unavailable',
  'internal',
] as const;
const compareProblems = [...lookUpProblems, 'not-found', 'share-expired', 'share-revoked'] as const;

/** The OpenAPI 3.1 document of this API, made of the very schemas that server and web app share. */
export function toOpenApi({ version, basePath }: { version: string; basePath: string }) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tasklens',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Looks up Volcengine RTC and Live tasks and says in codes what they are and why they ended.',
    },
    servers: [{ url: basePath }],
    paths: {
      [`/${taskPath}`]: {
        get: {
          operationId: 'lookUpTask',
          summary: 'Look one task up',
          parameters: [
            { name: 'kind', in: 'path', required: true, schema: refTo('Kind') },
            ...idFields.map((field) =>
              queryParameter(field, { type: 'string', maxLength: 258 }, describeNeeds(field)),
            ),
            queryParameter(
              'profile',
              { type: 'string', default: 'default' },
              'Which of the accounts in `meta`.',
            ),
            queryParameter(
              'run',
              { type: 'integer', minimum: 0 },
              'The start of the run asked for, epoch ms: where the vendor does not answer with it, what was kept of it.',
            ),
            queryParameter(
              'watch',
              { type: 'string', enum: ['1'] },
              'A failure of the vendor is told, whatever is kept: for a page that shows a live answer already.',
            ),
            queryParameter('fresh', { type: 'string', enum: ['1'] }, 'Skips the one-second cache.'),
          ],
          responses: {
            200: {
              ...jsonOf('The task and what it means', refTo('LookUpAnswer')),
              headers: {
                'Server-Timing': header('Where the time went, in ms: `queue;dur=…, vendor;dur=…`.'),
                'X-Request-Id': header('This server’s id of the request; it is in the log.'),
              },
            },
            ...problemResponses(...lookUpProblems),
          },
        },
      },
      [`/${paths.picture('{reference}')}`]: {
        get: {
          operationId: 'getPicture',
          summary: 'A remote picture that a mixed push names',
          parameters: [pathParameter('reference', 'From `pictures` of a look-up’s answer.')],
          responses: {
            200: {
              description: 'The picture as its server gave it, at most 5 MiB and 40 megapixels',
              content: { 'image/png': {}, 'image/jpeg': {} },
            },
            404: problemResponse('not-found: no reference, or an expired one'),
            502: problemResponse('picture-unavailable: `reason` says why'),
          },
        },
      },
      ...findPaths,
      ...keptPaths,
      ...bulkPaths,
      [`/${paths.compare}`]: {
        get: {
          operationId: 'compareTasks',
          summary: 'Compare two tasks field by field',
          parameters: (['left', 'right'] as const).map((side) => ({
            name: side,
            in: 'query',
            required: true,
            schema: { type: 'string' },
            description: '`live:<kind>?<query of a look-up>`, `observation:<id>` or `share:<id>`.',
          })),
          responses: {
            200: jsonOf('What differs and what does not', refTo('Comparison')),
            ...problemResponses(...compareProblems),
          },
        },
        post: {
          operationId: 'comparePasted',
          summary: 'The same, with a side brought as JSON; nothing of it is kept',
          requestBody: { required: true, ...jsonOf('At most 8 MiB', refTo('ComparisonRequest')) },
          responses: {
            200: jsonOf('What differs and what does not', refTo('Comparison')),
            413: problemResponse('invalid-query: over 8 MiB'),
            ...problemResponses(...compareProblems, 'foreign-origin', 'not-json'),
          },
        },
      },
      [`/${paths.observationReport('{id}')}`]: {
        get: {
          operationId: 'getReport',
          summary: 'A kept answer to paste into a ticket or a chat, times in UTC+8 and UTC',
          parameters: [
            pathParameter('id', 'From `run.observationId` of an answer, or from a history.'),
            queryParameter('lang', { type: 'string', enum: languages, default: 'en' }, 'Its language.'),
            queryParameter('format', { type: 'string', enum: styles, default: 'markdown' }, 'Its form.'),
          ],
          responses: {
            200: {
              description: 'Verdict, facts and findings in words, with request id and link',
              content: {
                'text/markdown': { schema: { type: 'string' } },
                'text/plain': { schema: { type: 'string' } },
              },
            },
            ...problemResponses('invalid-query', 'not-found', 'store-unavailable', 'internal'),
          },
        },
      },
      [`/${paths.meta}`]: {
        get: {
          operationId: 'getMeta',
          summary: 'What this server can look up',
          responses: { 200: jsonOf('Mode, profiles, kinds and, in demo mode, examples', refTo('Meta')) },
        },
      },
      [`/${paths.openapi}`]: {
        get: {
          operationId: 'getOpenApi',
          summary: 'This document',
          responses: { 200: jsonOf('OpenAPI 3.1', { type: 'object' }) },
        },
      },
      [`/${paths.health}`]: {
        get: {
          operationId: 'getHealth',
          summary: 'Is the process alive',
          responses: { 200: jsonOf('Alive', statusOf('ok')) },
        },
      },
      [`/${paths.ready}`]: {
        get: {
          operationId: 'getReadiness',
          summary: 'Can it serve',
          responses: { 200: jsonOf('Ready', statusOf('ready')), 503: problemResponse('Not ready') },
        },
      },
      [`/${paths.metrics}`]: {
        get: {
          operationId: 'getMetrics',
          summary: 'Measurements for Prometheus',
          responses: {
            200: {
              description: 'Prometheus text format',
              content: { 'text/plain': { schema: { type: 'string' } } },
            },
          },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}

const taskPath = paths.task('single-push').replace('single-push', '{kind}');

function describeNeeds(field: IdField): string {
  const needOf = (kind: (typeof kinds)[number]) => idNeeds[kind].find((need) => need.includes(field));
  return kinds
    .map((kind) => {
      const need = needOf(kind);
      if (need === undefined) return `${kind}: not accepted`;
      return need.length === 1 ? `${kind}: required` : `${kind}: one of ${need.join(', ')} is required`;
    })
    .join('; ');
}

function statusOf(status: string) {
  return { type: 'object', properties: { status: { const: status } }, required: ['status'] };
}
