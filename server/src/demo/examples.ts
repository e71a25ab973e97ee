import type { Meta } from '../contract/meta.ts';
import type { TaskStory } from './stories/story.ts';

/** What the home page offers to open in demo mode: the stories that have a title, in their order. */
export function examplesOf(stories: readonly TaskStory[]): NonNullable<Meta['examples']> {
  return stories.flatMap(({ kind, query, title }) => (title === undefined ? [] : [{ kind, query, title }]));
}
