// Counts documents whose answer it saw, one storage key each, so that no write can undo another.
chrome.webRequest.onHeadersReceived.addListener(
  (details) => {
    chrome.storage.local.set({ [`seen:${details.requestId}:${Date.now()}`]: details.url });
  },
  { urls: ["<all_urls>"], types: ["main_frame"] },
  ["responseHeaders"],
);

// Answers, so that a page can tell that the background is awake.
chrome.runtime.onMessage.addListener((_message, _sender, respond) => {
  respond("pong");
});

globalThis.startedAt = Date.now();
