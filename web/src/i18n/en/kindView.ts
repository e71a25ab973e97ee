export const kindView = {};
