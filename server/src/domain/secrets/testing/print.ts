/** Six hex digits that differ for different secrets, like the server's keyed print (FNV-1a). */
export function testPrint(secret: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < secret.length; index += 1) {
    hash = Math.imul(hash ^ secret.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash % 0x1000000).toString(16).padStart(6, '0');
}
