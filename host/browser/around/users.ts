import { make } from '../element';
import type { Panel } from './panel';
import { makePanel } from './panel';
import type { Person } from './people';
import { peopleOf } from './people';
import type { Stage } from './stage';
import { words } from './words';

const { users: say } = words;

/** Who sits before the sheet, and who else could. */
export function makeUserPanel(stage: Stage): Panel & { readonly draw: () => void } {
  const find = make('input', { type: 'text', inputMode: 'email', autocomplete: 'off', spellcheck: false });
  const [list, said] = [make('ul', { className: 'people' }), make('p', { className: 'said', role: 'status' })];
  const panel = makePanel(say.title, () => {
    find.value = '';
    drawList();
  });
  const act = (email: string): void => {
    panel.close();
    sitDown(stage, email);
  };
  const drawList = (): void => {
    const found = peopleOf(stage.world).filter(({ email }) => email.includes(find.value.trim().toLowerCase()));
    list.replaceChildren(...found.map((person) => personLine(person, stage.world.user, act)));
    said.textContent = found.length === 0 ? say.nobody : '';
  };
  find.oninput = drawList;
  panel.body.append(make('p', {}, say.hint), addressForm(find, said, act), said, list);
  const draw = (): void => {
    panel.says(stage.world.user);
  };
  return { ...panel, draw };
}

function sitDown({ attempt, seat, says }: Stage, email: string): void {
  attempt(() => {
    seat(email);
    says(say.now(email));
  });
}

function addressForm(find: HTMLInputElement, said: HTMLElement, act: (email: string) => void): HTMLElement {
  const label = make('label', { className: 'wide' }, say.find, find);
  const form = make('form', { className: 'ways' }, label, make('button', { className: 'plain' }, say.act));
  form.onsubmit = (event) => {
    event.preventDefault();
    const email = find.value.trim().toLowerCase();
    if (/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(email)) act(email);
    else said.textContent = say.noAddress;
  };
  return form;
}

function personLine(person: Person, present: string, act: (email: string) => void): HTMLElement {
  const { email } = person;
  const onclick = (): void => {
    act(email);
  };
  const button = make('button', { type: 'button', onclick }, email, make('small', {}, rightsOf(person)));
  if (email === present.toLowerCase()) button.ariaCurrent = 'true';
  return make('li', {}, button);
}

function rightsOf({ isOwner, tabs, all }: Person): string {
  if (isOwner) return say.owner;
  if (all) return tabs.length === 0 ? say.open : say.all;
  return tabs.length === 0 ? say.none : say.some(tabs);
}
