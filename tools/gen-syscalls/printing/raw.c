/* SPDX-License-Identifier: MIT */
/* gen-syscalls raw: the header with the calls as inline functions. */
#include "printing/inline.h"
#include "printing/output.h"

void print_raw(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/*\n * ");
	print_banner(out, "raw", input);
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
		    " *\n"
		    " * All of it is inline assembly as GNU C has it: another compiler sees none.\n"
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
