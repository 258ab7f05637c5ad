/* SPDX-License-Identifier: MIT */
/*
 * The script of the web page that `gen-syscalls html` prints. It implements the search field. If scripts are disabled, the
 * page still shows the table of all system calls.
 */
(function () {
	'use strict';

	/*
	 * Values for how well a search word matches a table row. A smaller value is a better match. NOT means that the word
	 * does not match.
	 */
	var EXACT = 0, BEGINS = 1, INSIDE = 2, ELSEWHERE = 3, NOT = -1;

	var form = document.querySelector('form');
	var table = document.querySelector('table');
	var box = document.getElementById('find-box');
	var count = document.getElementById('find-count');
	var none = document.getElementById('find-none');
	var architecture = document.getElementById('find-architecture');
	var order = document.getElementById('find-order');
	var entered = '';	/* location.hash of the call that the key Enter has selected, until the event hashchange comes */
	var architectures = list(architecture.options).slice(1).map(function (option) {
		return option.value;
	});
	var calls = list(document.querySelectorAll('tbody')).map(read_call);

	function list(some) {
		return Array.prototype.slice.call(some);
	}

	/*
	 * Returns an object for one system call. The system call has a table row for each architecture. In the page, all rows
	 * may share one cell (rowSpan > 1). In HTML, only the first row contains this cell. In the returned object, the array
	 * `cells` of every row contains it.
	 */
	function read_call(body, index) {
		var lines = list(body.rows);
		var shared = list(lines[0].cells).map(function (cell) {
			return cell.rowSpan > 1;
		});

		return {
			body: body,
			index: index,
			link: body.querySelector('a'),
			name: body.id.toLowerCase(),
			shared: shared,
			rows: lines.map(function (line, at) {
				var own = list(line.cells);
				var cells = !at ? own : shared.map(function (is_shared, column) {
					return is_shared ? lines[0].cells[column] : own.shift();
				});

				return {
					line: line,
					cells: cells,
					architecture: line.querySelector('th[scope=row]').textContent,
					numbers: list(line.querySelectorAll('.number')).map(function (cell) {
						return cell.textContent;
					}),
					entries: list(line.querySelectorAll('.prototype b')).map(function (cell) {
						return cell.textContent.toLowerCase();
					}),
					text: cells.map(function (cell) {
						return cell.textContent;
					}).join(' ').toLowerCase().replace(/\s+/g, ' ')
				};
			})
		};
	}

	function rows_of(call) {
		return call.rows.filter(function (row) {
			return !architecture.value || row.architecture === architecture.value;
		});
	}

	/*
	 * Parses one word that the user typed into the search field. The word is a number, or a name. A prefix of the name
	 * is removed (sys_, __NR_, __x64_sys_). If no system call has the number, the page searches for the digits in the
	 * names.
	 */
	function word_of(text) {
		var number = /^(\d+|0x[0-9a-f]+)$/.test(text) ? text.replace(/^0x0+(?=.)/, '0x') : '';

		return {
			text: text,
			is_digits: number !== '',
			name: text.replace(/^(__nr_|(__((x64|ia32|se|do)_)?)?sys_|raw_)/, ''),
			number: number && calls.some(function (call) {
				return rows_of(call).some(function (row) {
					return row.numbers.indexOf(number) >= 0;
				});
			}) ? number : ''
		};
	}

	function fit(call, row, word) {
		var entries = row.entries.map(function (entry) {
			return entry.indexOf(word.text);
		});

		if (word.number)
			return row.numbers.indexOf(word.number) >= 0 ? EXACT : NOT;
		if (call.name === word.name || row.entries.indexOf(word.text) >= 0)
			return EXACT;
		if (!call.name.indexOf(word.name) || entries.indexOf(0) >= 0)
			return BEGINS;
		if (call.name.indexOf(word.name) >= 0 || Math.max.apply(null, entries) >= 0)
			return INSIDE;
		return !word.is_digits && row.text.indexOf(word.text) >= 0 ? ELSEWHERE : NOT;
	}

	/*
	 * Returns how well a system call matches all search words. For each row, the values of the words are added. The
	 * result is the smallest sum, or NOT if no row matches all words.
	 */
	function rank_of(call, words) {
		return rows_of(call).reduce(function (best, row) {
			var fits = words.map(function (word) {
				return fit(call, row, word);
			});
			var sum = fits.indexOf(NOT) >= 0 ? NOT : fits.reduce(function (a, b) {
				return a + b;
			}, 0);

			return sum !== NOT && (best === NOT || sum < best) ? sum : best;
		}, NOT);
	}

	/*
	 * Returns the key for sorting. If the order is by name, the key is the index of the system call in the page. If the
	 * order is by number, the key is made from the index of the architecture and the number of the system call.
	 */
	function place_of(call) {
		var row;

		if (order.value !== 'number')
			return call.index;
		row = rows_of(call)[0] || call.rows[0];
		return architectures.indexOf(row.architecture) * 0x100000000 + Number(row.numbers[0]);
	}

	function shown() {
		return calls.filter(function (call) {
			return !call.body.hidden;
		});
	}

	/*
	 * Shows only the system calls that match the search. The best match is the first. System calls that match equally
	 * well are in the order that the user selected.
	 */
	function find() {
		var words = box.value.toLowerCase().split(/\s+/).filter(Boolean).map(word_of);
		var before = calls.slice();
		var all = 0, found = 0;

		calls.forEach(function (call) {
			var rows = rows_of(call);

			call.rank = rank_of(call, words);
			call.place = place_of(call);
			call.body.hidden = !rows.length || call.rank === NOT;
			all += rows.length > 0;
			found += !call.body.hidden;
		});
		calls.sort(function (a, b) {
			return a.rank - b.rank || a.place - b.place || a.index - b.index;
		});
		if (calls.some(function (call, at) {
			return call !== before[at];
		}))
			calls.forEach(function (call) {
				table.appendChild(call.body);
			});
		count.textContent = words.length ? found + ' of ' + all + ' calls' : all + ' calls';
		none.hidden = found > 0;
	}

	/* Searches. Then scrolls the page so that the first system call is directly below the search field. */
	function find_from_top() {
		var main = document.querySelector('main');

		find();
		if (main.getBoundingClientRect().top < form.offsetHeight)
			main.scrollIntoView();
	}

	/*
	 * Shows only the rows of the selected architecture. If a cell with rowSpan is in a hidden row, moves the cell to the
	 * first visible row.
	 */
	function filter() {
		calls.forEach(function (call) {
			var rows = rows_of(call);

			call.rows.forEach(function (row) {
				row.line.hidden = rows.indexOf(row) < 0;
			});
			rows.forEach(function (row, at) {
				row.cells.forEach(function (cell, column) {
					if (call.shared[column])
						cell.rowSpan = rows.length;
					if (!at || !call.shared[column])
						row.line.appendChild(cell);
				});
			});
		});
		find_from_top();
	}

	function clear() {
		box.value = '';
		find();
	}

	/*
	 * Shows the system call whose name is after # in the page's URL, even if the search hides it. Moves the keyboard
	 * focus to its link.
	 */
	function show_target() {
		var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));

		if (!target || target.tagName !== 'TBODY')
			return;
		if (target.hidden)
			clear();
		if (target.hidden) {
			architecture.value = '';
			filter();
		}
		target.scrollIntoView();
		target.querySelector('a').focus({ preventScroll: true });
	}

	/*
	 * Moves the keyboard focus to the next link (step 1) or to the previous link (step -1). From the first link, step -1
	 * moves the focus to the search field.
	 */
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

	/*
	 * The form is always at the top of the window, and covers part of the page. Set the scroll padding to its height, so
	 * that the target of a link is shown below it.
	 */
	function leave_room() {
		document.documentElement.style.scrollPaddingTop = form.offsetHeight + 'px';
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

	/*
	 * The key Enter in the search field selects the first system call that is shown. The event hashchange comes later,
	 * when the focus may be elsewhere. `entered` says that this system call is already shown.
	 */
	form.addEventListener('submit', function (event) {
		var first = shown()[0];

		event.preventDefault();
		if (first) {
			location.hash = first.body.id;
			entered = location.hash;
			show_target();
		}
	});

	/*
	 * page.css shows the table as cards on narrow screens. Some browsers then do not tell screen readers that the page
	 * has a table. So set the ARIA roles of the elements.
	 */
	[['table', 'table'], ['tbody', 'rowgroup'], ['tr', 'row'], ['td', 'cell'],
	 ['thead th', 'columnheader'], ['tbody th', 'rowheader']].forEach(function (role) {
		list(document.querySelectorAll(role[0])).forEach(function (element) {
			element.setAttribute('role', role[1]);
		});
	});

	box.addEventListener('input', find_from_top);
	architecture.addEventListener('change', filter);
	order.addEventListener('change', find_from_top);
	window.addEventListener('hashchange', function () {
		if (location.hash !== entered)
			show_target();
		entered = '';
	});
	window.addEventListener('resize', leave_room);
	architecture.parentNode.hidden = architectures.length < 2;
	form.hidden = false;
	/*
	 * After the user clicks "back", a browser may restore the text in the search field and the selected menu items.
	 * Search with these values.
	 */
	filter();
	leave_room();
	show_target();
}());
