"use strict";
// Fitting a list of names on a wall: as large as can be read from afar, on as few pages as can be.

const SIZES = [11, 9, 7.5, 6.6, 5.8, 5.2, 4.7, 4.3];
const COLUMN = 9.2; // a column is as wide as so many rows are high
const ROOMY = { width: 760, height: 480 };

/** How many rows and columns of a size (in hundredths of the window's height) fit in a box. */
function capacity(box, size) {
  const row = (window.innerHeight * size) / 100;
  const rows = Math.max(1, Math.floor(box.height / row));
  const columns = Math.max(1, Math.floor(box.width / (row * COLUMN)));
  return { row, rows, columns, fits: rows * columns };
}

/** Lay out `count` names in a box: the fewest pages, then the largest letters, evenly filled. */
function layout(count, box) {
  const most = capacity(box, SIZES.at(-1)).fits;
  const pages = Math.max(1, Math.ceil(count / most));
  const each = Math.max(1, Math.ceil(count / pages));
  const chosen = SIZES.map((size) => capacity(box, size)).find((one) => one.fits >= each);
  const used = chosen || capacity(box, SIZES.at(-1));
  return { pages, each, row: used.row, rows: Math.ceil(each / used.columns), columns: used.columns };
}

/** Tell whether there is room for a page of large letters; else the list is simply scrolled. */
function isRoomy() {
  return window.innerWidth >= ROOMY.width && window.innerHeight >= ROOMY.height;
}
