/* SPDX-License-Identifier: MIT */
/* The find box of the page that gen-syscalls html prints. Without it the page is the table of all calls. */
(function () {
	'use strict';

	var form = document.querySelector('form');
	var box = document.getElementById('find-box');
	var count = document.getElementById('find-count');
	var none = document.getElementById('find-none');
	var calls = Array.prototype.map.call(document.querySelectorAll('tbody'), function (body) {
		return {
			body: body,
			link: body.querySelector('a'),
			text: body.textContent.toLowerCase().replace(/\s+/g, ' '),
			numbers: Array.prototype.map.call(body.querySelectorAll('.number'), function (cell) {
				return cell.textContent;
			})
		};
	});

	/* A number is a call's number, or in its name; another word may be in any column. */
	function matches(call, word) {
		if (/^(\d+|0x[0-9a-f]+)$/.test(word))
			return call.numbers.indexOf(word.replace(/^0x0+(?=.)/, '0x')) >= 0 ||
				call.body.id.indexOf(word) >= 0;
		return call.text.indexOf(word) >= 0;
	}

	function shown() {
		return calls.filter(function (call) {
			return !call.body.hidden;
		});
	}

	function find() {
		var words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
		var found = 0;

		calls.forEach(function (call) {
			call.body.hidden = !words.every(function (word) {
				return matches(call, word);
			});
			found += !call.body.hidden;
		});
		count.textContent = words.length ? found + ' of ' + calls.length + ' calls' : calls.length + ' calls';
		none.hidden = found > 0;
	}

	/* What is found begins below the box, wherever the page was. */
	function find_from_top() {
		var main = document.querySelector('main');

		find();
		if (main.getBoundingClientRect().top < 0)
			main.scrollIntoView();
	}

	function clear() {
		box.value = '';
		find();
	}

	/* A link to a call that is hidden shows all calls again. The keys go on from where it leads. */
	function show_target() {
		var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));

		if (!target || target.tagName !== 'TBODY')
			return;
		if (target.hidden)
			clear();
		target.scrollIntoView();
		target.querySelector('a').focus({ preventScroll: true });
	}

	/* The link above or below the one in focus; above the first is the box. */
	function move(step) {
		var links = shown().map(function (call) {
			return call.link;
		});
		var next = links.indexOf(document.activeElement) + step;

		if (next < 0)
			box.focus();
		else if (next < links.length)
			links[next].focus();
	}

	document.addEventListener('keydown', function (event) {
		var in_box = event.target === box;

		if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
			return;
		if (event.key === 'Escape') {
			clear();
			box.focus();
		} else if (event.key === '/' && !in_box) {
			box.focus();
			box.select();
		} else if (event.key === 'ArrowDown' && (in_box || event.target.closest('tbody'))) {
			move(1);
		} else if (event.key === 'ArrowUp' && event.target.closest('tbody')) {
			move(-1);
		} else {
			return;
		}
		event.preventDefault();
	});

	/* Enter: to the call of this very name, or to the first that is shown. */
	form.addEventListener('submit', function (event) {
		var word = box.value.trim().toLowerCase();
		var links = shown();
		var exact = links.filter(function (call) {
			return call.body.id.toLowerCase() === word;
		});

		event.preventDefault();
		if (links.length) {
			location.hash = (exact[0] || links[0]).body.id;
			show_target();
		}
	});

	/* Where the table is laid out as cards, some browsers forget that it is one. */
	[['table', 'table'], ['tbody', 'rowgroup'], ['tr', 'row'], ['td', 'cell'],
	 ['thead th', 'columnheader'], ['tbody th', 'rowheader']].forEach(function (role) {
		Array.prototype.forEach.call(document.querySelectorAll(role[0]), function (element) {
			element.setAttribute('role', role[1]);
		});
	});

	box.addEventListener('input', find_from_top);
	window.addEventListener('hashchange', show_target);
	form.hidden = false;
	find();
	show_target();
}());
