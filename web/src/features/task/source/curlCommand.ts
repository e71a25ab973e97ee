import type { LookUpAnswer } from '@tasklens/server/contract/lookup';

/**
 * The look-up as a `curl` command, signature and access key left as `<…>` to fill in; ids stand where the vendor wants
 * them. (Source: task-types §1 and §6, signing §2)
 */
export function curlCommand({ kind, query, source }: LookUpAnswer): string {
  const { action, version, service, region } = source;
  const { appId, roomId, taskId, userId } = query;
  // A client user's first task is asked for with an empty TaskId.
  const ids =
    kind === 'pull-record'
      ? {}
      : {
          AppId: appId,
          RoomId: roomId,
          TaskId: taskId ?? (userId === undefined ? undefined : ''),
          UserId: userId,
        };
  const params = Object.entries({ Action: action, Version: version, ...ids }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const lines = [
    `curl ${quoted(`https://${service}.volcengineapi.com/?${params.join('&')}`)}`,
    ...(kind === 'pull-record'
      ? [`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify({ TaskID: taskId }))}`]
      : []),
    `-H 'X-Date: <date>'`,
    `-H 'X-Content-Sha256: <hash of the body>'`,
    `-H 'Authorization: HMAC-SHA256 Credential=<access key>/<day>/${region}/${service}/request, SignedHeaders=host;x-content-sha256;x-date, Signature=<signature>'`,
  ];
  return lines.join(' \\\n  ');
}

/** One word for a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
