import { filled, type Values } from '../output/words.js'
import type { Language } from './language.js'
import { en } from './messages/en.js'
import { type MessageKey, vi } from './messages/vi.js'
import { ruleTexts } from './messages/rules.js'

/** Translates messages into a language. */
export interface Translate {
  (key: MessageKey, values?: Values): string
  readonly language: Language
  /** The message of a diagnostic. */
  rule(diagnostic: { readonly rule: string; readonly message: string }): string
  /** Formats a number. */
  number(value: number): string
}

/** `1.234,5` in Vietnamese, `1,234.5` in English; loading the data for `toLocaleString` takes longer than a run. */
export function numberText(value: number, language: Language): string {
  const [between, point] = language === 'vi' ? ['.', ','] : [',', '.']
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, between)
  return part === undefined ? grouped : grouped + point + part
}

/** The translation into a language. */
export function translator(language: Language): Translate {
  const texts: Readonly<Record<MessageKey, string>> = language === 'vi' ? vi : en
  const number = (value: number) => numberText(value, language)
  const translate = (key: MessageKey, values: Values = {}) => filled(texts[key], values, number)
  return Object.assign(translate, {
    language,
    number,
    rule: ({ rule, message }: { rule: string; message: string }) =>
      (language === 'en' ? ruleTexts[rule] : undefined) ?? message,
  })
}
