// What Tasklens is measured against: the least that Express and undici can do, bytes in, bytes out.
import express from 'express';
import { Pool } from 'undici';

const pool = new Pool(process.argv[2]);
const app = express();
app.disable('etag');
app.get('/api/v1/tasks/mixed-push', async (req, res) => {
  const query = new URLSearchParams({ Action: 'GetPushMixedStreamToCDNTask', TaskId: req.query.taskId });
  const { statusCode, body } = await pool.request({ method: 'GET', path: `/?${query}` });
  res
    .status(statusCode)
    .type('application/json')
    .send(await body.text());
});
const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
