/* SPDX-License-Identifier: MIT */
/*
 * Prints inline functions in C that execute system calls. Several commands of gen-syscalls use this
 * file.
 */
#include "printing/inline.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 100, TAB = 8 };

/*
 * The state while a list of parameters or arguments is printed in parentheses. The lines have at
 * most COLUMNS characters.
 */
struct fill {
	struct buffer *out;	/* the output; before the first item, it ends with `(` */
	struct buffer item;	/* next parameter or argument, with the `,` or `)` after it */
	unsigned int tabs;	/* number of tabs at the start of each line after the first */
};

/* Returns the width in columns of the last line of the output. */
static size_t width_of(const struct buffer *out)
{
	size_t i = out->len, width = 0;

	while (i && out->at[i - 1] != '\n')
		i--;
	for (; i < out->len; i++)
		width += out->at[i] == '\t' ? TAB - width % TAB : 1;
	return width;
}

/*
 * Appends fill->item to the output, then makes fill->item empty. Begins a new line if the current
 * line would be too long.
 */
static void put_item(struct fill *fill)
{
	struct buffer *out = fill->out;
	bool first = out->at[out->len - 1] == '(';

	if (width_of(out) + !first + fill->item.len > COLUMNS) {
		buffer_puts(out, "\n");
		for (unsigned int i = 0; i < fill->tabs; i++)
			buffer_puts(out, "\t");
	} else if (!first) {
		buffer_puts(out, " ");
	}
	buffer_add(out, fill->item.at, fill->item.len);
	fill->item.len = 0;
}

/*
 * Appends `__` and the name of a parameter. With the prefix `__`, a macro of the user cannot
 * replace the name.
 */
static void add_name(struct buffer *out, const struct param *param)
{
	buffer_puts(out, "__");
	buffer_add_span(out, param->name);
}

/*
 * Prints the parameters of a function and the closing parenthesis: `int __fd, void *__buf, size_t
 * __count)`.
 */
static void print_params(struct buffer *out, const struct proto *proto)
{
	struct fill fill = { .out = out, .tabs = 2 };

	if (!proto->param_count)
		buffer_puts(out, "void)");
	for (size_t i = 0; i < proto->param_count; i++) {
		const struct param *param = &proto->params[i];

		buffer_add_type(&fill.item, param->type);
		add_name(&fill.item, param);
		buffer_puts(&fill.item, i + 1 < proto->param_count ? "," : ")");
		put_item(&fill);
	}
	buffer_free(&fill.item);
}

/*
 * Appends `__syscall3(__NR_read, (long)__fd, (long)__buf, (long)__count` and then the text `end`,
 * which ends the statement.
 *
 * For a stub that is written by hand, appends `__syscall_direct5(__NR_clone, ...` instead. The
 * system call of this stub may return on another stack, such as the stack of a new thread. On i386,
 * __syscall5 may use a call instruction, which stores a return address on the old stack. The new
 * stack would not have this address. __syscall_direct5 uses no call instruction.
 */
static void print_trap(struct buffer *out, const struct proto *proto, unsigned int tabs,
		       const char *end)
{
	struct fill fill = { .out = out, .tabs = tabs };
	size_t words = proto->words;
	char trap[32];

	snprintf(trap, sizeof(trap), "__syscall%s%zu(", proto->byhand ? "_direct" : "", words);
	buffer_puts(out, trap);
	buffer_puts(&fill.item, "__NR_");
	buffer_add_span(&fill.item, proto->name);
	buffer_puts(&fill.item, words ? "," : end);
	put_item(&fill);
	for (size_t i = 0; i < proto->param_count; i++) {
		const struct param *param = &proto->params[i];

		/*
		 * A 64-bit parameter needs two argument words on a 32-bit architecture. Pass the
		 * low half first, and then the high half. On some architectures, the first of the
		 * two registers must have an even index. If the kernel skips a register for this
		 * reason, param->padding is 1. Pass 0 in the skipped register.
		 */
		if (param->padding) {
			buffer_puts(&fill.item, "0,");
			words--;
			put_item(&fill);
		}
		for (size_t word = 0; word < param->words; word++) {
			buffer_puts(&fill.item, word ? "(long)(" : "(long)");
			add_name(&fill.item, param);
			buffer_puts(&fill.item, word ? " >> 32)" : "");
			buffer_puts(&fill.item, --words ? "," : end);
			put_item(&fill);
		}
	}
	buffer_free(&fill.item);
	buffer_puts(out, "\n");
}

/*
 * Appends a cast to the type, such as `(int)`. Appends nothing if the type is long, because
 * __syscallN() returns a long.
 */
static void print_cast(struct buffer *out, const char *type)
{
	if (!strcmp(type, "long"))
		return;
	buffer_puts(out, "(");
	buffer_puts(out, type);
	buffer_puts(out, ")");
}

/*
 * Prints `#define raw_vfork() ((pid_t)__syscall_twice0(__NR_vfork))`.
 *
 * raw_vfork must be a macro, because vfork returns twice. A function would have returned to its
 * caller before the second return of vfork.
 */
static void print_twice(struct buffer *out, const struct proto *proto, enum inline_form form)
{
	buffer_puts(out, "/* A macro: no function around this call could return twice. */\n#define ");
	buffer_puts(out, form == INLINE_RAW ? "raw_" : "sys_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, "() (");
	print_cast(out, proto->type);
	buffer_puts(out, form == INLINE_RAW ? "" : "__ring3_result(");
	buffer_puts(out, "__syscall_twice0(__NR_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, form == INLINE_RAW ? "))\n\n" : ")))\n\n");
}

/* Prints a return statement, such as `return (int)__ring3_result(__syscall1(...));`. */
static void print_result(struct buffer *out, const struct proto *proto, const char *type,
			 enum inline_form form)
{
	bool checked = form == INLINE_SYS && !proto->noerrno;

	buffer_puts(out, "return ");
	print_cast(out, type);
	if (checked)
		buffer_puts(out, "__ring3_result(");
	/*
	 * On x86_64, the kernel's modify_ldt returns -errno as a 32-bit int, without sign
	 * extension. So the 64-bit result is positive. Cast the result to its C type first, so that
	 * the check for errors sees a negative number. syscalls.list marks modify_ldt with the word
	 * `byhand`, so proto->byhand is true.
	 */
	if (checked && proto->byhand)
		print_cast(out, type);
	print_trap(out, proto, 2, checked ? "));" : ");");
}

static void print_call(struct buffer *out, const struct proto *proto, enum inline_form form)
{
	if (proto->twice) {
		print_twice(out, proto, form);
		return;
	}

	/*
	 * If the system call returns a pointer, raw_NAME returns a long. The kernel's result may be
	 * a negated error number, which is not a pointer.
	 */
	const char *type = strchr(proto->type, '*') && form == INLINE_RAW ? "long" : proto->type;

	buffer_puts(out, proto->noreturn ? "__RING3_NORETURN " : "");
	buffer_puts(out, "static __RING3_INLINE ");
	buffer_add_type(out, type);
	buffer_puts(out, form == INLINE_RAW ? "raw_" : "sys_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, "(");
	print_params(out, proto);
	buffer_puts(out, "\n{\n\t");
	if (proto->noreturn) {
		buffer_puts(out, "for (;;)\n\t\t(void)");
		print_trap(out, proto, 3, ");");
	} else if (!strcmp(type, "void")) {
		buffer_puts(out, "(void)");
		print_trap(out, proto, 2, ");");
	} else {
		print_result(out, proto, type, form);
	}
	buffer_puts(out, "}\n\n");
}

void print_inline(struct buffer *out, const struct calls *calls, enum inline_form form)
{
	for (size_t i = 0; i < calls->count; i++)
		print_call(out, calls->at[i].proto, form);
}
