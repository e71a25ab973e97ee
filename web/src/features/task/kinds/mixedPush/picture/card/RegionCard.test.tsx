import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../../../testing/builders.ts';
import { aCustomLayout, aStream } from '../../../testing/layouts.ts';
import { renderParts } from '../../../testing/renderParts.tsx';
import { MixedPicture } from '../MixedPicture.tsx';

const answer = anAnswer('mixed-push', {
  task: {
    targetStreams: { streamList: [aStream(1, 'host-7'), aStream(2, 'guest-3'), aStream(3, 'guest-4')] },
    layout: aCustomLayout([
      aRegion({ streamIndex: 1, widthProportion: 0.28125, heightProportion: 0.5, zOrder: 4 }),
      aRegion({
        streamIndex: 2,
        locationX: 0.2,
        widthProportion: 0.28125,
        heightProportion: 0.5,
        zOrder: 4,
        alpha: 0.85,
        cornerRadius: 0.5,
        renderMode: { code: 1, name: 'crop' },
        sourceCrop: { locationX: 0.25, locationY: 0, widthProportion: 0.75, heightProportion: 1 },
        alternateImage: 'https://img.example.com/away.png',
      }),
      aRegion({ streamIndex: 3, locationX: 2 }),
    ]),
  },
});

async function keepOpen(name: RegExp, language: 'en' | 'zh-CN' = 'en') {
  renderParts(answer, (props) => <MixedPicture {...props} />, { language });
  await userEvent.click(screen.getByRole('button', { name }));
  return screen.findByRole('region', { name: language === 'en' ? /^About/ : /的详情$/ });
}

/** What the card says to the right of a word. */
const fact = (card: HTMLElement, label: string) =>
  within(card).getByText(label, { selector: 'dt' }).nextElementSibling;

describe('the card of a region', () => {
  it('says in English how far a stream is out of shape, and what viewers see of it', async () => {
    const card = await keepOpen(/^host-7/);
    expect(fact(card, 'Box')).toHaveTextContent('x 0 y 0 · 360 × 360');
    expect(fact(card, 'As sent')).toHaveTextContent('—, — · 0.28125 × 0.5 of the canvas');
    expect(fact(card, 'Shape')).toHaveTextContent('looks 78% too tall (source 16:9)');
    expect(card).toHaveTextContent('Viewers see the stream. (documented)');
  });

  it('says in Chinese what is cut, refused and undocumented', async () => {
    const card = await keepOpen(/^guest-3/, 'zh-CN');
    expect(fact(card, '层级')).toHaveTextContent('4 · 与 host-7 相同，谁在上面文档没有说明');
    expect(fact(card, '源画面裁剪')).toHaveTextContent('16:9 源画面中从 320, 0 起的 960 × 720 px');
    expect(fact(card, '被裁掉')).toHaveTextContent('宽度的 25%（源画面 16:9）');
    expect(fact(card, '圆角')).toHaveTextContent('无：640 px 超过短边的一半');
    expect(fact(card, '不透明度')).toHaveTextContent('85%');
    expect(within(card).getByRole('img', { name: '16:9 源画面中保留的部分' })).toBeVisible();
  });

  it('says so when nobody sees the region', async () => {
    const card = await keepOpen(/^guest-4/);
    expect(card).toHaveTextContent('Nobody sees this region: it lies off the canvas.');
    expect(card).not.toHaveTextContent('Viewers see');
  });

  it('answers what viewers see when a user leaves, there and below the picture', async () => {
    const card = await keepOpen(/^guest-3/);
    const presence = within(card).getByRole('combobox', { name: /guest-3 does/ });
    await userEvent.selectOptions(presence, 'is not publishing');
    expect(card).toHaveTextContent('Viewers see the stand-in picture. (documented)');
    const answered = 'Suppose guest-3 is not publishing. Viewers see the stand-in picture. (documented)';
    expect(screen.getByText(answered, { selector: 'p' })).toBeVisible();
    await userEvent.selectOptions(presence, 'is publishing');
    expect(screen.queryByText(answered)).toBeNull();
  });

  it('supposes another shape of source', async () => {
    const card = await keepOpen(/^host-7/);
    await userEvent.selectOptions(within(card).getByRole('combobox', { name: /source/ }), 'source 1:1');
    expect(fact(card, 'Shape')).toHaveTextContent('its own (source 1:1)');
  });

  it('comes and goes with the pointer, and closes by Escape once it is kept open', async () => {
    renderParts(answer, (props) => <MixedPicture {...props} />);
    const region = screen.getByRole('button', { name: /^host-7/ });
    await userEvent.hover(region);
    const card = await screen.findByRole('region', { name: 'About host-7' });
    expect(within(card).queryByRole('combobox')).toBeNull();
    await userEvent.unhover(region);
    expect(screen.queryByRole('region', { name: 'About host-7' })).toBeNull();
    await userEvent.click(region);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'About host-7' })).toBeNull();
  });
});
