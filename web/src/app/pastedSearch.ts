import * as z from 'zod/mini';
import { taskSearchSchema } from '../features/task/taskSearch.ts';

/** What the address of a pasted answer keeps: which of several it is, and how it is shown; nothing of the paste. */
export const pastedSearchSchema = z.extend(
  z.omit(taskSearchSchema, {
    profile: true,
    appId: true,
    roomId: true,
    taskId: true,
    userId: true,
    run: true,
    observation: true,
  }),
  {
    /** 1-based; the first when absent or past the last. */
    n: z.catch(z.optional(z.string().check(z.regex(/^[1-9]\d{0,4}$/))), undefined),
  },
);
