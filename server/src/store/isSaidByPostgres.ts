/** Whether the database itself has reported it, and not the connection: only its reports have a severity. */
export function isSaidByPostgres(fault: unknown): fault is Error & { code?: string } {
  return fault instanceof Error && 'severity' in fault;
}
