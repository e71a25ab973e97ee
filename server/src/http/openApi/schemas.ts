import * as z from 'zod/mini';
import {
  bulkJobSchema,
  bulkLineSchema,
  bulkRowSchema,
  createdBulkSchema,
  newBulkSchema,
} from '../../contract/bulk.ts';
import {
  comparisonRequestSchema,
  comparisonSchema,
  fieldDifferenceSchema,
} from '../../contract/comparison.ts';
import { driftSchema } from '../../contract/drift.ts';
import { attemptSchema, causeSchema, findLineSchema } from '../../contract/find.ts';
import { findingSchema } from '../../contract/finding.ts';
import { historySchema, pastObservationSchema } from '../../contract/history.ts';
import { inspectionSchema, inspectRequestSchema } from '../../contract/inspect.ts';
import { keepSchema } from '../../contract/keep.ts';
import { kindSchema } from '../../contract/kinds.ts';
import { lookUpAnswerSchema, modeSchema, remotePictureSchema, sourceSchema } from '../../contract/lookup.ts';
import { metaSchema } from '../../contract/meta.ts';
import { problemSchema, vendorErrorSchema } from '../../contract/problem.ts';
import { runSchema } from '../../contract/run.ts';
import {
  createdShareSchema,
  listedShareSchema,
  newShareSchema,
  shareListSchema,
  shareSchema,
} from '../../contract/share.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
} from '../../contract/task.ts';
import { fieldErrorSchema, taskQuerySchema } from '../../contract/taskQuery.ts';
import { verdictSchema } from '../../contract/verdict.ts';

/** The schemas that get a name in the document; whatever uses them refers to them. */
const named = {
  LookUpAnswer: lookUpAnswerSchema,
  Run: runSchema,
  History: historySchema,
  PastObservation: pastObservationSchema,
  Keep: keepSchema,
  NewShare: newShareSchema,
  CreatedShare: createdShareSchema,
  Share: shareSchema,
  ListedShare: listedShareSchema,
  ShareList: shareListSchema,
  FindLine: findLineSchema,
  Attempt: attemptSchema,
  Cause: causeSchema,
  InspectRequest: inspectRequestSchema,
  Inspection: inspectionSchema,
  Comparison: comparisonSchema,
  ComparisonRequest: comparisonRequestSchema,
  FieldDifference: fieldDifferenceSchema,
  NewBulk: newBulkSchema,
  BulkRow: bulkRowSchema,
  CreatedBulk: createdBulkSchema,
  BulkJob: bulkJobSchema,
  BulkLine: bulkLineSchema,
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

export const refTo = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });

export function componentSchemas() {
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
