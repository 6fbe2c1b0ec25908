import { useState } from 'preact/hooks';
import { readMapping, writeMapping } from '../../index.ts';
import { notify } from '../state/actions.ts';
import { fileNameOf } from '../file-name.ts';
import { saveFile } from '../save-file.ts';
import { importWords } from '../words/import-en.ts';
import type { ImportAsk } from './protocol.ts';

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
    const { value, problems } = readMapping(await file.text(), file.name);
    setFault(
      value ? '' : [words.loadWrong(file.name), ...problems.slice(0, 1).map(({ message }) => message)].join(' '),
    );
    if (value) onChange({ mapping: value });
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
          saveFile(saved, writeMapping(mapping), 'application/json');
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
