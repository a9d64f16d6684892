// @ts-check
// Read by Google as plain text: what stands here is what the sidebar, the menu and Google itself can call. The build puts
// this file into Code.js as it is, with the menu, its commands and the loader of the bundle.

/** Google calls this once, when the add-on is installed. */
function onInstall() {
  onOpen()
}

/** Shows the sidebar. */
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Throughline'))
}

/**
 * Answers one request of the sidebar.
 * @param {string} json
 */
function throughlineRpc(json) {
  return throughlineServer_().rpc(json)
}
