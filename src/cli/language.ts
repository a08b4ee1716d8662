/** The languages that the command line speaks. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/**
 * Vietnamese where the locale is Vietnamese (`LC_ALL`, else `LC_MESSAGES`, else `LANG`, as in POSIX; on
 * Windows, which sets none of them, what the system says), English otherwise.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>, platform: string): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  const tag = locale || (platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '')
  return /^vi(?:[_.@-]|$)/i.test(tag) ? 'vi' : 'en'
}
