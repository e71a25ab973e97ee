export const takeAway = {
  svg: 'Save as SVG',
  png: 'Save as PNG',
  copy: 'Copy picture',
  caption: 'with a caption: task, time and zone',
  outcomes: {
    saved: 'Saved',
    copied: 'Copied',
    failed: 'The picture could not be made. Try SVG, or take a screenshot.',
    'no-clipboard': 'Pictures can only be copied from a page opened over https. Save it as PNG instead.',
  },
  seen: (time: string) => `As the vendor answered at ${time}`,
  pasted: 'From a pasted answer of unknown time',
  drawn: 'Drawn by Tasklens from the layout, not a screenshot of the stream',
  drawnFromDemo: 'Demo data · drawn by Tasklens from the layout, not a screenshot of the stream',
};
