import { HistoryPanel } from './HistoryPanel.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { prepare } from './prepare.ts';
import { WatchLine } from './WatchLine.tsx';

/** What only some answers need beside themselves: one chunk, fetched together with the first such answer. */
export const keptParts = { KeptNotice, WatchLine, HistoryPanel, prepare };
