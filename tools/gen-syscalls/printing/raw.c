/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls raw`, which prints <ring3/raw.h>. This header defines an inline function
 * raw_NAME for each system call.
 */
#include "printing/inline.h"
#include "printing/output.h"

void print_raw(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/*\n * ");
	print_banner(out, "raw", input);
	buffer_puts(out, "\n"
		    " *\n"
		    " * raw_NAME is the system call NAME, inline. It returns the kernel's result:\n"
		    " * a value from -4095 to -1 is a negated error number. It does not change\n"
		    " * errno, and needs nothing of the library.\n"
		    " *\n"
		    " * Arguments and types are those of sys_NAME in <ring3/sys.h>, but a pointer\n"
		    " * is returned as a long. Compare it as unsigned, because an address may look\n"
		    " * negative: an error is (unsigned long)result >= -4095UL. Page NAME in\n"
		    " * section 2 of the manual describes the call.\n"
		    " *\n"
		    " * A call that continues on another stack (a clone with a new stack, a return\n"
		    " * from a signal handler) does not return to the C function that made it. For\n"
		    " * a child that shares this stack use vfork: the compiler does not know that a\n"
		    " * clone returns twice.\n"
		    " *\n"
		    " * This is inline assembly of GNU C. For other compilers the file is empty.\n"
		    " */\n"
		    "#ifndef RING3_RAW_H\n"
		    "#define RING3_RAW_H\n"
		    "\n"
		    "#include <ring3/decl.h>\n"
		    "#include <syscall_arch.h>\n"
		    "#include <sys/syscall.h>\n"
		    "\n"
		    "#ifndef __RING3_NO_TRAP	/* <syscall_arch.h> says so */\n"
		    "\n"
		    "__RING3_BEGIN_DECLS\n"
		    "\n");
	print_struct_tags(out, input->calls);
	print_inline(out, input->calls, INLINE_RAW);
	buffer_puts(out, "__RING3_END_DECLS\n"
		    "\n"
		    "#endif\n"
		    "\n"
		    "#endif\n");
}
