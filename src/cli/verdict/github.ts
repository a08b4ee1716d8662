import type { Reporter } from './reporter.js'
import { type Verdict, isFine, placeText } from './verdict.js'

/** Workflow commands, which GitHub Actions shows as annotations: `::error file=a.txt,title=…::…`. */
export const github: Reporter = (verdicts, { command }) =>
  verdicts
    .filter((verdict) => !isFine(verdict))
    .map((verdict) => annotation(verdict, command))
    .join('')

function annotation(verdict: Verdict, command: string): string {
  const details = verdict.places.map((place) => placeText(place, 300))
  const message = [verdict.text, ...details].join('\n')
  return `::error file=${property(verdict.path)},title=${property(command)}::${data(message)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
