/* SPDX-License-Identifier: MIT */
/*
 * ptrace(2): PTRACE_PEEKTEXT, PTRACE_PEEKDATA and PTRACE_PEEKUSER read a word of the traced
 * process. The kernel stores this word in the variable `word`, and this function returns it.
 */
#include <stdarg.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <ring3/sys.h>

long ptrace(int request, ...)
{
	unsigned long addr, data;
	long word, result;
	pid_t pid;
	va_list ap;

	va_start(ap, request);
	pid = va_arg(ap, pid_t);
	addr = va_arg(ap, unsigned long);
	data = va_arg(ap, unsigned long);
	va_end(ap);
	if (request < PTRACE_PEEKTEXT || request > PTRACE_PEEKUSER)
		return sys_ptrace(request, pid, addr, data);
	result = sys_ptrace(request, pid, addr, (unsigned long)&word);
	return result ? result : word;
}
