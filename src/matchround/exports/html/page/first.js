"use strict";
// Before anything is drawn: which view the address asks for, so that nothing flickers.
{
  const asked = location.hash.slice(1).split(";")[0];
  const views = { "": "find", find: "find", everybody: "everybody", board: "board" };
  document.documentElement.dataset.view = views[asked] || "person";
}
