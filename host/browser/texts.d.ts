/** What the build puts into the page as texts: the guest's code, and the script that a pane gets of Google. */
declare const GUEST_CODE: string;
declare const PANE_CODE: string;
