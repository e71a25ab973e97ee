import type { Place } from './clue.ts';

/** What a header holds to its end, and what stands under a name that says it is secret. */
const header =
  /(?:authorization|cookie|x-security-token|x-api-key)\\*["']?[ \t]*[:=][ \t]*\\*["']?([^\n\r"'\\]{1,4000})/gi;
const named =
  /(?:secret|token|signature|sign|passw(?:or)?d|credential|(?:access|app|stream|push|api|private|auth|security)[ _-]?key|(?<![\w-])[as]k|密钥|密码|签名|令牌|推流码|鉴权)[\w-]{0,20}\\*["'`]?[ \t]*(?:=>|[:=]|是|为)[ \t]*\\*["'`]?([^\s"'`&,;<>()[\]{}\\，。；、\ue01f]{3,4000})/gi;
/** Access keys, in the form of the vendor's example. (Source: signing.md) */
const accessKey = /AK(?:LT|TP)[\w-]{8,200}/g;
const webToken = /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{1,4000}(?:\.[\w-]{0,2000})?/g;

/** Where keys, signatures, tokens and cookies stand, in order. */
export function findSecrets(text: string): Place[] {
  const places = [header, named, accessKey, webToken].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Place => {
      const value = match[1] ?? match[0];
      const end = match.index + match[0].length;
      return { start: end - value.length, end };
    }),
  );
  return places.sort((a, b) => a.start - b.start);
}
