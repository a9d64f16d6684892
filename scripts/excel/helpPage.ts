/** The page that the manifest names as the place of help. */
export const helpPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Help with Throughline</title>
  </head>
  <body>
    <h1>Help with Throughline</h1>
    <p>Open the pane from the Home tab of Excel and follow Get Started there: it names the next step for your workbook.</p>
    <p>No add-in allowed yet? <a href="throughline.html">This page</a> does the same with a copy of the file, and nothing leaves it.</p>
    <p>To leave: choose Remove Throughline Sheets in the pane, then remove the add-in from Excel.</p>
  </body>
</html>
`
