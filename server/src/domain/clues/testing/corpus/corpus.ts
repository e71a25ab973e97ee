import type { PastedText } from '../pastedText.ts';
import { badInput } from './badInput.ts';
import { bareIds } from './bareIds.ts';
import { callbacks } from './callbacks.ts';
import { chineseLogs } from './chineseLogs.ts';
import { chineseMessages } from './chineseMessages.ts';
import { composites } from './composites.ts';
import { curlLines } from './curl.ts';
import { englishLogs } from './englishLogs.ts';
import { englishMessages } from './englishMessages.ts';
import { halfIds } from './halfIds.ts';
import { handovers } from './handovers.ts';
import { ourLinks } from './ourLinks.ts';
import { requests } from './requests.ts';
import { responses } from './responses.ts';
import { screenshots } from './screenshots.ts';
import { several } from './several.ts';
import { tables } from './tables.ts';
import { traps } from './traps.ts';
import { variations } from './variations.ts';
import { vendorAddresses } from './vendorAddresses.ts';

/** Every text that the reading of clues is held against. */
export const corpus: readonly PastedText[] = [
  ...bareIds,
  ...composites,
  ...ourLinks,
  ...vendorAddresses,
  ...curlLines,
  ...requests,
  ...responses,
  ...callbacks,
  ...englishLogs,
  ...chineseLogs,
  ...englishMessages,
  ...chineseMessages,
  ...screenshots,
  ...tables,
  ...several,
  ...handovers,
  ...halfIds,
  ...traps,
  ...badInput,
  ...variations,
];
