/* SPDX-License-Identifier: MIT */
/* gen-syscalls raw: the header that has the calls as inline functions. */
#include "output.h"
#include "tags.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 100, TAB = 8 };

/* A list between parentheses, in lines of COLUMNS where its items allow. */
struct fill {
	struct buffer *out;	/* ends in the parenthesis that opens the list */
	struct buffer item;	/* the next item, with the comma or what else follows it */
	unsigned int tabs;	/* before each line but the first */
};

/* How wide the last line is. */
static size_t width_of(const struct buffer *out)
{
	size_t i = out->len, width = 0;

	while (i && out->at[i - 1] != '\n')
		i--;
	for (; i < out->len; i++)
		width += out->at[i] == '\t' ? TAB - width % TAB : 1;
	return width;
}

/* Append the item, on a line of its own if it does not fit, and make it empty. */
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

/* A parameter's name as a user's macros cannot have it. */
static void add_name(struct buffer *out, const struct param *param)
{
	buffer_puts(out, "__");
	buffer_add_span(out, param->name);
}

/* int __fd, void *__buf, size_t __count) */
static void print_params(struct buffer *out, const struct proto *proto)
{
	struct fill fill = { .out = out, .tabs = 2 };

	if (!proto->param_count)
		buffer_puts(out, "void)");
	for (size_t i = 0; i < proto->param_count; i++) {
		const struct param *param = &proto->params[i];
		size_t len = strlen(param->type);

		buffer_add(&fill.item, param->type, len);
		buffer_puts(&fill.item, param->type[len - 1] == '*' ? "" : " ");
		add_name(&fill.item, param);
		buffer_puts(&fill.item, i + 1 < proto->param_count ? "," : ")");
		put_item(&fill);
	}
	buffer_free(&fill.item);
}

/*
 * __syscall3(__NR_read, (long)__fd, (long)__buf, (long)__count);
 *
 * A call whose stub is by hand may come back where a trap that is a call would not find its way:
 * __syscall_direct5(__NR_clone, ...).
 */
static void print_trap(struct buffer *out, const struct proto *proto, unsigned int tabs)
{
	struct fill fill = { .out = out, .tabs = tabs };
	size_t words = proto->words;
	char trap[32];

	snprintf(trap, sizeof(trap), "__syscall%s%zu(", proto->byhand ? "_direct" : "", words);
	buffer_puts(out, trap);
	buffer_puts(&fill.item, "__NR_");
	buffer_add_span(&fill.item, proto->name);
	buffer_puts(&fill.item, words ? "," : ");");
	put_item(&fill);
	for (size_t i = 0; i < proto->param_count; i++) {
		const struct param *param = &proto->params[i];

		/* The low word, and with a second one the high. */
		for (size_t word = 0; word < param->words; word++) {
			buffer_puts(&fill.item, word ? "(long)(" : "(long)");
			add_name(&fill.item, param);
			buffer_puts(&fill.item, word ? " >> 32)" : "");
			buffer_puts(&fill.item, --words ? "," : ");");
			put_item(&fill);
		}
	}
	buffer_free(&fill.item);
	buffer_puts(out, "\n");
}

/*
 * #define raw_vfork() ((pid_t)__syscall_twice0(__NR_vfork))
 *
 * The compiler must see this call in the function that makes it.
 */
static void print_twice(struct buffer *out, const struct proto *proto)
{
	buffer_puts(out, "/* Comes back twice, which no function around it could. */\n#define raw_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, "() ((");
	buffer_puts(out, proto->type);
	buffer_puts(out, ")__syscall_twice0(__NR_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, "))\n\n");
}

static void print_call(struct buffer *out, const struct proto *proto)
{
	if (proto->twice) {
		print_twice(out, proto);
		return;
	}

	/* The answer may be an error number, which is no pointer. */
	const char *type = strchr(proto->type, '*') ? "long" : proto->type;

	buffer_puts(out, proto->noreturn ? "__RING3_NORETURN " : "");
	buffer_puts(out, "static __RING3_INLINE ");
	buffer_puts(out, type);
	buffer_puts(out, " raw_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, "(");
	print_params(out, proto);
	buffer_puts(out, "\n{\n\t");
	if (proto->noreturn) {
		buffer_puts(out, "for (;;)\n\t\t(void)");
	} else if (!strcmp(type, "void")) {
		buffer_puts(out, "(void)");
	} else {
		buffer_puts(out, "return ");
		if (strcmp(type, "long")) {
			buffer_puts(out, "(");
			buffer_puts(out, type);
			buffer_puts(out, ")");
		}
	}
	print_trap(out, proto, proto->noreturn ? 3 : 2);
	buffer_puts(out, "}\n\n");
}

void print_raw(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/*\n * ");
	print_origin(out, "raw", input);
	buffer_puts(out, "\n"
		    " *\n"
		    " * raw_NAME is the system call NAME, inline, and returns what the kernel\n"
		    " * answers: a value from -4095 to -1 is an error number with its sign turned\n"
		    " * round. errno is not touched, and nothing of the library is needed.\n"
		    " *\n"
		    " * Arguments and types are those of sys_NAME in <ring3/sys.h>, but where it\n"
		    " * returns a pointer this is a long. Compare that as unsigned, for an address\n"
		    " * may look negative: an error is (unsigned long)answer >= -4095UL. Page NAME\n"
		    " * in section 2 of the manual says what the call does.\n"
		    " *\n"
		    " * A call that goes on with another stack (a clone with a stack of its own, a\n"
		    " * return from a signal) leaves behind the C function that it stands in. A child\n"
		    " * that shares this stack is for vfork to make: of a clone the compiler does\n"
		    " * not know that it comes back twice.\n"
		    " */\n"
		    "#ifndef RING3_RAW_H\n"
		    "#define RING3_RAW_H\n"
		    "\n"
		    "#include <ring3/decl.h>\n"
		    "#include <syscall_arch.h>\n"
		    "#include <sys/syscall.h>\n"
		    "\n"
		    "__RING3_BEGIN_DECLS\n"
		    "\n");
	print_tags(out, input->calls);
	for (size_t i = 0; i < input->calls->count; i++)
		print_call(out, input->calls->at[i].proto);
	buffer_puts(out, "__RING3_END_DECLS\n"
		    "\n"
		    "#endif\n");
}
