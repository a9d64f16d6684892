/** Text as it may stand in XML, in an element or between double quotes. */
export function escapeXml(text: string): string {
  return escapeContent(text).replace(/"/g, '&quot;')
}

/** Text as it may stand in an element; quotes stay as they are, which keeps formulas short. */
export function escapeContent(text: string): string {
  return special.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text
}

const special = /[&<>]/
