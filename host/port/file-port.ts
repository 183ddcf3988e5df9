import type { FilePort, ScreenPort } from '../guest/port';
import type { World } from '../world';
import { logged } from './logged';

/** The spreadsheet as a file. */
export function filePort(world: World): FilePort {
  const { calls } = world;
  return {
    id: () => 'local',
    name: () => world.name,
    rename: logged(calls, 1, (name: string) => {
      world.name = name;
    }),
    url: () => 'https://docs.google.com/spreadsheets/d/local/edit',
    zone: () => world.sheetZone,
    setZone: logged(calls, 1, (zone: string) => {
      if (zone !== world.zone) throw new Error(`Not in this host: a spreadsheet zone other than the script's, ${zone}`);
      world.sheetZone = zone;
    }),
    locale: () => world.locale,
    setLocale: logged(calls, 1, (locale: string) => {
      if (locale !== 'vi_VN' && locale !== 'vi') throw new Error(`Not in this host: the locale ${locale}`);
    }),
    user: () => world.user,
    seen: () => world.actors.current().seen,
    effective: () => (world.simple ? world.actors.current().seen : world.user),
    owner: () => world.owner,
    editors: () => [...world.editors],
  };
}

/** The user's screen. */
export function screenPort({ screen, pages, actors }: World): ScreenPort {
  return {
    present: () => actors.current().screen,
    addMenu: (label, items) => {
      screen.addMenu({ label, items });
    },
    dialog: (title, html, width, height, modal) => {
      screen.showDialog({ title, html, width, height, modal });
    },
    sidebar: (title, html) => {
      screen.showSidebar({ title, html, width: null, height: null, modal: false });
    },
    toast: (message, title) => {
      screen.addToast({ title, message });
    },
    page: (name) => {
      const html = pages[name] ?? pages[name.replace(/\.html$/, '')];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return html;
    },
  };
}
