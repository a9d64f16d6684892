/** Most links in one sheet that Excel opens (its published limit of hyperlinks in a worksheet is 65,530). */
export const mostLinks = 65_530
