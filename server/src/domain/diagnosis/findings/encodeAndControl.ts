import type { Encode, MixedPushTask } from '../../../contract/task.ts';
import { toListenerAxes } from '../../spatial/listenerAxes.ts';
import type { Rule } from './rule.ts';

/**
 * Highest effective audio bitrate in Kbps; none for AAC-LC, the default profile. Stereo is the default.
 * (Source: task-types §3.2 "AudioBitrate")
 */
function findBitrateCap({ audioProfile, audioChannels }: Encode): number {
  switch (audioProfile?.name) {
    case 'HE-AAC v1':
      return audioChannels === 1 ? 64 : 128;
    case 'HE-AAC v2':
      return 64;
    case 'AAC-LC':
    case 'unrecognised':
    case undefined:
      return Infinity;
  }
}

/** Over the profile's cap the vendor uses the cap, and says nothing. (Source: task-types §3.2 "AudioBitrate") */
const audioBitrateCapped: Rule<MixedPushTask> = function* ({ encode }) {
  if (encode === null || encode.audioBitrate === null) return;
  const bitrate = encode.audioBitrate;
  const cap = findBitrateCap(encode);
  if (bitrate > cap) {
    yield {
      code: 'audio-bitrate-capped',
      severity: 'info',
      path: 'Encode.AudioBitrate',
      params: { bitrate, cap },
    };
  }
};

/** HE-AAC v2 has stereo output only. (Source: task-types §3.2 "AudioProfile") */
const stereoRequired: Rule<MixedPushTask> = function* ({ encode }) {
  if (encode?.audioProfile?.name === 'HE-AAC v2' && encode.audioChannels === 1) {
    yield { code: 'stereo-required', severity: 'warning', path: 'Encode.AudioChannels', params: {} };
  }
};

/** With volume reports on, an audio-only relay gets black frames. (Source: task-types §3.4 "VolumeIndicationMode") */
const volumeIndicationAddsBlackFrames: Rule<MixedPushTask> = function* ({ control }) {
  if (control?.volumeIndicationMode === true && control.mediaType?.name === 'audio-only') {
    yield {
      code: 'volume-indication-adds-black-frames',
      severity: 'info',
      path: 'Control.VolumeIndicationMode',
      params: {},
    };
  }
};

/**
 * Axes that are not perpendicular to each other are ignored for the default ones; an absent axis is its default.
 * (Source: task-types §3.4 "AudienceSpatialOrientation")
 */
const spatialAxesNotPerpendicular: Rule<MixedPushTask> = function* ({ control }) {
  const spatial = control?.spatialConfig;
  if (!spatial || spatial.enableSpatialRender === false) return;
  if (toListenerAxes(spatial.audienceSpatialOrientation).origin === 'not-perpendicular') {
    yield {
      code: 'spatial-axes-not-perpendicular',
      severity: 'warning',
      path: 'Control.SpatialConfig.AudienceSpatialOrientation',
      params: {},
    };
  }
};

export const encodeAndControlRules: readonly Rule<MixedPushTask>[] = [
  audioBitrateCapped,
  stereoRequired,
  volumeIndicationAddsBlackFrames,
  spatialAxesNotPerpendicular,
];
