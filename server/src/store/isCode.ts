/** Whether the system, or a database, has named a fault so. */
export function isCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === code;
}
