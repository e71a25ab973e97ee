import { kinds } from '../../contract/kinds.ts';
import { paths } from '../../contract/paths.ts';
import { idFields } from '../../contract/taskQuery.ts';
import { jsonOf, linesOf, problemResponse, problemResponses, queryParameter } from './parts.ts';
import { refTo } from './schemas.ts';

/** The paths for whoever does not know the kind, or has the answer already. */
export const findPaths = {
  [`/${paths.find}`]: {
    get: {
      operationId: 'findTask',
      summary: 'Look for a task among all kinds, and among what is kept',
      description:
        'At least one id. Each kind that the ids suffice for is asked, with the variants of them that the vendor documents.',
      parameters: [
        ...idFields.map((field) =>
          queryParameter(
            field,
            { type: 'string' },
            'Of an id that the vendor cannot have, the answer says what is wrong.',
          ),
        ),
        queryParameter('kind', { type: 'string', enum: kinds }, 'The kind that it is believed to be.'),
        queryParameter('profile', { type: 'string', default: 'default' }, 'Which of the accounts in `meta`.'),
      ],
      responses: {
        200: linesOf(
          'A line per attempt as it ends; the last one has `done` and every known cause of a miss. Without it the answer is not all.',
          refTo('FindLine'),
        ),
        ...problemResponses('invalid-query', 'internal'),
      },
    },
  },
  [`/${paths.inspect}`]: {
    post: {
      operationId: 'inspectPasted',
      summary: 'Read the vendor’s answers in a pasted text; the vendor is not asked, and nothing is kept',
      requestBody: { required: true, ...jsonOf('At most 8 MiB', refTo('InspectRequest')) },
      responses: {
        200: jsonOf('What was read, and what was not understood', refTo('Inspection')),
        413: problemResponse('invalid-query: over 8 MiB'),
        ...problemResponses('invalid-query', 'foreign-origin', 'not-json', 'internal'),
      },
    },
  },
};
