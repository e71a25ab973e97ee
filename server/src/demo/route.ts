import { type DemoAction, demoActions } from './actions.ts';
import { refusedByGateway } from './refusal.ts';
import type { WireRequest } from './wireRequest.ts';

/** The action a request asks for. Throws a `Refusal` when there is none such. (Source: errors §3) */
export function findAction({ method, path, query }: WireRequest): DemoAction {
  const { Action: action = '', Version: version = '' } = query;
  if (action === '' || version === '') {
    throw refusedByGateway('MissingParameter', 'Request is missing Action or Version.');
  }
  const found = demoActions.find((candidate) => candidate.action === action && candidate.version === version);
  // What a path other than `/` gets is not documented; no action lives there.
  if (found === undefined || path !== '/') {
    throw refusedByGateway(
      'InvalidActionOrVersion',
      `Could not find action ${action} for version ${version}.`,
    );
  }
  if (method !== found.method) {
    throw refusedByGateway('MethodNotAllowed', `${action} must be called by ${found.method}.`);
  }
  return found;
}
