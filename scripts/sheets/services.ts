/** The services of Apps Script that the rights of the add-on reach, and those that need none. */
export const services = [
  ...['SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'CacheService', 'ScriptApp', 'Session'],
  ...['Utilities', 'Charts', 'Logger'],
] as const
