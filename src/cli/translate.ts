import type { Language } from './language.js'
import { en } from './messages/en.js'
import { type MessageKey, vi } from './messages/vi.js'
import { ruleTexts } from './messages/rules.js'

type Values = Readonly<Record<string, string | number>>

/** Says things in one language. */
export interface Translate {
  (key: MessageKey, values?: Values): string
  readonly language: Language
  /** The words of a diagnostic. */
  rule(diagnostic: { readonly rule: string; readonly message: string }): string
  /** A number as it is written in the language. */
  number(value: number): string
}

/** The words of the language; `{n}` decides between singular and plural where the words tell them apart. */
export function translator(language: Language): Translate {
  const texts: Readonly<Record<MessageKey, string>> = language === 'vi' ? vi : en
  const number = (value: number) => value.toLocaleString(language)
  const translate = (key: MessageKey, values: Values = {}) => {
    const [one, several = one] = texts[key].split('|')
    const text = values['n'] === 1 ? one! : several!
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return typeof value === 'number' ? number(value) : (value ?? whole)
    })
  }
  return Object.assign(translate, {
    language,
    number,
    rule: ({ rule, message }: { rule: string; message: string }) =>
      (language === 'en' ? ruleTexts[rule] : undefined) ?? message,
  })
}
