/** The services of Apps Script that the add-on uses. Its rights reach no other that touches anything. */
export const services = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Utilities',
  'Charts',
] as const
