import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problemCodes } from '@tasklens/server/contract/problem';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../api/http.ts';
import { languages } from '@tasklens/server/domain/words/language';
import { aProblem } from '../testing/builders.ts';
import { renderWithApp } from '../testing/renderWithApp.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';

describe.each(languages)('in %s', (language) => {
  it.each([...problemCodes, 'offline', 'answer-unreadable'] as const)('%s has a face', (code) => {
    renderWithApp(<ProblemAlert error={new ProblemError(code)} onRetry={() => undefined} />, { language });
    expect(screen.getByRole('alert')).toHaveTextContent(/\S/);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  });
});

it('names the id and the character that the server refused', () => {
  const errors = [
    { field: 'roomId', code: 'illegal-character' as const, message: '', character: '，', position: 4 },
  ];
  const error = new ProblemError('invalid-query', aProblem('invalid-query', { errors }));
  renderWithApp(<ProblemAlert error={error} onRetry={() => undefined} />);
  expect(screen.getByText('Room ID').closest('li')).toHaveTextContent('The character “，” (position 5)');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('tries again when asked', async () => {
  let tries = 0;
  const error = new ProblemError('offline');
  renderWithApp(<ProblemAlert error={error} onRetry={() => (tries += 1)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(tries).toBe(1);
});

it('offers a reload when the page is older than the server', () => {
  renderWithApp(<ProblemAlert error={new ProblemError('answer-unreadable')} onRetry={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
});

it('says of an unknown task that it was never seen here, where that is known', () => {
  const open = (neverSeen: boolean) => {
    const error = new ProblemError(
      'task-not-found',
      aProblem('task-not-found', neverSeen ? { neverSeen } : {}),
    );
    renderWithApp(<ProblemAlert error={error} onRetry={() => undefined} />);
    return screen.getAllByRole('alert').at(-1);
  };
  expect(open(false)).not.toHaveTextContent('Nothing of it is kept here');
  expect(open(true)).toHaveTextContent('Nothing of it is kept here either.');
});
