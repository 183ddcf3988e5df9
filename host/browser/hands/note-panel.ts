import type { World } from '../../world';
import { make } from '../element';
import type { Hands } from '../grid';
import { cellRect } from './cell-rect';
import { openForm } from './form';
import type { Selected } from './selected';
import { a1Of } from './selected';
import { words } from './words';

/** Opens the note of the cell at the cursor, to read, write or empty it. */
export function openNote(world: World, { edit, does }: Hands, selected: Selected): void {
  const box = selected.cell();
  const place = cellRect(world, box.row, box.column);
  if (!place) return;
  const [tab, a1] = [selected.tab(), a1Of(box)];
  const [before = ''] = world.model.notes.read(box);
  const label = words.note.title(a1);
  const text = make('textarea', { value: before, rows: 6, ariaLabel: label });
  text.onkeydown = ({ key, ctrlKey }) => {
    if (key === 'Enter' && ctrlKey) text.form?.requestSubmit();
  };
  const save = (): boolean => {
    if (text.value === before) return true;
    does(() => {
      edit.note(tab, a1, text.value.trim());
    });
    return true;
  };
  openForm({ label, className: 'note', done: words.note.save }, place, () => [text], save);
}
