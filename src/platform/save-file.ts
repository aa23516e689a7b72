/** Hands text to the person as a download, which needs no permission. */
export function saveFile(fileName: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the data some time after the click and does not say when it is done.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
