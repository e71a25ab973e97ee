import { Router } from 'express';
import type { LookUpAnswer } from '../contract/lookup.ts';
import { paths, toQueryString } from '../contract/paths.ts';
import type { Style } from '../domain/report/markup.ts';
import { wordsOfReport } from '../domain/report/wordsOfReport.ts';
import { writeReport } from '../domain/report/writeReport.ts';
import { noSuch, requireKeptId } from './keptIds.ts';
import { parseReportQuery } from './parseReportQuery.ts';
import type { Keeping } from './ports.ts';
import { paramsOf } from './queryParams.ts';
import { originOf } from './sameOrigin.ts';

interface ReportRouteParts extends Pick<Keeping, 'openObservation'> {
  basePath: string;
}

const contentTypes: Record<Style, string> = {
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/** `GET /api/v1/observations/{id}/report?lang=&format=`: an observation to paste into a ticket, times in UTC+8 and UTC. */
export function reportRoutes({ openObservation, basePath }: ReportRouteParts): Router {
  const router = Router();
  router.get<{ id: string }>(`/${paths.observationReport(':id')}`, async (req, res) => {
    const { lang, format } = parseReportQuery(paramsOf(req));
    const id = requireKeptId('observation', req.params.id);
    const answer = await openObservation(id);
    if (answer === null) throw noSuch('observation');
    const link = `${originOf(req)}${basePath}${pageOf(answer, id)}`;
    res.setHeader('Content-Type', contentTypes[format]);
    res.end(
      writeReport(answer, { words: wordsOfReport[lang], style: format, zones: ['utc+8', 'utc'], link }),
    );
  });
  return router;
}

/** The task page that shows this very observation. */
function pageOf({ kind, query, run }: LookUpAnswer, observationId: string): string {
  const startTime = run?.startTime ?? null;
  const pin = startTime === null ? '' : `&run=${Date.parse(startTime)}`;
  return `tasks/${kind}?${toQueryString(query)}${pin}&observation=${observationId}`;
}
