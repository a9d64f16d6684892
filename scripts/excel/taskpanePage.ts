/** Where Microsoft serves the library that connects a page to Excel. */
export const library = 'https://appsforoffice.microsoft.com'

/** What the page may load: its own files, and the library. It may connect to nowhere. */
export const policy = [
  "default-src 'none'",
  `script-src 'self' ${library}`,
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The page of the pane. */
export const taskpanePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Throughline</title>
    <link rel="icon" href="icon-32.png">
    <link rel="stylesheet" href="pane.css">
    <script src="${library}/lib/1/hosted/office.js"></script>
    <script type="module" src="pane.js"></script>
  </head>
  <body><main></main></body>
</html>
`
