"use strict";

const SHAPES =
  '<rect width="32" height="32" rx="8" fill="#3454d1"/>' +
  '<path d="M22.4 11.2A8 8 0 1 0 24 16h-6.5" fill="none" stroke="#fff" stroke-width="3.2" ' +
  'stroke-linecap="round" stroke-linejoin="round"/>';

/** The emulator's icon as SVG markup, hidden from screen readers. */
const LOGO = `<svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">${SHAPES}</svg>`;

/** The emulator's icon as an SVG document. */
const ICON_DOCUMENT = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${SHAPES}</svg>`;

/** The emulator's icon as a URL, so that a browser does not request one. */
const ICON = `data:image/svg+xml,${encodeURIComponent(ICON_DOCUMENT)}`;

module.exports = { ICON, ICON_DOCUMENT, LOGO };
