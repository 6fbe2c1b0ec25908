import '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchState } from '../../src/app/search/search-state.tsx';
import { followSearch, isSearching, prepareSearch, searchFault, textRows } from '../../src/app/search/text-rows.ts';
import { clearFilter, openDataset, replaceDataset, setSearch } from '../../src/app/state/actions.ts';
import { kept } from '../../src/app/state/computed.ts';
import { words } from '../../src/app/words/words.ts';
import { findRows, searchIndexOf, searchWords, type Dataset, type RowSets } from '../../src/index.ts';
import { timeDataset } from './time-dataset.ts';

const NAMES = ['market', 'bridge', 'Marsh', 'al-Mansur', 'Brücke', 'gate', 'الموصل'];

/** Titles are `Incident <name> <number>`. */
function made(rows: number): Dataset {
  const incidents = Array.from({ length: rows }, (_, i) => ({ id: `${NAMES[i % NAMES.length] ?? ''} ${i}` }));
  return timeDataset(incidents, [{ id: 'market visitor' }]);
}

const LARGE = made(6000);
const SMALL = made(50);

let stop = (): void => undefined;

beforeEach(() => {
  stop = followSearch();
});

afterEach(() => {
  vi.unstubAllGlobals();
  clearFilter();
  stop();
});

function expected(dataset: Dataset, query: string): RowSets {
  return findRows(searchIndexOf(dataset), searchWords(query));
}

async function answered(): Promise<void> {
  await vi.waitFor(
    () => {
      expect(isSearching.value).toBe(false);
    },
    { timeout: 30_000 },
  );
}

describe('a search in a large dataset', () => {
  it.each(['market', 'MAR', 'incident bri', 'mansur', 'brucke 4', 'موصل', '17', 'nothing such', 'ridge'])(
    'finds for %j what an index in the page finds',
    async (query) => {
      openDataset(LARGE);
      setSearch(query);
      await answered();
      expect(textRows.value).toEqual(expected(LARGE, query));
      expect(kept.value?.incidents).toEqual(expected(LARGE, query).incidents);
    },
  );

  it('shows all until the first answer, then the last answer until the next, and all at once when nothing is sought', async () => {
    openDataset(LARGE);
    prepareSearch();
    setSearch('market');
    expect(isSearching.value).toBe(true);
    expect(textRows.value).toBeNull();
    await answered();
    const first = textRows.value;
    setSearch('gate');
    expect(textRows.value).toBe(first);
    expect(isSearching.value).toBe(true);
    await answered();
    expect(textRows.value).toEqual(expected(LARGE, 'gate'));
    setSearch('  ');
    expect(isSearching.value).toBe(false);
    expect(textRows.value).toBeNull();
    setSearch('market');
    expect(textRows.value).toBeNull();
    await answered();
    expect(textRows.value).toEqual(first);
  });

  it('answers the last of what is typed letter by letter', async () => {
    openDataset(LARGE);
    for (const typed of ['m', 'ma', 'mar', 'mars', 'marsh', 'marsh 1', 'marsh 12']) setSearch(typed);
    await answered();
    expect(textRows.value).toEqual(expected(LARGE, 'marsh 12'));
  });

  it('is asked again when other places come into the dataset, and forgotten with another dataset', async () => {
    openDataset(LARGE);
    setSearch('market');
    await answered();
    const before = textRows.value;
    replaceDataset({ ...LARGE, packs: ['another'] });
    expect(textRows.value).toBe(before);
    expect(isSearching.value).toBe(true);
    await answered();
    expect(textRows.value).toEqual(before);
    const other = made(6000);
    openDataset(other);
    setSearch('market');
    expect(textRows.value).toBeNull();
    await answered();
    expect(textRows.value).toEqual(expected(other, 'market'));
  });
});

describe('a search in a small dataset', () => {
  it('is answered at once, without a worker', () => {
    vi.stubGlobal('Worker', () => {
      throw new Error('a small dataset wants no worker');
    });
    openDataset(SMALL);
    setSearch('bridge');
    expect(isSearching.value).toBe(false);
    expect(textRows.value).toEqual(expected(SMALL, 'bridge'));
    setSearch('bridge zzz');
    expect(textRows.value).toEqual(expected(SMALL, 'bridge zzz'));
    expect(searchFault.value).toBeNull();
  });
});

describe('a worker that cannot start', () => {
  it('is told, and all events stay', async () => {
    vi.stubGlobal('Worker', BrokenWorker);
    const root = document.body.appendChild(document.createElement('div'));
    openDataset(LARGE);
    render(<SearchState />, root);
    expect(root.textContent).toBe('');
    setSearch('market');
    await answered();
    expect(textRows.value).toBeNull();
    expect(kept.value?.counts.incidents).toBe(6000);
    await vi.waitFor(() => {
      expect(root.textContent).toBe(words.narrowing.searchFailed('no such script'));
    });
    setSearch('');
    await vi.waitFor(() => {
      expect(root.textContent).toBe('');
    });
    render(null, root);
    root.remove();
  });
});

class BrokenWorker extends EventTarget {
  constructor() {
    super();
    setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'no such script' })));
  }
  postMessage(): void {
    // Takes everything and answers nothing.
  }
  terminate(): void {
    // Never ran.
  }
}
