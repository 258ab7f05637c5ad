/* SPDX-License-Identifier: MIT */
/*
 * Checks that i386's __sysinfo holds the address in AT_SYSINFO. Exits with 0 if so, 1 if not, 77 if
 * the kernel passed no AT_SYSINFO.
 */
#include <sys/auxv.h>
#include <unistd.h>

extern unsigned long __sysinfo;
void __sysinfo_int80(void);

int main(void)
{
	unsigned long offered = getauxval(AT_SYSINFO);

	if (offered)
		return __sysinfo != offered;
	if (__sysinfo != (unsigned long)__sysinfo_int80)
		return 1;
	write(1, "SKIP: no AT_SYSINFO here: calls go through int $0x80\n", 53);
	return 77;
}
