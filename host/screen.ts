import type { MenuItem } from './guest/port';

/** A menu as the guest added it. */
export type Menu = { readonly label: string; readonly items: readonly MenuItem[] };
/** A dialog or sidebar that stands open. Sizes in pixels, null for Google's own. */
export type Pane = {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
};
/** A short message in the corner. */
export type Toast = { readonly title: string; readonly message: string };

/** What stands on the user's screen. */
export type Screen = {
  readonly menus: () => readonly Menu[];
  readonly dialog: () => Pane | null;
  readonly sidebar: () => Pane | null;
  readonly toasts: () => readonly Toast[];
};

/** The screen, and the side the guest draws on. */
export type DrawnScreen = Screen & {
  readonly addMenu: (menu: Menu) => void;
  readonly showDialog: (pane: Pane) => void;
  readonly showSidebar: (pane: Pane) => void;
  readonly addToast: (toast: Toast) => void;
};

/** Makes an empty screen. A menu of a label that stands already takes its place. */
export function makeScreen(): DrawnScreen {
  let menus: readonly Menu[] = [];
  let dialog: Pane | null = null;
  let sidebar: Pane | null = null;
  const toasts: Toast[] = [];
  return {
    menus: () => menus,
    dialog: () => dialog,
    sidebar: () => sidebar,
    toasts: () => toasts,
    addMenu: (menu) => {
      menus = [...menus.filter((other) => other.label !== menu.label), menu];
    },
    showDialog: (pane) => {
      dialog = pane;
    },
    showSidebar: (pane) => {
      sidebar = pane;
    },
    addToast: (toast) => {
      toasts.push(toast);
    },
  };
}
