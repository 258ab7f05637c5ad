/* SPDX-License-Identifier: MIT */
/*
 * __sigaction: does what sigaction(2) does. It converts the program's struct sigaction to the
 * kernel's layout, and the kernel's structure to the program's layout.
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include <ring3/sys.h>
#include "result.h"
#include "k_sigaction.h"
#include "reachable.h"

#ifdef SA_RESTORER
/*
 * Returns the address of the restorer, the code to which a signal handler returns. The x86_64
 * kernel requires a restorer from the program. The i386 kernel has a restorer of its own, but only
 * in the vDSO, and a process may have no vDSO.
 */
static void (*restorer(int flags))(void)
{
#ifdef SYS_sigreturn
	/*
	 * Without the flag SA_SIGINFO the kernels of i386 and 32-bit ARM write an older kind of
	 * stack frame. The restorer for such a frame is the system call sigreturn.
	 */
	if (!(flags & SA_SIGINFO))
		return sys_sigreturn;
#endif
	(void)flags;
	return sys_rt_sigreturn;
}
#endif

int __sigaction(int signum, const struct sigaction *act, struct sigaction *oldact)
{
	struct k_sigaction new, old;
	long result;
	size_t i;

	if (act) {
		if (!readable(act, sizeof *act, &new))
			return (int)result_or_errno(-EFAULT);
		new.handler = act->sa_handler;
		new.flags = (unsigned int)act->sa_flags;
#ifdef SA_RESTORER
		new.flags |= SA_RESTORER;
		new.restorer = restorer(act->sa_flags);
#endif
		for (i = 0; i < K_SIGSET_WORDS; i++) {
			new.mask[i] = act->sa_mask.__bits[i];
#ifndef SA_RESTORER
			new.mask_again[i] = new.mask[i];
#endif
		}
	}
	/*
	 * struct k_sigaction, which the kernel writes, is smaller than struct sigaction. The kernel
	 * writes it to the start of *oldact, and the code below converts it.
	 */
	result = raw_rt_sigaction(signum, act ? (const void *)&new : NULL, (void *)oldact,
				  K_SIGSET_SIZE);
	if (!result && oldact) {
		if (!writable((char *)oldact + sizeof old, sizeof *oldact - sizeof old, oldact))
			return (int)result_or_errno(-EFAULT);
		old = *(const struct k_sigaction *)oldact;
		oldact->sa_handler = old.handler;
		oldact->sa_flags = (int)old.flags;
#ifdef SA_RESTORER
		oldact->sa_restorer = old.restorer;
#else
		oldact->sa_restorer = NULL;
#endif
		for (i = 0; i < sizeof oldact->sa_mask.__bits / sizeof *oldact->sa_mask.__bits; i++)
			oldact->sa_mask.__bits[i] = i < K_SIGSET_WORDS ? old.mask[i] : 0;
	}
	return (int)result_or_errno(result);
}
