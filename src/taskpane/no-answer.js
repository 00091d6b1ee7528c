/*
 * Runs before and without everything else, in browsers as old as Internet Explorer 11 too: so it is plain JavaScript
 * of that time. When Office's library is missing, or nobody has started the pane after ten seconds, a card says so:
 * never a blank pane.
 */
(function () {
  var WAIT = 10000;

  function show(id) {
    if (document.documentElement.getAttribute("data-started")) return;
    var card = document.getElementById(id);
    var waiting = document.getElementById("waiting");
    if (waiting) waiting.hidden = true;
    if (card) card.hidden = false;
  }

  function begin() {
    // Everything in the page has been loaded, or could not be.
    var buttons = document.getElementsByClassName("start-again");
    for (var i = 0; i < buttons.length; i++)
      buttons[i].addEventListener("click", function () {
        window.location.reload();
      });
    if (!window.Office) show("no-library");
  }

  setTimeout(function () {
    show(window.Office ? "no-answer" : "no-library");
  }, WAIT);

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
