/* SPDX-License-Identifier: MIT */
/*
 * __stack_chk_fail: ends the program if the stack protector's canary was overwritten.
 */
#include <ring3/raw.h>

/*
 * Makes the linker also take thread_block.o, which sets the canary. "e": no bytes in the output.
 */
__asm__(".pushsection .ring3.needs, \"e\"\n\t.long __ring3_thread_block\n.popsection");

__attribute__((noreturn)) void __stack_chk_fail(void);

/* Writes a message and sends SIGABRT. Does nothing else, because the stack is corrupt. */
void __stack_chk_fail(void)
{
	static const char message[] = "stack smashing detected\n";

	raw_write(2, message, sizeof message - 1);
	raw_tgkill(raw_getpid(), raw_gettid(), 6);
	for (;;)		/* SIGABRT is blocked or handled */
		__builtin_trap();
}

/* i386 code compiled with -fPIC calls this name instead, to avoid the PLT. */
__asm__(".globl __stack_chk_fail_local\n.hidden __stack_chk_fail_local\n"
	".set __stack_chk_fail_local, __stack_chk_fail");
