import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import { useState } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { fileNameOf } from '../../../../../../ui/fileName.ts';
import { saveFile } from '../../../../../../ui/saveFile.ts';
import type { KindViewProps } from '../../../kindView.ts';
import { captionOf } from './captionOf.ts';
import { rasterise } from './rasterise.ts';
import { toStandaloneSvg } from './standaloneSvg.ts';
import { useTakeAwayWords } from './words.ts';

type Outcome = 'saved' | 'copied' | 'failed' | 'no-clipboard';

/** Saves the picture as SVG or PNG at the size of the canvas, or copies it; what is seen is what one gets. */
export function TakeAway({
  answer,
  format,
  canvas,
  drawing,
}: KindViewProps<'mixed-push'> & {
  canvas: CanvasSize;
  /** The picture as it stands on the page. */ drawing: () => SVGSVGElement | null;
}) {
  const messages = useMessages();
  const words = useTakeAwayWords();
  const [hasCaption, setHasCaption] = useState(true);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const toSvg = () => {
    const svg = drawing();
    if (svg === null) throw new Error('no picture is drawn');
    const caption = hasCaption ? captionOf(answer, { format, statuses: messages.statuses, words }) : [];
    return toStandaloneSvg(svg, { canvas, caption });
  };
  const run = async (work: () => unknown, done: Outcome) => {
    try {
      await work();
      setOutcome(done);
    } catch (fault) {
      setOutcome('failed');
      reportError(fault);
    }
  };
  const saveSvg = () => {
    saveFile(new Blob([toSvg().text], { type: 'image/svg+xml' }), fileNameOf(answer.query, 'svg'));
  };
  const savePng = async () => {
    saveFile(await rasterise(toSvg()), fileNameOf(answer.query, 'png'));
  };
  const copyPng = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': rasterise(toSvg()) })]);

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}>
      <Button
        onClick={() => {
          void run(saveSvg, 'saved');
        }}
      >
        {words.svg}
      </Button>
      <Button
        onClick={() => {
          void run(savePng, 'saved');
        }}
      >
        {words.png}
      </Button>
      <Button
        onClick={() => {
          if (canCopyPictures()) void run(copyPng, 'copied');
          else setOutcome('no-clipboard');
        }}
      >
        {words.copy}
      </Button>
      <label>
        <input
          type="checkbox"
          checked={hasCaption}
          onChange={(event) => {
            setHasCaption(event.target.checked);
          }}
        />{' '}
        {words.caption}
      </label>
      <Box component="span" role="status" sx={{ color: 'text.secondary' }}>
        {outcome !== null && words.outcomes[outcome]}
      </Box>
    </Box>
  );
}

/** Browsers let pages copy pictures over https and on this very machine only. */
function canCopyPictures(): boolean {
  return 'clipboard' in navigator && typeof ClipboardItem !== 'undefined';
}
