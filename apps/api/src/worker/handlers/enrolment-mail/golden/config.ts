/** Where an outside judge of calendar mails lies, if there is one: a program that takes a file and exits 0 for "right". */
export function icsJudge(): string | undefined {
  return process.env['ICS_JUDGE'] || undefined;
}
