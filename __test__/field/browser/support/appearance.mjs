/** Checks of what a page looks like, and pictures of it. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The screens on which pages are looked at, in CSS pixels. */
export const SCREENS = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
};

/** WCAG 2.2, 1.4.3: the least contrast of text. */
const LEAST_CONTRAST = 4.5;

/** A folder for screenshots; none are taken when it is not set. */
const SCREENSHOTS = process.env.SCREENSHOTS;

/** Runs in the page: the visible texts whose contrast with what is behind them is too low. */
function lowContrasts(least) {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const pixel = (colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent.trim();
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (text === "" || !isShown || element.closest("noscript, .hidden-text, :disabled")) continue;
    const layers = [];
    for (let parent = element; parent; parent = parent.parentElement) {
      layers.unshift(getComputedStyle(parent).backgroundColor);
    }
    const behind = pixel(["Canvas", ...layers]);
    const color = pixel(["Canvas", ...layers, getComputedStyle(element).color]);
    const [low, high] = [luminance(behind), luminance(color)].sort((a, b) => a - b);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < least) found.add(`${text.slice(0, 40)}: ${contrast.toFixed(2)}`);
  }
  return [...found];
}

/** Runs in the page: waits until its transitions have ended, in which colors are between two values. */
function settled() {
  const endless = (animation) => animation.effect.getComputedTiming().endTime === Infinity;
  const ending = document.getAnimations().filter((animation) => !endless(animation));
  return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => true);
}

/** Asserts that a page fits the width of its screen, and that all of its texts are readable. */
export async function checkAppearance(tab, { width }, where) {
  await tab.evaluate(`(${settled})()`);
  const used = await tab.evaluate("document.documentElement.scrollWidth");
  assert.ok(used <= width, `${where} is ${used} pixels wide`);
  const low = await tab.evaluate(`(${lowContrasts})(${LEAST_CONTRAST})`);
  assert.deepEqual(low, [], where);
}

/** Saves what a tab shows, if somebody wants to look at it. */
export async function photograph(tab, name) {
  if (SCREENSHOTS === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  writeFileSync(join(SCREENSHOTS, `${name}.png`), await tab.screenshot());
}
