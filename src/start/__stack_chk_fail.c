/* SPDX-License-Identifier: MIT */
/*
 * __stack_chk_fail: code compiled with -fstack-protector calls it when the canary was overwritten.
 */
#include <ring3/raw.h>

/*
 * Makes the linker take the member that sets the canary. The section is excluded from the output.
 */
__asm__(".pushsection .ring3.needs, \"e\"\n\t.long __ring3_thread_block\n.popsection");

__attribute__((noreturn)) void __stack_chk_fail(void);

/* Ends the program by SIGABRT. The stack is corrupt, so it only writes a message. */
void __stack_chk_fail(void)
{
	static const char message[] = "stack smashing detected\n";

	raw_write(2, message, sizeof message - 1);
	raw_tgkill(raw_getpid(), raw_gettid(), 6);
	for (;;)		/* SIGABRT is blocked or handled */
		__builtin_trap();
}

/* The name that position-independent i386 code calls, to avoid the PLT. */
__asm__(".globl __stack_chk_fail_local\n.hidden __stack_chk_fail_local\n"
	".set __stack_chk_fail_local, __stack_chk_fail");
