import type { FieldError } from '../contract/taskQuery.ts';
import { styles, type Style } from '../domain/report/markup.ts';
import { languages, type Language } from '../domain/words/language.ts';
import { invalidQuery, ProblemError } from './problem.ts';

const choices: { lang: readonly Language[]; format: readonly Style[] } = { lang: languages, format: styles };

/** Language and form of a report. Throws an `invalid-query` problem naming every parameter at fault. */
export function parseReportQuery(params: URLSearchParams): { lang: Language; format: Style } {
  const errors: FieldError[] = [...new Set(params.keys())]
    .filter((name) => !Object.hasOwn(choices, name))
    .map((name) => ({
      field: name,
      code: 'unknown',
      message: `${JSON.stringify(name)} is not a parameter of a report`,
    }));

  const choose = <Option extends string>(field: string, options: readonly Option[], byDefault: Option) => {
    const given = params.getAll(field);
    if (given.length > 1) {
      errors.push({ field, code: 'repeated', message: `${field} is given more than once` });
    }
    const [wanted = byDefault] = given;
    const chosen = options.find((option) => option === wanted);
    if (chosen === undefined) {
      errors.push({ field, code: 'invalid', message: `${field} can be ${options.join(' or ')}` });
    }
    return chosen ?? byDefault;
  };
  const parsed = {
    lang: choose('lang', choices.lang, 'en'),
    format: choose('format', choices.format, 'markdown'),
  };
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return parsed;
}
