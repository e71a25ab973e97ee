/** Counts what it let through: in any sliding second at most `limit` per key. `take` tells whether there was room. */
export function slidingSecond(): { take: (key: string, limit: number, nowMs: number) => boolean } {
  const takenByKey = new Map<string, number[]>();
  return {
    take(key, limit, nowMs) {
      const recent = (takenByKey.get(key) ?? []).filter((takenMs) => nowMs - takenMs < 1000);
      const hasRoom = recent.length < limit;
      if (hasRoom) recent.push(nowMs);
      takenByKey.set(key, recent);
      return hasRoom;
    },
  };
}
