import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ProblemError } from '../../../../../../api/http.ts';
import { renderWithApp } from '../../../../../../testing/renderWithApp.tsx';
import { LoadPictures } from './LoadPictures.tsx';
import type { Pictures } from './usePictures.ts';

const path = 'Layout.CustomLayout.Regions[2].AlternateImage';

const pictures = (stated: Partial<Pictures>): Pictures => ({
  isAsked: true,
  ask: () => undefined,
  isLoading: false,
  loaded: new Map(),
  failed: [],
  ...stated,
});

it('fetches nothing before it is asked', async () => {
  const ask = vi.fn();
  renderWithApp(<LoadPictures count={2} pictures={pictures({ isAsked: false, ask })} />);
  expect(ask).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Load 2 pictures' }));
  expect(ask).toHaveBeenCalledOnce();
});

it('says how many came', () => {
  const loaded = new Map([[path, { href: 'data:image/png;base64,AAAA', width: 2, height: 2 }]]);
  renderWithApp(<LoadPictures count={1} pictures={pictures({ loaded })} />);
  expect(screen.getByRole('status')).toHaveTextContent('1 of 1 pictures loaded');
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['en', 'Not shown: '],
  ['zh-CN', '未显示：图片地址不在公网上。'],
] as const)('says in %s which did not come and why, and offers to try again', (language, said) => {
  const error = new ProblemError('picture-unavailable', {
    type: 'about:blank',
    title: 'Picture unavailable',
    status: 502,
    detail: 'It cannot be shown',
    code: 'picture-unavailable',
    reason: 'refused-address',
  });
  renderWithApp(<LoadPictures count={1} pictures={pictures({ failed: [{ path, error }] })} />, {
    language,
  });
  expect(screen.getByText(said, { exact: false })).toHaveTextContent(path);
  expect(screen.getByRole('button')).toBeEnabled();
});
