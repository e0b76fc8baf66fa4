// Small manners of the shell: menus close when one looks elsewhere, the navigation opens on phones.
document.addEventListener('click', function (event) {
  document.querySelectorAll('details.menu[open]').forEach(function (menu) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
  var toggle = event.target.closest && event.target.closest('.menu-toggle');
  var open = toggle ? !document.body.classList.contains('side-open') : false;
  if (toggle || !event.target.closest('.side')) {
    document.body.classList.toggle('side-open', open);
    document.querySelectorAll('.menu-toggle').forEach(function (button) {
      button.setAttribute('aria-expanded', String(open));
    });
  }
});

document.addEventListener('keydown', function (event) {
  if (event.key === 'Escape') {
    document.body.classList.remove('side-open');
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
});

// A career as a picture: pointing at a bar, touching it or coming to it by keyboard says below what it is. Without script the
// bar leads to its line in the list.
(function () {
  function chosen(bar, stays) {
    var picture = bar.closest('.career-picture');
    var details = picture && picture.parentNode.querySelector('.career-details');
    if (!details) {
      return;
    }
    details.hidden = false;
    details.textContent = bar.getAttribute('aria-label');
    if (stays) {
      picture.querySelectorAll('.chosen').forEach(function (other) {
        other.classList.remove('chosen');
      });
      bar.classList.add('chosen');
    }
  }
  function barOf(event) {
    return event.target.closest && event.target.closest('.career-bar');
  }
  document.addEventListener('pointerover', function (event) {
    if (barOf(event)) {
      chosen(barOf(event), false);
    }
  });
  document.addEventListener('focusin', function (event) {
    if (barOf(event)) {
      chosen(barOf(event), true);
    }
  });
  // The first touch says what it is, the second goes there.
  var pressed = null;
  document.addEventListener('pointerdown', function (event) {
    var bar = barOf(event);
    pressed = bar && !bar.classList.contains('chosen') ? bar : null;
  });
  document.addEventListener('click', function (event) {
    if (pressed && barOf(event) === pressed) {
      event.preventDefault();
      chosen(pressed, true);
    }
  });
})();
