/** Days between the first days of the 1900 and the 1904 date system. */
export const days1904 = 1462
