/** What the add-on tells the user, besides what every host says. */
export const words = {
  unfinished: 'Throughline: this sheet is not finished. Run the command again to complete it.',
  cancelled: 'Stopped. What was written so far is completed by the next run.',
} as const
