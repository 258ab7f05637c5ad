/* SPDX-License-Identifier: MIT */
/* The script of trace.html. It shows one step of a system call, and the registers and memory after that step. */
(function () {
	'use strict';

	var data = JSON.parse(document.getElementById('data').textContent);
	var FLAGS = [[1, 'CF'], [4, 'PF'], [16, 'AF'], [64, 'ZF'], [128, 'SF'], [256, 'TF'], [512, 'IF'], [1024, 'DF'], [2048, 'OF'],
		[0x4000, 'NT'], [0x40000, 'AC']];
	var WORDS_OF_PROGRAM = 10, WORDS_BELOW = 8;	/* words shown: of the program's stack, and below pt_regs */
	var call, way, trace, at;		/* call, way: what the user chose; at: index of the step in trace.steps */
	var registers, memory;			/* their values after step `at` */

	function get(id) {
		return document.getElementById(id);
	}

	/* Returns a new HTML element that contains this text. `name` is the element's class, if given. */
	function make(tag, text, name) {
		var element = document.createElement(tag);

		element.textContent = text;
		if (name)
			element.className = name;
		return element;
	}

	function fill(parent, children) {
		parent.textContent = '';
		children.forEach(function (child) {
			parent.appendChild(child);
		});
	}

	function assign(to, from) {
		Object.keys(from || {}).forEach(function (key) {
			to[key] = from[key];
		});
	}

	function code_of(step) {
		return trace.code[step.pc];
	}

	/* Returns the place of an instruction as symbol+offset. */
	function name_of(code) {
		return code.symbol + (code.offset ? '+' + code.offset : '');
	}

	/* Computes registers and memory after step `at`. Starts at step 0, because a trace has only some hundred steps. */
	function compute() {
		registers = {};
		memory = {};
		assign(registers, trace.registers);
		assign(memory, trace.stack);
		for (var i = 0; i <= at; i++) {
			assign(registers, trace.steps[i].after);
			assign(memory, trace.steps[i].stack);
		}
		registers.ip = at + 1 < trace.steps.length ? trace.steps[at + 1].pc : trace.end;
	}

	/* Returns the value that a register had before the current step. */
	function old_value(name) {
		for (var i = at - 1; i >= 0; i--)
			if (trace.steps[i].after[name] !== undefined)
				return trace.steps[i].after[name];
		return trace.registers[name];
	}

	function ring_after() {
		return parseInt(registers.cs, 16) & 3;
	}

	function show_source(place) {
		var box = make('pre', '', 'source'), lines = place ? data.sources[place[0]] : {};

		Object.keys(lines).map(Number).sort(function (a, b) {
			return a - b;
		}).forEach(function (number) {
			if (Math.abs(number - place[1]) > 2)
				return;
			var line = make('code', (number + '     ').slice(0, 5) + lines[number], number === place[1] ? 'line' : '');
			if (number === place[1])
				line.setAttribute('aria-current', 'true');
			box.appendChild(line);
		});
		return box;
	}

	/* Shows an instruction of the program (ring 3) or kernel (ring 0): the current one, or the last one in that ring. */
	function show_side(id, ring) {
		var i = at;

		while (i >= 0 && trace.steps[i].ring !== ring)
			i--;
		get(id).className = i === at ? 'here' : '';
		if (i < 0) {
			fill(get(id).querySelector('div'), [make('p', 'not entered yet', 'note')]);
			return;
		}
		var step = trace.steps[i], code = code_of(step), place = code.at;
		var lines = [make('p', code.text, 'instruction'),
			make('p', name_of(code) + ' at ' + step.pc, 'where')];

		if (step.times)
			lines.push(make('p', 'executed ' + step.times + ' times', 'note'));
		if (step.skipped)
			lines.push(make('p', step.skipped + ' instructions are not shown: ' + step.why, 'note'));
		if (i !== at)
			lines.push(make('p', ring ? 'The program waits for the kernel.' : 'The kernel has returned to the program.', 'note'));
		if (place) {
			lines.push(make('p', place[0] + ':' + place[1], 'where file'));
			lines.push(show_source(place));
		}
		fill(get(id).querySelector('div'), lines);
	}

	/* Returns lines of text that say what decides the next address: a gate, MSRs, the table of system calls or iret. */
	function explain(decides) {
		var loads = decides.loads ? ['The processor loads ' + Object.keys(decides.loads).map(function (name) {
			return name + ' = ' + decides.loads[name];
		}).join(', ') + ': ring 3.'] : [];

		if (decides.kind === 'gate')
			return ['Gate ' + decides.vector + ' of the IDT, ' + decides.raw + ': DPL ' + decides.dpl + ', CPL ' + decides.cpl +
				(decides.cpl <= decides.dpl ? ': the program may use it.' : ': the program may not use it.'),
				'Code segment ' + decides.selector + ': ring ' + (parseInt(decides.selector, 16) & 3) + '. Address ' + decides.offset +
				': ' + decides.symbol + '.', 'The TSS names the stack: ' + decides.sp0 + '.'];
		if (decides.kind === 'msr')
			return decides.msrs.map(function (msr) {
				return msr.name + ', MSR ' + msr.number + ': ' + msr.value + (msr.symbol ? ': ' + msr.symbol : '');
			}).concat(loads);
		if (decides.kind === 'row')
			return [decides.table + '[' + decides.number + '] at ' + decides.address + ': ' + decides.value + ', ' + decides.symbol,
				decides.file + ':' + decides.line + ': ' + decides.row.replace(/\s+/g, ' ')];
		return ['The stack has ' + ['ip', 'cs', 'flags', 'sp', 'ss'].map(function (name) {
			return name + ' = ' + decides[name];
		}).join(', ') + '. The lowest two bits of cs: ring ' + decides.cpl + '.'];
	}

	/* Shows the processor's decision in the current step, or else the last decision before this step. */
	function show_decision() {
		var i = at, box = get('decision').querySelector('div');

		while (i >= 0 && !trace.steps[i].decides)
			i--;
		fill(box, i < 0 ? [make('p', 'No decision yet: each instruction follows the one before.', 'old')] :
			explain(trace.steps[i].decides).map(function (line) {
				return make('p', line, i === at ? '' : 'old');
			}));
		if (i >= 0 && i !== at) {
			var link = make('a', 'at step ' + (i + 1));

			link.href = '#' + [call, way, i + 1].join('/');
			box.appendChild(link);
		}
	}

	function show_near() {
		var items = [];

		for (var i = Math.max(0, at - 4); i < Math.min(trace.steps.length, at + 7); i++) {
			var item = make('li', ''), link = make('a', (i + 1) + ' ' + code_of(trace.steps[i]).text, 'r' + trace.steps[i].ring);

			link.href = '#' + [call, way, i + 1].join('/');
			if (i === at)
				link.setAttribute('aria-current', 'step');
			item.appendChild(link);
			items.push(item);
		}
		fill(get('near').querySelector('ol'), items);
	}

	function show_registers() {
		var after = trace.steps[at].after, list = get('registers').querySelector('dl');

		list.className = trace.word === 8 ? 'wide' : '';
		fill(list, Object.keys(trace.registers).map(function (name) {
			var row = make('div', '', after[name] !== undefined || name === 'ip' ? 'changed' : '');
			var value = registers[name], more = '';

			if (name === 'flags')
				more = FLAGS.filter(function (flag) {
					return parseInt(value, 16) & flag[0];
				}).map(function (flag) {
					return flag[1];
				}).join(' ');
			if (name === 'cs')
				more = 'ring ' + ring_after();
			row.id = 'register-' + name;
			row.appendChild(make('dt', name));
			row.appendChild(make('dd', value));
			if (more)
				row.appendChild(make('small', more));
			if (after[name] !== undefined)
				row.appendChild(make('small', 'was ' + old_value(name)));
			return row;
		}));
	}

	/* Returns a text like "return to read+32" if value is a return address of the traced code, else an empty text. */
	function meaning(value) {
		var found = trace.returns[value];

		return found ? 'return to ' + found : '';
	}

	function row_of(address, name, is_sp, in_regs) {
		var key = '0x' + address.toString(16), step = trace.steps[at];
		var row = make('tr', '', (in_regs ? 'regs' : '') + (is_sp ? ' top' : ''));
		var head = make('th', key + (is_sp ? ' <- ' + (trace.word === 4 ? 'esp' : 'rsp') : ''));

		head.scope = 'row';
		row.appendChild(head);
		row.appendChild(make('td', memory[key] === undefined ? '?' : memory[key],
			step.stack && step.stack[key] !== undefined ? 'changed' : ''));
		row.appendChild(make('td', name || meaning(memory[key])));
		return row;
	}

	/* Shows the kernel's stack, or the top words of the program's. Uses BigInt, because addresses have 64 bits. */
	function show_stack() {
		var sp = BigInt(registers[trace.word === 4 ? 'esp' : 'rsp']), top = BigInt(trace.stack_top);
		var kernel = sp <= top && top - sp <= 8192n;
		var word = BigInt(kernel || trace.program !== 'i386' ? trace.word : 4);
		var rows = [], table = make('table', ''), names = {}, low = top - BigInt(trace.pt_regs.length) * word, caption, address;

		sp -= sp % word;

		trace.pt_regs.forEach(function (member) {
			names[(low + BigInt(member[1])).toString()] = member[0];
		});
		if (kernel) {
			for (address = top - word; address >= sp && address >= low; address -= word)
				rows.push(row_of(address, names[address.toString()], address === sp, true));
			if (low - sp > BigInt(WORDS_BELOW) * word) {
				var left = make('tr', '');
				left.appendChild(make('td', String((low - sp) / word - BigInt(WORDS_BELOW)) + ' more words'));
				left.firstChild.colSpan = 3;
				rows.push(left);
				address = sp + BigInt(WORDS_BELOW - 1) * word;
			}
			for (; address >= sp; address -= word)
				rows.push(row_of(address, '', address === sp, false));
			caption = sp === top ? 'The kernel\'s stack is empty.' : 'The kernel\'s stack from its top; struct pt_regs has ' +
				(sp <= low ? trace.pt_regs.length : (top - sp) / word) + ' of ' + trace.pt_regs.length + ' members.';
		} else {
			for (address = sp + BigInt(WORDS_OF_PROGRAM - 1) * word; address >= sp; address -= word)
				if (memory['0x' + address.toString(16)] !== undefined)
					rows.push(row_of(address, '', address === sp, false));
			caption = rows.length ? 'The program\'s stack.' : 'The program\'s stack: the kernel has not allocated a page for it yet.';
		}
		fill(table, rows);
		fill(get('stack').querySelector('div'), [make('p', caption, 'note'), table]);
	}

	function part_at(index) {
		for (var i = trace.parts.length - 1; i > 0; i--)
			if (trace.parts[i][1] <= index)
				return i;
		return 0;
	}

	function show_parts() {
		var now = part_at(at);

		fill(get('parts'), trace.parts.map(function (part, i) {
			var button = make('button', part[0]);

			button.type = 'button';
			if (i === now)
				button.setAttribute('aria-current', 'step');
			button.addEventListener('click', function () {
				go(part[1]);
				get('parts').children[i].focus();
			});
			return button;
		}));
		/* Scrolls only the row of buttons, to the current button. scrollIntoView() could scroll the page as well. */
		get('parts').scrollLeft = get('parts').children[now].offsetLeft - get('parts').offsetLeft - 40;
	}

	function show() {
		var step = trace.steps[at], code = code_of(step), ring;

		compute();
		ring = step.ring === ring_after() ? 'ring ' + step.ring : 'from ring ' + step.ring + ' to ring ' + ring_after();
		show_parts();
		show_side('user', 3);
		show_side('kernel', 0);
		show_decision();
		show_near();
		show_registers();
		show_stack();
		get('slider').max = trace.steps.length;
		get('slider').value = at + 1;
		get('count').textContent = 'Step ' + (at + 1) + ' of ' + trace.steps.length + ', ' + ring + ': ' + code.text + ' in ' + name_of(code);
		get('first').disabled = get('back').disabled = at === 0;
		get('last').disabled = get('next').disabled = at === trace.steps.length - 1;
		get('call').value = call;
		get('way').value = way;
	}

	/* Shows a step and puts its number into the page's URL. The browser's history gets no new entry. */
	function go(index) {
		at = Math.max(0, Math.min(trace.steps.length - 1, index));
		history.replaceState(null, '', '#' + [call, way, at + 1].join('/'));
		show();
	}

	function choose(new_call, new_way) {
		call = new_call;
		way = new_way;
		trace = data.traces[way + '/' + call];
		if (trace.returns)
			return;
		trace.returns = {};
		Object.keys(trace.code).forEach(function (pc) {
			var code = trace.code[pc];

			if (/^call/.test(code.text))
				trace.returns['0x' + (BigInt(pc) + BigInt(code.length)).toString(16)] =
					code.symbol + '+' + (code.offset + code.length);
		});
	}

	/* Reads call, way and step from the URL: #call/way/step. If one is missing or unknown, uses the first. */
	function read_link() {
		var words = location.hash.slice(1).split('/');

		if (words[0] === 'help')
			return;
		if (!data.traces[words[1] + '/' + words[0]])
			words = Object.keys(data.traces)[0].split('/').reverse();
		choose(words[0], words[1]);
		go((parseInt(words[2], 10) || 1) - 1);
	}

	/* Runs when the user chooses another call or way. Goes to the same part (entry, exit, ...) of the new trace. */
	function change() {
		var part = part_at(at);

		if (!data.traces[get('way').value + '/' + get('call').value])
			return;
		choose(get('call').value, get('way').value);
		go(trace.parts[part][1]);
	}

	function part_by(step) {
		var part = part_at(at);

		if (step < 0 && trace.parts[part][1] < at)
			step = 0;
		part = Math.max(0, Math.min(trace.parts.length - 1, part + step));
		return trace.parts[part][1];
	}

	document.addEventListener('keydown', function (event) {
		var target = event.target.tagName;

		if (event.ctrlKey || event.altKey || event.metaKey || target === 'SELECT')
			return;
		if (target === 'INPUT' && event.key.length > 1)	/* the slider itself handles arrows, Home and End */
			return;
		switch (event.key) {
		case 'ArrowRight':
		case 'j':
			go(at + 1);
			break;
		case 'ArrowLeft':
		case 'k':
			go(at - 1);
			break;
		case 'Home':
			go(0);
			break;
		case 'End':
			go(trace.steps.length - 1);
			break;
		case 'n':
			go(part_by(1));
			break;
		case 'p':
			go(part_by(-1));
			break;
		default:
			return;
		}
		event.preventDefault();
	});

	/* A swipe shows the next or previous step: one finger moves over 50 pixels sideways and less than 40 up or down. */
	var touch = null;

	document.querySelector('main').addEventListener('touchstart', function (event) {
		touch = event.touches.length === 1 ? event.touches[0] : null;
	}, { passive: true });
	document.querySelector('main').addEventListener('touchend', function (event) {
		var end = event.changedTouches[0];

		if (!touch)
			return;
		if (Math.abs(end.clientX - touch.clientX) > 50 && Math.abs(end.clientY - touch.clientY) < 40)
			go(at + (end.clientX < touch.clientX ? 1 : -1));
		touch = null;
	}, { passive: true });

	/* Fills the two menus with every call and every way that has a trace. */
	[['call', 1], ['way', 0]].forEach(function (choice) {
		var seen = {};

		Object.keys(data.traces).forEach(function (key) {
			var word = key.split('/')[choice[1]];

			if (seen[word])
				return;
			seen[word] = true;
			var option = make('option', choice[0] === 'call' ? word + '()' : data.traces[key].title);
			option.value = word;
			get(choice[0]).appendChild(option);
		});
		get(choice[0]).addEventListener('change', change);
	});
	get('first').addEventListener('click', function () { go(0); });
	get('back').addEventListener('click', function () { go(at - 1); });
	get('next').addEventListener('click', function () { go(at + 1); });
	get('last').addEventListener('click', function () { go(trace.steps.length - 1); });
	get('slider').addEventListener('input', function () { go(get('slider').value - 1); });
	get('controls').addEventListener('submit', function (event) { event.preventDefault(); });
	window.addEventListener('hashchange', read_link);
	read_link();
}());
