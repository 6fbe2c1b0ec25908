/** Hands a text or bytes to the browser's downloads. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next turn; Safari wants a little longer.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
