/* SPDX-License-Identifier: MIT */
/*
 * __stack_chk_fail: ends the program. The compiler's stack protector calls this function if another
 * function overwrote the canary on its stack.
 */
#include <ring3/raw.h>

/*
 * This reference makes the linker also link thread_block.o, which sets the canary. The section flag
 * "e" means that the linker does not write the section to the program.
 */
__asm__(".pushsection .ring3.needs, \"e\"\n\t.long __ring3_thread_block\n.popsection");

__attribute__((noreturn)) void __stack_chk_fail(void);

/* Writes a message and sends SIGABRT. It does nothing else, because the stack is corrupt. */
void __stack_chk_fail(void)
{
	static const char message[] = "stack smashing detected\n";

	raw_write(2, message, sizeof message - 1);
	raw_tgkill(raw_getpid(), raw_gettid(), 6);
	for (;;)		/* reached if SIGABRT is blocked or handled */
		__builtin_trap();
}

/*
 * __stack_chk_fail_local: a second name of __stack_chk_fail. i386 code that was compiled with -fPIC
 * calls this name. The symbol is hidden, so the call needs no PLT.
 */
__asm__(".globl __stack_chk_fail_local\n.hidden __stack_chk_fail_local\n"
	".set __stack_chk_fail_local, __stack_chk_fail");
