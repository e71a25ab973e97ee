import type { Layout, MixedPushTask } from '../../contract/task.ts';
import type { AutomaticMode } from './automatic.ts';

/** A rule of an automatic layout, and how far the vendor's pages bear it out. */
export interface AutomaticRule {
  code:
    | 'crops-to-fill'
    | 'sound-keeps-cell'
    | 'spare-is-background'
    | 'grid-by-number'
    | 'large-shows-all'
    | 'small-by-joining'
    | 'small-crops-to-fill'
    | 'small-background'
    | 'large-on-the-left'
    | 'columns-by-name'
    | 'size-from-encode'
    | 'screen-in-vertical';
  /** `unknown`: a page of another version says so, ours is silent. */
  confidence: 'documented' | 'assumed' | 'unknown';
}

const documented = (code: AutomaticRule['code']): AutomaticRule => ({ code, confidence: 'documented' });
const assumed = (code: AutomaticRule['code']): AutomaticRule => ({ code, confidence: 'assumed' });

/**
 * What is known of an automatic layout, the documented first. That the output has Encode's size is documented for the
 * vertical and the side-by-side layout, and assumed for the adaptive one.
 * (Source: task-types §3.3 "Automatic layouts")
 */
export function toAutomaticRules(
  mode: AutomaticMode,
  { targetStreams }: Pick<MixedPushTask, 'targetStreams'>,
): readonly AutomaticRule[] {
  switch (mode) {
    case 'adaptive':
      return [
        documented('crops-to-fill'),
        documented('sound-keeps-cell'),
        documented('spare-is-background'),
        assumed('grid-by-number'),
        assumed('size-from-encode'),
      ];
    case 'vertical': {
      const hasScreen = (targetStreams?.streamList ?? []).some(
        ({ streamType }) => streamType?.name === 'screen',
      );
      return [
        documented('large-shows-all'),
        documented('small-crops-to-fill'),
        documented('small-by-joining'),
        documented('small-background'),
        documented('size-from-encode'),
        assumed('large-on-the-left'),
        ...(hasScreen ? [{ code: 'screen-in-vertical', confidence: 'unknown' } as const] : []),
      ];
    }
    case 'side-by-side':
      return [documented('size-from-encode'), assumed('columns-by-name')];
    case 'unrecognised':
      return [];
  }
}

/** The automatic mode in use, adaptive by default; null for the custom one. (Source: task-types §3.3 "LayoutMode") */
export function automaticModeOf(layoutMode: Layout['layoutMode']): AutomaticMode | null {
  if (layoutMode === null) return 'adaptive';
  return layoutMode.name === 'custom' ? null : layoutMode.name;
}
