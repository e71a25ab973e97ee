import type { Candidate, Clue } from './clue.ts';
import type { Block } from './mention.ts';

/**
 * The AppId that is the only one of a text holds for each of its tasks: likely where it stands by itself, unsure where it
 * was said with the ids of one. The same candidates where there is none.
 */
export function shareApp(candidates: Candidate[], blocks: readonly Block[]): Candidate[] {
  const apps = new Map<string, Clue<string>>();
  for (const { mentions } of blocks) {
    for (const mention of mentions) {
      if (mention.field !== 'appId' || apps.get(mention.value)?.sureness === 'likely') continue;
      const { value, at, sureness } = mention;
      const isApart = mentions.length === 1 && sureness !== 'unsure';
      apps.set(value, { value, at, sureness: isApart ? 'likely' : 'unsure' });
    }
  }
  for (const { appId } of candidates) {
    if (appId !== undefined && !apps.has(appId.value))
      apps.set(appId.value, { ...appId, sureness: 'unsure' });
  }
  const [only] = apps.values();
  if (only === undefined || apps.size > 1) return candidates;
  return candidates.map((candidate) => (needsApp(candidate) ? { appId: only, ...candidate } : candidate));
}

const needsApp = ({ appId, roomId, taskId, userId, share, response, kind }: Candidate): boolean =>
  appId === undefined &&
  share === undefined &&
  response === undefined &&
  kind?.value !== 'pull-record' &&
  (roomId ?? taskId ?? userId) !== undefined;
