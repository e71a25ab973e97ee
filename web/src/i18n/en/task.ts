export const task = {
  checkedAgo: (age: string) => `checked ${age} ago`,
};
