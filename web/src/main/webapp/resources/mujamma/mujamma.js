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
  // By arrows: along a lane in time, across the lanes at the same time, to the ends of a lane.
  function middle(bar) {
    var box = bar.getBoundingClientRect();
    return box.left + box.width / 2;
  }
  function nearest(lane, place) {
    return Array.prototype.slice.call(lane.querySelectorAll('.career-bar')).sort(function (one, other) {
      return Math.abs(middle(one) - place) - Math.abs(middle(other) - place);
    })[0];
  }
  document.addEventListener('keydown', function (event) {
    var bar = barOf(event);
    if (!bar || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    var lanes = Array.prototype.filter.call(bar.closest('.career-picture').querySelectorAll('.career-lane'), function (lane) {
      return lane.querySelector('.career-bar');
    });
    var lane = lanes.indexOf(bar.closest('.career-lane'));
    var bars = Array.prototype.slice.call(lanes[lane].querySelectorAll('.career-bar'));
    var later = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    var steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };
    var next;
    if (event.key === 'Home') {
      next = bars[0];
    } else if (event.key === 'End') {
      next = bars[bars.length - 1];
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      var other = lanes[lane + steps[event.key]];
      next = other && nearest(other, middle(bar));
    } else if (steps[event.key]) {
      next = bars[bars.indexOf(bar) + (event.key === later ? 1 : -1)];
    } else {
      return;
    }
    event.preventDefault();
    if (next) {
      next.focus();
    }
  });
})();

// The organisation chart is walked by arrows: up and down the boxes, towards the end into a branch, towards the beginning out.
document.addEventListener('keydown', function (event) {
  var node = event.target.closest && event.target.closest('svg.chart .chart-node');
  if (!node || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  var nodes = Array.prototype.slice.call(document.querySelectorAll('svg.chart .chart-node'));
  var at = nodes.indexOf(node);
  var sign = node.nextElementSibling && node.nextElementSibling.matches('.chart-sign') ? node.nextElementSibling : null;
  var rtl = document.documentElement.dir === 'rtl';
  var inwards = rtl ? 'ArrowLeft' : 'ArrowRight';
  var outwards = rtl ? 'ArrowRight' : 'ArrowLeft';
  var next = null;
  if (event.key === 'ArrowDown') {
    next = nodes[at + 1];
  } else if (event.key === 'ArrowUp') {
    next = nodes[at - 1];
  } else if (event.key === inwards && sign) {
    if (node.dataset.open === 'true') {
      next = nodes[at + 1];
    } else {
      window.location.assign(sign.getAttribute('href'));
    }
  } else if (event.key === outwards) {
    if (node.dataset.open === 'true' && sign) {
      window.location.assign(sign.getAttribute('href'));
    } else {
      next = document.getElementById(node.dataset.up);
    }
  } else {
    return;
  }
  event.preventDefault();
  if (next) {
    next.focus();
  }
});

document.addEventListener('DOMContentLoaded', function () {
  var node = window.location.hash && document.getElementById(window.location.hash.substring(1));
  if (node && node.matches('.chart-node')) {
    node.focus();
  }
});

document.addEventListener('click', function (event) {
  if (event.target.closest && event.target.closest('[data-print]')) {
    window.print();
  }
});

// A day may be typed as well as picked: the calendar that opens leaves the cursor where it is. Arrow down goes into it, tab closes it.
document.addEventListener('DOMContentLoaded', function () {
  var kinds = window.jQuery && window.jQuery.prime;
  var picker = kinds && kinds.datePicker && kinds.datePicker.prototype;
  if (!picker) {
    return;
  }
  var intoTheCalendar = picker.focusOverlay;
  var byKey = picker.onInputKeyDown;
  var open = picker.bindDocumentClickListener;
  picker.bindDocumentClickListener = function () {
    this.options.focusOnSelect = true; // a day picked is what one came for: the calendar closes
    open.call(this);
    PrimeFaces.utils.enableTabbing(this, this.panel.id); // what it has just forbidden: keys outside of the calendar
  };
  picker.focusOverlay = function () {
    if (document.activeElement !== this.inputfield[0]) {
      intoTheCalendar.call(this);
    }
  };
  picker.onInputKeyDown = function (event) {
    if (event.key === 'ArrowDown' && this.isPanelVisible()) {
      event.preventDefault();
      intoTheCalendar.call(this);
    } else if (event.key === 'Tab') {
      this.hideOverlay();
    } else {
      byKey.call(this, event);
    }
  };
});
