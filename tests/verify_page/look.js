// Looks at the page as it is shown: returns the lowest contrast of a text, and whatever is wrong.

// Ratios of WCAG 2.2 for every text that is seen, against the nearest background.
(() => {
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const rgb = (text) => text.match(/[\d.]+/g).map(Number);
  const ground = (el) => {
    for (; el; el = el.parentElement) {
      const c = rgb(getComputedStyle(el).backgroundColor);
      if (c[3] !== 0) return c;
    }
    return [255, 255, 255];
  };
  const faults = [];
  let lowest = 99;
  for (const el of document.querySelectorAll('body *')) {
    if (!el.checkVisibility() || ![...el.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(el);
    const [a, b] = [light(rgb(style.color)), light(ground(el))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    lowest = Math.min(lowest, ratio);
    if (ratio < 7) faults.push(`${ratio.toFixed(1)}:1 ${el.textContent.slice(0, 30)}`);
    if (parseFloat(style.fontSize) < 16) faults.push(`small: ${el.textContent.slice(0, 30)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
  const titles = [...document.querySelectorAll('h1,h2,h3')].filter((el) => el.checkVisibility());
  const heads = titles.map((el) => Number(el.tagName[1]));
  if (heads[0] !== 1 || heads.some((level, i) => i && level > heads[i - 1] + 1)) faults.push(`headings ${heads}`);
  for (const el of document.querySelectorAll('button, input, select, textarea, a')) {
    if (!el.checkVisibility()) continue;
    const name = el.labels?.[0]?.textContent || el.ariaLabel || el.textContent;
    if (!name.trim()) faults.push(`no name: ${el.outerHTML.slice(0, 60)}`);
    const box = (el.type === 'file' ? el.labels[0] : el).getBoundingClientRect();
    if (box.height < 44) faults.push(`low: ${name.trim()} ${box.height}`);
  }
  for (const el of document.querySelectorAll('img')) if (!el.hasAttribute('alt')) faults.push('a picture without alt');
  for (const el of document.querySelectorAll('[data-say]')) {
    if (!el.textContent) faults.push(`no words: ${el.dataset.say}`);
  }
  if (/undefined|\{\w+\}|NaN|\.\./.test(document.body.innerText)) faults.push('a gap in the words');
  return [lowest, ...faults];
})()
