// Takes the proof out of the page's own address before anything else, so that it does not stay in the history.

/** Return the text behind `#`, which is then gone from the address. */
export function takeFragment() {
  const fragment = location.hash.slice(1);
  if (fragment) history.replaceState(null, "", location.href.split("#")[0]);
  return fragment;
}

export const first = takeFragment();
