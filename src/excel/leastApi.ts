/** The oldest ExcelApi that the manifest lets in: that of every Office that Microsoft supports. */
export const leastApi = '1.13'
