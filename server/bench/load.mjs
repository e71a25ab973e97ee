import autocannon from 'autocannon';

/** Asks for mixed pushes over 16 connections; `idOf` gives the nth task id. Rejects when any answer is not a 200. */
export async function load(origin, { idOf, ...extent }) {
  let n = 0;
  const result = await autocannon({
    url: origin,
    connections: 16,
    ...extent, // `duration` in seconds, or `amount` of requests
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path: `/api/v1/tasks/mixed-push?appId=bench&roomId=room&taskId=${idOf(n++)}`,
        }),
      },
    ],
  });
  if (result.non2xx + result.errors + result.timeouts > 0) {
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} connections failed`);
  }
  return { perSecond: result.requests.total / result.duration };
}
