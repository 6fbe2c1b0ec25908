import { notify } from '../state/actions.ts';
import { fileNameOf } from '../file-name.ts';
import { saveFile } from '../save-file.ts';
import { importWords } from '../words/import-en.ts';
import { readMappingText, writeMappingText } from './mapping-text.ts';
import type { ImportAsk } from './protocol.ts';
import { useState } from 'preact/hooks';

const words = importWords.dialog;

/** Saves how a table is read as JSON, for the command line or another machine, and loads it again. */
export function MappingFile({
  ask,
  name,
  onChange,
}: {
  ask: ImportAsk;
  name: string;
  onChange: (news: Partial<ImportAsk>) => void;
}) {
  const [fault, setFault] = useState('');
  const { mapping } = ask;
  const load = async (file: File): Promise<void> => {
    const read = readMappingText(await file.text());
    setFault(read ? '' : words.loadWrong(file.name));
    if (read) onChange({ mapping: read });
  };
  return (
    <div class="import-file">
      <button
        type="button"
        class="button"
        disabled={mapping === null}
        onClick={() => {
          if (!mapping) return;
          const saved = `${fileNameOf(name.replace(/\.\w+$/, ''))}.mapping.json`;
          saveFile(saved, writeMappingText(mapping), 'application/json');
          notify('info', words.saved(saved));
        }}
      >
        {words.save}
      </button>
      <label class="button">
        {words.load}
        <input
          type="file"
          class="visually-hidden"
          accept=".json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void load(file);
          }}
        />
      </label>
      {fault !== '' && (
        <p class="import-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
