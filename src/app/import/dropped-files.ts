/** The files of a drop, those of dropped folders included (one level deep, as a dataset's folder is). */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // The entries must be taken before the first wait: the browser clears the list when the event is over.
  const items = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = await Promise.all(items.map(async ({ entry, file }) => (entry ? filesOf(entry) : file ? [file] : [])));
  return files.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry);
  return Promise.all(
    inside.filter((one) => isFile(one) && !isHidden(one)).map((one) => fileOf(one as FileSystemFileEntry)),
  );
}

/** A folder's reader hands its entries out in parts; an empty part is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return found;
    found.push(...part);
  }
}

/** What systems put into folders for themselves (`.DS_Store`). */
function isHidden({ name }: FileSystemEntry): boolean {
  return name.startsWith('.');
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
