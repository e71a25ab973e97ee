/** Where the picture of a task is saved from: other parts of the page lead there. */
export const takeAwayAnchor = 'take-away';
