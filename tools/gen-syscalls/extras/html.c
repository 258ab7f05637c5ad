/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls html`, which prints a web page with a table of all system calls and a
 * search field.
 */
#include "extras/embedded.h"
#include "extras/html.h"
#include "printing/time64.h"

#include <stdio.h>
#include <string.h>

static void add_embedded(struct buffer *out, const char *name)
{
	for (size_t i = 0; i < embedded_count; i++)
		if (!strcmp(embedded[i].name, name))
			buffer_add_span(out, embedded[i].text);
}

/*
 * Prints how many system calls have a stub, which is a function of ring3. Also prints how many have
 * no known prototype. Returns true if the table has reserved numbers. A reserved number is a number
 * for which the kernel has no function.
 */
static bool print_counts(struct buffer *out, const struct input *input)
{
	size_t rows = 0, unknown = 0;
	char counts[128];

	for (size_t i = 0; i < input->table->count; i++) {
		const struct row *row = &input->table->rows[i];

		rows += !row->superseded;
		unknown += !row->superseded && row->entry.len && !list_find(input->list, row->name);
	}
	snprintf(counts, sizeof(counts), ": %zu of %zu calls have a stub.", input->calls->count, rows);
	buffer_puts(out, counts);
	if (unknown) {
		snprintf(counts, sizeof(counts), " No prototype is known of %zu.", unknown);
		buffer_puts(out, counts);
	}
	return input->calls->count + unknown < rows;
}

/*
 * Prints a paragraph for each architecture, for example: `x86_64: 369 of 386 calls have a stub.
 * Number in rax, arguments in rdi ...`.
 */
static void print_conventions(struct buffer *out, const struct input *input)
{
	bool reserved = false;

	for (; input; input = input->next) {
		const struct architecture *architecture = input->architecture;

		buffer_puts(out, "<p><b>");
		buffer_puts(out, architecture->name);
		buffer_puts(out, "</b>");
		reserved |= print_counts(out, input);
		buffer_puts(out, " Number in <code>");
		buffer_puts(out, architecture->number_register);
		buffer_puts(out, "</code>, arguments in <code>");
		for (int i = 0; i < MOST_WORDS; i++) {
			buffer_puts(out, i ? " " : "");
			buffer_puts(out, architecture->argument_registers[i]);
		}
		buffer_puts(out, "</code>, then <code>");
		buffer_puts(out, architecture->trap);
		buffer_puts(out, "</code>; result in <code>");
		buffer_puts(out, architecture->result_register);
		buffer_puts(out, "</code>.</p>\n");
	}
	if (reserved)
		buffer_puts(out, "<p>The other numbers are reserved: the kernel has no function for them and answers "
			    "ENOSYS.</p>\n");
}

/*
 * Prints a warning for each architecture that has system calls whose times (time_t) have only 32
 * bits.
 */
static void print_times(struct buffer *out, const struct input *input)
{
	for (; input; input = input->next) {
		bool old = false;

		for (size_t i = 0; !old && i < input->table->count; i++)
			old = time64_of(input, &input->table->rows[i]).len;
		if (!old)
			continue;
		buffer_puts(out, "<p><b>");
		buffer_puts(out, input->architecture->name);
		buffer_puts(out, "</b>: the number is the kernel's, and so are the structures. Where a call is marked "
			    "<em>32-bit times</em>, <code>syscall(SYS_clock_gettime, &hellip;)</code> with a "
			    "<code>struct timespec</code> of 64-bit times, as ring3 and musl have it, is wrong: call the C "
			    "function, or the number of the call that is named there.</p>\n");
	}
}

/*
 * Returns true if all tables of system calls are the tables of Linux RING3_LINUX. The build defines
 * RING3_LINUX as the Linux release that ring3 supports. This function compares the numbers and the
 * names in each table with those in Linux's table for the same architecture.
 */
static bool are_linux(const struct input *input)
{
	for (; input; input = input->next) {
		const struct architecture *architecture = input->architecture;
		size_t same = 0;

		for (size_t i = 0; i < input->table->count; i++) {
			const struct row *row = &input->table->rows[i];
			const struct row *theirs = linux_find(input->linux_tables, architecture, row->number);

			same += theirs && !span_compare(row->name, theirs->name);
		}
		if (same < input->table->count ||
		    same != linux_table(input->linux_tables, architecture)->count)
			return false;
	}
	return true;
}

static void print_title(struct buffer *out, const struct input *input)
{
	buffer_puts(out, are_linux(input) ? "System calls of Linux " RING3_LINUX " on " : "System calls of ");
	print_architectures(out, input);
}

/*
 * Prints the page's two menus. One menu selects the architecture. The other menu selects the order
 * of the system calls.
 */
static void print_choices(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "<p id=\"find-choices\"><label>Architecture <select id=\"find-architecture\">"
		    "<option value=\"\">all</option>");
	for (; input; input = input->next) {
		buffer_puts(out, "<option>");
		buffer_puts(out, input->architecture->name);
		buffer_puts(out, "</option>");
	}
	buffer_puts(out, "</select></label> <label>Order <select id=\"find-order\"><option value=\"\">by name</option>"
		    "<option value=\"number\">by number</option></select></label></p>\n");
}

void print_html(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		    "<meta name=\"color-scheme\" content=\"light dark\">\n"
		    "<meta name=\"generator\" content=\"gen-syscalls " RING3_VERSION "\">\n"
		    /* Tell the browser not to load other files for this page. */
		    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
		    "style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
		    "<link rel=\"icon\" href=\"data:,\">\n<title>");
	print_title(out, input);
	buffer_puts(out, "</title>\n<style>\n");
	add_embedded(out, "page.css");
	buffer_puts(out, "</style>\n</head>\n<body>\n<header>\n<h1>");
	print_title(out, input);
	buffer_puts(out, "</h1>\n");
	print_conventions(out, input);
	print_times(out, input);
	buffer_puts(out, "<p>Beside each argument is its register. An argument of two words has two registers, the low half "
		    "first. A result from -4095 to -1 is an error: -errno.</p>\n"
		    "</header>\n"
		    "<form role=\"search\" hidden>\n"
		    "<label for=\"find-box\">Find a call by name, number, register, type or header</label>\n"
		    "<input id=\"find-box\" type=\"search\" autocomplete=\"off\" autocapitalize=\"none\" "
		    "spellcheck=\"false\" placeholder=\"sys_read   0x3b   fcntl.h\" "
		    "aria-describedby=\"find-keys\">\n"
		    "<output id=\"find-count\" for=\"find-box\"></output>\n");
	print_choices(out, input);
	buffer_puts(out, "<p id=\"find-keys\"><kbd>/</kbd> to here, <kbd>Esc</kbd> clears, <kbd>&darr;</kbd> "
		    "<kbd>&uarr;</kbd> from call to call</p>\n"
		    "</form>\n"
		    "<main>\n<table>\n<thead>\n<tr><th scope=\"col\">Call</th><th scope=\"col\">Architecture</th>"
		    "<th scope=\"col\">Number</th><th scope=\"col\">Hex</th>"
		    "<th scope=\"col\">Prototype, with registers</th>");
	for (size_t i = 0; i < input->columns->titles.count; i++) {
		buffer_puts(out, "<th scope=\"col\">");
		html_add_escaped(out, input->columns->titles.at[i]);
		buffer_puts(out, "</th>");
	}
	buffer_puts(out, "</tr>\n</thead>\n");
	html_print_groups(out, input);
	buffer_puts(out, "</table>\n<p id=\"find-none\" hidden>No call matches.</p>\n</main>\n<footer>\n<p>");

	struct buffer banner = { 0 };

	print_banner(&banner, "html", input);
	html_add_escaped(out, (struct span){ banner.at, banner.len });
	buffer_free(&banner);
	buffer_puts(out, " ring3 " RING3_VERSION ", which follows Linux " RING3_LINUX ".</p>\n</footer>\n<script>\n");
	add_embedded(out, "page.js");
	buffer_puts(out, "</script>\n</body>\n</html>\n");
}
