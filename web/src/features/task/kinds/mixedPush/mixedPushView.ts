import { outputSize } from '@tasklens/server/domain/layout/outputSize';
import { toScene } from '@tasklens/server/domain/layout/scene';
import { toSpatialScene } from '@tasklens/server/domain/spatial/spatialScene';
import { lazy } from 'react';
import type { KindView } from '../kindView.ts';
import { layoutModeText } from './layoutModeText.ts';
import { MixedPicture } from './picture/MixedPicture.tsx';

// Tabs lie below the picture, which shall not wait for them.
const StreamsTab = lazy(async () => ({ default: (await import('./tabs/StreamsTab.tsx')).StreamsTab }));
const LayoutTab = lazy(async () => ({ default: (await import('./tabs/LayoutTab.tsx')).LayoutTab }));
const EncodeTab = lazy(async () => ({ default: (await import('./tabs/EncodeTab.tsx')).EncodeTab }));
const ControlTab = lazy(async () => ({ default: (await import('./tabs/ControlTab.tsx')).ControlTab }));
const SpatialTab = lazy(async () => ({ default: (await import('./spatial/SpatialTab.tsx')).SpatialTab }));

/** Mixed push: several streams in one picture, relayed to a CDN. */
export const mixedPushView: KindView<'mixed-push'> = {
  Picture: MixedPicture,
  title: ({ kindView }) => kindView.mixedPush.title,
  subtitle: ({ answer }, messages) => {
    const { task } = answer;
    const { kindView } = messages;
    if (task.layout === null) return '';
    const mode = layoutModeText(task.layout.layoutMode, messages);
    const scene = toScene(task);
    if (scene.drawable) {
      const { canvas, layers } = scene;
      return kindView.mixedPush.customSubtitle(
        mode,
        kindView.size(canvas.width, canvas.height),
        layers.length,
      );
    }
    const size = scene.why === 'not-custom' ? outputSize(task.encode) : null;
    return size === null ? mode : `${mode} · ${kindView.size(size.width, size.height)}`;
  },
  tabs: [
    { id: 'streams', label: ({ kindView }) => kindView.tabs.streams, Panel: StreamsTab },
    { id: 'layout', label: ({ kindView }) => kindView.tabs.layout, Panel: LayoutTab },
    { id: 'encode', label: ({ kindView }) => kindView.tabs.encode, Panel: EncodeTab },
    { id: 'control', label: ({ kindView }) => kindView.tabs.control, Panel: ControlTab },
    {
      id: 'spatial',
      label: ({ kindView }) => kindView.tabs.spatial,
      hasContent: ({ task }) => toSpatialScene(task) !== null,
      Panel: SpatialTab,
    },
  ],
};
