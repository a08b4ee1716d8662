/** How what came of looking at files can be told. */
export const reporterNames = ['stylish', 'json', 'junit', 'github', 'tap'] as const
export type ReporterName = (typeof reporterNames)[number]
