/* SPDX-License-Identifier: MIT */
/* __stack_chk_fail: where a function protected by -fstack-protector goes when its frame was overrun. */
#include <ring3/raw.h>

/* Draws the member that sets the canary, by a section that the linker leaves out. */
__asm__(".pushsection .ring3.needs, \"e\"\n\t.long __ring3_thread_block\n.popsection");

__attribute__((noreturn)) void __stack_chk_fail(void);

/* By SIGABRT; nothing on this stack is to be trusted, so the message is all. */
void __stack_chk_fail(void)
{
	static const char message[] = "stack smashing detected\n";

	raw_write(2, message, sizeof message - 1);
	raw_tgkill(raw_getpid(), raw_gettid(), 6);
	for (;;)		/* blocked, or handled */
		__builtin_trap();
}

/* What i386's position-independent code calls, to save the way by a PLT. */
__asm__(".globl __stack_chk_fail_local\n.hidden __stack_chk_fail_local\n"
	".set __stack_chk_fail_local, __stack_chk_fail");
