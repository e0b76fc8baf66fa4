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
