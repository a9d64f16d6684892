import { library, policy } from './taskpanePage.ts'

/** The page of the manual checks, which is no part of the add-in: it has a manifest of its own. */
export const checksPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Throughline: checks</title>
    <link rel="stylesheet" href="checks.css">
    <script src="${library}/lib/1/hosted/office.js"></script>
    <script type="module" src="checks.js"></script>
  </head>
  <body>
    <main>
      <h1>Checks of Throughline in Excel</h1>
      <p>Open a copy of a workbook first. What is measured shows below, for you to copy; nothing is sent anywhere.</p>
      <p>
        <button type="button" disabled>Measure requests</button>
        <button type="button" disabled>Compute and write scores</button>
      </p>
      <textarea readonly aria-label="What was measured" spellcheck="false"></textarea>
    </main>
  </body>
</html>
`
