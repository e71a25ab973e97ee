import * as z from 'zod/mini';
import { comparisonRequestSchema, comparisonSchema } from '../contract/comparison.ts';
import { driftSchema } from '../contract/drift.ts';
import { findingSchema } from '../contract/finding.ts';
import { kinds, kindSchema } from '../contract/kinds.ts';
import { lookUpAnswerSchema, modeSchema, remotePictureSchema, sourceSchema } from '../contract/lookup.ts';
import { metaSchema } from '../contract/meta.ts';
import { paths } from '../contract/paths.ts';
import { problemCodes, problemSchema, problemStatus, vendorErrorSchema } from '../contract/problem.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
} from '../contract/task.ts';
import { fieldErrorSchema, idFields, idNeeds, taskQuerySchema, type IdField } from '../contract/taskQuery.ts';
import { verdictSchema } from '../contract/verdict.ts';
import { styles } from '../domain/report/markup.ts';
import { languages } from '../domain/words/language.ts';

/** The schemas that get a name in the document; whatever uses them refers to them. */
const named = {
  LookUpAnswer: lookUpAnswerSchema,
  Comparison: comparisonSchema,
  ComparisonRequest: comparisonRequestSchema,
  SinglePushTask: singlePushTaskSchema,
  MixedPushTask: mixedPushTaskSchema,
  RemotePicture: remotePictureSchema,
  WebcastTask: webcastTaskSchema,
  RecordTask: recordTaskSchema,
  PullRecordTask: pullRecordTaskSchema,
  Verdict: verdictSchema,
  Finding: findingSchema,
  Drift: driftSchema,
  Source: sourceSchema,
  TaskQuery: taskQuerySchema,
  Kind: kindSchema,
  Mode: modeSchema,
  Meta: metaSchema,
  Problem: problemSchema,
  VendorError: vendorErrorSchema,
  FieldError: fieldErrorSchema,
};

const refTo = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });

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
            ...problemResponses,
          },
        },
      },
      [`/${paths.picture('{reference}')}`]: {
        get: {
          operationId: 'getPicture',
          summary: 'A remote picture that a mixed push names',
          parameters: [
            {
              name: 'reference',
              in: 'path',
              required: true,
              schema: { type: 'string' },
              description: 'From `pictures` of a look-up’s answer.',
            },
          ],
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
            ...problemResponses,
          },
        },
        post: {
          operationId: 'comparePasted',
          summary: 'The same, with a side brought as JSON; nothing of it is kept',
          requestBody: { required: true, ...jsonOf('At most 8 MiB', refTo('ComparisonRequest')) },
          responses: {
            200: jsonOf('What differs and what does not', refTo('Comparison')),
            413: problemResponse('invalid-query: over 8 MiB'),
            ...problemResponses,
          },
        },
      },
      [`/${paths.observationReport('{id}')}`]: {
        get: {
          operationId: 'getReport',
          summary: 'A kept answer to paste into a ticket or a chat, times in UTC+8 and UTC',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
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
            400: problemResponse('invalid-query'),
            404: problemResponse('not-found'),
            503: problemResponse('store-unavailable'),
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

function componentSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  // "input": an answer may gain members within v1, so the document must not forbid them.
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutAddress(schema)]));
}

/** Inside the document a schema's place is its address, and the document names the dialect. */
function withoutAddress(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema'));
}

function queryParameter(name: string, schema: object, description: string) {
  return { name, in: 'query', required: false, schema, description };
}

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

function jsonOf(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}

function statusOf(status: string) {
  return { type: 'object', properties: { status: { const: status } }, required: ['status'] };
}

function header(description: string) {
  return { description, schema: { type: 'string' } };
}

function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: refTo('Problem') } } };
}

/** One response per status, naming the codes that come with it. */
const problemResponses = Object.fromEntries(
  [...new Set(problemCodes.map((code) => problemStatus[code]))].map((status) => [
    status,
    problemResponse(problemCodes.filter((code) => problemStatus[code] === status).join(', ')),
  ]),
);
