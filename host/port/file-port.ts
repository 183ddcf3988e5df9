import type { FilePort, ScreenPort } from '../guest/port';
import type { World } from '../world';

/** The spreadsheet as a file. */
export function filePort(world: World): FilePort {
  const { calls } = world;
  return {
    id: () => 'local',
    name: () => world.name,
    rename: (as, name) => {
      calls.run(as, 1, () => {
        world.name = name;
      });
    },
    url: () => 'https://docs.google.com/spreadsheets/d/local/edit',
    zone: () => world.sheetZone,
    setZone: (as, zone) => {
      calls.run(as, 1, () => {
        world.sheetZone = zone;
      });
    },
    locale: () => world.locale,
    setLocale: (as, locale) => {
      calls.run(as, 1, () => {
        if (locale !== 'vi_VN' && locale !== 'vi') throw new Error(`Not in this host: the locale ${locale}`);
        world.locale = locale;
      });
    },
    user: () => world.user,
    owner: () => world.owner,
    editors: () => [...world.editors],
  };
}

/** The user's screen. */
export function screenPort({ screen, pages }: World): ScreenPort {
  return {
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
